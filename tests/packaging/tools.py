"""The tools of other projects that look at what a package holds; where one is not installed, its test is left out."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bundling.places import PACKAGING
from tests.missing import missing

LINUX = PACKAGING / "linux"
APPLICATION = "org.proofdesk.Proofdesk"
DESK_TYPE = "application/vnd.proofdesk.desk+sqlite3"


RARE = frozenset({"flatpak-builder", "mandoc"})
"""Tools that only a release is looked at with."""


def needs(tool: str) -> None:
    """Leave the test out where a tool is not installed; where everything shall be there, that is a failure."""
    if shutil.which(tool) is None and tool in RARE:
        pytest.skip(f"{tool} is not installed")
    if shutil.which(tool) is None:
        missing(f"{tool} is not installed")


def output(*command: str | Path, **environment: str) -> str:
    """What a tool says, on either channel; the test fails where it exits with another code than 0."""
    needs(str(command[0]))
    ended = subprocess.run(
        [*command],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**os.environ, **environment},
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout
