"""The program started twice with one desk on a real screen: one window, which takes in what the second was given."""

from pathlib import Path

from tests.cli.commands import Said
from tests.screen.seat import Seat

STORY = "Kelda ferry ran aground\n\nThe ferry ran aground off Kelda on Sunday.\n"


def test_the_second_start_hands_its_file_over_and_ends_without_a_word(seat: Seat, tmp_path: Path) -> None:
    first, second = tmp_path / "kelda.txt", tmp_path / "quay.txt"
    first.write_text(STORY)
    second.write_text("The quay sank.\n\nIt sank in 1912, the harbour says.\n")
    seat.start(first)
    seat.follows("ArticleTaken", "DraftTaken")

    said = seat.start_elsewhere(second)
    seat.follows("ArticleTaken", "DraftTaken")
    windows = seat.windows()
    ended = seat.leave()

    assert (said, windows, ended) == (Said(0, "", ""), 1, 0)
    assert {article["title"] for article in seat.told("articles")} == {"Kelda ferry ran aground", "The quay sank."}


def test_after_a_kill_the_desk_opens_again_and_hears_the_next_start(seat: Seat, tmp_path: Path) -> None:
    story = tmp_path / "kelda.txt"
    story.write_text(STORY)
    seat.start()
    seat.end()

    seat.start()
    said = seat.start_elsewhere(story)
    seat.until(lambda: seat.recorded()[-2:] == ["ArticleTaken", "DraftTaken"], "The story was taken in")
    ended = seat.leave()

    assert (said, ended) == (Said(0, "", ""), 0)
