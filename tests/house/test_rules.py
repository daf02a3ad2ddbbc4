"""The rules of rules.py: each finds a small offence, lets its honest neighbour pass, and finds none in the house."""

from collections.abc import Callable, Iterator

import pytest

from tests.house import rules
from tests.house.tree import Module, Offence, modules

Rule = Callable[[Module], Iterator[Offence]]

OFFENCES: list[tuple[Rule, str, str]] = [
    (rules.catches_everything, "ui/a.py", "try:\n    f()\nexcept Exception:\n    pass"),
    (rules.catches_everything, "ui/selftest/a.py", "try:\n    f()\nexcept Exception:\n    pass"),
    (rules.catches_everything, "ui/a.py", "try:\n    f()\nexcept (ValueError, BaseException) as e:\n    pass"),
    (rules.catches_everything, "app/a.py", "try:\n    f()\nexcept:\n    pass"),
    (rules.catches_everything, "app/a.py", "try:\n    f()\nexcept BaseException as e:\n    raise Problem() from e"),
    (rules.catches_everything, "app/a.py", "with contextlib.suppress(Exception):\n    f()"),
    (rules.waits, "app/a.py", "import time\ntime.sleep(1)"),
    (rules.waits, "app/a.py", "from time import sleep"),
    (rules.waits, "ui/bridge.py", "await asyncio.sleep(0.1)"),
    (rules.waits, "ui/a.py", "QApplication.processEvents()"),
    (rules.waits, "ui/a.py", "answer = dialog.exec()"),
    (rules.waits, "ui/a.py", "menu.exec_(point)"),
    (rules.waits, "ui/a.py", "application.exec()"),
    (rules.waits, "ui/program.py", "dialog.exec()"),
    (rules.waits, "ui/a.py", "from PySide6.QtCore import QThread"),
    (rules.waits, "ui/a.py", "worker = QtCore.QThread()"),
    (rules.mocks, "app/a.py", "from unittest.mock import MagicMock"),
    (rules.mocks, "ui/a.py", "import unittest.mock"),
    (rules.fetches, "app/reading/a.py", "import urllib.request"),
    (rules.fetches, "app/intake/a.py", "from urllib import request"),
    (rules.fetches, "app/intake/html.py", "import socket"),
    (rules.fetches, "app/intake/html.py", "from http.client import HTTPSConnection"),
    (rules.fetches, "app/newer/asking.py", "from urllib.request import getproxies"),
    (rules.fetches, "ui/a.py", "from PySide6.QtNetwork import QNetworkAccessManager"),
    (rules.fetches, "ui/a.py", "from PySide6 import QtNetwork"),
    (rules.fetches, "ui/instance.py", "import socket"),
    (rules.fetches, "app/intake/html.py", "from trafilatura import fetch_url"),
    (rules.fetches, "app/intake/html.py", "import trafilatura\ntrafilatura.fetch_url(address)"),
    (rules.rich_words, "ui/a.py", "label = QLabel(text)"),
    (rules.rich_words, "ui/a.py", "label = QtWidgets.QLabel(text)"),
    (rules.rich_words, "ui/a.py", "class Title(QLabel):\n    pass"),
    (rules.rich_words, "ui/a.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
    (rules.reads_files_by_showing, "ui/a.py", "edit.setHtml(text)"),
    (rules.reads_files_by_showing, "ui/a.py", "edit = QTextBrowser()"),
    (rules.reads_files_by_showing, "ui/a.py", "class Page(Guarded, QTextEdit):\n    pass"),
    (rules.blocks_in_disguise, "ui/a.py", "path, _ = QFileDialog.getSaveFileName(self)"),
    (rules.blocks_in_disguise, "ui/a.py", "QMessageBox.question(self, title, text)"),
    (rules.rich_words, "ui/a.py", "row.setToolTip(claim.statement)"),
    (rules.undocumented, "app/a.py", "import ast"),
    (rules.too_long, "app/a.py", "x = 1\n" * 301),
    (rules.leaves_standard_library, "app/domain/a.py", "import orjson"),
    (rules.leaves_standard_library, "app/domain/a.py", "from app.store import ledger"),
]
HONEST: list[tuple[Rule, str, str]] = [
    (rules.catches_everything, "app/a.py", "try:\n    f()\nexcept (OSError, ValueError):\n    pass"),
    (rules.catches_everything, "ui/crash.py", "try:\n    f()\nexcept Exception:\n    pass"),
    (rules.catches_everything, "ui/selftest/runner.py", "try:\n    f()\nexcept Exception as e:\n    say(e)"),
    (rules.catches_everything, "app/a.py", "try:\n    f()\nexcept BaseException:\n    close()\n    raise"),
    (rules.waits, "app/a.py", "db.execute('select 1')"),
    (rules.waits, "ui/bridge.py", "await asyncio.sleep(0)"),
    (rules.waits, "ui/program.py", "code = application.exec()"),
    (rules.fetches, "app/intake/a.py", "from urllib.parse import urlsplit\nimport urllib.parse"),
    (rules.fetches, "app/confinement/confine.py", "import socket"),
    (rules.fetches, "ui/instance.py", "from PySide6.QtNetwork import QLocalServer"),
    (rules.fetches, "app/newer/fetching.py", "import ssl\nfrom urllib.request import OpenerDirector"),
    (
        rules.rich_words,
        "ui/a.py",
        "row.setToolTip('Undo')\nrow.setToolTip(plain_tip(claim.statement))\nPlainLabel(text)",
    ),
    (
        rules.reads_files_by_showing,
        "ui/a.py",
        "class Page(Guarded, QTextEdit):\n    def loadResource(self, kind, url):\n        return None",
    ),
    (rules.reads_files_by_showing, "ui/a.py", "class Field(Guarded, QPlainTextEdit):\n    pass"),
    (rules.blocks_in_disguise, "ui/a.py", "dialog = QFileDialog(self)\ndialog.open()"),
    (rules.undocumented, "app/a.py", '"""What it is for."""'),
    (rules.too_long, "app/a.py", "x = 1\n" * 300),
    (rules.leaves_standard_library, "app/domain/a.py", "import json\nfrom app.domain import claim"),
    (rules.leaves_standard_library, "app/store/a.py", "import orjson"),
]


@pytest.mark.parametrize(("rule", "path", "source"), OFFENCES)
def test_a_rule_finds_the_offence(rule: Rule, path: str, source: str) -> None:
    assert list(rule(Module(path, source)))


@pytest.mark.parametrize(("rule", "path", "source"), HONEST)
def test_a_rule_lets_the_honest_neighbour_pass(rule: Rule, path: str, source: str) -> None:
    assert not list(rule(Module(path, source)))


def test_every_rule_is_tried() -> None:
    assert {rule for rule, _, _ in OFFENCES} == set(rules.RULES)


@pytest.mark.parametrize("rule", rules.RULES)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    house = modules("app", "ui", "resources")

    assert house
    assert [str(offence) for module in house for offence in rule(module)] == []
