"""A desk of somebody else on a real screen, opened by a user who may not write to it."""

import pytest

from tests.journeys.conftest import with_story
from tests.ordinary_user import give_away
from tests.screen.seat import ARTICLE, BANNER, Seat, dark_pixels

WORDS, SENTENCE = 2_000, 300


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o755), (0o666, 0o555)])
def test_it_is_shown_and_not_one_byte_of_it_changes(seat: Seat, of_file: int, of_folder: int) -> None:
    with_story(seat.desk)
    give_away(seat.desk, seat.desk.parent)
    seat.desk.chmod(of_file)
    seat.desk.parent.chmod(of_folder)
    before = seat.desk.read_bytes()

    seat.start_as_ordinary_user()
    seat.until(lambda: dark_pixels(seat.picture(*ARTICLE)) > WORDS, "The words of the article were seen")
    seat.until(lambda: dark_pixels(seat.picture(*BANNER)) > SENTENCE, "That it may only be read was told")
    seat.press("ctrl+Home", "shift+End", "n", "v", "ctrl+z")
    ended = seat.leave()

    assert ended == 0
    assert seat.desk.read_bytes() == before
    assert [path.name for path in seat.desk.parent.iterdir()] == [seat.desk.name]
