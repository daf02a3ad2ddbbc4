"""The worker: a real child process, which reads, is killed, is called off and started anew."""

import sys
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.whole import read
from app.reading.worker import Cancelled, Lost, Worker

TEXT = "The bridge at Tolmin is 12 metres longer than planned, said Ada Brink. It opened on 3 May 2021."
BLOCKS = (Block(0, len(TEXT), Label.BODY),)
LONG = "\n".join([TEXT] * 2000)
LONG_BLOCKS = tuple(Block(at, at + len(TEXT), Label.BODY) for at in range(0, len(LONG), len(TEXT) + 1))
WITHOUT_MODEL = "import app.reading.model as m; m.PACKAGE = 'missing'; import app.reading.child as c; c.main()"
ENDS_AT_ONCE = "pass"
TALKS_NONSENSE = "import sys; sys.stdout.write('x' * 4000)"
SAYS_A_PLACE_OUTSIDE = """
import sys
from app.reading.reading import Reading
from app.reading.wire import send
send(sys.stdout.buffer, Reading('en', 'rules', sentences=((0, 100000),)))
"""
ATTACKS = """
import socket, sys
import app.reading.child as child
from app.reading.reading import Note, Reading
from app.reading.wire import send

def tried(deed):
    try:
        deed()
    except OSError:
        return "refused"
    return "done"

def attack(model, asked, answers):
    secret = tried(lambda: open('/etc/hostname'))
    written = tried(lambda: open('/tmp/written', 'w'))
    called = tried(lambda: socket.socket())
    send(answers, Reading('', ' '.join([secret, written, called])))

child.serve = attack
child.main()
"""


def python(program: str) -> list[str]:
    return [sys.executable, "-I", "-c", program]


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.rest()


def test_the_worker_reads_what_would_be_read_here(worker: Worker, model: Model) -> None:
    assert worker.read(TEXT, BLOCKS) == read(TEXT, BLOCKS, model)


def test_progress_is_told(worker: Worker) -> None:
    told: list[tuple[int, int]] = []

    worker.read(LONG[: len(TEXT) * 300], LONG_BLOCKS[:290], lambda done, of: told.append((done, of)))

    assert told
    assert all(0 < done <= of for done, of in told)
    assert told == sorted(told)


def test_a_worker_that_is_killed_while_it_reads_is_started_anew(worker: Worker) -> None:
    killed: list[bool] = []

    def kill_once(_done: int, _of: int) -> None:
        if not killed and worker._child:
            killed.append(True)
            worker._child.kill()

    before = worker.restarts
    reading = worker.read(LONG[: len(TEXT) * 300], LONG_BLOCKS[:290], kill_once)

    assert killed
    assert worker.restarts == before + 1
    assert reading.sentences


def test_a_reading_can_be_called_off_and_the_next_one_stands(worker: Worker) -> None:
    begun, ended = Event(), Event()

    def run() -> None:
        with pytest.raises(Cancelled):
            worker.read(LONG, LONG_BLOCKS, lambda _done, _of: begun.set())
        ended.set()

    reader = Thread(target=run)
    reader.start()
    assert begun.wait(30)
    worker.cancel()
    reader.join(30)

    assert ended.is_set()
    assert worker.read(TEXT, BLOCKS).sentences


def test_without_the_model_the_rules_read_alone() -> None:
    alone = Worker(python(WITHOUT_MODEL))

    reading = alone.read(TEXT, BLOCKS)
    alone.rest()

    assert reading.reader == "rules 1"
    assert len(reading.sentences) == 2


@pytest.mark.parametrize("program", [ENDS_AT_ONCE, TALKS_NONSENSE, SAYS_A_PLACE_OUTSIDE])
def test_a_worker_that_cannot_answer_is_given_up(program: str) -> None:
    broken = Worker(python(program))

    with pytest.raises(Lost):
        broken.read(TEXT, BLOCKS)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux confines a process")
def test_the_worker_can_open_nothing_and_call_nobody() -> None:
    attacker = Worker(python(ATTACKS))

    reading = attacker.read(TEXT, BLOCKS)
    attacker.rest()

    assert reading.reader == "refused refused refused"


def test_a_worker_that_rests_is_started_when_it_is_wanted(worker: Worker) -> None:
    worker.rest()
    assert worker._child is None

    assert worker.read(TEXT, BLOCKS).sentences
