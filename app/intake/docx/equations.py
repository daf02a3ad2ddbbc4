"""Equations on one line: the signs that Word draws and does not write, as its own linear format has them.

Without them ½ would read 12 and 10² would read 102, which is another number.
"""

from lxml.etree import _Element

from app.intake.docx.names import name

_FRACTION, _ROOT, _DELIMITED, _LARGE = name("m:num"), name("m:rad"), name("m:d"), name("m:nary")
_BEFORE = {name("m:den"): "/", name("m:sup"): "^", name("m:sub"): "_", name("m:lim"): "_", _ROOT: "√"}
_GROUPED = frozenset((*_BEFORE, _FRACTION)) - {_ROOT}
_PART, _LIMIT, _FUNCTION, _MATRIX_ROW = map(name, ("m:e", "m:lim", "m:fName", "m:mr"))
_APART = {
    (_DELIMITED, _PART): "|",
    (_MATRIX_ROW, _PART): " ",
    (name("m:eqArr"), _PART): "\n",
    (name("m:m"), _MATRIX_ROW): "\n",
}
"""What parts two of a kind that stand beside one another in an equation, by what they stand in."""
EQUATION = frozenset((*_BEFORE, _FRACTION, _DELIMITED, _LARGE, _PART, _LIMIT, _FUNCTION, _MATRIX_ROW))
"""The parts of an equation that Word draws signs around."""
_TEXT, _VALUE = name("m:t"), name("m:val")


def sign_before(element: _Element) -> str:
    """What is drawn before a part of an equation."""
    if element.tag == _DELIMITED:
        return _property(element, "m:dPr", "m:begChr", "(")
    if element.tag == _LARGE:
        return _property(element, "m:naryPr", "m:chr", "∫")
    if element.tag in (_PART, _MATRIX_ROW):
        return _between(element)
    sign = _BEFORE.get(str(element.tag), "") if _has_words(element) else ""
    return f"{sign}(" if _is_group(element) else sign


def sign_behind(element: _Element) -> str:
    """What is drawn behind a part of an equation."""
    if element.tag == _DELIMITED:
        return _property(element, "m:dPr", "m:endChr", ")")
    if element.tag == _FUNCTION:
        return " "
    return ")" if _is_group(element) else ""


def _between(element: _Element) -> str:
    """What parts it from the one of its kind before it, if there is one."""
    before, around = element.getprevious(), element.getparent()
    if before is None or around is None or before.tag != element.tag:
        return ""
    return _APART.get((around.tag, element.tag), "")


def _is_group(element: _Element) -> bool:
    """Whether a part must be held together by parentheses: it is more than one number or word."""
    if element.tag not in _GROUPED:
        return False
    words = "".join(each.text or "" for each in element.iter(_TEXT))
    return bool(words) and not words.replace(".", "").replace(",", "").isalnum()


def _has_words(element: _Element) -> bool:
    return any(each.text for each in element.iter(_TEXT))


def _property(element: _Element, properties: str, sign: str, usual: str) -> str:
    """The sign that an equation's part names, one character at most; the usual one where it names none."""
    told = element.find(f"{name(properties)}/{name(sign)}")
    return usual if told is None else told.get(_VALUE, "")[:1]
