"""A story in two drafts, of our own invention, and taking the second one in."""

from hashlib import sha256

from app.anchoring.outcome import Decisions
from app.domain.article import Draft, Source
from app.domain.ids import ArticleId, DraftId, Sha256
from app.intake.reading_in import Intake
from app.services import redrafting
from app.services.redraft import Redraft
from app.store.ledger import Ledger
from tests.desks import blocks_of

FIRST = (
    "Sluice gate fails at Orsk\n\n"
    "The sluice gate at Orsk broke on Monday evening. Some 475 people left their homes in the night. "
    "Mayor Ada Brink said the town had been warned at noon.\n\n"
    "“We heard it 14 miles away,” said Jon Moor, who keeps bees. The repair will cost three million crowns.\n\n"
    "Nobody was hurt in the flood. The old bridge at Lind was closed to lorries.\n\n"
    "The gate was built by the Varga works in 1931. Nobody had tested it for nine years."
)
SECOND = (
    "Sluice gate fails at Orsk\n\n"
    "The sluice gate at Orsk broke on Monday evening. Some 745 people left their homes in the night. "
    "Mayor Ada Brink denied the town had been warned at noon.\n\n"
    "Nobody was hurt in the flood. The old bridge at Lind was closed to lorries.\n\n"
    "“We heard it 14 miles away,” said Jon Moor, who keeps bees. A new road along the river is planned.\n\n"
    "The gate was built by the Varga works in 1931. Nobody had tested it for nine years."
)
"""A figure and an attribution changed, two paragraphs swapped, a sentence cut, another one written."""


def read(text: str, name: str = "second.txt") -> Intake:
    """What intake makes of a text."""
    data = text.encode()
    source = Source(name, "text/plain", len(data), Sha256(sha256(data).hexdigest()), "utf-8", "utf-8")
    return Intake(text, blocks_of(text), text.partition("\n")[0], source, ())


def weighed(ledger: Ledger, article: ArticleId, text: str = SECOND) -> Redraft:
    """The text as the next draft, compared and not recorded."""
    return redrafting.weigh(redrafting.gather(ledger, article), read(text), text.encode())


def redrafted(ledger: Ledger, article: ArticleId, text: str = SECOND, decisions: Decisions | None = None) -> Draft:
    """The text taken in as the next draft."""
    return recorded(ledger, weighed(ledger, article, text), decisions)


def recorded(ledger: Ledger, redraft: Redraft, decisions: Decisions | None = None) -> Draft:
    """What was compared, taken in with these decisions."""
    return redrafting.record(ledger, redrafting.made_up(redraft, decisions or {}, DraftId(ledger.new_id())))
