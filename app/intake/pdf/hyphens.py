"""Words that are cut at the end of a line become whole again; a hyphen that is part of a word stays.

What the rest of the document writes decides: "commission" or "well-known" stand elsewhere in it. Else a few rules do,
and where these say nothing of both halves the hyphen stays. A letter is never lost.
"""

import re
from collections import Counter
from collections.abc import Iterable

from app.intake.pdf.letters import HYPHEN

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_CUT = re.compile(rf"(?<=\w)[-‐{HYPHEN}]$")
_TAIL = re.compile(rf"[\w’'.-]*[^\W_](?=[-‐{HYPHEN}]$)")
_HEAD = re.compile(r"\w[\w’']*")
_UNSPACED = re.compile("[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003134f]")
"""Chinese and Japanese signs, between which there are no spaces."""


def is_cut(line: str) -> bool:
    """Whether the line may end within a word."""
    return _CUT.search(line) is not None


class Hyphens:
    """How a document writes its words."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._written = Counter[str]()
        for line in lines:
            words = _WORD.findall(line.casefold().replace("‐", "-"))
            self._written.update(words[1 if line[:1].islower() else 0 : -1 if is_cut(line) else None])

    def joined(self, line: str, after: str) -> str:
        """What stands for the line before the next one: without its hyphen, with it, or with a space behind it."""
        tail, head = _TAIL.search(line), _HEAD.match(after)
        if not (is_cut(line) and tail):
            return line if _UNSPACED.match(line[-1]) and _UNSPACED.match(after) else f"{line} "
        if not head:
            return line
        return line[:-1] if self._is_one(tail[0], head[0]) else f"{line[:-1]}-"

    def _is_one(self, tail: str, head: str) -> bool:
        if not head[0].islower() or not tail.isalpha():
            return False
        whole, parted = f"{tail}{head}".casefold(), f"{tail}-{head}".casefold()
        if self._written[whole] != self._written[parted]:
            return self._written[whole] > self._written[parted]
        if _COMPOUND.fullmatch(tail.casefold()) or _PAIRED.fullmatch(parted):
            return False
        both = self._is_word(tail) and self._is_word(head)
        return _CLOSED.fullmatch(whole) is not None or not both

    def _is_word(self, part: str) -> bool:
        return self._written[part.casefold()] > 0 and len(part) > _SYLLABLE


_SYLLABLE = 2
_COMPOUND = re.compile(
    r"well|ill|self|ex|half|all|cross|high|low|long|short|hard|soft|old|new|left|right|so|vice|then|now|much|ever|best"
    r"|better|worst|fast|slow|deep|wide|far|near|late|free|open|full|part|part|first|second|third|fourth|last|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|anti|pro"
    r"|post|pre|multi|semi|quasi|mid|great|step|know|make|would|year|day|word|state|cost|time|world|hand|[a-z]"
)
_PAIRED = re.compile(
    r"[a-z]{3,}-(?:based|like|wide|led|run|owned|style|related|free|in|to|up|off|out|law|term|old|time)"
)
_CLOSED = re.compile(
    r"(?:what|who|when|where|how|which)(?:so)?ever|with(?:in|out|draw|hold|stand).*|there(?:fore|after|by|of|in|upon)"
    r"|(?:some|any|every|no)(?:thing|one|body|where|how)|(?:my|your|him|her|it|our|them)sel(?:f|ves)|an?other|cannot"
    r"|more?over|how(?:ever)|(?:over|under|out|up|down|inter|fore|trans).+|in(?:to|side|deed)|on(?:to|going)|al(?:so|ways)"
    r"|.+(?:ship|hood|less|ness|ful|ment|able|ably|tion|sion|ward|wards|wise|port|land|house|work|time|book|man|men)"
)
