"""Runs of the self-test as processes of their own, and their answers."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.house.tree import ROOT


class Run(NamedTuple):
    """The exit code of a run, what it said as JSON (Any: it is JSON), and what came on standard error."""

    code: int
    told: Any
    err: str

    @property
    def answers(self) -> dict[str, Any]:
        return {part["name"]: part["answer"] for part in self.told["parts"]}

    @property
    def says(self) -> dict[str, str]:
        return {part["name"]: part["says"] for part in self.told["parts"]}

    @property
    def failed(self) -> list[str]:
        return [part["name"] for part in self.told["parts"] if not part["works"]]


def run(*words: str | Path, environment: Mapping[str, str], folder: Path = ROOT) -> Run:
    """Runs Python with these words, in this environment and no other."""
    command = [sys.executable, *map(str, words)]
    ended = subprocess.run(command, capture_output=True, cwd=folder, env=dict(environment), check=False)
    return Run(ended.returncode, json.loads(ended.stdout), ended.stderr.decode())


def whole(environment: Mapping[str, str]) -> Run:
    """The whole self-test, from source."""
    return run("-m", "ui", "selftest", "--json", environment=environment)
