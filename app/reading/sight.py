"""What lies at a place of the page: its tokens, its sayings, its block and its sentence, found by bisection."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from app.domain.article import Block
from app.reading.page import Page, Token
from app.reading.placing import is_capital, place_names
from app.reading.reading import Place, Saying
from app.reading.shallow import shallow_tokens


class Sight:
    """A page and its sayings, looked at place by place. Where no model has read the page, its tokens are guessed."""

    def __init__(self, page: Page, sayings: Sequence[Saying]) -> None:
        self.page = page
        self.sayings = tuple(sayings)
        self.parsed = page.parse is not None
        self._tokens = page.parse.tokens if page.parse else shallow_tokens(page.text, page.sentences)
        self.places = place_names(self._tokens)
        self.names = _names(self._tokens, {start for start, _ in page.sentences})
        self._starts = [token.start for token in self._tokens]
        self._blocks = [block.start for block in page.blocks]
        self._sentences = [start for start, _ in page.sentences]
        self._said = _by_sentence(page.sentences, self._sentences, self.sayings)

    def text(self, place: Place) -> str:
        return self.page.text[place[0] : place[1]]

    def tokens(self, place: Place) -> tuple[Token, ...]:
        """The tokens that lie inside the place."""
        first, behind = bisect_left(self._starts, place[0]), bisect_left(self._starts, place[1])
        return tuple(token for token in self._tokens[first:behind] if token.end <= place[1])

    def head(self, token: Token) -> Token:
        """The token that this one depends on: itself where it is a root or its head was guessed."""
        return self._tokens[token.head]

    def before(self, token: Token) -> Token | None:
        """The token before this one in the text."""
        at = bisect_left(self._starts, token.start)
        return self._tokens[at - 1] if at else None

    def after(self, token: Token) -> Token | None:
        """The token behind this one in the text."""
        at = bisect_right(self._starts, token.start)
        return self._tokens[at] if at < len(self._tokens) else None

    def block(self, place: Place) -> Block:
        """The block in which the place begins."""
        return self.page.blocks[max(0, bisect_right(self._blocks, place[0]) - 1)]

    def sentence(self, place: Place) -> Place:
        """The sentence in which the place begins."""
        at = bisect_right(self._sentences, place[0]) - 1
        return self.page.sentences[at] if at >= 0 else place

    def said(self, place: Place) -> Iterator[tuple[int, Saying]]:
        """The sayings whose content meets the place, with their indexes."""
        first = max(0, bisect_right(self._sentences, place[0]) - 1)
        behind = bisect_left(self._sentences, place[1])
        for index in sorted(set(chain.from_iterable(self._said.get(at, ()) for at in range(first, behind)))):
            content = self.sayings[index].content
            if content and content[0] < place[1] and content[1] > place[0]:
                yield index, self.sayings[index]


def _names(tokens: Sequence[Token], firsts: set[int]) -> frozenset[str]:
    """The words that are names where no sentence begins with them."""
    return frozenset(token.text for token in tokens if is_capital(token) and token.start not in firsts)


def _by_sentence(
    sentences: Sequence[Place], starts: Sequence[int], sayings: Sequence[Saying]
) -> dict[int, tuple[int, ...]]:
    """The indexes of the sayings whose content meets a sentence, by the sentence's number."""
    found: dict[int, tuple[int, ...]] = {}
    for index, saying in enumerate(sayings):
        if saying.content:
            first = max(0, bisect_right(starts, saying.content[0]) - 1)
            for at in range(first, bisect_left(starts, saying.content[1])):
                if sentences[at][1] > saying.content[0]:
                    found[at] = (*found.get(at, ()), index)
    return found
