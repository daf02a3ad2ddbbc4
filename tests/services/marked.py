"""Claims on words of the article, made as the reviewer makes them."""

from app.domain.claim import Claim, Kind
from app.domain.ids import ArticleId, ClaimId
from app.services import claiming
from app.services.quoting import place_of
from app.store.ledger import Ledger

Place = tuple[int, int]
TRICKY = (
    "Bell tower\n\n"
    "The 👩🏽‍🚀 crew flew 14\u00a0miles to قصر البارون, she said 🔔🔔 twice.\n\n"
    "Étienne e\u0301tait là; नमस्ते to all."
)
"""A joined emoji with a skin tone, a no-break space, Arabic beside Latin, emoji without space, combining marks."""


def text_of(ledger: Ledger, article: ArticleId) -> str:
    draft = ledger.newest_draft(article)
    assert draft is not None
    return ledger.text(draft.sha256)


def place(ledger: Ledger, article: ArticleId, quote: str) -> Place:
    return place_of(text_of(ledger, article), quote)


def claimed(ledger: Ledger, article: ArticleId, *quotes: str, kinds: tuple[Kind, ...] = ()) -> ClaimId:
    """A claim on these quotations, each of which stands in the text once."""
    return claiming.add_claim(ledger, article, [place(ledger, article, quote) for quote in quotes], kinds=kinds)


def the(ledger: Ledger, claim: ClaimId) -> Claim:
    """The claim, which is there."""
    found = ledger.claim(claim)
    assert found is not None
    return found


def quotes(ledger: Ledger, claim: ClaimId) -> list[str]:
    return [span.quote for span in the(ledger, claim).spans]


def places(ledger: Ledger, claim: ClaimId) -> list[Place]:
    return [(span.start, span.end) for span in the(ledger, claim).spans]


def statements(ledger: Ledger, article: ArticleId) -> list[str]:
    """What the list says, from top to bottom."""
    return [claim.statement for claim in ledger.claims(article)]
