"""The checkout as the house rules see it: its Python modules, parsed, and its text files."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
LEFT_BY_TOOLS = re.compile(r"_cache$|\.egg-info$|^proofdesk-bench-")


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: its path in the checkout with forward slashes, and its source."""

    path: str
    source: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.source, self.path)

    @property
    def name(self) -> str:
        """The dotted name that it is imported by."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@dataclass(frozen=True, slots=True)
class Offence:
    """A place where a rule is broken."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.what}"


@cache
def parsed(source: str, path: str) -> ast.Module:
    """The syntax tree of a source, parsed once for all rules."""
    return ast.parse(source, path)


def modules(*rooms: str) -> list[Module]:
    """Every Python module below these folders of the checkout."""
    return [
        Module(name, (ROOT / name).read_text("utf-8"))
        for name in files()
        if name.endswith(".py") and below(name, rooms)
    ]


def below(name: str, rooms: tuple[str, ...]) -> bool:
    """Whether a path in the checkout stands in one of these folders."""
    return any(name.startswith(f"{room}/") for room in rooms)


def files() -> list[str]:
    """Every file of the checkout that is the project's own, as a path with forward slashes."""
    found = (path for path in walk(ROOT) if not path.is_symlink())
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def walk(folder: Path) -> Iterator[Path]:
    """All files below a folder, without what tools leave there."""
    for path in folder.iterdir():
        if path.is_dir():
            if path.name not in NOT_OURS and not LEFT_BY_TOOLS.search(path.name):
                yield from walk(path)
        else:
            yield path


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call with the name that stands last in what is called: `a.b.c()` gives "c"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, last_name(node.func)


def last_name(node: ast.expr) -> str:
    """The last part of a dotted name; empty where it is no name."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case ast.Subscript(value=value):
            return last_name(value)
        case _:
            return ""


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module or name that is imported, as a dotted name, with its line."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)
