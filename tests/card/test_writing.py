"""What the writer noted on the words of a claim stands on its card."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.article import Draft, Note, NoteKind, Region
from app.domain.claim import Claim, Footing
from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.span import span_of
from resources.themes import LIGHT
from tests.desks import TEXT
from tests.strategies import a_draft
from ui.card.passages import where
from ui.card.writing import WriterNotes

RANG = TEXT.index("rang on Monday")
NOTES = (
    Note(RANG, RANG + 4, NoteKind.COMMENT, "Says who?", "Jon Moor"),
    Note(RANG + 14, RANG + 14, NoteKind.FOOTNOTE, "Parish book, page 4."),
    Note(0, 4, NoteKind.COMMENT, "Another bell?"),
)


@pytest.fixture
def draft() -> Draft:
    return replace(a_draft(DraftId("d1")), notes=NOTES)


@pytest.fixture
def claim(draft: Draft) -> Claim:
    return Claim(ClaimId("c"), ArticleId("a"), "V", "It rang", (span_of(draft.id, TEXT, RANG, RANG + 14),))


@pytest.fixture
def notes(qtbot: QtBot) -> WriterNotes:
    made = WriterNotes(LIGHT, None)  # type: ignore[arg-type]  # stands alone here
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_notes_on_the_words_are_shown_with_their_writers(notes: WriterNotes, claim: Claim, draft: Draft) -> None:
    notes.follow(claim, draft)

    assert [(row.note.text(), row.prose.text()) for row in notes.rows] == [
        ("comment", "Jon Moor: Says who?"),
        ("footnote", "Parish book, page 4."),
    ]


@pytest.mark.parametrize("footing", [Footing.ORPHANED, Footing.CUT])
def test_a_claim_without_words_in_the_draft_has_no_notes(
    notes: WriterNotes, claim: Claim, draft: Draft, footing: Footing
) -> None:
    notes.follow(replace(claim, footing=footing), draft)

    assert notes.isHidden()


def test_no_notes_take_no_room(notes: WriterNotes, claim: Claim, draft: Draft) -> None:
    notes.follow(claim, replace(draft, notes=()))

    assert notes.isHidden()


def test_a_passage_says_its_label_and_its_page_where_there_are_pages(claim: Claim, draft: Draft) -> None:
    from_paper = tuple(replace(block, regions=(Region(block.start, 3, 72, 90, 500, 110),)) for block in draft.blocks)

    said = [where(one, claim.spans[0]) for one in (draft, replace(draft, blocks=from_paper))]

    assert said == ["body", "body, page 3"]
