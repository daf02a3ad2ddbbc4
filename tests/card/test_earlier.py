"""The card says what was checked before and what helps with its words, and pushes no verdict out of sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.claim import Attribution, Claim
from app.domain.ids import ArticleId, ClaimId
from app.domain.rejection import Origin
from app.domain.verdict import Ruling, Verdict, Wording
from app.reading.differences import differences
from app.reading.reading import Note, Reading
from app.services import claiming, judging, proposing, quoting
from resources.themes import CONTRAST, DARK
from tests.card.conftest import TEXT, Bench
from ui.card.keys import Keys
from ui.card.known import Known
from ui.chip import Chip
from ui.offers import Offers

LEFT = Qt.MouseButton.LeftButton
HERE = "The kiosk sold 40 maps."


def known(at: int, statement: str = "The kiosk sold 35 maps.") -> Known:
    ruled = Ruling(Verdict.REFUTED, None, "Counted.", Wording(statement, ()))
    claim = Claim(ClaimId(f"old-{at}"), ArticleId("other"), "m", statement, so=ruled)
    return Known(claim, f"Maps {at}", "2024-10-14T09:40:00+00:00", "Ines Berg", differences(HERE, statement))


def shown(bench: Bench) -> list[str]:
    """The titles of the earlier claims that are seen."""
    earlier = bench.pane.card.earlier
    return [entry.title.text() for entry in earlier.entries if entry.isVisible()]


def test_an_earlier_claim_is_told_of_with_sign_date_title_both_wordings_and_rationale(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1)])

    (entry,) = bench.pane.card.earlier.entries
    assert entry.sign.look is not None
    assert entry.sign.look.word == "Refuted"
    assert entry.title.text() == "Maps 1"
    assert entry.when.text() == "Refuted Oct 2024, Ines Berg · another figure"
    assert (entry.then.prose.text(), entry.here.prose.text()) == ("The kiosk sold 35 maps.", HERE)
    assert [HERE[start:end] for start, end, _ in entry.here.prose.marks] == ["40"]
    assert [prose.text() for prose in entry.why if prose.isVisible()] == ["Counted."]


def test_the_verdict_is_not_taken_over(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1)])

    assert bench.claim(bench.plain).so.verdict is Verdict.UNREVIEWED
    assert not any(chip.isChecked() for verdict, chip in _chips(bench).items() if verdict is not Verdict.UNREVIEWED)


def _chips(bench: Bench) -> dict[Verdict, Chip]:
    return {verdict: chip for row in bench.pane.card.layers.rows.values() for verdict, chip in row.chips.items()}


def test_the_same_words_are_not_shown_twice(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1, HERE)])

    (entry,) = bench.pane.card.earlier.entries
    assert entry.when.text().endswith(" · the same words")
    assert not entry.then.isVisible()
    assert not entry.here.isVisible()


def test_two_are_shown_and_all_when_asked(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(at) for at in range(5)])
    first = shown(bench)

    QTest.mouseClick(bench.pane.card.earlier.link, LEFT)

    assert first == ["Maps 0", "Maps 1"]
    assert shown(bench) == [f"Maps {at}" for at in range(5)]


def test_another_claim_and_other_words_have_none_until_they_are_looked_up(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1)])
    claiming.reword(bench.ledger, bench.plain, "The kiosk sold 41 maps.")
    assert shown(bench) == []

    bench.pane.show_earlier(bench.plain, [known(1)])
    bench.desk.focus(bench.quoted)
    assert shown(bench) == []
    assert not bench.pane.card.beside.before.isVisible()


def test_what_comes_late_for_a_claim_that_was_left_is_not_shown(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)

    bench.pane.show_earlier(bench.plain, [known(1)])

    assert shown(bench) == []


def test_a_verdict_lets_them_stand(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1)])

    judging.judge(bench.ledger, bench.plain, Verdict.VERIFIED)

    assert shown(bench) == ["Maps 1"]


def test_a_press_says_which_article_and_claim_are_wanted(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.show_earlier(bench.plain, [known(7)])

    with qtbot.waitSignal(bench.pane.wanted_earlier) as wish:
        QTest.mouseClick(bench.pane.card.earlier.entries[0].title, LEFT)

    assert wish.args == ["other", "old-7"]


def edges(bench: Bench, part: QWidget) -> tuple[int, int]:
    """Where a part of the card begins and ends on the pane, in pixels from its top."""
    top = part.mapTo(bench.pane, QPoint(0, 0)).y()
    return top, top + part.height()


def test_they_are_brought_into_view_below_the_verdicts_with_the_keyboard(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.resize(380, 360)
    bench.pane.show_earlier(bench.plain, [known(at) for at in range(3)])
    title, layers = bench.pane.card.earlier.entries[0].title, bench.pane.card.layers

    bench.pane.go_to_earlier()

    def are_in_sight() -> bool:
        (_, foot), (top, end) = edges(bench, layers), edges(bench, title)
        return 0 < foot < top and end < bench.pane.height()

    qtbot.waitUntil(are_in_sight)
    assert title.hasFocus()


@pytest.mark.parametrize("height", [240, 360, 600])
def test_the_verdicts_stay_in_sight_under_long_notes(bench: Bench, qtbot: QtBot, height: int) -> None:
    offers = Offers(bench.desk, bench.desk)
    bench.pane.show_offers(offers)
    bench.pane.resize(380, height)

    offers.put(_reading("about a fortieth of all the maps that were ever printed of the island, " * 6), "")
    bench.pane.show_earlier(bench.plain, [known(at) for at in range(5)])

    qtbot.waitUntil(lambda: bench.pane.card.height() > height)
    assert edges(bench, bench.pane.card.layers)[1] <= bench.pane.height()


def _reading(says: str) -> Reading:
    return Reading("en", "by hand", notes=(Note(quoting.place_of(TEXT, "40 maps on"), says),))


def test_what_helps_with_the_words_stands_under_the_statement_once_it_is_read(bench: Bench) -> None:
    offers = Offers(bench.desk, bench.desk)
    bench.pane.show_offers(offers)
    before = bench.pane.card.beside.isVisible()

    offers.put(_reading("3 dozen"), "")

    assert not before
    assert bench.pane.card.beside.notes.text() == "40 maps on\u00a0→\u00a03 dozen"
    bench.desk.focus(bench.quoted)
    assert not bench.pane.card.beside.isVisible()


def test_long_notes_are_pressed_to_be_read_in_full(bench: Bench) -> None:
    offers = Offers(bench.desk, bench.desk)
    bench.pane.show_offers(offers)
    offers.put(_reading("a fortieth of all the maps that were ever printed, " * 6), "")
    notes = bench.pane.card.beside.notes
    short = notes.heightForWidth(200)

    QTest.mouseClick(notes, LEFT)
    long = notes.heightForWidth(200)
    QTest.mouseClick(notes, LEFT)

    assert long > 2 * short
    assert notes.heightForWidth(200) == short


def test_a_proposed_claim_says_why_it_was_proposed(bench: Bench) -> None:
    from_machine = replace(bench.claim(bench.plain), origin=Origin("by hand", ("a distance", "first time since")))

    bench.pane.card.origin.follow(from_machine)
    told = bench.pane.card.origin.text()
    bench.pane.card.origin.follow(bench.claim(bench.plain))

    assert told == "Proposed because: a distance · first time since"
    assert not bench.pane.card.origin.isVisible()


def test_themes_and_keys_are_worn_by_what_was_checked_before(bench: Bench) -> None:
    bench.pane.show_earlier(bench.plain, [known(1)])
    for theme in (DARK, CONTRAST):
        bench.pane.set_theme(theme)

    bench.pane.set_keys(Keys(before="F8"))

    (_, _, form), *_ = bench.pane.card.earlier.entries[0].here.prose.marks
    assert form.background().color().name() == CONTRAST.looks[_DISPUTED].tint
    assert bench.pane.card.beside.before.key() == "F8"


_DISPUTED = next(state for state in CONTRAST.looks if state.value == "disputed")


# Whom the speaker means


def attributed(bench: Bench, attribution: Attribution) -> None:
    bench.desk.focus(bench.quoted)
    claiming.attribute(bench.ledger, bench.quoted, attribution)


def test_the_line_tells_whom_the_speaker_means_and_what_is_denied(bench: Bench) -> None:
    attributed(bench, Attribution("the clerk", "rejected", person="Odd Larsen", denial=True))

    assert bench.pane.card.facts.line.text() == "quotation   denied by the clerk → Odd Larsen, “rejected”"


def test_a_name_that_the_speaker_bears_already_is_not_said_twice(bench: Bench) -> None:
    attributed(bench, Attribution("the clerk Odd Larsen", person="Odd Larsen"))

    assert bench.pane.card.facts.line.text() == "quotation   the clerk Odd Larsen"


def test_whom_the_speaker_means_is_typed_and_wanted_by_itself(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.wanted_person.connect(lambda claim, person: proposing.identify(bench.ledger, ClaimId(claim), person))
    attributed(bench, Attribution("the clerk", "said"))

    bench.pane.edit_person()
    form = bench.pane.card.facts.details.form  # type: ignore[union-attr]  # opened by the line before
    assert form.person.hasFocus()
    QTest.keyClicks(form.person, "Odd  Larsen ")
    with qtbot.waitSignal(bench.pane.left_field):
        QTest.keyClick(form.person, Qt.Key.Key_Return)

    assert bench.claim(bench.quoted).attribution == Attribution("the clerk", "said", person="Odd Larsen")


def test_the_details_go_when_they_came_for_the_person_alone(bench: Bench) -> None:
    attributed(bench, Attribution("the clerk", "said"))
    facts = bench.pane.card.facts
    opened = []
    for by_hand in (False, True):
        if by_hand:
            facts.turn()
        bench.pane.edit_person()
        QTest.keyClick(facts.details.form.person, Qt.Key.Key_Return)  # type: ignore[union-attr]  # opened before
        opened.append(facts.details.isVisible())  # type: ignore[union-attr]  # opened before

    assert opened == [False, True]


def test_the_speaker_by_the_same_name_is_nobody_else(bench: Bench, qtbot: QtBot) -> None:
    attributed(bench, Attribution("Odd Larsen", "said"))
    bench.pane.edit_person()
    form = bench.pane.card.facts.details.form  # type: ignore[union-attr]  # opened by the line before

    with qtbot.assertNotEmitted(bench.pane.wanted_person):
        QTest.keyClicks(form.person, "Odd Larsen")
        QTest.keyClick(form.person, Qt.Key.Key_Return)


def test_a_denial_is_said_with_a_tick(bench: Bench) -> None:
    attributed(bench, Attribution("the clerk", "rejected", person="Odd Larsen"))
    bench.pane.edit_person()

    bench.pane.card.facts.details.form.denial.click()  # type: ignore[union-attr]  # opened by the line before

    said = bench.claim(bench.quoted).attribution
    assert said == Attribution("the clerk", "rejected", person="Odd Larsen", denial=True)
