"""Where words stand is never guessed: what now stands twice is asked, what is gone has no place."""

import pytest

from app.anchoring.anchors import Fate
from tests.anchoring.pages import fate, found, offered, words_now

STORM = "The storm of Friday tore the roof off the school in Vesby."
FERRY = "The ferry to Holm stayed in port for two days."
MAYOR = "Mayor Ines Dahl asked the county for 3 million kronor."
NOBODY = "Nobody knows why it turned north."
LEFT = "It had left Lind at nine."
SAID = "“It is over,” Dahl said."


def text(*paragraphs: str) -> str:
    return "\n\n".join(("Storm over Vesby", *paragraphs))


@pytest.mark.parametrize(
    "now",
    [
        text(f"{STORM} {NOBODY} {FERRY}", MAYOR, NOBODY),
        text(f"{NOBODY} {STORM}", f"{FERRY} {NOBODY}", MAYOR),
        text(f"{NOBODY} {STORM}", FERRY, f"{MAYOR} {NOBODY}"),
        f"{NOBODY}\n\n{text(STORM, FERRY, f'{MAYOR} {NOBODY}')}",
        text(STORM, FERRY, MAYOR, NOBODY, NOBODY),
        text(STORM, NOBODY, FERRY, NOBODY, MAYOR),
    ],
)
def test_the_end_of_the_text_tells_nothing_of_words_that_stand_twice(now: str) -> None:
    was = text(STORM, f"{FERRY} {MAYOR}", f"{LEFT} {NOBODY}")

    answer = found(was, now, NOBODY)

    assert answer.place is None
    assert [one.same for one in answer.candidates] == [True, True]


@pytest.mark.parametrize(
    "now",
    [
        text(f"{STORM} {NOBODY} {FERRY}", f"{MAYOR} {NOBODY}"),
        text(STORM, f"{FERRY} {NOBODY}", f"{NOBODY} {MAYOR}"),
        f"{NOBODY}\n\n{text(STORM, f'{FERRY} {NOBODY} {MAYOR}')}",
    ],
)
def test_the_beginning_of_the_text_tells_as_little(now: str) -> None:
    was = f"{NOBODY}\n\n{LEFT}\n\n{text(STORM, f'{FERRY} {MAYOR}')}"

    answer = found(was, now, NOBODY)

    assert answer.place is None
    assert [one.same for one in answer.candidates] == [True, True]


@pytest.mark.parametrize("words", ["It is over", SAID, "Dahl said"])
def test_the_same_quotation_of_two_people_is_told_apart_by_who_said_it(words: str) -> None:
    was = text(f"{STORM} {SAID}", f"{FERRY} {SAID.replace('Dahl', 'Holt')}", MAYOR)
    now = text(STORM, f"{FERRY} {SAID.replace('Dahl', 'Holt')}", MAYOR)

    answer = found(was, now, words)

    assert answer.place is None or answer.changes
    assert fate(was, now, "Holt said") is Fate.KEPT


def test_two_quotations_that_were_swapped_are_not_kept() -> None:
    was = text(f"{STORM} “It is over,” Dahl said. “It goes on,” Holt said. {FERRY}")
    now = text(f"{STORM} “It goes on,” Dahl said. “It is over,” Holt said. {FERRY}")

    for words in ("It is over", "It goes on", "“It is over,” Dahl said.", "“It goes on,” Holt said."):
        answer = found(was, now, words)
        assert answer.place is None or answer.fate is Fate.STALE or answer.changes


@pytest.mark.parametrize("words", ["said yes", "Holt said yes.", "yes"])
def test_little_words_that_stand_in_another_sentence_are_not_moved_there(words: str) -> None:
    was = text(f"{STORM} Holt said yes. {FERRY}", MAYOR)
    now = text(f"{STORM} {FERRY}", f"{MAYOR} The county said yes on Monday.")

    assert found(was, now, words).place is None


@pytest.mark.parametrize(
    "other",
    [
        "The storm of Sunday tore the roof off the church in Orsk.",
        "The storm of Friday tore the roof off the school in Orsk.",
        "A storm tore the roof off a barn in Orsk on Friday.",
    ],
)
def test_a_sentence_about_another_town_takes_no_claim_on_words_that_are_gone(other: str) -> None:
    was, now = text(f"{FERRY} {STORM} {MAYOR}"), text(f"{FERRY} {MAYOR}", other)

    answer = found(was, now, STORM)

    assert answer.fate is not Fate.KEPT
    assert answer.place is None or answer.fate is Fate.STALE


def test_swapped_paragraphs_with_the_same_first_sentence_keep_their_own() -> None:
    first, second = f"{NOBODY} {STORM}", f"{NOBODY} {FERRY}"
    was, now = text(MAYOR, first, second, LEFT), text(MAYOR, second, first, LEFT)

    one, other = (found(was, now, NOBODY, which) for which in (0, 1))

    for answer, partner in ((one, STORM), (other, FERRY)):
        assert answer.place is None or now[answer.place[1] + 1 :].startswith(partner)
    assert words_now(was, now, STORM) == STORM


@pytest.mark.parametrize("cut", [0, 1])
def test_of_two_near_identical_sentences_the_one_that_was_cut_is_gone(cut: int) -> None:
    pair = ("Holt was fined 400 kronor in May for the fire.", "Holt was fined 600 kronor in June for the fire.")
    was, now = text(f"{STORM} {pair[0]} {pair[1]} {FERRY}"), text(f"{STORM} {pair[1 - cut]} {FERRY}")

    assert found(was, now, pair[cut]).place is None
    assert found(was, now, ("400 kronor", "600 kronor")[cut]).place is None
    assert fate(was, now, pair[1 - cut]) is Fate.KEPT


def test_points_of_a_list_in_another_order_are_found() -> None:
    points = ["Ferries: no service", "Trains: every second hour", "Schools: shut until Monday", "Roads: open"]
    was, now = text(STORM, *points, MAYOR), text(STORM, *reversed(points), MAYOR)

    assert [words_now(was, now, point) in {point, None} for point in points] == [True] * 4
    assert words_now(was, now, points[1]) == points[1]


def test_swapped_cells_of_a_table_are_not_kept() -> None:
    was, now = text(STORM, "Dahl\t120\t80", "Holt\t70\t95"), text(STORM, "Dahl\t80\t120", "Holt\t95\t70")

    for words in ("120", "Dahl\t120", "Holt\t70\t95", "95"):
        answer = found(was, now, words)
        assert answer.place is None or answer.fate is Fate.STALE or answer.changes


def test_a_headline_that_was_shortened_keeps_nothing_it_lost() -> None:
    was = f"Storm over Vesby leaves 3 dead\n\n{STORM} {FERRY}"
    now = f"Storm over Vesby\n\n{STORM} {FERRY}"

    assert found(was, now, "3 dead").place is None
    answer = found(was, now, "Storm over Vesby")
    assert answer.place is None or answer.changes


def test_a_caption_that_repeats_a_sentence_does_not_take_its_claim() -> None:
    was, now = text(f"{STORM} {FERRY}", MAYOR), text(f"{STORM} {MAYOR}", FERRY)

    assert words_now(was, now, FERRY) == FERRY
    assert offered(was, now, FERRY) == []
