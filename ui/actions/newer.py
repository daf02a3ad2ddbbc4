"""Looking for a newer version: one question, asked when the reviewer asks it, and called off by one button."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtGui import QGuiApplication

from app import VERSION
from app.domain.problem import Problem
from app.newer.asking import Question
from app.newer.channel import Channel, shipped
from app.newer.looking import Found, look, told
from ui.actions.workplace import Workplace


def ask(place: Workplace) -> None:
    """Ask the address that ships with the program, once."""
    place.attempt(_ask, place)


def _ask(place: Workplace) -> None:
    channel = shipped()
    cancel = place.bridge.spawn(_asking(place, channel))
    place.window.banner.keep(f"Asking {channel.host} for the newest version…", "Cancel", cancel)


async def _asking(place: Workplace, channel: Channel) -> None:
    question = Question(channel.address)
    try:
        found = await place.bridge.in_thread(look, channel, question, VERSION, datetime.now(UTC).date())
    except Problem as problem:
        place.window.banner.tell(problem)
    else:
        _tell(place, found)
    finally:
        question.call_off()


def _tell(place: Workplace, found: Found) -> None:
    """The address is not opened: with which browser, and on which way, is the reviewer's business."""
    if found.is_newer:
        place.window.banner.keep(told(found), "Copy the address", partial(_copy, place, found.release.page))
    else:
        place.window.banner.say(told(found))


def _copy(place: Workplace, page: str) -> None:
    QGuiApplication.clipboard().setText(page)
    place.window.banner.say("The address is on the clipboard.")
