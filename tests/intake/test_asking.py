"""The parent's side: a child that says nothing, too much or something else, or does not end."""

import sys

import pytest

from app.intake.asking import ask
from app.intake.refusal import Refused, Why


def child(program: str) -> list[str]:
    return [sys.executable, "-I", "-c", program]


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("", id="says nothing"),
        pytest.param("raise SystemExit(3)", id="ends badly"),
        pytest.param("import os; os.abort()", id="crashes"),
        pytest.param("print('hello, I am a child that was not asked for')", id="says something else"),
        pytest.param("import sys; sys.stdout.buffer.write(b'\\xff' * 100)", id="promises more than may be"),
        pytest.param("import sys; sys.stdout.buffer.write(bytes(7) + b'\\x09{}')", id="says less than it promised"),
        pytest.param("import sys; sys.stdin.buffer.read(1); sys.stdin.close()", id="does not listen to the end"),
    ],
)
def test_a_child_that_gives_no_answer_is_told_as_such(program: str) -> None:
    with pytest.raises(Refused) as refused:
        ask(child(program), b"x" * 1_000_000)

    assert refused.value.why is Why.SILENT


def test_a_child_that_does_not_end_is_ended() -> None:
    with pytest.raises(Refused) as refused:
        ask(child("while True: pass"), b"x", seconds=0.2)

    assert refused.value.why is Why.SLOW


def test_the_child_sees_none_of_our_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE", "a name")
    program = """if True:
        import os, sys
        said = b'{"refused": "large"}' if "SOURCE" not in os.environ else b""
        sys.stdout.buffer.write(len(said).to_bytes(8, "big") + said)"""

    with pytest.raises(Refused) as refused:
        ask(child(program), b"")

    assert refused.value.why is Why.LARGE
