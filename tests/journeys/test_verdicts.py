"""Verdicts by one key each: the article, the list, the card, the counts and the history follow."""

from PySide6.QtWidgets import QPushButton

from app.domain.claim import Kind
from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"
SAID = "“at least 220 were aboard,” harbour inspector Ilse Brandt said"
FIRST = "It was the first grounding in the strait since 1998."


def test_each_verdict_has_its_key_and_everything_follows(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    seen = []
    for key in ("V", "D", "R", "0"):
        sitting.press(key)
        seen.append((sitting.current.state, sitting.window.status.counts.text()))

    assert seen == [
        ("verified", "1 verified"),
        ("disputed", "1 disputed"),
        ("refuted", "1 refuted"),
        ("unreviewed", "1 open"),
    ]


def test_a_dispute_gets_its_reason_by_a_digit(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("D", "4")

    assert (sitting.current.so, sitting.current.reason) == ("disputed", "denied")


def test_a_digit_alone_disputes_nothing(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")

    sitting.press("4")

    assert sitting.current.so == "verified"
    assert sitting.banner.startswith("A reason goes with a dispute.")


def test_a_quotation_is_judged_on_two_layers(sitting: Sitting) -> None:
    sitting.claim(SAID)

    sitting.press("D", "Q", "V")

    assert (sitting.current.said, sitting.current.so) == ("verified", "disputed")
    assert sitting.desk.layer == "attribution"


def test_a_claim_of_one_question_says_that_it_has_no_other(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("Q")

    assert sitting.desk.layer == "content"
    assert "one question only" in sitting.banner


def test_j_k_and_u_go_along_the_claims(sitting: Sitting) -> None:
    for words in (LICENSED, SAID, FIRST):
        sitting.claim(words)
    sitting.press("K", "V")

    sitting.press("U")
    from_open = sitting.current.statement
    sitting.press("K")
    before = sitting.current.statement
    sitting.press("J", "J")

    assert (from_open, before) == (FIRST, SAID)
    assert sitting.banner == "This is the last claim."


def test_only_open_claims_are_listed_and_walked_along_with_f(sitting: Sitting) -> None:
    for words in (LICENSED, SAID, FIRST):
        sitting.claim(words)
    sitting.press("K", "K", "V")

    sitting.press("F", "J")

    assert sitting.window.claims.model.rowCount() == 2
    assert sitting.current.statement == SAID


def test_a_rationale_is_written_by_the_keyboard_alone(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V", "Y")

    sitting.type("The licence says 180.")
    sitting.press("Ctrl+Return")

    assert sitting.recorded().so.rationale == "The licence says 180."
    assert sitting.current.hollow == 0


def test_another_wording_is_proposed_by_the_keyboard_alone(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("W")
    sitting.type("was licensed for 185 passengers")
    sitting.press("Ctrl+Return")

    assert sitting.recorded().proposed == "was licensed for 185 passengers"


def test_a_verdict_is_on_the_disk_when_it_is_on_the_screen(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")

    head = sitting.ledger.history(sitting.article.id, limit=1)[0]

    assert sitting.window.status.history.text().startswith(f"history {head.id[:4]}·{head.id[4:8]}, 4 events")


def test_a_claim_whose_words_change_after_its_verdict_is_stale(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")

    sitting.press("]", "Right", "Right", "Esc")

    assert sitting.current.state == "stale"
    assert sitting.window.status.counts.text() == "1 open"


def test_the_second_question_is_reached_by_keys_alone(sitting: Sitting) -> None:
    sitting.claim("It was the first grounding in the strait since 1998.")

    sitting.press("T", "Q")
    shown = [button.text() for button in sitting.window.strip.findChildren(QPushButton)]
    sitting.press("Esc", "Q", "V")

    assert "quotation ✓" in shown
    assert Kind.QUOTATION in sitting.recorded().kinds
    assert sitting.recorded().said.verdict == "verified"
