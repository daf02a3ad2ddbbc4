"""The rows of the history."""

from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.events import StatementReworded, WordingProposed
from app.domain.verdict import Verdict
from app.services import claiming, judging, undoing
from tests.history.conftest import Past
from ui.history.model import FOUND, PAGE, HistoryModel
from ui.history.rows import Day, Deed
from ui.sentences import local

ROOT = QModelIndex()


def model_of(past: Past, search: str = "", *, of_claim: bool = False) -> HistoryModel:
    model = HistoryModel(past.ledger, past.desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tester.setUseFetchMore(False)
    model.show_history(past.article, past.sold if of_claim else None, search)
    past.desk.recorded.connect(model.follow)
    return model


def deeds(model: HistoryModel) -> list[Deed]:
    rows = [model.row(at) for at in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Deed)]


def spoken(model: HistoryModel) -> list[str]:
    """What a screen reader says of the deeds, without the clock."""
    indexes = [model.index(at) for at in range(model.rowCount())]
    texts = [str(model.data(index, Qt.ItemDataRole.AccessibleTextRole)) for index in indexes if model.deed(index)]
    return [text.partition(" ")[2] for text in texts]


def test_a_step_is_one_row_and_the_newest_is_on_top(past: Past) -> None:
    assert spoken(model_of(past)) == [
        "Ines Berg added the claim “closed in 2012”",
        "Ines Berg added the claim “It sold 40 maps.”",
        "Ines Berg took in “Kiosk”; took in draft 1 from “kiosk.txt”",
    ]


def test_each_day_has_its_heading(past: Past) -> None:
    past.clock.now += timedelta(days=1)
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)

    model = model_of(past)

    kinds = [type(model.row(at)) for at in range(model.rowCount())]
    assert kinds == [Day, Deed, Day, Deed, Deed, Deed]
    assert model.row(0) == Day(local(past.clock.now.isoformat()).date())
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_no_more_than_a_page_is_read_until_more_is_asked_for(past: Past) -> None:
    past.fill(steps=PAGE + 50)
    model = model_of(past)
    first = len(deeds(model))

    model.fetchMore(ROOT)

    assert first == PAGE
    assert len(deeds(model)) == PAGE + 53
    assert not model.canFetchMore(ROOT)


def test_a_step_that_the_end_of_a_page_cuts_is_one_row_again(past: Past) -> None:
    past.fill(steps=3, each=PAGE // 2 - 10)
    model = model_of(past)

    model.fetchMore(ROOT)

    assert [len(deed.entries) for deed in deeds(model)] == [90, 90, 90, 1, 1, 2]
    last = deeds(model)[2].entries
    assert [entry.seq for entry in last] == sorted(entry.seq for entry in last)


def test_what_happens_now_comes_on_top_under_its_day(past: Past) -> None:
    model = model_of(past)

    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)

    assert spoken(model)[0] == "Ines Berg set “is it so” of “It sold 40 maps.” from unreviewed to verified"
    assert [type(model.row(at)) for at in range(3)] == [Day, Deed, Deed]


def test_an_undone_step_says_so_from_then_on(past: Past, qtbot: QtBot) -> None:
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    model = model_of(past)

    with qtbot.waitSignal(model.dataChanged) as told:
        undoing.undo(past.ledger, past.article)

    undone, deed = deeds(model)[:2]
    assert model.undone_since(deed) == undone.last.at
    assert told.args[0].row() == 2
    assert spoken(model)[0].startswith("Ines Berg, undoing, set")


def test_a_redone_step_stands_again(past: Past) -> None:
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    model = model_of(past)

    undoing.undo(past.ledger, past.article)
    undoing.redo(past.ledger, past.article)

    standing = [not model.undone_since(deed) for deed in deeds(model)[:3]]
    assert standing == [True, False, True]


def test_a_history_read_anew_says_the_same_as_one_that_followed(past: Past) -> None:
    followed = model_of(past)
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    undoing.undo(past.ledger, past.article)
    undoing.redo(past.ledger, past.article)
    claiming.reword(past.ledger, past.sold, "It sold 44 maps.")
    claiming.withdraw(past.ledger, past.closed)

    assert spoken(followed) == spoken(model_of(past))


def test_a_search_finds_what_was_done_by_its_words(past: Past) -> None:
    judging.judge(past.ledger, past.sold, Verdict.DISPUTED)

    assert spoken(model_of(past, "disputed")) == [
        "Ines Berg set “is it so” of “It sold 40 maps.” from unreviewed to disputed"
    ]


def test_a_search_shows_an_undone_step_as_undone_though_its_undoing_is_not_found(past: Past) -> None:
    judging.judge(past.ledger, past.sold, Verdict.UNREVIEWED, rationale="Nobody remembers.")
    judging.write_rationale(past.ledger, past.sold, past.desk.layer, "Somebody does.")
    undoing.undo(past.ledger, past.article)
    undoing.undo(past.ledger, past.article)

    found = deeds(model_of(past, "Somebody does"))

    assert found
    assert all(model_of(past, "Somebody does").undone_since(deed) for deed in found[-1:])


def test_a_search_reads_page_by_page_too(past: Past) -> None:
    past.fill(steps=FOUND + 5)
    model = model_of(past, "proposal")
    first = len(deeds(model))

    model.fetchMore(ROOT)

    assert (first, len(deeds(model))) == (FOUND, FOUND + 5)


def test_what_happens_while_one_searches_is_shown_if_it_is_sought(past: Past) -> None:
    model = model_of(past, "proposal")

    claiming.propose_wording(past.ledger, past.sold, "another proposal")
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    claiming.propose_wording(past.ledger, past.closed, "shut in 2012")

    assert spoken(model) == ["Ines Berg proposed the wording “another proposal” for “It sold 40 maps.”"]


def test_the_filter_shows_one_claim_and_does_not_name_it_again(past: Past) -> None:
    model = model_of(past, of_claim=True)

    judging.judge(past.ledger, past.closed, Verdict.VERIFIED)
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)

    assert spoken(model) == [
        "Ines Berg set “is it so” from unreviewed to verified",
        "Ines Berg added the claim “It sold 40 maps.”",
    ]


def test_a_claim_is_named_once_in_a_step(past: Past) -> None:
    model = model_of(past)
    reworded = StatementReworded(past.sold, "It sold 40 maps.", "It sold 44 maps.")

    past.ledger.record(past.article, reworded, WordingProposed(past.sold, "", "44 maps"))

    assert spoken(model)[0].endswith("; proposed the wording “44 maps” for it")


def test_a_reworded_claim_is_called_by_its_new_name_everywhere(past: Past) -> None:
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    model = model_of(past)

    claiming.reword(past.ledger, past.sold, "It sold 44 maps.")

    assert spoken(model)[1] == "Ines Berg set “is it so” of “It sold 44 maps.” from unreviewed to verified"


def test_what_happens_to_another_article_is_not_here(past: Past) -> None:
    model = model_of(past)
    before = model.rowCount()
    other = claiming.add_claim(past.ledger, past.article, [(0, 9)])
    model.show_history(None, None, "")

    judging.judge(past.ledger, other, Verdict.VERIFIED)

    assert before > 0
    assert model.rowCount() == 0
