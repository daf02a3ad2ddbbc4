"""The child's command, and what it does with bytes beyond all measure."""

import sys
from pathlib import Path

import pytest

from app.intake.asking import ask
from app.intake.child import child_command
from app.intake.limits import LARGEST_FILE
from app.intake.refusal import Refused, Why


def test_the_child_is_an_isolated_python() -> None:
    assert child_command() == [sys.executable, "-I", "-m", "app.intake.child"]


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert child_command() == [sys.executable, "--child-intake"]


def test_the_child_itself_takes_no_more_than_the_largest_file() -> None:
    with pytest.raises(Refused) as refused:
        ask([*child_command(), "text/plain"], b"a" * (LARGEST_FILE + 1))

    assert refused.value.why is Why.LARGE


def test_a_refusal_of_the_reader_reaches_the_parent() -> None:
    with pytest.raises(Refused) as refused:
        ask([*child_command(), "text/plain"], b"\0\1\2" * 100)

    assert refused.value.why is Why.BINARY


def read_by(body: str) -> list[str]:
    """A child whose reader is that body of a function of `data`."""
    lines = (
        "import os, sys",
        "from dataclasses import replace",
        "from app.intake.child import serve",
        "from app.intake.plain import read",
        "def reader(data):",
        f"    {body}",
        "serve(reader)",
    )
    return [sys.executable, "-I", "-c", "\n".join(lines)]


def test_what_a_reader_prints_does_not_spoil_the_answer() -> None:
    loud = read_by("print('noise', flush=True); os.write(1, b'more noise'); return read(data)")

    assert ask(loud, b"Words.").text == "Words."


@pytest.mark.parametrize("error", ["MemoryError", "RecursionError"])
def test_a_file_that_needs_too_much_is_refused(error: str) -> None:
    with pytest.raises(Refused) as refused:
        ask(read_by(f"raise {error}"), b"Words.")

    assert refused.value.why is Why.HEAVY


def test_plain_text_is_read_without_the_readers_of_pages() -> None:
    telling = read_by("return replace(read(data), title=' '.join({'lxml', 'trafilatura'} & set(sys.modules)))")

    assert ask(telling, b"Words.").title == ""


def test_the_module_is_where_the_command_says() -> None:
    assert Path(sys.modules[child_command.__module__].__file__ or "").name == "child.py"
