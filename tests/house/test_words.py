"""The project speaks of itself alone: no machine it was made on, no registry, no desk behind it is named."""

import re

import pytest

from tests.house.tree import ROOT, files

# Written so that the patterns do not find themselves.
STRANGERS = {
    "a number of a tracker": re.compile(r"\bissue" + r"s? #?\d", re.IGNORECASE),
    "a folder of one machine": re.compile(r"(?<![\w.)}\]-])/" + r"(?:work|root)\b(?:/|\s)"),
    "a host of a registry": re.compile(r"(?:pypi|pythonhosted|npmjs|deb\.debian|crates)" + r"\.(?:org|io)\b"),
}


def strangers(text: str) -> list[str]:
    """What a text names that does not belong."""
    return [name for name, pattern in STRANGERS.items() if pattern.search(text)]


@pytest.mark.parametrize("text", ["see iss" + "ue #12", "in /" + "work/main", "from https://pypi" + ".org/simple"])
def test_a_stranger_is_found(text: str) -> None:
    assert strangers(text)


def test_a_relative_path_and_a_plain_word_pass() -> None:
    assert strangers("an issue of the paper, art/work/main, ../shared/data, at work") == []


def test_no_file_names_a_stranger() -> None:
    found = [f"{name}: {word}" for name in files() for word in strangers(text_of(name))]

    assert found == []


def text_of(name: str) -> str:
    """A file's text; empty where it is none."""
    content = (ROOT / name).read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")
