"""An article comes in: pasted, dropped, opened, named on the command line; and what cannot be read says so."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from resources import path as resource
from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting

REAL = Path(__file__).parents[2].parent / "shared" / "articles" / "kazakhstan.txt"


def test_a_pasted_text_becomes_an_article_with_its_exact_words(empty: Sitting) -> None:
    empty.copy(STORY)

    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)

    assert empty.desk.text == STORY
    assert [block.label for block in empty.draft.blocks] == [Label.HEADLINE, Label.BODY, Label.BODY]
    assert empty.banner.startswith("Taken in: “Kelda ferry")


def test_taking_in_can_be_undone_from_the_banner(empty: Sitting) -> None:
    empty.copy(STORY)
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)

    empty.window.banner.action().click()

    assert empty.desk.article is None
    assert [line.title for line in empty.ledger.articles(taken_out=True)] == ["Kelda ferry ran aground with 220 aboard"]


def test_taking_in_that_was_undone_is_done_again_from_the_banner(empty: Sitting) -> None:
    empty.copy(STORY)
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)
    article = empty.article.id

    empty.window.banner.action().click()
    offered = empty.window.banner.action().text()
    empty.window.banner.action().click()

    assert offered == "Redo"
    assert (empty.article.id, empty.desk.text) == (article, STORY)


def test_a_dropped_file_is_kept_byte_for_byte(empty: Sitting, tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode()
    file = tmp_path / "kelda.txt"
    file.write_bytes(data)

    empty.drop(file)
    empty.until(lambda: empty.desk.article is not None)

    source = empty.draft.source
    assert source.sha256 == sha256(data).hexdigest()
    assert empty.ledger.content(source.sha256) == data
    assert "\r\n" in empty.desk.text


def test_a_dropped_text_is_taken_in(empty: Sitting) -> None:
    empty.drop(text=STORY)

    empty.until(lambda: empty.desk.article is not None)

    assert empty.desk.text == STORY


def test_a_file_is_opened_through_the_dialog(empty: Sitting, tmp_path: Path) -> None:
    file = tmp_path / "kelda.html"
    file.write_text(f"<html><body><article><h1>Kelda</h1><p>{STORY}</p></article></body></html>", encoding="utf-8")

    empty.press("Ctrl+O")
    empty.choose_file(file)
    empty.until(lambda: empty.desk.article is not None)

    assert "at least 220 were aboard" in empty.desk.text


def test_a_file_named_on_the_command_line_opens_in_the_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "kelda.txt"
    file.write_text(STORY, encoding="utf-8")
    sitting = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk")

    sitting.start(open_file=file)
    sitting.until(lambda: sitting.desk.article is not None)
    text = sitting.desk.text
    sitting.leave()

    assert text == STORY


def test_a_new_desk_begins_with_the_sample(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    sitting = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk")

    sitting.start(sample=True)
    sitting.until(lambda: sitting.desk.article is not None)
    text = sitting.desk.text
    sitting.leave()

    assert text == resource("sample", "dam-gate.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), ("gone.txt", None)],
)
def test_what_cannot_be_read_says_so_and_takes_nothing_in(
    empty: Sitting, tmp_path: Path, name: str, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)

    empty.drop(tmp_path / name)
    empty.until(lambda: empty.banner != "" and "Reading" not in empty.banner)

    assert name in empty.banner
    assert empty.ledger.articles() == []


def test_the_same_bytes_again_open_the_article_that_is_there(sitting: Sitting) -> None:
    first = sitting.article.id
    sitting.drop(text="Another story altogether, of one line.")
    sitting.until(lambda: sitting.article.id != first)

    sitting.drop(text=STORY)
    sitting.until(lambda: "already" in sitting.banner)

    assert sitting.banner == "This text is on the desk already, and stands here now."
    assert sitting.article.id == first
    assert len(sitting.ledger.articles()) == 2


def test_the_same_bytes_are_taken_in_again_if_the_reviewer_says_so(sitting: Sitting) -> None:
    first = sitting.article.id
    sitting.drop(text=STORY)
    sitting.until(lambda: "already" in sitting.banner)

    sitting.window.banner.action().click()

    assert sitting.article.id != first
    assert sitting.desk.text == STORY
    assert sitting.banner.startswith("Taken in: “Kelda ferry")


def test_several_dropped_files_are_told_of_in_one_piece(empty: Sitting, tmp_path: Path) -> None:
    names = ("one.txt", "gone.txt", "two.txt", "empty.txt")
    for name, words in zip(names, ("The mill burned.", None, "The quay sank.", ""), strict=True):
        if words is not None:
            (tmp_path / name).write_text(words, encoding="utf-8")

    empty.drop(*(tmp_path / name for name in names))
    empty.until(lambda: "were taken in" in empty.banner)

    assert empty.banner.startswith("2 of 4 files were taken in.")
    assert "gone.txt" in empty.banner
    assert "empty.txt" in empty.banner
    assert {line.title for line in empty.ledger.articles()} == {"The mill burned.", "The quay sank."}


def test_an_empty_clipboard_is_told(empty: Sitting) -> None:
    empty.copy("  ")

    empty.press("Ctrl+V")

    assert empty.banner.startswith("The clipboard holds no text.")


def test_reading_can_be_cancelled(empty: Sitting) -> None:
    empty.copy(STORY)

    empty.press("Ctrl+V")
    empty.window.banner.action().click()
    empty.copy("Another story altogether, of one line.")
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)

    assert [line.title for line in empty.ledger.articles()] == ["Another story altogether, of one line."]


@pytest.mark.skipif(not REAL.exists(), reason="the real page is not here")
def test_a_real_page_comes_in_labelled(empty: Sitting) -> None:
    empty.drop(REAL)

    empty.until(lambda: empty.desk.article is not None)

    labels = [block.label for block in empty.draft.blocks]
    assert labels.count(Label.BODY) == 9
    assert labels.count(Label.SUBHEAD) == labels.count(Label.FURNITURE) == 2
    assert empty.desk.text == REAL.read_bytes().decode()
