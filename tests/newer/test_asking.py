"""One question in a process of its own: what the process learns of us, and how it is ended."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.newer.asking import Question
from app.newer.refusal import Refused, Why
from tests.cli.commands import PROGRAM
from tests.newer.server import answered, serving


def why(question: Question) -> Why:
    with pytest.raises(Refused) as refused:
        question.answer()
    return refused.value.why


def test_the_answer_comes_back_byte_by_byte() -> None:
    body = bytes(range(256))

    with serving(answered(body)) as server:
        assert Question(server.address).answer() == body


def test_a_frozen_program_starts_itself_as_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(PROGRAM))

    with serving(answered(b"the file")) as server:
        assert Question(server.address).answer() == b"the file"


@pytest.mark.parametrize(
    ("said", "because"), [(answered(b"", status="302 Found"), Why.MOVED), (answered(b"x" * 20_000), Why.LARGE)]
)
def test_why_there_is_no_answer_comes_back(said: bytes, because: Why) -> None:
    with serving(said) as server:
        assert why(Question(server.address)) == because


def test_who_does_not_answer_in_time_is_left() -> None:
    with serving(None) as server:
        assert why(Question(server.address, seconds=1)) == Why.SLOW


def test_who_never_comes_to_an_end_is_left() -> None:
    with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", stays=True) as server:
        assert why(Question(server.address, seconds=1)) == Why.SLOW


def test_a_question_that_is_called_off_hangs_up() -> None:
    with serving(None) as server, ThreadPoolExecutor(1) as thread:
        question = Question(server.address)
        answer = thread.submit(why, question)
        assert server.asked.wait()

        question.call_off()

        assert answer.result() == Why.SILENT
        assert server.left.wait()


def test_a_question_that_is_called_off_before_it_is_asked_is_not_asked() -> None:
    with serving(answered(b"the file")) as server:
        question = Question(server.address)
        question.call_off()

        assert why(question) == Why.SILENT

    assert server.heard == []


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux shows the environment of another process")
def test_the_child_learns_the_way_out_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/nowhere")
    monkeypatch.setenv("SSLKEYLOGFILE", "/nowhere")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("no_proxy", "127.0.0.1")

    with serving(None) as server, ThreadPoolExecutor(1) as thread:
        question = Question(server.address)
        answer = thread.submit(why, question)
        assert server.asked.wait()
        assert question._child
        surroundings = Path(f"/proc/{question._child.pid}/environ").read_bytes()
        question.call_off()
        answer.result()

    assert surroundings == b"no_proxy=127.0.0.1\0"
