"""A name spelt in two ways."""

from collections.abc import Iterator

from app.reading.reading import Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted


def find(material: Material) -> Iterator[Remark]:
    """One remark for each pair of spellings."""
    for one, other in material.people.spellings():
        says = f"{quoted(material, one)} here, {quoted(material, other)} there: one name, it seems, in two spellings."
        yield Remark(RemarkKind.TWO_SPELLINGS, (one, other), says)
