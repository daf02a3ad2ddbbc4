"""The next draft on a real screen: taken in by the file dialog, compared side by side, undone by a key."""

from pathlib import Path

from tests.screen.seat import Seat
from tests.screen.test_journey import LIGHT, ground

FIRST = """Kelda ferry ran aground with 220 aboard

The ferry that ran aground off Kelda on Sunday was licensed for 180 passengers. It was the first grounding since 1998.
"""
EDGE = (900, 6, 40, 8)
"""What no page covers: dimmed while one is there. Left, top, width, height."""
SECOND = FIRST.replace("180", "160").replace("Sunday", "Saturday")


def test_a_next_draft_is_taken_in_compared_and_undone_by_keys(seat: Seat, tmp_path: Path) -> None:
    story = tmp_path / "kelda.txt"
    story.write_text(FIRST)
    seat.desk.with_name("second.txt").write_text(SECOND)

    seat.start(story)
    seat.follows("ArticleTaken", "DraftTaken")
    for words in ("licensed for 180 passengers", "It was the first grounding since 1998."):
        seat.find(words)
        seat.press("n")
        seat.follows("ClaimAdded")
        seat.press("v")
        seat.follows("VerdictGiven")
    seat.press("ctrl+shift+o")
    seat.save_as("second.txt", title="The next draft")
    seat.follows("DraftTaken", "SpansChanged", "StatementReworded", "SpansChanged")
    seat.until(lambda: ground(seat.picture(*EDGE)) > LIGHT, "The sheet went, and the window is itself again")
    seat.press("ctrl+d")
    seat.until(lambda: ground(seat.picture(*EDGE)) < LIGHT, "The comparison stands over the window")
    seat.press("Escape")
    seat.until(lambda: ground(seat.picture(*EDGE)) > LIGHT, "The window is itself again")
    seat.press("ctrl+z")
    seat.follows("SpansChanged", "StatementReworded", "SpansChanged", "DraftTakenBack")
    seat.press("ctrl+shift+z")
    seat.follows("DraftTaken", "SpansChanged", "StatementReworded", "SpansChanged")
    ended = seat.leave()

    (article,) = seat.told("articles")
    shown = seat.told("show", article["id"])
    assert ended == 0
    assert (shown["draft"]["number"], [claim["state"] for claim in shown["claims"]]) == (2, ["stale", "verified"])
    assert seat.told("verify") == {"whole": True, "findings": []}
