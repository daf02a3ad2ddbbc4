"""The bridge: coroutines run on Qt's loop, their bugs are heard of, and they end when the program does."""

from collections.abc import Callable, Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from ui import crash
from ui.bridge import Bridge, in_slices


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    with qtbot.waitSignal(bridge.closed):
        bridge.close()


def test_slow_work_runs_in_a_thread_and_its_answer_comes_back_on_ours(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[tuple[bool, bool]] = []

    async def ask() -> None:
        there = await bridge.in_thread(lambda: current_thread() is main_thread())
        answers.append((there, current_thread() is main_thread()))

    bridge.spawn(ask())
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == [(False, True)]


def test_long_work_is_done_in_turn_and_short_work_does_not_wait_for_it(bridge: Bridge, qtbot: QtBot) -> None:
    told: list[str] = []
    goes_on = Event()

    async def ask(name: str, work: Callable[[], object], *, in_turn: bool) -> None:
        await (bridge.in_turn(work) if in_turn else bridge.in_thread(work))
        told.append(name)

    bridge.spawn(ask("long", goes_on.wait, in_turn=True))
    bridge.spawn(ask("after it", goes_on.is_set, in_turn=True))
    bridge.spawn(ask("short", goes_on.is_set, in_turn=False))
    qtbot.waitUntil(lambda: bool(told))
    goes_on.set()
    qtbot.waitUntil(lambda: len(told) == 3)

    assert told == ["short", "long", "after it"]


def test_an_exception_in_a_thread_is_raised_where_it_is_awaited(bridge: Bridge, qtbot: QtBot) -> None:
    caught: list[str] = []

    async def ask() -> None:
        try:
            await bridge.in_thread(int, "twelve")
        except ValueError as error:
            caught.append(type(error).__name__)

    bridge.spawn(ask())
    qtbot.waitUntil(lambda: bool(caught))

    assert caught == ["ValueError"]


def test_a_task_that_fails_is_reported_once_although_it_is_kept(
    bridge: Bridge, qtbot: QtBot, crashes: list[crash.Crash]
) -> None:
    async def fail() -> None:
        raise LookupError

    bridge.spawn(fail())
    qtbot.waitUntil(lambda: bool(crashes))

    assert [type(one.error) for one in crashes] == [LookupError]


def test_closing_cancels_what_still_runs(qtbot: QtBot) -> None:
    bridge = Bridge()
    told: list[str] = []

    async def wait_for_ever() -> None:
        told.append("begun")
        try:
            async for _ in in_slices(endless()):
                pass
        finally:
            told.append("ended")

    bridge.spawn(wait_for_ever())
    qtbot.waitUntil(lambda: told == ["begun"])
    with qtbot.waitSignal(bridge.closed):
        bridge.close()

    assert told == ["begun", "ended"]


def test_nothing_is_started_any_more_once_it_closes(qtbot: QtBot) -> None:
    bridge = Bridge()
    told: list[str] = []

    async def tell() -> None:
        told.append("begun")

    bridge.close()
    bridge.spawn(tell())()
    with qtbot.waitSignal(bridge.closed):
        bridge.spawn(tell())

    assert told == []


def test_slices_give_every_answer_in_order(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[int] = []

    async def drain() -> None:
        answers.extend([number async for number in in_slices(iter(range(50_000)))])

    bridge.spawn(drain())
    qtbot.waitUntil(lambda: len(answers) == 50_000)

    assert answers == list(range(50_000))


def endless() -> Iterator[int]:
    while True:
        yield 0
