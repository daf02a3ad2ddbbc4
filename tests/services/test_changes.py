"""What changed between two drafts, as a report tells it: whole sentences, and the words that went and came."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.anchoring.arranging import arrange
from app.anchoring.beside import Compared, Side
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.anchoring.rows import Rows
from app.domain.article import Draft, Source
from app.domain.ids import ArticleId, DraftId, Sha256
from app.reports.since import Became, Change
from app.reports.since import Side as Told
from app.services.changes import changes
from tests.desks import blocks_of
from tests.redrafts import FIRST, SECOND

SOURCE = Source("a.txt", "text/plain", 1, Sha256("0" * 64), "utf-8", "utf-8")
PIECES = ("Orsk ", "rang ", "12 ", "not ", "the bell. ", "It ", "He said: ", "“no” ", "🔔 ", "\n\n", "Nobody came. ")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)


def drafted(text: str) -> Draft:
    return Draft(DraftId("d"), ArticleId("a"), 1, Sha256("0" * 64), len(text), SOURCE, blocks_of(text))


def rows_of(was: str, now: str) -> Rows:
    old, new = drafted(was), drafted(now)
    comparison = compare(Page(was, old.blocks), Page(now, new.blocks))
    return arrange(Compared(Side(old, was, ()), Side(new, now, ()), comparison, newest=True))


def spelt(side: Told | None) -> str | None:
    """The words of a side, those that changed in brackets."""
    return "".join(f"<{part.words}>" if part.changed else part.words for part in side.parts) if side else None


def told(was: str, now: str) -> list[tuple[str, str | None, str | None]]:
    return [(change.became, spelt(change.was), spelt(change.now)) for change in changes(rows_of(was, now))]


def test_every_kind_of_change_is_told_in_whole_sentences() -> None:
    found = told(FIRST, SECOND)

    heard = "“We heard it 14 miles away,” said Jon Moor, who keeps bees."
    assert found == [
        (
            Became.CHANGED,
            "Some <475> people left their homes in the night.",
            "Some <745> people left their homes in the night.",
        ),
        (
            Became.CHANGED,
            "Mayor Ada Brink <said> the town had been warned at noon.",
            "Mayor Ada Brink <denied> the town had been warned at noon.",
        ),
        (Became.REMOVED, "<The repair will cost three million crowns.>", None),
        (Became.MOVED, heard, heard),
        (Became.ADDED, None, "<A new road along the river is planned.>"),
    ]


def test_words_that_open_a_sentence_are_told_with_it_and_not_with_the_one_before() -> None:
    found = told("It rang. The bell of Orsk fell down.", "It rang. On Monday, The bell of Orsk fell down.")

    assert found == [
        (Became.CHANGED, "The bell of Orsk fell down.", "<On Monday,> The bell of Orsk fell down."),
    ]


def test_a_sentence_written_in_the_place_of_another_is_not_taken_for_it() -> None:
    found = told(
        "It rang at noon. Nobody heard it. The end came.", "It rang at noon. Cheese is dear now! The end came."
    )

    assert [became for became, _, _ in found] == [Became.REMOVED, Became.ADDED]


def test_words_that_are_the_same_are_kept_short() -> None:
    many = "and the bell of the old tower rang on " * 9

    ((_, was, _),) = told(f"It rang 12 times {many}in the night.", f"It rang 21 times {many}in the night.")

    assert was is not None
    assert was.startswith("It rang <12> times and the bell")
    assert was.endswith(" […]")


def test_a_change_in_what_repeats_is_told_once() -> None:
    was, now = "The bell rang.\n\nThe bell rang.", "The bell fell.\n\nThe bell fell."
    pages = [drafted(text) for text in (was, now)]
    old, new = (replace(one, blocks=(one.blocks[0], replace(one.blocks[1], repeats=0))) for one in pages)
    comparison = compare(Page(was, old.blocks), Page(now, new.blocks))

    found = changes(arrange(Compared(Side(old, was, ()), Side(new, now, ()), comparison, newest=True)))

    assert len(found) == 1


def test_the_same_text_has_no_changes() -> None:
    assert told(FIRST, FIRST) == []


def test_typography_alone_is_no_change() -> None:
    assert told(FIRST, FIRST.replace("“", '"').replace("”", '"')) == []


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_no_change_goes_untold_and_none_is_made_up(was: str, now: str) -> None:
    rows = rows_of(was, now)
    found = changes(rows)

    assert all(is_covered(change.old, [one.was for one in found]) for change in rows.changes)
    assert all(is_covered(change.new, [one.now for one in found]) for change in rows.changes)
    assert bool(rows.changes) == bool(found)
    assert all(is_true(one, was, now) for one in found)


def is_covered(place: tuple[int, int] | None, sides: list[Told | None]) -> bool:
    """Whether the words of a place stand in one of the sides."""
    if place is None or place[0] == place[1]:
        return True
    return any(side is not None and side.start <= place[0] and place[1] <= side.end for side in sides)


def is_true(change: Change, was: str, now: str) -> bool:
    """Whether each side says only what its draft says there."""
    return all(
        side is None or all(piece.strip() in " ".join(text[side.start : side.end].split()) for piece in pieces(side))
        for side, text in ((change.was, was), (change.now, now))
    )


def pieces(side: Told) -> list[str]:
    return [piece for part in side.parts for piece in " ".join(part.words.split()).split("[…]")]
