"""Announcing a release: the key is kept, and only what a running Proofdesk would believe is signed."""

import os
import subprocess
import sys
from base64 import b64decode
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.newer import limits
from app.newer.looking import Found
from app.newer.release import read
from app.newer.signed import opened
from bundling.announcing import main
from tests.house.tree import ROOT
from tests.newer.announced import RELEASE

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights on a file")


@pytest.fixture
def key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new secret key."""
    file = tmp_path / "secret.key"
    assert main(["new-key", str(file)]) == 0
    return file


@pytest.fixture
def shipped(tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """What ships, with the public half of the key."""
    file = tmp_path / "releases.json"
    public = capsys.readouterr().out.removeprefix("The public key: ").strip()
    file.write_bytes(orjson.dumps({"address": "", "key": public}))
    return file


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "newest.json"


def release(folder: Path, **changed: Any) -> str:
    """A file with the release, without its format, with some of it changed."""
    file = folder / "release.json"
    file.write_bytes(orjson.dumps({name: told for name, told in (RELEASE | changed).items() if name != "format"}))
    return str(file)


def test_what_is_signed_is_believed(tmp_path: Path, key: Path, shipped: Path, out: Path) -> None:
    code = main(["sign", str(key), release(tmp_path), str(out)], shipped)

    public = orjson.loads(shipped.read_bytes())["key"]
    found = Found(read(opened(out.read_bytes(), public)), "1.2.0")
    assert code == 0
    assert found.is_newer
    assert found.release.expires == date(2126, 8, 3)


@POSIX
def test_a_new_key_is_its_owners_alone(key: Path) -> None:
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(b64decode(key.read_bytes(), validate=False)) == 32


def test_a_key_is_not_written_over(key: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = key.read_bytes()

    assert main(["new-key", str(key)]) == 1
    assert key.read_bytes() == before
    assert capsys.readouterr().err.endswith("It was not touched.\n")


@pytest.mark.parametrize("place", ["secret.key", "packaging/secret.key", "tests/../secret.key"])
def test_a_key_does_not_come_into_the_checkout(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-key", str(ROOT / place)]) == 1
    assert not (ROOT / place).exists()
    assert "does not belong into the checkout" in capsys.readouterr().err


@POSIX
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_signs_nothing(
    tmp_path: Path, key: Path, shipped: Path, out: Path, mode: int, capsys: pytest.CaptureFixture[str]
) -> None:
    key.chmod(mode)

    assert main(["sign", str(key), release(tmp_path), str(out)], shipped) == 1
    assert not out.exists()
    assert capsys.readouterr().err.startswith("Others can read the secret key")


def test_a_key_that_no_program_knows_signs_nothing(
    tmp_path: Path, shipped: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.key"
    main(["new-key", str(other)])

    assert main(["sign", str(other), release(tmp_path), str(out)], shipped) == 1
    assert not out.exists()
    assert "no program would believe it" in capsys.readouterr().err


@pytest.mark.parametrize(
    "changed", [{"version": "next"}, {"page": "http://proofdesk.example"}, {"expires": ""}, {"notes": ["x" * 20_000]}]
)
def test_what_no_program_would_take_is_not_signed(
    tmp_path: Path, key: Path, shipped: Path, out: Path, changed: dict[str, Any]
) -> None:
    assert main(["sign", str(key), release(tmp_path, **changed), str(out)], shipped) == 1
    assert not out.exists()


@pytest.mark.parametrize("told", [b"", b"[]", b"null", b"\xff"])
def test_what_is_no_release_is_not_signed(tmp_path: Path, key: Path, shipped: Path, out: Path, told: bytes) -> None:
    file = tmp_path / "release.json"
    file.write_bytes(told)

    assert main(["sign", str(key), str(file), str(out)], shipped) == 1
    assert not out.exists()


def test_what_is_signed_is_small(tmp_path: Path, key: Path, shipped: Path, out: Path) -> None:
    main(["sign", str(key), release(tmp_path), str(out)], shipped)

    assert out.stat().st_size < limits.LARGEST / 8


@pytest.mark.parametrize("words", [[], ["new-key"], ["sign", "a", "b"], ["publish", "a"]])
def test_wrong_usage_ends_in_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("Usage: ")


def test_it_runs_as_the_release_notes_say(tmp_path: Path) -> None:
    file = tmp_path / "secret.key"

    said = subprocess.run(
        [sys.executable, "-m", "bundling.announcing", "new-key", file],
        env={**os.environ, "PYTHONPATH": str(ROOT / "packaging")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.startswith("The public key: ")
    assert file.exists()
