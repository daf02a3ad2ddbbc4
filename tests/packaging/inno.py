"""A script of Inno Setup, as far as it can be held against something: its sections, their keys and their entries."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_DEFINED = re.compile(r'^#define\s+(\w+)\s+"(.*)"$')
_PART = re.compile(r'(\w+):\s*("(?:[^"]|"")*"|[^;"]+)(?:;\s*|$)')


@dataclass(slots=True)
class Script:
    """Keys of [Setup] and the like; of the other sections each line as its parts."""

    keys: dict[str, dict[str, str]] = field(default_factory=dict)
    entries: dict[str, list[dict[str, str]]] = field(default_factory=dict)


def parsed(text: str, defined: Mapping[str, str]) -> Script:
    """The script with every name of the preprocessor filled in. Raises ValueError for a line that is none."""
    names, script, section = dict(defined), Script(), ""
    for line in filter(None, (line.strip() for line in text.splitlines())):
        told = _DEFINED.match(line)
        if told:
            names[told[1]] = told[2]
        elif line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith((";", "#")):
            _add(script, section, filled(line, names))
    return script


def filled(line: str, names: Mapping[str, str]) -> str:
    """A line with {#Name} filled in. Raises KeyError for a name that is not defined."""
    return re.sub(r"\{#(\w+)\}", lambda found: names[found[1]], line)


def _add(script: Script, section: str, line: str) -> None:
    name, equals, value = line.partition("=")
    if equals and re.fullmatch(r"\w+", name):
        script.keys.setdefault(section, {})[name] = value
        return
    if _PART.sub("", line):
        raise ValueError(f"No entry of [{section}]: {line}")
    parts = {name: unquoted(value.strip()) for name, value in _PART.findall(line)}
    script.entries.setdefault(section, []).append(parts)


def unquoted(value: str) -> str:
    """What stands in quotation marks, which are doubled inside them."""
    return value[1:-1].replace('""', '"') if value.startswith('"') else value
