"""Two drafts in rows hold every word of both once, in order; what says the same stands beside each other."""

from dataclasses import replace

from hypothesis import given

from app.anchoring.arranging import arrange
from app.anchoring.laid import lay
from app.anchoring.lines import LONG
from app.anchoring.page import Page
from app.anchoring.rows import Cell, Change, Rows, Run, Sort, Whither
from app.domain.article import Block, Label
from app.domain.sentence import Place
from app.domain.verdict import State
from tests.anchoring.drafts import beside, claim, compared
from tests.anchoring.pages import page
from tests.anchoring.test_comparison import TEXTS

WAS = (
    "Ferry ran aground\n\n"
    "The ferry Marta ran aground on Sunday with 220 people aboard.\n\n"
    "The harbour was closed for an hour. Nobody was hurt.\n\n"
    "An inquiry begins in March."
)


def words(text: str, cell: Cell) -> str:
    """The lines of a cell, one behind the other."""
    return " / ".join(text[piece.start : piece.end] for piece in cell.pieces)


def told(rows: Rows) -> list[tuple[str, str]]:
    return [(words(rows.old.text, row.old), words(rows.new.text, row.new)) for row in rows.rows]


def sorted_words(text: str, cell: Cell, sort: Sort) -> list[str]:
    return [text[run.start : run.end] for run in cell.runs if run.sort is sort]


def words_of(text: str, place: Place | None) -> str | None:
    return place and text[slice(*place)]


def arranged(was: str, now: str) -> Rows:
    return arrange(compared(was, now))


def test_a_paragraph_stands_beside_what_became_of_it() -> None:
    now = WAS.replace("Sunday", "Monday").replace("220 people", "at least 220 people")

    rows = arranged(WAS, now)

    assert told(rows) == list(zip(WAS.split("\n\n"), now.split("\n\n"), strict=True))
    assert sorted_words(WAS, rows.rows[1].old, Sort.REMOVED) == ["Sunday"]
    assert sorted_words(now, rows.rows[1].new, Sort.ADDED) == ["Monday", "at least"]
    assert [words_of(WAS, change.old) for change in rows.changes] == ["Sunday", ""]
    assert [words_of(now, change.new) for change in rows.changes] == ["Monday", "at least"]
    assert rows.touched == 1


def test_a_removed_paragraph_has_nothing_at_its_right_and_an_added_one_nothing_at_its_left() -> None:
    before, after = WAS.split("\n\n")[:2], WAS.split("\n\n")[3:]

    rows = arranged(WAS, "\n\n".join([*before, *after, "The owner could not be reached."]))

    assert told(rows)[2] == ("The harbour was closed for an hour. Nobody was hurt.", "")
    assert told(rows)[4] == ("", "The owner could not be reached.")
    assert [(change.row, change.old is None, change.new is None) for change in rows.changes] == [
        (2, False, True),
        (4, True, False),
    ]


def test_a_moved_paragraph_stands_at_both_places_and_is_counted_where_it_is_now() -> None:
    head, first, second, last = WAS.split("\n\n")

    rows = arranged(WAS, f"{head}\n\n{last}\n\n{first}\n\n{second}")

    moved = [
        (row.moved, words(rows.old.text, row.old), words(rows.new.text, row.new)) for row in rows.rows if row.moved
    ]
    assert moved == [(Whither.BELOW, "", last), (Whither.ABOVE, last, "")]
    assert [change.row for change in rows.changes] == [1]
    assert (rows.moved, rows.touched) == (1, 1)


def test_a_paragraph_that_was_cut_in_two_stands_beside_both() -> None:
    now = WAS.replace("hour. Nobody", "hour.\n\nNobody")

    rows = arranged(WAS, now)

    assert told(rows)[2] == (
        "The harbour was closed for an hour. Nobody was hurt.",
        "The harbour was closed for an hour. / Nobody was hurt.",
    )
    assert rows.changes == ()


def test_what_went_and_what_came_in_its_place_is_one_change() -> None:
    now = WAS.replace("Nobody was hurt.", "Two sailors broke their arms.")

    rows = arranged(WAS, now)

    (change,) = rows.changes
    assert change.old is not None
    assert change.new is not None
    assert "Nobody" in WAS[slice(*change.old)]
    assert "sailors" in now[slice(*change.new)]


def test_words_that_went_leave_a_point_where_they_stood() -> None:
    now = WAS.replace(" on Sunday", "").replace("Nobody", "It seems that nobody").replace("An inquiry", "Inquiry")

    rows = arranged(WAS, now)

    gone = rows.changes[0]
    assert gone.new == (now.index(" with 220"),) * 2
    assert words_of(WAS, gone.old) == "on Sunday"
    assert all(change.old and change.new for change in rows.changes)


def test_typography_is_no_change_and_is_still_told() -> None:
    was = WAS + '\n\n"It is the 1902 wall," he said - twice.'

    rows = arranged(was, was.replace('"It', "“It").replace(',"', ",”").replace(" - ", " – "))

    assert rows.changes == ()
    assert len(rows.shaped) == 3
    assert rows.touched == 0


def test_the_same_draft_has_no_changes() -> None:
    rows = arranged(WAS, WAS)

    assert rows.changes == rows.shaped == ()
    assert all(was == now for was, now in told(rows))


def test_a_draft_of_one_long_paragraph_is_cut_into_rows_of_the_same_words() -> None:
    was = " ".join(f"Sentence {at} says that gate {at} stood open." for at in range(2000))
    now = was.replace("gate 1500 stood", "door 1500 stood")

    rows = arrange(beside(one_block(was), one_block(now)))

    assert len(rows.rows) > 40
    assert all(len(words(was, row.old)) < 2 * LONG for row in rows.rows)
    assert [words(was, row.old) == words(now, row.new) for row in rows.rows].count(False) == 1
    assert [piece.opens for row in rows.rows for piece in row.new.pieces].count(True) == 1


def test_a_claim_stands_in_the_cells_that_its_words_are_in() -> None:
    old, new = page(WAS), page(WAS.replace("Sunday", "Monday"))
    was = claim(old.text, "220 people", 3, State.DISPUTED, hollow=True)
    now = claim(new.text, "The harbour was closed", 1)

    rows = arrange(beside(old, new, (was,), (now,)))

    (mark,) = rows.rows[1].old.marks
    assert (mark.number, mark.state, mark.hollow, mark.begins) == (3, State.DISPUTED, True, True)
    assert WAS[mark.start : mark.end] == "220 people"
    assert [[mark.number for mark in row.new.marks] for row in rows.rows] == [[], [], [1], []]


def test_a_claim_over_two_paragraphs_begins_in_the_first() -> None:
    words = WAS[WAS.index("Nobody") :]

    rows = arrange(beside(page(WAS), page(WAS), (claim(WAS, words, 1),)))

    marks = [mark for row in rows.rows for mark in row.old.marks]
    assert [mark.begins for mark in marks] == [True, False]
    assert [WAS[mark.start : mark.end] for mark in marks] == ["Nobody was hurt.", "An inquiry begins in March."]


def test_an_empty_draft_beside_another_is_all_added() -> None:
    rows = arranged("", "One.\n\nTwo.")

    assert told(rows) == [("", "One."), ("", "Two.")]
    assert [change.new is not None for change in rows.changes] == [True, True]


@given(TEXTS, TEXTS)
def test_every_word_of_both_stands_in_one_run_in_its_order(was: str, now: str) -> None:
    both = compared(was, now)
    laid = lay(both)

    rows = arrange(both)

    assert list(covered(rows, laid.old.starts, old=True)) == list(laid.old.starts)
    assert list(covered(rows, laid.new.starts, old=False)) == list(laid.new.starts)


@given(TEXTS, TEXTS)
def test_the_changes_are_the_words_that_do_not_stand(was: str, now: str) -> None:
    rows = arranged(was, now)

    marked = {Sort.REMOVED, Sort.ADDED, Sort.MOVED}
    runs = [run for row in rows.rows for cell in (row.old, row.new) for run in cell.runs if run.sort in marked]
    assert bool(runs) == bool(rows.changes)
    assert [change.row for change in rows.changes] == sorted(change.row for change in rows.changes)
    assert all(in_its_row(rows, change) for change in rows.changes)


def covered(rows: Rows, starts: tuple[int, ...], *, old: bool) -> list[int]:
    """The words that the runs of one side hold, run by run."""
    runs: list[Run] = [run for row in rows.rows for run in (row.old if old else row.new).runs]
    return [start for run in runs for start in starts if run.start <= start < run.end]


def in_its_row(rows: Rows, change: Change) -> bool:
    row = rows.rows[change.row]
    if change.new is None:
        assert change.old is not None
        return row.old.pieces[0].start <= change.old[0]
    return row.new.pieces[0].start <= change.new[0] <= change.new[1] <= row.new.pieces[-1].end


def one_block(text: str) -> Page:
    return Page(text, (Block(0, len(text), Label.BODY),))


def test_the_rows_are_the_same_where_the_words_must_be_found_again() -> None:
    both = compared(WAS, WAS.replace("Sunday", "Monday"))
    bare = replace(both, comparison=replace(both.comparison, alignment=None))

    assert arrange(bare) == arrange(both)


def test_a_headline_that_repeats_an_earlier_is_told() -> None:
    text = "Wall falls\n\nWall falls"
    blocks = (Block(0, 10, Label.HEADLINE), Block(12, 22, Label.HEADLINE, repeats=0))

    rows = arrange(beside(Page(text, blocks), Page(text, blocks)))

    assert [row.new.pieces[0].repeats for row in rows.rows] == [False, True]
