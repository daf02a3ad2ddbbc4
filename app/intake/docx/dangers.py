"""What a Word file must not have: macros, declared entities, and words that it takes from somewhere else."""

import re

from app.intake.docx.relations import all_relations
from app.intake.docx.tree import check_declarations, parsed
from app.intake.refusal import Refused, Why

_TYPES = "[Content_Types].xml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MACROS = re.compile(r"macroEnabled|vbaProject|vbaData", re.IGNORECASE)
_MACRO_PARTS = re.compile(r"(?:^|/)vba(?:Project\.bin|Data\.xml)$", re.IGNORECASE)
_ELSEWHERE = frozenset(("aFChunk", "subDocument", "frame"))
"""The kinds of relations that name content which is not in the text: other formats glued in, parts of a master
document, frames.
"""


def check(parts: dict[str, bytes]) -> None:
    """Raises Refused for a file that is no Word document, or holds what is not read."""
    for part in parts.values():
        if part:
            check_declarations(part)
    _check_kind(parts)
    if any(each.kind in _ELSEWHERE for each in all_relations(parts)):
        raise Refused(Why.ELSEWHERE)


def _check_kind(parts: dict[str, bytes]) -> None:
    if not parts.get(_TYPES):
        raise Refused(Why.FORMAT)
    kinds = [each.get("ContentType", "") for each in parsed(parts[_TYPES])]
    if any(map(_MACROS.search, kinds)) or any(map(_MACRO_PARTS.search, parts)):
        raise Refused(Why.MACROS)
    if f"{_WORD}template.main+xml" in kinds:
        raise Refused(Why.TEMPLATE)
    if f"{_WORD}document.main+xml" not in kinds:
        raise Refused(Why.FORMAT)


def elsewhere(parts: dict[str, bytes]) -> list[str]:
    """What the file names outside itself, is not fetched, and is no hyperlink, in the words for one of them."""
    outside = [each.kind for each in all_relations(parts) if each.external and each.kind != "hyperlink"]
    return [_OUTSIDE.get(kind, "link to another file") for kind in outside]


_OUTSIDE = {
    "image": "linked picture",
    "attachedTemplate": "linked template",
    "oleObject": "linked object",
    "package": "linked object",
    "video": "linked video",
    "audio": "linked sound",
    "media": "linked video",
}
