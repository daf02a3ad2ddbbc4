"""The manual page: its frame from a file, commands and options from the command line itself, so that neither is stale.

`python -m bundling.manual FILE` writes it.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from app import VERSION
from app.cli.frame import proofdesk

FRAME = Path(__file__).resolve().parents[1] / "linux" / "proofdesk.1.in"


def page() -> str:
    """The page in roff."""
    context = click.Context(proofdesk, info_name="proofdesk")
    everywhere = {param.opts[0] for param in proofdesk.get_params(context)}
    commands = (proofdesk.commands[name] for name in proofdesk.list_commands(context))
    filled = FRAME.read_text("utf-8").replace("@VERSION@", escaped(VERSION))
    filled = filled.replace("@OPTIONS@", "\n".join(options(proofdesk.get_params(context), context)))
    return filled.replace("@COMMANDS@", "\n".join(line for one in commands for line in told(one, everywhere)))


def told(command: click.Command, known: set[str]) -> Iterator[str]:
    """A command: how it is called, what it does, and its options but those that are known from elsewhere."""
    context = click.Context(command, info_name=command.name)
    own = [param for param in command.get_params(context) if param.opts[0] not in known]
    yield from (".TP", rf"\fB{escaped(command.name or '')}\fR {' '.join(called(own, context))}".rstrip())
    yield escaped(command.help or "")
    explained = list(options(own, context))
    if explained:
        yield from (".RS", *explained, ".RE")


def called(params: Iterable[click.Parameter], context: click.Context) -> Iterator[str]:
    """Arguments and options as they stand behind a command."""
    for param in params:
        if isinstance(param, click.Option):
            name = rf"\fB{escaped(param.opts[0])}\fR{value(param, context)}"
            yield name if param.required else f"[{name}]"
        else:
            yield italic(param.make_metavar(context))


def options(params: Iterable[click.Parameter], context: click.Context) -> Iterator[str]:
    """Every option that says of itself what it is for."""
    for param in params:
        if isinstance(param, click.Option) and param.help:
            yield from (".TP", rf"\fB{escaped(param.opts[0])}\fR{value(param, context)}", escaped(param.help))


def value(option: click.Option, context: click.Context) -> str:
    """What stands behind an option that takes a value."""
    if option.is_flag:
        return ""
    return f" {italic('N' if isinstance(option.type, click.IntRange) else option.make_metavar(context))}"


def italic(words: str) -> str:
    return rf"\fI{escaped(words)}\fR"


def escaped(text: str) -> str:
    """Text as roff prints it letter by letter: no macro, no escape, a hyphen that can be copied; in one line."""
    line = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{line}" if line.startswith((".", "'")) else line


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(), "utf-8")
