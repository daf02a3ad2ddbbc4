"""From intake to a report on a real screen: the program as it is started, keys as a keyboard sends them."""

from pathlib import Path
from typing import Any

import orjson
from PySide6.QtGui import QColor, QImage

from tests.screen.seat import ARTICLE, Seat, dark_pixels

STORY = """Kelda ferry ran aground with 220 aboard

The ferry that ran aground off Kelda on Sunday was licensed for 180 passengers, and at least 220 were aboard.

What a pity. The company's own count showed 176 tickets sold.
"""
BOTTOM_LINE = (290, 970, 1280, 28)
"""The counts, the coverage, when it was saved, and the head of the history: left, top, width, height."""
LIGHT, WORDS = 240, 2_000


def ground(picture: QImage) -> int:
    """How light the paper is, of 255: a page that is over the window dims it."""
    return QColor(picture.pixel(0, 0)).lightness()


def test_an_article_is_reviewed_by_keys_from_intake_to_report_and_is_the_same_when_it_is_opened_again(
    seat: Seat, tmp_path: Path
) -> None:
    story, report = tmp_path / "kelda.txt", seat.desk.with_name("report.json")
    story.write_text(STORY)

    seat.start(story)
    seat.follows("ArticleTaken", "DraftTaken")
    seat.until(lambda: dark_pixels(seat.picture(*ARTICLE)) > WORDS, "The words of the article were seen")
    review(seat)
    write_report(seat, report)
    bottom_line, ended = seat.picture(*BOTTOM_LINE), [seat.leave()]
    shown, history = told(seat)
    seat.start()
    seat.until(lambda: seat.picture(*BOTTOM_LINE) == bottom_line, "The bottom line said the same as before")
    ink = dark_pixels(seat.picture(*ARTICLE))
    ended.append(seat.leave())

    assert ended == [0, 0]
    assert ink > WORDS
    assert [(claim["statement"], claim["state"], rationale(claim)) for claim in shown["claims"]] == [
        ("Kelda ferry ran aground with 220 aboard", "verified", "The harbour register says so."),
        ("licensed for 180 passengers", "unreviewed", ""),
    ]
    assert [(one["reason"], one["spans"][0]["quote"]) for one in shown["dismissals"]] == [("opinion", "What a pity")]
    assert [entry["way"] for entry in history[-3:]] == ["do", "undo", "redo"]
    assert len(orjson.loads(report.read_bytes())["findings"]) == len(shown["claims"])
    assert told(seat) == (shown, history)
    assert seat.told("verify") == {"whole": True, "findings": []}


def rationale(claim: dict[str, Any]) -> str:
    """Why it is so, as the JSON has it."""
    return str(claim["layers"]["content"]["ruling"]["rationale"])


def review(seat: Seat) -> None:
    """Two claims, a verdict with its rationale, a dismissal, and second thoughts about it."""
    seat.press("ctrl+Home", "shift+End", "n")
    seat.follows("ClaimAdded")
    seat.press("v")
    seat.follows("VerdictGiven")
    seat.press("y")
    seat.type("The harbour register says so.")
    seat.press("ctrl+Return")
    seat.follows("RationaleWritten")
    seat.press("Escape")
    seat.find("licensed for 180 passengers")
    seat.press("n")
    seat.follows("ClaimAdded")
    seat.find("What a pity")
    seat.press("x", "1")
    seat.follows("DismissalAdded")
    seat.press("ctrl+z")
    seat.follows("DismissalWithdrawn")
    seat.press("ctrl+shift+z")
    seat.follows("DismissalAdded")


def write_report(seat: Seat, path: Path) -> None:
    """Choose the last format, and save."""
    seat.press("ctrl+e", "Down", "Down", "Down", "Tab", "space")
    seat.save_as(path.name, title="Save the report")
    seat.until(path.exists, "The report was written")
    seat.until(lambda: ground(seat.picture(*BOTTOM_LINE)) > LIGHT, "The report went, and the window is itself again")


def told(seat: Seat) -> tuple[Any, Any]:
    """What is shown of the article, and its history. Any: it is JSON."""
    (article,) = seat.told("articles")
    return seat.told("show", article["id"]), seat.told("history", article["id"])
