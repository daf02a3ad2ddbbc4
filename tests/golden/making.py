"""The golden file of this version, for its release: `python -m tests.golden.making` writes it beside this script.

Two people have worked on two articles: claims that stand, moved, are stale, lost their words and were closed as cut;
verdicts on both layers; dismissals, rejections, an accepted proposal, a reading; steps undone and redone; typing that
was never saved. A file that was made is never made again: other versions are held to it.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson

from app import VERSION
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, Reason, Verdict
from app.reading.reading import Proposal, Reading
from app.services import claiming, cutting, dismissing, judging, ordering, proposing, spanning, taking_in, undoing
from app.services.quoting import place_of
from app.store.ledger import Ledger, open_desk
from tests.desks import TEXT, an_article
from tests.golden.telling import told
from tests.redrafts import FIRST, redrafted

HERE = Path(__file__).parent


def main() -> int:
    """Write NAME.proofdesk and NAME.json for this version, where they are not there yet."""
    file = HERE / f"{VERSION}.proofdesk"
    if file.exists():
        sys.stderr.write(f"{file} is there already, and stays.\n")
        return 1
    with TemporaryDirectory() as folder:
        made = Path(folder) / "desk.proofdesk"
        make(made, Path(folder))
        ledger = open_desk(made, reviewer="Ines Berg")
        body = orjson.dumps(told(ledger), option=orjson.OPT_INDENT_2)
        ledger.close()
        file.write_bytes(made.read_bytes())
    file.with_suffix(".json").write_bytes(body + b"\n")
    return 0


def make(path: Path, folder: Path) -> None:
    """A desk at which two computers have been."""
    ledger = open_desk(path, reviewer="Ines Berg", memory=folder / "one")
    article = an_article(ledger, FIRST)
    claims = _claimed(ledger, article)
    _judged(ledger, claims)
    _offered(ledger, article)
    redrafted(ledger, article)
    _second_article(ledger)
    ledger.close()
    ledger = open_desk(path, reviewer="Jon Moor", memory=folder / "two")
    _reviewed_elsewhere(ledger, article, claims)
    ledger.close()


def _claimed(ledger: Ledger, article: ArticleId) -> dict[str, ClaimId]:
    quotes = {
        "moved": "The old bridge at Lind was closed to lorries.",
        "stale": "Some 475 people left their homes in the night.",
        "said": "“We heard it 14 miles away,”",
        "denied": "Mayor Ada Brink said the town had been warned at noon.",
        "lost": "three million crowns",
        "cut": "The repair will cost",
        "same": "The gate was built by the Varga works in 1931.",
        "open": "Nobody had tested it for nine years.",
    }
    return {name: claiming.add_claim(ledger, article, [place_of(FIRST, quote, 1)]) for name, quote in quotes.items()}


def _judged(ledger: Ledger, claims: dict[str, ClaimId]) -> None:
    claiming.attribute(ledger, claims["said"], Attribution("Jon Moor", "said", direct=True))
    judging.judge(ledger, claims["said"], Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="It is on the tape.")
    judging.judge(ledger, claims["said"], Verdict.DISPUTED, reason=Reason.CONFLICTING)
    judging.write_rationale(ledger, claims["said"], Layer.CONTENT, "Two maps say eleven miles.")
    for name in ("moved", "stale", "denied", "lost"):
        judging.judge(ledger, claims[name], Verdict.VERIFIED, rationale=f"Seen by us: {name}.")
    judging.judge(ledger, claims["same"], Verdict.REFUTED, rationale="The plate says 1932.")
    claiming.propose_wording(ledger, claims["same"], "The gate was built by the Varga works in 1932.")
    claiming.set_kinds(ledger, claims["stale"], [Kind.NUMBER])
    ordering.reorder(ledger, claims["same"], claims["stale"])


def _offered(ledger: Ledger, article: ArticleId) -> None:
    """What was dismissed, what the machine read and offered, and what became of that."""
    headline = place_of(FIRST, "Sluice gate fails", 1)
    dismissing.dismiss(ledger, article, [headline], NotCheckable.RHETORIC)
    offers = [
        Proposal(*place_of(FIRST, quote, 1), (Kind.EVENT,), 0.5, ("for a reason",))
        for quote in ("Nobody was hurt in the flood.", "who keeps bees")
    ]
    reading = Reading("en", "by hand", proposals=tuple(offers))
    draft = ledger.newest_draft(article)
    if draft is None:
        raise LookupError(article)
    proposing.keep(ledger, draft, reading)
    proposing.accept(ledger, article, reading, offers[:1])
    proposing.reject(ledger, article, offers[1:])


def _second_article(ledger: Ledger) -> None:
    """One that was taken out, with a claim cut in two and joined again."""
    article = an_article(ledger, TEXT)
    day = claiming.add_claim(ledger, article, [place_of(TEXT, "rang on Monday for the first time", 1)])
    other = spanning.split(ledger, day, place_of(TEXT, "for the first", 1)[0])
    spanning.merge(ledger, day, other)
    claiming.withdraw(ledger, day)
    undoing.undo(ledger, article)
    taking_in.retitle(ledger, article, "The bell of Orsk")
    taking_in.take_out(ledger, article)


def _reviewed_elsewhere(ledger: Ledger, article: ArticleId, claims: dict[str, ClaimId]) -> None:
    """The other person closes what was cut, changes a mind, takes that back and once more forth, and types on."""
    cutting.close_as_cut(ledger, claims["cut"])
    judging.judge(ledger, claims["moved"], Verdict.REFUTED, rationale="It is open again.")
    undoing.undo(ledger, article)
    undoing.redo(ledger, article)
    judging.judge(ledger, claims["open"], Verdict.VERIFIED, rationale="The log book.")
    undoing.undo(ledger, article)
    ledger.keep(f"rationale:{claims['open']}:content", article, "What I was just about to")


if __name__ == "__main__":
    sys.exit(main())
