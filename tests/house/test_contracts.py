"""The import contracts of pyproject.toml: kept by the house, and each one broken by an import that it is there for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files

FORBIDDEN = [
    ("rooms", "app/domain/claim.py", "import app.store"),
    ("rooms", "app/store/codec.py", "import app.services"),
    ("rooms", "app/intake/__init__.py", "import app.reports"),
    ("rooms", "app/cellar.py", "X = 1"),
    ("floors", "app/domain/claim.py", "import ui.plain"),
    ("floors", "resources/looks.py", "import app.store.codec"),
    ("no-qt-below", "app/domain/claim.py", "from PySide6.QtCore import QObject"),
    ("no-qt-below", "app/store/codec.py", "import asyncio"),
    ("store-speaks-sqlite", "app/domain/claim.py", "import sqlite3"),
    ("store-speaks-sqlite", "app/store/codec.py", "import sqlite3"),
    ("store-speaks-sqlite", "app/store/ledger.py", "import pysqlite3"),
    ("store-speaks-sqlite", "ui/plain.py", "import sqlite_utils"),
    ("bridge-knows-the-loop", "ui/plain.py", "import asyncio"),
    ("bridge-knows-the-loop", "ui/plain.py", "import qasync"),
    ("deeds", "ui/card/__init__.py", "import app.services"),
    ("deeds", "ui/bridge.py", "import app.services"),
    ("newer", "ui/actions/files.py", "import app.newer.asking"),
    ("newer", "app/cli/keeping.py", "from app.newer import fetching"),
    ("ledger", "ui/card/__init__.py", "import app.store.ledger"),
    ("ledger", "app/reports/__init__.py", "from app.store.ledger import Ledger"),
    ("panes-apart", "ui/claims/__init__.py", "import ui.article"),
    ("panes-apart", "ui/history/__init__.py", "import ui.card"),
]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house without its furniture, to be broken and mended."""
    copy = tmp_path_factory.mktemp("house")
    for name in files():
        if name == "pyproject.toml" or (name.startswith(("app/", "ui/", "resources/")) and name.endswith(".py")):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    return copy


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the house in that folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo"]
    return subprocess.run(
        [*command, "--no-cache", *arguments], cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_the_house_keeps_its_contracts(house: Path) -> None:
    answer = lint(house)

    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(("contract", "path", "offence"), FORBIDDEN)
def test_a_contract_breaks(house: Path, contract: str, path: str, offence: str) -> None:
    file = house / path
    before = file.read_text("utf-8") if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{before or ''}\n{offence}\n", "utf-8")

    answer = lint(house, "--contract", contract)

    if before is None:
        file.unlink()
    else:
        file.write_text(before, "utf-8")
    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert "BROKEN" in answer.stdout


def test_every_contract_is_broken_once() -> None:
    contracts = {
        line.split('"')[1] for line in (ROOT / "pyproject.toml").read_text("utf-8").splitlines() if line[:4] == "id ="
    }

    assert contracts == {contract for contract, _, _ in FORBIDDEN}
