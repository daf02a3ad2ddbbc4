"""The article cut where its marks begin and end."""

from itertools import pairwise

from hypothesis import given

from app.domain.article import Label
from app.reports.marking import DEEPEST, What, cut, honest, stretches
from app.reports.report import Report
from tests.reports.builders import claim_on, draft_of, reported, sample
from tests.reports.strategies import marked_reports


@given(marked_reports())
def test_the_pieces_of_a_block_are_its_words_and_none_twice(report: Report) -> None:
    for block, pieces in cut(report.draft.blocks, stretches(report)):
        edges = [piece.start for piece in pieces] + [pieces[-1].end]

        assert edges == sorted(set(edges))
        assert (edges[0], edges[-1]) == (block.start, block.end)
        assert all(a.end == b.start for a, b in pairwise(pieces))


@given(marked_reports())
def test_a_mark_covers_its_words_to_the_code_point(report: Report) -> None:
    marks = [mark for mark in stretches(report) if mark.what is What.ODD]
    claims = [mark for mark in stretches(report) if mark.what is What.CLAIM]
    pieces = [piece for _, cut_up in cut(report.draft.blocks, marks + claims[:DEEPEST]) for piece in cut_up]

    for mark in claims[:DEEPEST]:
        covered = {at for piece in pieces if mark in piece.marks for at in range(piece.start, piece.end)}
        wanted = {
            at for block in report.draft.blocks for at in range(max(mark.start, block.start), min(mark.end, block.end))
        }
        assert covered == wanted


@given(marked_reports())
def test_every_claim_that_is_in_a_block_ends_once(report: Report) -> None:
    pieces = [piece for _, cut_up in cut(report.draft.blocks, stretches(report)) for piece in cut_up]
    ended = [mark for piece in pieces for mark in piece.ending]
    seen = [
        mark
        for mark in stretches(report)
        if mark.what is What.CLAIM and any(b.start < mark.end and mark.start < b.end for b in report.draft.blocks)
    ]

    assert sorted(ended, key=repr) == sorted(seen, key=repr)


def test_a_number_stands_behind_the_last_word_of_its_claim() -> None:
    report = sample()
    ends = {
        mark.number: report.text[: piece.end]
        for _, pieces in cut(report.draft.blocks, stretches(report))
        for piece in pieces
        for mark in piece.ending
    }

    assert ends[3].endswith("was licensed for 180 passengers")
    assert ends[5].endswith("since 1998")


def test_no_more_than_a_few_marks_are_drawn_over_one_another() -> None:
    draft, text = draft_of([(Label.BODY, "The bell rang on Monday.")])
    report = reported(draft, text, [claim_on(text, number, "bell rang") for number in range(DEEPEST + 2)])

    pieces = [piece for _, cut_up in cut(draft.blocks, stretches(report)) for piece in cut_up]
    most = max(sum(mark.what is What.CLAIM for mark in piece.marks) for piece in pieces)

    assert most == DEEPEST
    assert sum(len(piece.ending) for piece in pieces) == DEEPEST + 2


def test_what_nobody_sees_is_not_honest() -> None:
    assert honest("Pål said “no” – 40\u00a0% of it.\n")
    assert not honest("Pål\u200b")
    assert not honest("\u202etxt")
    assert not honest("ра")
