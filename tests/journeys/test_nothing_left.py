"""Where nothing is in hand because everything is decided, the keys that decide say just that."""

from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting


def test_when_every_proposal_is_decided_the_keys_say_so_and_lead_to_none(sitting: Sitting) -> None:
    sitting.copy(STORY)
    sitting.press("Ctrl+V")
    offers = sitting.room.place.offers
    sitting.until(lambda: offers.reading is not None)
    sitting.press("P")
    for _ in offers.shown:
        sitting.press("Shift+Return")

    told = []
    for key in ("Return", "Shift+Return", "Backspace", "P"):
        sitting.press(key)
        told.append(sitting.banner)

    assert told == ["Nothing is proposed here. Every proposal is decided."] * 4


def test_while_an_article_is_not_read_yet_the_keys_say_so(sitting: Sitting) -> None:
    sitting.copy(STORY)
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.room.place.desk.article is not None)
    sitting.press("P", "Return")

    assert sitting.banner == "Nothing is proposed here. It is being read."


def test_back_at_the_claims_the_first_open_one_is_in_hand(sitting: Sitting) -> None:
    sitting.copy(STORY)
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.room.place.offers.reading is not None)
    sitting.press("P", "Return", "Alt+1")

    desk = sitting.room.place.desk
    assert desk.current == desk.order[0]

    sitting.press("V")
    assert desk.lines[desk.order[0]].so == "verified"


def test_why_a_deed_was_refused_goes_when_the_reviewer_turns_elsewhere(sitting: Sitting) -> None:
    sitting.copy(STORY)
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.room.place.offers.reading is not None)
    sitting.press("V")
    assert sitting.banner.startswith("No claim is chosen.")

    sitting.press("P")

    assert sitting.banner == ""
