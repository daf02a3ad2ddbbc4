"""A parse as a tree: the children of each token, and how far each token's branch reaches."""

from bisect import bisect_right
from collections.abc import Collection, Iterator

from app.reading.page import Parse, Token
from app.reading.reading import Place


class Tree:
    """The branches of a parse. Tokens are known by their index in it."""

    def __init__(self, parse: Parse) -> None:
        self.tokens = parse.tokens
        count = len(self.tokens)
        self._children: list[list[int]] = [[] for _ in range(count)]
        self._left, self._right = list(range(count)), list(range(count))
        for index, token in enumerate(self.tokens):
            if token.head != index:
                self._children[token.head].append(index)
        for index in range(count):
            self._reach(index)
        self._sentences = parse.sentences

    def _reach(self, index: int) -> None:
        """Widen the branches of all above the token; a parser's tree is a few tokens high."""
        above = index
        while self.tokens[above].head != above:
            above = self.tokens[above].head
            if self._left[above] <= index <= self._right[above]:
                continue
            self._left[above] = min(self._left[above], index)
            self._right[above] = max(self._right[above], index)

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    def children(self, index: int, *deps: str) -> Iterator[int]:
        """The token's children in the order of the text, of these dependencies or of all."""
        for child in self._children[index]:
            if not deps or self.tokens[child].dep in deps:
                yield child

    def child(self, index: int, *deps: str) -> int | None:
        """The first of them."""
        return next(self.children(index, *deps), None)

    def head(self, index: int) -> int | None:
        """The token's head, None for the root."""
        head = self.tokens[index].head
        return None if head == index else head

    def branch(self, index: int) -> range:
        """The tokens from the first to the last of the token's branch."""
        return range(self._left[index], self._right[index] + 1)

    def sentence(self, index: int) -> range:
        """The tokens of the token's sentence."""
        return range(*self._sentences[bisect_right(self._sentences, index, key=lambda one: one[0]) - 1])

    def without(self, branch: range, cut: Collection[int]) -> Iterator[range]:
        """What stays of a branch when the branches of these tokens are taken out of it."""
        at = branch.start
        for out in sorted((self.branch(index) for index in cut), key=lambda one: one.start):
            if out.start > at:
                yield range(at, min(out.start, branch.stop))
            at = max(at, out.stop)
        if at < branch.stop:
            yield range(at, branch.stop)

    def place(self, branch: range) -> Place:
        """The place of some neighbouring tokens, of which there must be one."""
        return self.tokens[branch[0]].start, self.tokens[branch[-1]].end
