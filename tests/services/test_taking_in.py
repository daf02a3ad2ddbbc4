"""An article is taken in as it came, keeps its history, and can leave and come back."""

from hashlib import sha256

import pytest

from app.domain.article import Label
from app.domain.ids import ArticleId, DraftId
from app.domain.problem import Problem
from app.intake.reading_in import take_in as read_in
from app.services import taking_in
from app.services.undoing import redo, undo
from app.store.ledger import Ledger
from resources import path as resource
from tests.services.marked import claimed, statements, text_of

SAMPLE = resource("sample") / "dam-gate.txt"


def taken_in(ledger: Ledger, data: bytes, name: str = "story.txt", title: str = "") -> ArticleId:
    return taking_in.take_in(ledger, read_in(data, name), data, title=title)


def test_the_bytes_are_kept_as_they_came(ledger: Ledger) -> None:
    data = "Der Fluß stieg.\r\n\r\nUm 3 Meter.\r\n".encode("cp1252")

    article = taken_in(ledger, data)

    (draft,) = ledger.drafts(article)
    assert ledger.content(draft.source.sha256) == data
    assert draft.source.sha256 == sha256(data).hexdigest()
    assert draft.source.size == len(data)


def test_the_text_is_the_decoded_file_and_named_by_its_hash(ledger: Ledger) -> None:
    data = SAMPLE.read_bytes()

    article = taken_in(ledger, data, SAMPLE.name)

    (draft,) = ledger.drafts(article)
    assert ledger.text(draft.sha256) == data.decode()
    assert draft.sha256 == sha256(data).hexdigest()
    assert (draft.number, draft.length) == (1, len(data.decode()))


def test_the_title_is_the_headline_unless_another_is_given(ledger: Ledger) -> None:
    data = SAMPLE.read_bytes()

    own, given = taken_in(ledger, data), taken_in(ledger, data, title=" The  gate\n")

    titles = [found.title for found in map(ledger.article, (own, given)) if found]
    assert titles == ["Dam gate stood open for six hours before anyone was told", "The gate"]


def test_the_same_text_may_be_taken_in_twice(ledger: Ledger) -> None:
    one, two = taken_in(ledger, b"The bell rang."), taken_in(ledger, b"The bell rang.")

    assert one != two
    assert text_of(ledger, one) == text_of(ledger, two)
    assert ledger.verify() == []


def test_taking_in_is_one_step_that_is_undone_and_done_again(ledger: Ledger) -> None:
    article = taken_in(ledger, b"The bell rang.")

    undo(ledger, article)
    gone = (ledger.articles(), ledger.newest_draft(article))
    redo(ledger, article)

    assert gone == ([], None)
    assert [line.id for line in ledger.articles()] == [article]
    assert text_of(ledger, article) == "The bell rang."


def test_a_retitled_article_says_so(ledger: Ledger, article: ArticleId) -> None:
    taking_in.retitle(ledger, article, " The bell\nrings ")

    assert [line.title for line in ledger.articles()] == ["The bell rings"]


@pytest.mark.parametrize("title", ["", " \n "])
def test_an_empty_title_is_refused(ledger: Ledger, article: ArticleId, title: str) -> None:
    with pytest.raises(Problem, match="needs a title"):
        taking_in.retitle(ledger, article, title)


def test_an_article_that_never_was_is_told(ledger: Ledger) -> None:
    with pytest.raises(Problem, match="not on this desk"):
        taking_in.retitle(ledger, ArticleId("none"), "The bell rings")


def test_a_label_is_corrected(ledger: Ledger, article: ArticleId) -> None:
    (draft,) = ledger.drafts(article)

    taking_in.correct_label(ledger, draft.id, 2, Label.CAPTION)

    (corrected,) = ledger.drafts(article)
    assert [block.label for block in corrected.blocks] == [Label.HEADLINE, Label.BODY, Label.CAPTION]


def test_a_draft_that_never_was_is_told(ledger: Ledger) -> None:
    with pytest.raises(Problem, match="not on the desk any more"):
        taking_in.correct_label(ledger, DraftId("none"), 0, Label.BODY)


def test_an_article_leaves_the_library_with_its_claims_and_comes_back_with_them(
    ledger: Ledger, article: ArticleId
) -> None:
    claimed(ledger, article, "rang on Monday")

    taking_in.take_out(ledger, article)
    out = (ledger.articles(), [line.id for line in ledger.articles(taken_out=True)])
    taking_in.bring_back(ledger, article)

    assert out == ([], [article])
    assert [line.id for line in ledger.articles()] == [article]
    assert statements(ledger, article) == ["rang on Monday"]


def test_an_article_that_left_by_undoing_comes_back_with_its_text(ledger: Ledger) -> None:
    article = taken_in(ledger, b"The bell rang.")
    undo(ledger, article)

    taking_in.bring_back(ledger, article)

    assert text_of(ledger, article) == "The bell rang."
    assert ledger.verify() == []


def test_what_changes_nothing_is_not_recorded(ledger: Ledger, article: ArticleId) -> None:
    (draft,) = ledger.drafts(article)
    before = ledger.checkpoint(article)

    taking_in.bring_back(ledger, article)
    taking_in.retitle(ledger, article, "Bell of  Orsk")
    taking_in.correct_label(ledger, draft.id, 0, Label.HEADLINE)

    assert ledger.checkpoint(article) == before
