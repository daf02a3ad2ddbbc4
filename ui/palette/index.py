"""Finding claims by words as one types: one long folded string is searched, whatever number of claims it holds."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from app.domain.ids import ClaimId
from app.store.lines import ClaimLine


class ClaimIndex:
    """The statements of an article's claims, and who is said to have said them, ready to be searched."""

    def __init__(self, lines: Iterable[ClaimLine]) -> None:
        ids: list[ClaimId] = []
        folded: list[str] = []
        for line in lines:
            ids.append(line.id)
            folded.append(f"{line.statement} {line.speaker}".replace("\n", " "))
        self._ids = ids
        self._text = "\n".join(folded).casefold()
        self._starts = _starts(self._text)

    def find(self, words: str, most: int) -> list[ClaimId]:
        """The first `most` claims, in their order, in which all the words stand."""
        wanted = sorted(words.casefold().split(), key=len, reverse=True)
        found: list[ClaimId] = []
        for at, claim in self._with(wanted[0]) if wanted else ():
            if all(word in claim for word in wanted[1:]):
                found.append(self._ids[at])
                if len(found) == most:
                    break
        return found

    def _with(self, word: str) -> Iterator[tuple[int, str]]:
        """Every claim in which the word stands, once: its place and its folded text."""
        at = self._text.find(word)
        while at >= 0:
            claim = bisect_right(self._starts, at) - 1
            end = self._text.find("\n", at)
            end = len(self._text) if end < 0 else end
            yield claim, self._text[self._starts[claim] : end]
            at = self._text.find(word, end)


def _starts(text: str) -> list[int]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
