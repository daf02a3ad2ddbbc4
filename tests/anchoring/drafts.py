"""Two drafts compared, for the tests of what shows them side by side."""

from hashlib import sha256

from app.anchoring.beside import Compared, Marked, Side
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.domain.article import Draft, Source
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.domain.verdict import State
from tests.anchoring.pages import page

BARE = "0" * 64


def draft(number: int, at: Page, name: str = "") -> Draft:
    """A draft of this text, as it would have been taken in."""
    digest = Sha256(sha256(at.text.encode()).hexdigest())
    name = name or ("ferry.txt" if number == 1 else f"ferry-{number}.docx")
    source = Source(name, "text/plain", len(at.text), Sha256(BARE), "utf-8", "utf-8")
    return Draft(DraftId(f"d{number}"), ArticleId("a"), number, digest, len(at.text), source, at.blocks)


def claim(text: str, words: str, number: int, state: State = State.VERIFIED, *, hollow: bool = False) -> Marked:
    """A claim on these words of a text."""
    start = text.index(words)
    return Marked(ClaimId(f"c{number}"), number, ((start, start + len(words)),), state, hollow, f"It is so: {words}.")


def beside(old: Page, new: Page, was: tuple[Marked, ...] = (), now: tuple[Marked, ...] = ()) -> Compared:
    """Both pages as the first and the second draft of an article."""
    sides = Side(draft(1, old), old.text, was), Side(draft(2, new), new.text, now)
    return Compared(*sides, compare(old, new), newest=True)


def compared(was: str, now: str) -> Compared:
    """Both texts as drafts without claims."""
    return beside(page(was), page(now))
