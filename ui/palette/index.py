"""Finding claims by words as one types: long folded strings are searched, a chunk of claims in each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.store.lines import ClaimLine

CHUNK = 4000
"""Claims in one string: some 5 ms of folding."""
SAMPLE = 4096


class ClaimIndex:
    """The statements of an article's claims, and who is said to have said them; folded in pauses or when needed."""

    def __init__(self, lines: Sequence[ClaimLine]) -> None:
        self._lines = lines
        self._chunks: list[_Chunk] = []

    def fold_on(self) -> bool:
        """Fold one more chunk; False where all are."""
        start = len(self._chunks) * CHUNK
        if start < len(self._lines):
            self._chunks.append(_Chunk(self._lines[start : start + CHUNK]))
        return start < len(self._lines)

    def find(self, words: str, most: int) -> list[ClaimId]:
        """The first `most` claims, in their order, in which all the words stand."""
        wanted, found = folded(words).split(), list[ClaimId]()
        at = 0
        while wanted and (at < len(self._chunks) or self.fold_on()):
            for claim in self._chunks[at].find(wanted):
                found.append(claim)
                if len(found) == most:
                    return found
            at += 1
        return found


class _Chunk:
    def __init__(self, lines: Sequence[ClaimLine]) -> None:
        texts = [folded(f"{line.statement} {line.speaker}".replace("\n", " ")) for line in lines]
        self._ids = [line.id for line in lines]
        self._text = "\n".join(texts)
        self._starts = [0]
        for text in texts:
            self._starts.append(self._starts[-1] + len(text) + 1)

    def find(self, words: Sequence[str]) -> Iterator[ClaimId]:
        """The claims in which all the words stand; the rarest word is looked for, the others only where it stands."""
        if any(word not in self._text for word in words):
            return
        rarest = min(words, key=lambda word: self._text.count(word, 0, SAMPLE))
        others = [word for word in words if word != rarest]
        at = self._text.find(rarest)
        while at >= 0:
            claim = bisect_right(self._starts, at) - 1
            end = self._starts[claim + 1]
            if all(self._text.find(word, self._starts[claim], end) >= 0 for word in others):
                yield self._ids[claim]
            at = self._text.find(rarest, end - 1)
