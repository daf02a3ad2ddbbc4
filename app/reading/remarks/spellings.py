"""A name spelt in two ways."""

from collections.abc import Iterator

from app.domain.article import Label
from app.reading.dates import UNREAD
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted

_LISTED = UNREAD | {Label.LIST, Label.TABLE}


def find(material: Material) -> Iterator[Remark]:
    """One remark for each pair of spellings."""
    for one, other in material.people.spellings():
        if not (_is_prose(material, one) and _is_prose(material, other)):
            continue
        says = f"{quoted(material, one)} here, {quoted(material, other)} there: one name, it seems, in two spellings."
        yield Remark(RemarkKind.TWO_SPELLINGS, (one, other), says)


def _is_prose(material: Material, place: Place) -> bool:
    """Lists are full of words that are alike and mean different things."""
    return material.sight.block(place).label not in _LISTED
