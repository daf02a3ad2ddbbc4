"""The draft changes: a second one is taken in, questions are answered by keys, and all of it is undone."""

from pathlib import Path

import pytest

from app.domain.claim import Footing
from app.domain.freshness import state
from app.domain.ids import ClaimId
from app.domain.verdict import State
from tests.journeys.sitting import Sitting
from ui.claims.choice import Filter

FIRST = (
    "Sluice gate fails at Orsk\n\n"
    "The sluice gate at Orsk broke on Monday evening. Some 475 people left their homes in the night.\n\n"
    "Nobody knows why the siren stayed silent. The mayor, Ada Brink, was in the town hall until ten.\n\n"
    "“We heard it 14 miles away,” said Jon Moor, who keeps bees. The repair will cost three million crowns.\n\n"
    "The old bridge at Lind was closed to lorries. It carries the only road to the upper valley.\n\n"
    "The gate was built by the Varga works in 1931. Nobody had tested it for nine years."
)
SECOND = (
    "Sluice gate fails at Orsk\n\n"
    "The sluice gate at Orsk broke on Monday evening. Some 745 people left their homes in the night.\n\n"
    "The mayor, Ada Brink, was in the town hall until ten. The siren was bought last year.\n\n"
    "Nobody knows why the siren stayed silent.\n\n"
    "A camera had been switched off. Nobody knows why the siren stayed silent.\n\n"
    "“We heard it 14 miles away,” said Jon Moor, who keeps bees. Mending it is to cost some three million crowns, "
    "the works say.\n\n"
    "The bridge at Lind, an old one, has been closed to lorries and vans. It carries the only road to the upper "
    "valley.\n\n"
    "The gate was not built by the Varga works in 1931. Nobody had tested it for nine years."
)
"""A figure and a negation changed, words that stand twice, two sentences written anew."""

KEPT = ("The sluice gate at Orsk broke on Monday evening.", "Nobody had tested it for nine years.")
TO_CHECK = ("Some 475 people left their homes in the night.", "The gate was built by the Varga works in 1931.")
ASKED = (
    "Nobody knows why the siren stayed silent.",
    "The repair will cost three million crowns.",
    "The old bridge at Lind was closed to lorries.",
)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    file = tmp_path / "gate.txt"
    file.write_text(SECOND, encoding="utf-8")
    return file


@pytest.fixture
def checked(empty: Sitting, tmp_path: Path) -> Sitting:
    """The first draft, taken in from a file, with seven claims, all verified by key."""
    first = tmp_path / "first" / "gate.txt"
    first.parent.mkdir()
    first.write_text(FIRST, encoding="utf-8")
    empty.drop(first)
    empty.until(lambda: empty.desk.article is not None)
    for words in (*KEPT, *TO_CHECK, *ASKED):
        empty.claim(words)
        empty.press("V")
    return empty


def by_words(sitting: Sitting) -> dict[str, ClaimId]:
    return {sitting.recorded(claim).spans[0].quote: claim for claim in sitting.desk.order}


def on_the_sheet(sitting: Sitting) -> bool:
    pages = sitting.room.place.pages
    return pages.sheet.page() is pages.redraft and pages.redraft.question.isVisible()


def dropped(sitting: Sitting, file: Path) -> None:
    """The file, which bears the first draft's name, is dropped and taken for the next draft."""
    sitting.drop(file)
    sitting.until(lambda: bool(sitting.window.strip.question()))
    sitting.press("N")


def test_three_questions_are_answered_by_keys_and_what_must_be_checked_is_seen_and_all_is_undone(
    checked: Sitting, second: Path
) -> None:
    claims, before = by_words(checked), [checked.recorded(claim) for claim in checked.desk.order]
    pages = checked.room.place.pages

    dropped(checked, second)
    checked.until(lambda: on_the_sheet(checked))
    checked.press("1", "1", "1")
    checked.until(pages.redraft.summary.is_ready)
    checked.press("Return")
    checked.until(lambda: pages.sheet.page() is None)

    assert checked.draft.number == 2
    now = {words: state(checked.recorded(claim)) for words, claim in claims.items()}
    assert {words for words in now if now[words] is State.VERIFIED} == {*KEPT, ASKED[0]}
    assert {words for words in now if now[words] is State.STALE} == {*TO_CHECK, *ASKED[1:]}
    assert checked.window.claims.bar.segments.button(Filter.STALE).text() == "Stale 4"

    checked.press("Ctrl+Z")
    checked.until(lambda: checked.draft.number == 1)
    assert [checked.recorded(claim) for claim in checked.desk.order] == before
    checked.press("Ctrl+Shift+Z")
    assert checked.draft.number == 2


def test_escape_leaves_everything_as_it_was(checked: Sitting, second: Path) -> None:
    before = checked.ledger.checkpoint(checked.article.id)

    dropped(checked, second)
    checked.until(lambda: on_the_sheet(checked))
    checked.press("1", "Esc")

    assert checked.room.place.pages.sheet.page() is None
    assert checked.ledger.checkpoint(checked.article.id) == before


def test_answers_are_there_again_after_the_program_was_left(checked: Sitting, second: Path) -> None:
    dropped(checked, second)
    checked.until(lambda: on_the_sheet(checked))
    checked.press("1", "0", "Esc")
    checked.restart()

    dropped(checked, second)
    checked.until(lambda: on_the_sheet(checked))
    checked.press("X")
    checked.until(checked.room.place.pages.redraft.summary.is_ready)
    checked.press("Return")
    checked.until(lambda: checked.draft.number == 2)

    footings = [checked.recorded(claim).footing for claim in checked.desk.order]
    assert (footings.count(Footing.ORPHANED), footings.count(Footing.CUT)) == (1, 1)


def test_a_file_of_the_same_name_can_be_an_article_of_its_own(checked: Sitting, second: Path) -> None:
    checked.drop(second)
    checked.until(lambda: bool(checked.window.strip.question()))
    checked.press("A")
    checked.until(lambda: len(checked.ledger.articles()) == 2)

    assert checked.draft.number == 1


def test_the_same_draft_again_is_said_to_be_so(checked: Sitting, tmp_path: Path) -> None:
    checked.press("Ctrl+Shift+O")

    checked.choose_file(tmp_path / "first" / "gate.txt")
    checked.until(lambda: "letter for letter" in checked.banner)

    assert checked.draft.number == 1
    assert checked.room.place.pages.sheet.page() is None


def test_a_draft_that_leaves_no_doubt_is_taken_at_once(checked: Sitting) -> None:
    checked.copy(FIRST.replace("475", "476"))

    checked.press("Ctrl+Shift+V")
    checked.until(lambda: checked.draft.number == 2)

    assert checked.banner.startswith("Draft 2: 6 claims stand, 1 to check again")
    assert checked.current.state == State.STALE
    checked.window.banner.action().click()
    assert checked.draft.number == 1


def test_a_text_of_another_article_is_asked_about(checked: Sitting) -> None:
    checked.copy("Cheese prices\n\nMilk has become dearer, as dairies report from every valley of the south.")

    checked.press("Ctrl+Shift+V")
    checked.until(lambda: "another article" in checked.window.strip.question())
    checked.press("A")
    checked.until(lambda: len(checked.ledger.articles()) == 2)

    assert checked.article.title == "Cheese prices"


def test_a_lost_claim_is_given_words_or_closed(checked: Sitting) -> None:
    claims = by_words(checked)
    checked.copy(FIRST.replace(KEPT[0] + " ", "").replace(KEPT[1], "An inquest has begun in the county court."))
    checked.press("Ctrl+Shift+V")
    checked.until(lambda: checked.draft.number == 2)

    assert checked.current.state == State.ORPHANED
    checked.press("Shift+Delete")
    checked.press("U")
    checked.select("An inquest has begun in the county court.")
    checked.press("A")

    states = {words: state(checked.recorded(claim)) for words, claim in claims.items() if words in KEPT}
    assert sorted(states.values()) == [State.CUT, State.STALE]


def test_two_drafts_stand_side_by_side(checked: Sitting) -> None:
    pages = checked.room.place.pages
    checked.copy(FIRST.replace("475", "745"))
    checked.press("Ctrl+Shift+V")
    checked.until(lambda: checked.draft.number == 2)

    checked.press("Ctrl+D")
    checked.until(lambda: bool(pages.compare.view.changes()))

    assert len(pages.compare.view.changes()) == 1
    checked.press("Esc")
    assert pages.sheet.page() is None


def test_with_one_draft_there_is_nothing_to_compare(checked: Sitting) -> None:
    checked.press("Ctrl+D")

    assert "one draft" in checked.banner
