"""The card follows the desk and nothing else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.claim import Attribution, Kind
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, State, Verdict
from app.services import claiming, judging
from resources.themes import DARK, LIGHT, state_look
from tests.card.conftest import Bench
from ui.card.facts import Details
from ui.card.keys import Keys
from ui.theme import fonts

LEFT = Qt.MouseButton.LeftButton


def keys_on(bench: Bench, layer: Layer) -> list[str]:
    return [chip.key() for chip in bench.pane.card.layers.rows[layer].chips.values()]


def standing(bench: Bench, layer: Layer) -> list[Verdict]:
    chips = bench.pane.card.layers.rows[layer].chips
    return [verdict for verdict, chip in chips.items() if chip.isChecked()]


def details(bench: Bench) -> Details:
    """The kinds and the attribution, opened."""
    facts = bench.pane.card.facts
    if facts.details is None:
        facts.turn()
    assert facts.details is not None
    return facts.details


def test_a_press_alone_changes_nothing_on_the_card(idle: Bench, qtbot: QtBot) -> None:
    idle.desk.focus(idle.plain)

    with qtbot.waitSignal(idle.pane.wanted_verdict) as wish:
        QTest.mouseClick(idle.pane.card.layers.rows[Layer.CONTENT].chips[Verdict.VERIFIED], LEFT)

    assert wish.args == ["content", "verified"]
    assert standing(idle, Layer.CONTENT) == [Verdict.UNREVIEWED]


def test_a_recorded_verdict_stands_on_its_button(bench: Bench) -> None:
    QTest.mouseClick(bench.pane.card.layers.rows[Layer.CONTENT].chips[Verdict.REFUTED], LEFT)

    assert standing(bench, Layer.CONTENT) == [Verdict.REFUTED]
    assert bench.claim(bench.plain).so.verdict is Verdict.REFUTED


def test_a_claim_with_one_layer_shows_one_question(bench: Bench) -> None:
    rows = bench.pane.card.layers.rows

    assert rows[Layer.ATTRIBUTION].isHidden()
    assert rows[Layer.CONTENT].isVisible()


def test_the_keys_stand_on_the_active_layer_only(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)
    bench.desk.set_layer(Layer.ATTRIBUTION)

    assert keys_on(bench, Layer.ATTRIBUTION) == ["V", "D", "R", "0"]
    assert keys_on(bench, Layer.CONTENT) == ["", "", "", ""]
    assert bench.pane.card.layers.rows[Layer.CONTENT].lead.key() == "Q"


def test_a_press_on_the_other_layer_turns_to_it(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)

    QTest.mouseClick(bench.pane.card.layers.rows[Layer.ATTRIBUTION].chips[Verdict.VERIFIED], LEFT)

    assert bench.desk.layer is Layer.ATTRIBUTION
    assert bench.claim(bench.quoted).said.verdict is Verdict.VERIFIED
    assert bench.claim(bench.quoted).so.verdict is Verdict.UNREVIEWED


def test_other_keys_stand_where_others_were_chosen(bench: Bench) -> None:
    bench.pane.set_keys(Keys(verified="F5"))

    assert keys_on(bench, Layer.CONTENT) == ["F5", "D", "R", "0"]


def test_the_reasons_are_there_for_a_dispute_alone(bench: Bench) -> None:
    assert bench.pane.card.reasons.isHidden()

    bench.judge("content", "disputed")
    QTest.mouseClick(bench.pane.card.reasons.chips[Reason.DENIED], LEFT)

    assert bench.pane.card.reasons.isVisible()
    assert bench.pane.card.reasons.chips[Reason.DENIED].isChecked()
    assert bench.claim(bench.plain).so.reason is Reason.DENIED


def test_the_card_says_what_the_verdict_lacks(bench: Bench) -> None:
    bench.judge("content", "disputed")
    bare = bench.pane.card.why.caption.remark_shown()
    bench.give_reason("content", "outdated")
    bench.write_rationale(bench.plain, "content", "The count is from May.")

    assert bare == "needs a reason and a rationale"
    assert bench.pane.card.why.caption.remark_shown() == ""


def test_the_sign_is_hollow_until_the_verdict_has_its_ground(bench: Bench) -> None:
    bench.judge("content", "verified")
    hollow = bench.pane.card.heading.sign.accessibleName()
    bench.write_rationale(bench.plain, "content", "Till roll.")

    assert hollow == "Verified, not yet grounded"
    assert bench.pane.card.heading.sign.accessibleName() == "Verified"


def test_a_stale_claim_shows_the_words_that_changed(bench: Bench) -> None:
    judging.judge(bench.ledger, bench.plain, Verdict.VERIFIED, rationale="Till roll.")
    claiming.reword(bench.ledger, bench.plain, "The kiosk sold 44 maps.")

    was, now = (row.prose for row in bench.pane.card.compared.rows[:2])
    assert bench.pane.card.compared.isVisible()
    assert (was.text(), now.text()) == ("The kiosk sold 40 maps.", "The kiosk sold 44 maps.")
    assert [(start, end, form.fontStrikeOut()) for start, end, form in was.marks] == [(15, 17, True)]
    assert [(start, end, form.fontUnderline()) for start, end, form in now.marks] == [(15, 17, True)]


def test_a_claim_checked_anew_is_compared_no_longer(bench: Bench) -> None:
    judging.judge(bench.ledger, bench.plain, Verdict.VERIFIED)
    claiming.reword(bench.ledger, bench.plain, "The kiosk sold 44 maps.")
    bench.judge("content", "verified")

    assert bench.pane.card.compared.isHidden()


def test_the_passages_bear_the_labels_of_their_blocks(bench: Bench, qtbot: QtBot) -> None:
    rows = bench.pane.card.passages.rows
    with qtbot.waitSignal(bench.pane.wanted_place) as wish:
        QTest.mouseClick(rows[0].prose, LEFT)

    assert [(row.note.text(), row.prose.text()) for row in rows] == [
        ("headline", "sold 40 maps too many"),
        ("body", "sold 40 maps on Friday"),
    ]
    assert wish.args == [6, 27]


def test_the_history_on_the_card_follows_and_leads_on(bench: Bench, qtbot: QtBot) -> None:
    bench.judge("content", "disputed")

    with qtbot.waitSignal(bench.pane.wanted_history) as wish:
        QTest.mouseClick(bench.pane.card.since.link, LEFT)

    newest = bench.pane.card.since.rows[0].prose.text()
    assert newest == "Ines Berg set “is it so” from unreviewed to disputed"
    assert bench.pane.card.since.link.text() == "all 2"
    assert wish.args == [bench.plain]


def test_the_newest_of_what_happened_stands_on_top(bench: Bench) -> None:
    for verdict in ("verified", "disputed", "refuted"):
        bench.judge("content", verdict)

    followed = [row.prose.text() for row in bench.pane.card.since.rows]
    bench.desk.focus(bench.quoted)
    bench.desk.focus(bench.plain)
    assert followed == [
        f"Ines Berg set “is it so” from {was} to {now}"
        for was, now in (("disputed", "refuted"), ("verified", "disputed"), ("unreviewed", "verified"))
    ]
    assert followed == [row.prose.text() for row in bench.pane.card.since.rows]


def test_what_happened_to_another_claim_is_not_on_this_card(bench: Bench) -> None:
    judging.judge(bench.ledger, bench.quoted, Verdict.VERIFIED)

    assert bench.pane.card.since.link.text() == "all 1"


def test_a_press_on_a_kind_adds_it_and_another_takes_it_off(bench: Bench) -> None:
    chips = details(bench).kinds.chips

    QTest.mouseClick(chips[Kind.REPORTED], LEFT)
    QTest.mouseClick(chips[Kind.NUMBER], LEFT)

    assert bench.claim(bench.plain).kinds == (Kind.REPORTED,)
    assert [kind for kind, chip in chips.items() if chip.isChecked()] == [Kind.REPORTED]
    assert bench.pane.card.layers.rows[Layer.ATTRIBUTION].isVisible()


def test_the_facts_open_and_close_by_a_key(bench: Bench) -> None:
    line = bench.pane.card.facts.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    opened = details(bench).isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert opened
    assert details(bench).isHidden()


def test_the_attribution_is_wanted_when_its_field_is_left(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)
    parts = details(bench).form.parts

    parts["hedge"].setFocus()
    QTest.keyClicks(parts["hedge"], "reportedly")
    parts["cue"].setFocus()

    assert bench.claim(bench.quoted).attribution == Attribution("Odd Larsen", "said", direct=True, hedge="reportedly")
    assert bench.pane.card.facts.line.text() == "quotation   Odd Larsen, “said”, direct, hedged “reportedly”"


def test_an_attribution_typed_at_a_claim_that_was_left_is_that_claims(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)
    speaker = details(bench).form.parts["speaker"]

    speaker.setFocus()
    speaker.selectAll()
    QTest.keyClicks(speaker, "The kiosk's owner")
    bench.desk.focus(bench.plain)

    said = bench.claim(bench.quoted).attribution
    assert said is not None
    assert said.speaker == "The kiosk's owner"
    assert bench.claim(bench.plain).attribution is None


def test_the_idle_card_says_what_to_do_next(idle: Bench) -> None:
    at_no_claim = idle.pane.idle.title.text()
    idle.desk.open(None)

    assert at_no_claim == "No claim chosen"
    assert idle.pane.idle.title.text() == "No article on the desk"
    assert idle.pane.idle.isVisible()


def test_a_claim_that_is_withdrawn_leaves_the_card(bench: Bench) -> None:
    claiming.withdraw(bench.ledger, bench.plain)

    assert bench.pane.card.heading.statement.text() == "It was fewer."


def test_an_undone_verdict_leaves_its_button(bench: Bench) -> None:
    bench.judge("content", "refuted")
    bench.undo()

    assert standing(bench, Layer.CONTENT) == [Verdict.UNREVIEWED]
    assert bench.pane.card.since.rows[0].prose.text() == (
        "Ines Berg, undoing, set “is it so” from refuted to unreviewed"
    )


@pytest.mark.parametrize("statement", ["W" * 600, "http://example.org/" + "a" * 400, "كان عدد الخرائط أربعين " * 30])
def test_no_statement_makes_the_card_wider(bench: Bench, statement: str) -> None:
    bench.reword(bench.plain, statement)

    assert bench.pane.card.minimumSizeHint().width() <= 380
    assert bench.pane.card.width() <= 380


def test_a_narrow_card_breaks_its_buttons_below_the_question(bench: Bench) -> None:
    row = bench.pane.card.layers.rows[Layer.CONTENT]

    bench.pane.resize(300, 600)
    narrow = row.heightForWidth(260)

    assert narrow > row.heightForWidth(460)
    assert all(chip.geometry().right() <= row.width() for chip in row.chips.values())


def test_a_verdict_says_its_word_on_the_layer_that_is_not_in_hand(bench: Bench) -> None:
    bench.desk.focus(bench.quoted)
    chip = bench.pane.card.layers.rows[Layer.ATTRIBUTION].chips[Verdict.VERIFIED]
    short = chip.width()

    bench.judge("attribution", "verified")

    assert bench.desk.layer is Layer.CONTENT
    assert short < chip.width() == chip.sizeHint().width()


def test_another_theme_dresses_the_sign_anew(bench: Bench) -> None:
    bench.judge("content", "verified")

    bench.pane.set_theme(DARK)

    assert bench.pane.card.heading.sign.look == state_look(DARK, State.VERIFIED)


def test_the_tab_key_goes_through_the_card_in_the_order_of_the_work(bench: Bench) -> None:
    bench.judge("content", "disputed")
    card = bench.pane.card
    first = card.layers.rows[Layer.CONTENT].chips[Verdict.VERIFIED]
    first.setFocus()

    visited = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    verdicts = list(card.layers.rows[Layer.CONTENT].chips.values())
    assert visited == [*verdicts, *card.reasons.chips.values(), card.why.field]


def test_a_problem_leaves_the_words_on_the_card(bench: Bench) -> None:
    claiming.withdraw(bench.ledger, bench.quoted)
    bench.write_rationale(bench.quoted, "content", "Too late.")

    assert [type(problem) for problem in bench.problems] == [Problem]


def test_the_card_is_at_its_top_again_when_a_field_is_left(bench: Bench) -> None:
    bench.pane.resize(380, 260)
    bench.pane.edit_proposed()
    QTest.keyClicks(bench.pane.card.instead.field, "sold some maps")
    QTest.keyClick(bench.pane.card.instead.field, Qt.Key.Key_Escape)

    sign = bench.pane.card.heading.sign
    assert sign.mapTo(bench.pane, QPoint(0, 0)).y() >= 0


def test_the_card_is_never_wider_than_its_room(bench: Bench) -> None:
    fonts.use_scale(2.0)
    bench.pane.set_theme(LIGHT)
    bench.judge("content", "disputed")
    bench.pane.resize(380, 400)

    wide = bench.pane.card.minimumSizeHint().width()
    fonts.use_scale(1.0)

    assert wide <= 380
