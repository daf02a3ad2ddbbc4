"""What the window may be told on the command line: which desk file, who is at it, and a file to take in or a desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

USAGE = "usage: proofdesk [--desk PATH] [--reviewer NAME] [FILE], or proofdesk --help for the command line"
_NAMES = ("--desk", "--reviewer")


class WrongUsage(ValueError):
    """What is wrong with the words, in a sentence."""


@dataclass(frozen=True, slots=True)
class Options:
    """None is whatever is usual."""

    desk: Path | None = None
    reviewer: str = ""
    file: Path | None = None
    sample: bool = True
    """Whether a desk that never held an article gets the sample."""
    home: Path | None = None
    """The folder of settings and remembered heads; None is this user's own."""


def read(words: Sequence[str]) -> Options:
    """The options that the words say. Raises WrongUsage."""
    said: dict[str, str] = {}
    files: list[str] = []
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name in _NAMES:
            said[name] = value if equals else _next(rest, name)
        elif word.startswith("-") and word != "-":
            raise WrongUsage(f"There is no option {word}.")
        else:
            files.append(word)
    if len(files) > 1:
        raise WrongUsage("Only one file can be named.")
    desk = said.get("--desk")
    return Options(Path(desk) if desk else None, said.get("--reviewer", ""), Path(files[0]) if files else None)


def settled(told: Options) -> Options:
    """The same, with a FILE that is a desk file as the desk. Raises WrongUsage where two are named."""
    from ui.deskfile import is_desk_file  # noqa: PLC0415  only where a file is named

    if told.file is None or not is_desk_file(told.file):
        return told
    if told.desk is not None:
        raise WrongUsage("Only one desk can be opened in a window.")
    return replace(told, desk=told.file.absolute(), file=None)


def _next(rest: Iterator[str], name: str) -> str:
    value = next(rest, None)
    if value is None:
        raise WrongUsage(f"{name} needs a value.")
    return value
