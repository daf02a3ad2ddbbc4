"""The cases that desks get wrong: near duplicates, repeats, replaced sentences, splits, joins, other scripts."""

import pytest

from app.anchoring.anchors import Fate
from tests.anchoring.pages import fate, found, offered, words_now

STORM = "The storm of Friday tore the roof off the school in Vesby."
FERRY = "The ferry to Holm stayed in port for two days."
MAYOR = "Mayor Ines Dahl asked the county for 3 million kronor."
LONG = "It crossed 745 miles of open sea before it reached the coast."
SHORT = "It crossed 475 miles of open sea before it reached the coast."
COMMENT = "The county declined to comment on the matter."


def text(*paragraphs: str) -> str:
    return "\n\n".join(("Storm over Vesby", *paragraphs))


def test_of_two_near_duplicates_the_one_that_was_cut_does_not_move_onto_the_other() -> None:
    was, now = text(f"{STORM} {LONG} {FERRY}", f"{MAYOR} {SHORT}"), text(f"{STORM} {FERRY}", f"{MAYOR} {SHORT}")

    assert fate(was, now, LONG) is Fate.ORPHANED
    assert SHORT not in offered(was, now, LONG)
    assert fate(was, now, SHORT) is Fate.KEPT


def test_of_two_near_duplicates_beside_one_another_nothing_is_guessed() -> None:
    was = text(f"{STORM} {LONG} {SHORT} {FERRY}")
    now = text(f"{STORM} It crossed 575 miles of open sea before it reached the coast. {FERRY}")

    assert fate(was, now, LONG) is Fate.ORPHANED
    assert fate(was, now, SHORT) is Fate.ORPHANED
    assert offered(was, now, LONG)


def test_of_the_same_sentence_twice_the_one_that_was_cut_is_gone() -> None:
    was = text(f"{STORM} {COMMENT} {FERRY}", f"{MAYOR} {COMMENT} {LONG}")
    now = text(f"{STORM} {COMMENT} {FERRY}", f"{MAYOR} {LONG}")

    assert fate(was, now, COMMENT, which=0) is Fate.KEPT
    assert found(was, now, COMMENT, which=1).place is None


def test_the_same_sentence_is_asked_where_its_neighbours_contradict_one_another() -> None:
    was = text(f"{STORM} {COMMENT} {FERRY}", f"{MAYOR} {COMMENT} {LONG}")
    now = text(f"{STORM} {COMMENT} {LONG}")

    answers = [found(was, now, COMMENT, which=which) for which in (0, 1)]

    assert [answer.place for answer in answers] == [None, None]
    assert all(answer.candidates[0].same for answer in answers)


def test_a_repeat_that_was_added_takes_nothing_from_the_first() -> None:
    was, now = text(f"{STORM} {FERRY}", MAYOR), text(f"{STORM} {FERRY}", MAYOR, STORM)

    answer = found(was, now, STORM)

    assert (answer.fate, answer.place) == (Fate.KEPT, (now.index(STORM), now.index(STORM) + len(STORM)))


def test_a_sentence_that_was_repeated_and_then_changed_is_asked() -> None:
    was = text(f"{STORM} {MAYOR} {FERRY}", LONG)
    now = text(f"{STORM} {MAYOR.replace('3', '5')} {FERRY}", LONG, MAYOR)

    answer = found(was, now, MAYOR)

    assert answer.place is None
    assert len(answer.candidates) == 2


@pytest.mark.parametrize(
    "other",
    [
        "Nobody in the town remembers a night like this one.",
        "The hospital in Holm treated eleven people.",
        "The council will hear objections to the new plan on Monday.",
    ],
)
def test_a_sentence_written_in_the_place_of_another_is_not_it(other: str) -> None:
    was, now = text(f"{STORM} {MAYOR} {FERRY}"), text(f"{STORM} {other} {FERRY}")

    assert found(was, now, MAYOR).place is None
    assert found(was, now, "3 million kronor").place is None


def test_an_edited_repeat_of_a_sentence_that_stands_does_not_take_the_claim_of_another() -> None:
    was, now = text(f"{STORM} {LONG} {FERRY}", f"{MAYOR} {SHORT}"), text(f"{STORM} {FERRY}", f"{MAYOR} {SHORT}")
    now = now.replace(FERRY, f"It crossed 477 miles of open sea before it reached the coast. {FERRY}")

    assert found(was, now, LONG).place is None
    assert fate(was, now, SHORT) is Fate.KEPT


def test_two_swapped_sentences_are_both_found() -> None:
    was, now = text(f"{STORM} {MAYOR} {FERRY} {LONG}"), text(f"{STORM} {FERRY} {MAYOR} {LONG}")

    assert words_now(was, now, MAYOR) == MAYOR
    assert words_now(was, now, FERRY) == FERRY


def test_all_paragraphs_in_another_order_are_found() -> None:
    parts = (STORM, FERRY, MAYOR, LONG)
    was, now = text(*parts), text(*reversed(parts))

    assert [words_now(was, now, part) for part in parts] == list(parts)


def test_half_of_a_split_sentence_stands() -> None:
    was = text(f"{STORM} The bridge at Holm was closed on Sunday and 40 lorries waited until noon. {FERRY}")
    now = text(f"{STORM} The bridge at Holm was closed on Sunday. 40 lorries waited until noon. {FERRY}")

    assert fate(was, now, "40 lorries waited until noon") is Fate.KEPT
    assert fate(was, now, "The bridge at Holm was closed") is Fate.KEPT


def test_a_joined_sentence_stands_and_so_does_its_neighbour() -> None:
    was = text(f"{STORM} {FERRY} {MAYOR}")
    now = text(f"{STORM} {FERRY[:-1]}, and {MAYOR}")

    assert fate(was, now, "stayed in port for two days") is Fate.KEPT
    assert words_now(was, now, MAYOR) == MAYOR


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("asked", "refused to ask", "negation"),
        ("asked", "reportedly asked", "hedge"),
        ("asked", "may have asked", "modal"),
        ("Ines Dahl", "Ines Holt", "name"),
        ("asked the county", "“asked the county”", "quotation mark"),
    ],
)
def test_what_turns_the_rest_of_the_sentence_is_told(before: str, after: str, kind: str) -> None:
    was = text(f"{STORM} {MAYOR} {FERRY}")
    now = was.replace(before, after)

    answer = found(was, now, "3 million kronor")

    assert answer.fate is Fate.KEPT
    assert kind in answer.changes


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [("3", "4", "figure"), ("kronor", "euros", "currency"), ("million", "billion", "figure"), ("Dahl", "Holt", "name")],
)
def test_what_changes_in_the_words_makes_them_stale(before: str, after: str, kind: str) -> None:
    was = text(f"{STORM} {MAYOR} {FERRY}")
    now = was.replace(before, after)

    answer = found(was, now, MAYOR)

    assert (answer.fate, words_now(was, now, MAYOR)) == (Fate.STALE, MAYOR.replace(before, after))
    assert kind in answer.changes


def test_a_figure_that_was_changed_is_known_by_its_place() -> None:
    was = text(f"{STORM} {LONG} {FERRY}")
    now = was.replace("745", "754")

    assert (fate(was, now, "745"), words_now(was, now, "745")) == (Fate.STALE, "754")


def test_words_cut_from_a_sentence_have_no_place() -> None:
    was = text(f"{STORM} The ferry to Holm, which is 40 years old, stayed in port for two days. {MAYOR}")
    now = text(f"{STORM} {FERRY} {MAYOR}")

    assert found(was, now, "which is 40 years old").place is None


def test_the_same_fact_in_headline_and_body_is_told_apart() -> None:
    was = f"Ferry stays in port for two days\n\n{STORM} {FERRY}"
    now = was.replace("Ferry stays in port for two days", "Ferry stays in port for three days")

    headline, body = (found(was, now, "two days", which=which) for which in (0, 1))

    assert body.fate is Fate.KEPT
    assert headline.fate is not Fate.KEPT


def test_a_span_over_two_paragraphs_is_kept() -> None:
    was, now = text(f"{STORM} {FERRY}", f"{MAYOR} {LONG}"), text(f"{STORM} {FERRY}", f"{MAYOR} {LONG}", COMMENT)

    assert fate(was, now, f"{FERRY}\n\n{MAYOR}") is Fate.KEPT


def test_two_paragraphs_made_one_keep_a_span_over_both() -> None:
    was, now = text(f"{STORM} {FERRY}", f"{MAYOR} {LONG}"), text(f"{STORM} {FERRY} {MAYOR} {LONG}")

    assert words_now(was, now, f"{FERRY}\n\n{MAYOR}") == f"{FERRY} {MAYOR}"


def test_a_span_inside_a_word_stays_inside_it() -> None:
    was, now = text(f"{STORM} {FERRY}"), text(COMMENT, f"{STORM} {FERRY}")

    assert words_now(was, now, "hool in Ves") == "hool in Ves"


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        ("市长说桥梁于周一关闭。渡轮停航两天。", "渡轮停航两天。市长说桥梁于周一关闭。", "市长说桥梁于周一关闭。"),
        (
            "قال رئيس البلدية إن الجسر أغلق. توقفت العبارة يومين.",
            "توقفت العبارة يومين. قال رئيس البلدية إن الجسر أغلق.",
            "توقفت العبارة يومين.",
        ),
        ("สะพานปิดวันจันทร์\n\nเรือหยุดสองวัน", "เรือหยุดสองวัน\n\nสะพานปิดวันจันทร์", "สะพานปิดวันจันทร์"),
    ],
)
def test_other_scripts_are_found_too(was: str, now: str, words: str) -> None:
    assert words_now(was, now, words) == words


def test_a_negation_in_another_script_is_told() -> None:
    was = "风暴在周五到来。市长说桥梁于周一关闭,渡轮停航两天。学校开放。"
    now = was.replace("市长说", "市长没说")

    answer = found(was, now, "桥梁于周一关闭")

    assert answer.fate is not Fate.MOVED
    assert answer.place is None or "negation" in answer.changes


def test_in_another_article_nothing_is_found() -> None:
    was = text(f"{STORM} {FERRY}", f"{MAYOR} {LONG}")
    now = "Bread grows dear\n\nBakers ask for more flour. A loaf of rye costs twice as much as it did a year ago."

    for words in (STORM, FERRY, MAYOR, LONG, "3 million kronor", "745 miles"):
        assert found(was, now, words).place is None
        assert offered(was, now, words) == []


def test_a_table_row_is_known_by_its_neighbours() -> None:
    was = "Votes\n\nDahl 120\n\nHolt 80\n\nSpoilt 3\n\nVesby\n\nDahl 70\n\nHolt 80\n\nSpoilt 9"
    now = was.replace("Spoilt 9", "Spoilt 8")

    assert fate(was, now, "Holt 80", which=0) is Fate.KEPT
    assert fate(was, now, "Holt 80", which=1) is not Fate.MOVED
