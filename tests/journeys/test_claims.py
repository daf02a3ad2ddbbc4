"""Mark-up by the keyboard: claims on words, their spans and boundaries, their order, and words that are dismissed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.dismissal import NOT_CHECKABLE_WORDS, NotCheckable
from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"
SAID = "“at least 220 were aboard,” harbour inspector Ilse Brandt said"
FIRST = "It was the first grounding in the strait since 1998."


def test_selected_words_become_a_claim_with_n(sitting: Sitting) -> None:
    sitting.select(LICENSED)

    sitting.press("N")

    assert sitting.statements() == [LICENSED]
    assert sitting.current.kinds == "number"
    assert sitting.window.article.selection() is None
    assert sitting.window.claims.model.rowCount() == 1


def test_nothing_selected_makes_no_claim_and_says_so(sitting: Sitting) -> None:
    sitting.press("N")

    assert sitting.statements() == []
    assert sitting.banner.startswith("Nothing is selected.")


def test_a_fact_that_appears_twice_is_one_claim_on_two_places(sitting: Sitting) -> None:
    sitting.claim("with 220 aboard")

    sitting.select("at least 220 were aboard")
    sitting.press("A")

    assert [sitting.desk.text[start:end] for start, end in sitting.current.places] == [
        "with 220 aboard",
        "at least 220 were aboard",
    ]


def test_words_at_the_caret_are_taken_off_the_claim_and_come_back_from_the_banner(sitting: Sitting) -> None:
    sitting.claim("with 220 aboard")
    sitting.select("at least 220 were aboard")
    sitting.press("A", "Shift+A")
    left = [sitting.desk.text[start:end] for start, end in sitting.current.places]

    QTest.mouseClick(sitting.window.banner.action(), Qt.MouseButton.LeftButton)

    assert left == ["with 220 aboard"]
    assert len(sitting.current.places) == 2


def test_words_of_a_selection_are_taken_off_the_claim(sitting: Sitting) -> None:
    sitting.claim("with 220 aboard")
    sitting.select("at least 220 were aboard")
    sitting.press("A")
    sitting.select("220 aboard")

    sitting.press("Shift+A")

    assert [sitting.desk.text[start:end] for start, end in sitting.current.places] == ["at least 220 were aboard"]
    assert sitting.banner.startswith("Taken off the claim: “with 220 aboard”")


def test_words_that_are_not_the_claims_are_not_taken_off_it(sitting: Sitting) -> None:
    sitting.claim("with 220 aboard")
    sitting.select("What a pity.")

    sitting.press("Shift+A")

    assert len(sitting.current.places) == 1
    assert sitting.banner.startswith("The claim does not stand on these words.")


def test_the_last_words_of_a_claim_stay_with_it(sitting: Sitting) -> None:
    sitting.claim("with 220 aboard")

    sitting.press("Shift+A")

    assert len(sitting.current.places) == 1
    assert sitting.banner.startswith("A claim keeps at least one word.")


def test_claims_may_overlap_and_cross_paragraphs(sitting: Sitting) -> None:
    sitting.claim(SAID)

    sitting.claim("Ilse Brandt said. It was the first grounding in the strait since 1998.\n\nWhat a pity.")

    assert len(sitting.desk.order) == 2
    assert [sitting.desk.text[start:end] for start, end in sitting.current.places] == [
        "Ilse Brandt said. It was the first grounding in the strait since 1998.",
        "What a pity.",
    ]


def test_offsets_are_exact_behind_a_character_of_two_units(sitting: Sitting) -> None:
    sitting.claim("🎫 sold")

    start, end = sitting.current.places[0]
    assert sitting.desk.text[start:end] == "🎫 sold"


def test_a_statement_is_reworded_where_it_stands_in_the_list(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("F2", "Ctrl+A")
    sitting.type("The ferry may carry 180 people.")
    sitting.press("Return")

    assert sitting.statements() == ["The ferry may carry 180 people."]
    assert sitting.recorded().statement == "The ferry may carry 180 people."


def test_letters_typed_into_a_field_are_no_commands(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("F2", "Ctrl+A")
    sitting.type("vdrnxjk0")
    sitting.press("Return")

    assert sitting.statements() == ["vdrnxjk0"]
    assert sitting.current.so == "unreviewed"


def test_a_boundary_moves_word_by_word_until_escape(sitting: Sitting) -> None:
    sitting.claim("licensed for 180")

    sitting.press("]", "Right", "[", "Left", "Left", "Right", "Esc")
    sitting.press("Right")

    start, end = sitting.current.places[0]
    assert sitting.desk.text[start:end] == "was licensed for 180 passengers,"
    assert sitting.window.strip.question() == ""


def test_the_words_whose_boundary_moves_stand_in_one_pair_of_quotation_marks(sitting: Sitting) -> None:
    sitting.claim("“at least 220 were aboard,”")

    sitting.press("]")

    assert sitting.window.strip.question() == "The end of “at least 220 were aboard,”"


def test_the_answers_stand_one_under_the_other(sitting: Sitting) -> None:
    sitting.window.resize(1024, 700)
    sitting.press("L")

    buttons = [button for button in sitting.window.strip.findChildren(QPushButton) if button.isVisible()]

    below = {button.x(): button.width() for button in buttons}
    assert len(below) < len(buttons)
    assert all(button.width() == below[button.x()] for button in buttons)
    assert {button.layoutDirection() for button in buttons} == {Qt.LayoutDirection.LeftToRight}


def test_a_claim_is_split_at_the_caret_and_merged_again(sitting: Sitting) -> None:
    sitting.claim(f"{SAID}. {FIRST}")
    caret = sitting.desk.text.index(FIRST)
    sitting.window.article.select(caret, caret)

    sitting.press("S")
    after_split = sitting.statements()
    sitting.press("K", "M")

    assert after_split == [f"{SAID}.", FIRST]
    assert len(sitting.statements()) == 1
    assert sitting.banner.startswith("Merged with")


def test_claims_change_places_with_alt_and_arrows(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)

    sitting.press("Alt+Up")
    moved = sitting.statements()
    sitting.press("Alt+Down")

    assert moved == [FIRST, LICENSED]
    assert sitting.statements() == [LICENSED, FIRST]


def test_a_withdrawn_claim_comes_back_from_the_banner(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)

    sitting.press("Delete")
    left = sitting.statements()
    QTest.mouseClick(sitting.window.banner.action(), Qt.MouseButton.LeftButton)

    assert left == [LICENSED]
    assert sitting.statements() == [LICENSED, FIRST]
    assert sitting.current.statement == FIRST


def test_the_banner_takes_back_its_own_deed_only(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)
    sitting.press("Delete", "V")

    QTest.mouseClick(sitting.window.banner.action(), Qt.MouseButton.LeftButton)

    assert sitting.statements() == [LICENSED]
    assert sitting.current.so == "verified"
    assert sitting.banner.startswith("Something else was done since.")


def test_words_are_dismissed_with_a_reason_of_one_key(sitting: Sitting) -> None:
    sitting.select("What a pity.")

    sitting.press("X", "1")

    (dismissal,) = sitting.desk.dismissals
    assert (dismissal.reason, dismissal.spans[0].quote) == (NotCheckable.OPINION, "What a pity.")
    assert sitting.focused() is sitting.window.article.focusProxy()


def test_a_boundary_that_moves_keeps_its_question_as_large_as_it_was(sitting: Sitting) -> None:
    sitting.claim("at least 220 were aboard")
    sitting.press("]")
    before = sitting.window.strip.height()

    sitting.press("Right", "Right")

    assert sitting.window.strip.height() == before


def test_the_question_why_reads_as_a_sentence_with_each_of_its_answers(sitting: Sitting) -> None:
    sitting.select("What a pity.")

    sitting.press("X")

    answers = [button.text() for button in sitting.window.strip.findChildren(QPushButton) if button.isVisible()]
    assert sitting.window.strip.question().endswith("is not checkable:")
    assert answers == list(NOT_CHECKABLE_WORDS.values())


def test_a_dismissal_is_left_with_escape_and_taken_back_at_the_caret(sitting: Sitting) -> None:
    sitting.select("What a pity.")
    sitting.press("X", "Esc")
    none = list(sitting.desk.dismissals)

    sitting.press("X", "R", "Shift+X")

    assert none == []
    assert sitting.desk.dismissals == []
    assert sitting.banner.startswith("No longer dismissed: “What a pity.”")


def test_coverage_follows_and_leads_to_the_gaps(sitting: Sitting) -> None:
    sitting.until(lambda: sitting.desk.coverage.words > 0)
    before = sitting.desk.coverage
    sitting.select("What a pity.")
    sitting.press("X", "1")
    sitting.until(lambda: sitting.desk.coverage.covered > before.covered)

    sitting.window.article.select(0, 0)
    sitting.press("G")

    start, end = sitting.window.article.selection() or (0, 0)
    assert (start, end) in [(gap.start, gap.end) for gap in sitting.desk.coverage.gaps]
    assert f"coverage {sitting.desk.coverage.percent} %" in sitting.window.status.coverage.text()


def test_a_paragraph_gets_the_label_it_deserves(sitting: Sitting) -> None:
    caret = sitting.desk.text.index("What a pity")
    sitting.window.article.select(caret, caret)

    sitting.press("L", "Q")

    assert [block.label for block in sitting.draft.blocks] == ["headline", "body", "quotation"]


def test_the_article_is_renamed_where_its_title_stands(sitting: Sitting) -> None:
    sitting.press("Shift+F2", "Ctrl+A")
    sitting.type("Kelda, checked")
    sitting.press("Return")

    assert sitting.article.title == "Kelda, checked"
    assert sitting.window.header.title.text() == "Kelda, checked"
