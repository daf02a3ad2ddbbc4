"""What the parts of a Word file say they belong to: the relations between them, and those that lead out of the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, normpath
from urllib.parse import unquote

from app.intake.docx.names import name
from app.intake.docx.tree import parsed


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation: its id in the part it belongs to, its kind (the last word of its address), and the part that it
    names, or what it names outside the file.
    """

    id: str
    kind: str
    target: str
    external: bool


def relations(parts: dict[str, bytes], source: str) -> list[Relation]:
    """The relations of one part, "" for the whole file. Raises Refused."""
    folder, _, own = source.rpartition("/")
    written = parts.get(f"{folder}/_rels/{own}.rels".lstrip("/"), b"")
    return list(_told(written, folder)) if written else []


def all_relations(parts: dict[str, bytes]) -> Iterator[Relation]:
    """The relations of every part. Raises Refused."""
    for part, written in parts.items():
        if part.casefold().endswith(".rels") and written:
            yield from _told(written, dirname(dirname(part)))


def _told(written: bytes, folder: str) -> Iterator[Relation]:
    for each in parsed(written).iter(name("rel:Relationship")):
        kind = each.get("Type", "").rpartition("/")[2]
        target = each.get("Target", "")
        external = each.get("TargetMode", "").casefold() == "external"
        yield Relation(each.get("Id", ""), kind, target if external else _part(folder, target), external)


def _part(folder: str, target: str) -> str:
    """The name of the part that a target names, from the folder of the one that names it."""
    path = unquote(target)
    return normpath(path if path.startswith("/") else f"/{folder}/{path}").lstrip("/")
