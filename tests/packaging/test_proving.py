"""What a self-test says is believed only where it said it: an end without an answer is a failure."""

import json
import sys
from pathlib import Path

from bundling.proving import Proof, prove, read, unlike


def told(**answers: object) -> str:
    parts = [{"name": name, "works": True, "says": "", "answer": answer} for name, answer in answers.items()]
    return json.dumps({"versions": {"SQLite": "3.53.4"}, "parts": parts})


def test_a_whole_answer_has_nothing_failed() -> None:
    proof = read("here", 0, told(window=3), "")

    assert proof.failed == []
    assert proof.versions["SQLite"] == "3.53.4"


def test_a_part_that_fails_is_named_with_its_reason() -> None:
    part = {"name": "window", "works": False, "says": "No screen.", "answer": None}

    proof = read("here", 1, json.dumps({"versions": {}, "parts": [part]}), "")

    assert proof.failed[0] == "window: No screen."


def test_an_end_without_an_answer_is_a_failure() -> None:
    crashed = read("here", -11, "", "Segmentation fault")
    silent = read("here", 0, "", "")
    empty = read("here", 0, told(), "")

    assert "Segmentation fault" in crashed.failed[0]
    assert silent.failed
    assert empty.failed


def test_an_answer_beside_a_failing_exit_code_is_a_failure() -> None:
    assert read("here", 3, told(window=3), "it died at its end").failed == ["exit code 3. it died at its end"]


def test_other_answers_and_parts_that_are_not_there_are_found() -> None:
    source, bundle = read("source", 0, told(a=1, b=[2], c=3), ""), read("bundle", 0, told(a=1, b=[4]), "")

    assert unlike(source, bundle) == ["b", "c"]
    assert unlike(source, source) == []


def test_a_program_that_is_not_there_or_says_nothing_proves_nothing(tmp_path: Path) -> None:
    program = tmp_path / "silent.py"
    program.write_text("import sys; sys.stderr.write('no such verb'); sys.exit(2)")

    proof = prove([sys.executable, str(program)], "here", {}, tmp_path)

    assert isinstance(proof, Proof)
    assert "no such verb" in proof.failed[0]
