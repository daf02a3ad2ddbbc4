"""The tests keep rules too: no fixed waits, no mocks, no loop run by hand save where that is what is measured."""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.house import rules
from tests.house.tree import Module, Offence, calls, modules

Rule = Callable[[Module], Iterator[Offence]]
BY_HAND = ("tests/bench", "tests/shots", "tests/house/test_references.py")


def runs_the_loop(module: Module) -> Iterator[Offence]:
    """Qt's loop is run by hand only where that is what is measured or drawn."""
    for call, name in calls(module.tree):
        if name == "processEvents" and not module.path.startswith(BY_HAND):
            yield Offence(module.path, call.lineno, "runs Qt's loop by hand")


def waits_for_time(module: Module) -> Iterator[Offence]:
    """A test waits for a signal or a state, never for time."""
    for call, name in calls(module.tree):
        fixed = name == "qWait" or ast.unparse(call.func) == "qtbot.wait"
        if fixed or (name == "sleep" and not rules.is_harmless(call)):
            yield Offence(module.path, call.lineno, f"waits for time: {name}()")


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (runs_the_loop, "QCoreApplication.processEvents()"),
        (waits_for_time, "time.sleep(1)"),
        (waits_for_time, "qtbot.wait(100)"),
        (waits_for_time, "QTest.qWait(100)"),
        (rules.mocks, "from unittest import mock"),
    ],
)
def test_a_rule_finds_the_offence(rule: Rule, source: str) -> None:
    assert list(rule(Module("tests/test_a.py", source)))


def test_waiting_for_a_child_process_passes() -> None:
    assert not list(waits_for_time(Module("tests/test_a.py", "child.wait()")))


@pytest.mark.parametrize("rule", [runs_the_loop, waits_for_time, rules.mocks, rules.undocumented])
def test_the_tests_keep_their_rules(rule: Rule) -> None:
    assert [str(offence) for module in modules("tests") for offence in rule(module)] == []
