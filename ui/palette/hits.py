"""What the palette finds: commands, claims and articles in one list, the best first within its kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.domain.verdict import State
from app.store.lines import ArticleLine
from ui.desk import Desk
from ui.palette.fuzzy import fit
from ui.palette.index import ClaimIndex

T = TypeVar("T")

MOST_CLAIMS = 40
MOST_ARTICLES = 8


class What(StrEnum):
    COMMAND = "command"
    CLAIM = "claim"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Choice:
    """A command as the palette knows it: what it is called, where it stands in the menus, and its key."""

    id: str
    text: str
    menu: str
    key: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One row: `id` is a command's, a claim's or an article's; `state` is a claim's."""

    what: What
    id: str
    text: str
    detail: str = ""
    key: str = ""
    state: State | None = None


class Finder:
    """Finds in what is on the desk. Claims are indexed when they are first asked for, and again when words changed."""

    def __init__(self, desk: Desk, articles: Callable[[], Sequence[ArticleLine]]) -> None:
        self._desk, self._articles = desk, articles
        self._index: ClaimIndex | None = None
        self._indexed: dict[ClaimId, str] = {}
        self.choices: Sequence[Choice] = ()

    def forget_claims(self) -> None:
        """Claims came, went or changed places."""
        self._index = None

    def claim_changed(self, claim: ClaimId) -> None:
        """Something about a claim changed; most often it is no word of it."""
        if self._indexed.get(claim) != self._desk.lines[claim].statement:
            self._index = None

    def fold_on(self) -> bool:
        """Make a little more of the claims ready to be searched; False where all are."""
        return self._known().fold_on()

    def find(self, words: str) -> list[Hit]:
        """Everything that fits, commands before claims before articles; every command where nothing is typed."""
        if not words.strip():
            return [_command(choice) for choice in self.choices]
        return [*self._commands(words), *self._claims(words), *self._titles(words)]

    def _commands(self, words: str) -> list[Hit]:
        return [_command(choice) for choice in best(words, [(choice.text, choice) for choice in self.choices])]

    def _claims(self, words: str) -> Iterable[Hit]:
        return [self._claim(claim) for claim in self._known().find(words, MOST_CLAIMS)]

    def _known(self) -> ClaimIndex:
        if self._index is None:
            lines = [self._desk.lines[claim] for claim in self._desk.order]
            self._indexed = {line.id: line.statement for line in lines}
            self._index = ClaimIndex(lines)
        return self._index

    def _claim(self, claim: ClaimId) -> Hit:
        line = self._desk.lines[claim]
        text = " ".join(line.statement.split())
        return Hit(What.CLAIM, claim, text, f"claim {self._desk.number(claim)}", state=State(line.state))

    def _titles(self, words: str) -> list[Hit]:
        wanted = folded(words).split()
        good = [line for line in self._articles() if all(word in folded(line.title) for word in wanted)]
        return [Hit(What.ARTICLE, line.id, " ".join(line.title.split()), "article") for line in good[:MOST_ARTICLES]]


def best(query: str, named: Sequence[tuple[str, T]]) -> list[T]:
    """Those whose name fits, the best first."""
    scored = [(fit(query, name), thing) for name, thing in named]
    return [thing for points, thing in sorted(scored, key=lambda pair: -pair[0]) if points]


def _command(choice: Choice) -> Hit:
    return Hit(What.COMMAND, choice.id, choice.text, choice.menu, choice.key)
