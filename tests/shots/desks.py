"""The desks that are photographed: the sample part-reviewed, a real page where there is one, and extremes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from app.domain.article import Block, Draft, Label
from app.domain.claim import Attribution, Claim, Kind
from app.domain.dismissal import NotCheckable
from app.domain.events import ClaimAdded
from app.domain.ids import ArticleId, ClaimId
from app.domain.rank import spread
from app.domain.span import span_of
from app.domain.verdict import Layer, Reason, Verdict
from app.intake.reading_in import take_in, take_text
from app.reading import whole
from app.reading.model import load
from app.reading.reading import Action, Reading
from app.services import claiming, dismissing, judging, proposing, taking_in
from app.services.quoting import places_of
from app.store.ledger import Ledger, open_desk
from resources import path as resource

SAMPLE = resource("sample", "dam-gate.txt")
REAL = Path(__file__).parents[2].parent / "shared" / "articles" / "kazakhstan.txt"
ARABIC = (
    "حمولة العبّارة كانت زائدة، يقول مفتش الميناء\n\n"
    "قال المفتش إن العبّارة «مارتا» كانت تحمل ٢٢٠ راكباً على الأقل يوم الأحد، أي أكثر بأربعين من المسموح به. "
    "وتنفي شركة Nordsund Line ذلك وتقول إنها باعت 176 تذكرة فقط.\n\n"
    "كان هذا أول جنوح في المضيق منذ عام 1998، وفق سجل الميناء.\n"
)


ODD = (
    "Ferry company denies that 220 were aboard\n\n"
    '"The boat was never overloaded": director Pal Ronning in Kelda on Tuesday\n\n'
    "KELDA, October 14, 2025\n\n"
    "The ferry Marta ran aground 745 miles (1,150 km) north of the capital on Sunday, October 13. At least 220 people "
    "were aboard the ferry Marta, harbour inspector Ilse Brandt said. The inspector said that two of the ferry's four "
    "rafts were missing.\n\n"
    '"The boat has never been overloaded," said Pål Rønning, the director of Nordsund Line. He denied that 220 people '
    "had been aboard.\n\n"
    "The company sold 176 tickets: 120 to adults, 40 to children and 26 to crew. Of the passengers, 60 percent were "
    "tourists, 30 percent islanders and 20 percent school children. An inquiry begins on 03/04/2026.\n"
)
"""An article in which several things do not fit."""
BEFORE = (
    "Ferry owner fined after grounding\n\n"
    "A court in Kelda heard in August that the ferry Marta ran aground 705 miles north of the capital. At least 240 "
    "people were not aboard the ferry Marta, inspector Ilse Brandt said. The ferry Marta had 220 people aboard.\n"
)
"""An older article that says nearly the same as the odd one."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One claim of a photographed article: the words it stands on, its verdict, and what was said to it."""

    quote: str
    verdict: Verdict = Verdict.UNREVIEWED
    reason: Reason | None = None
    rationale: str = ""
    also: str = ""
    statement: str = ""
    speaker: str = ""


MARKED = (
    Marked(
        "gate stood open for six hours",
        Verdict.VERIFIED,
        rationale="The log has the gate open from 1:52 to 7:40.",
        also="stood open for almost six hours on the night of October 4",
        statement="The gate stood open for almost six hours on the night of October 4.",
    ),
    Marked(
        "sent 41 cubic metres of water per second",
        Verdict.DISPUTED,
        Reason.CONFLICTING,
        "The log says 41; the gauge at Lower Threle allows for 33 at the most.",
        statement="The open gate sent 41 cubic metres of water per second down the valley.",
    ),
    Marked("The flood carried off 14 caravans and a footbridge.", Verdict.VERIFIED),
    Marked("two campers were treated for hypothermia", Verdict.VERIFIED, rationale="Kesterby hospital, by telephone."),
    Marked(
        "gate No. 3 began to open at 1:52 AM and was closed again at 7:40 AM",
        statement="Gate No. 3 was open from 1:52 to 7:40 AM.",
    ),
    Marked(
        '"No one had touched the gate,"',
        Verdict.DISPUTED,
        statement="Nobody had touched the gate.",
        speaker="Teodor Vask",
    ),
    Marked("a faulty pressure sensor, which he said was replaced on October 6", speaker="Teodor Vask"),
    Marked(
        "Maren Solvik, an engineer who left the company in June", Verdict.VERIFIED, rationale="Her notice of June 30."
    ),
    Marked("finished in 1961", Verdict.REFUTED, rationale="It was opened on May 12, 1963 (province archive)."),
    Marked(
        "Fourteen of them, or more than four-fifths",
        Verdict.REFUTED,
        rationale="14 of 19 are 74 percent.",
        statement="Fourteen of nineteen sirens are more than four-fifths.",
    ),
    Marked("He puts his loss at 2.6 million euros.", speaker="Idris Hale"),
    Marked("28 kilometres (about 17 miles) below the dam", Verdict.VERIFIED, rationale="Measured on the survey map."),
)


def reviewed(ledger: Ledger) -> ArticleId:
    """The sample, part-reviewed by hand."""
    article = _taken(ledger, SAMPLE)
    for marked in MARKED:
        _claim(ledger, article, marked)
    text = _text(ledger, article)
    for quote in ("and we are as surprised as anybody", "but it can't turn a wheel"):
        dismissing.dismiss(ledger, article, places_of(text, quote)[:1], NotCheckable.RHETORIC)
    return article


def fresh(ledger: Ledger) -> ArticleId:
    return _taken(ledger, SAMPLE)


def proposed(ledger: Ledger) -> ArticleId:
    """The sample as the reader offers it, the first paragraph accepted."""
    article = _taken(ledger, SAMPLE)
    reading = _read(ledger, article)
    body = next(block for block in _draft(ledger, article).blocks if block.label is Label.BODY)
    first = [one for one in reading.proposals if body.start <= one.start < body.end]
    proposing.accept(ledger, article, reading, first)
    return article


def odd(ledger: Ledger) -> ArticleId:
    """An article in which several things do not fit, after one in which nearly the same was checked."""
    old = taking_in.take_in(ledger, take_text(BEFORE, "fined.txt"), BEFORE.encode())
    found = (
        Marked("the ferry Marta ran aground 705 miles north of the capital", Verdict.REFUTED, None, "Chart 14: 745."),
        Marked(
            "At least 240 people were not aboard the ferry Marta",
            Verdict.DISPUTED,
            Reason.CONFLICTING,
            "The protocol counts 220, the company's list 176.",
        ),
        Marked("The ferry Marta had 220 people aboard", Verdict.VERIFIED, rationale="Harbour protocol 77, page 3."),
    )
    for marked in found:
        _claim(ledger, old, marked)
    article = taking_in.take_in(ledger, take_text(ODD, "marta.txt"), ODD.encode())
    reading = _read(ledger, article)
    claims = [one for one in reading.proposals if one.action is Action.CLAIM]
    proposing.accept(ledger, article, reading, claims[:5])
    return article


def decided(ledger: Ledger) -> ArticleId:
    """The sample with everything accepted that was offered."""
    article = _taken(ledger, SAMPLE)
    reading = _read(ledger, article)
    proposing.accept(ledger, article, reading, reading.proposals)
    return article


def _read(ledger: Ledger, article: ArticleId) -> Reading:
    """What the reader finds, kept."""
    draft = _draft(ledger, article)
    reading = whole.read(_text(ledger, article), draft.blocks, load())
    proposing.keep(ledger, draft, reading)
    return reading


def real(ledger: Ledger) -> ArticleId:
    """A real page, its sentences claimed and judged in turn."""
    article = _taken(ledger, REAL)
    _mark_sentences(ledger, article)
    return article


def arabic(ledger: Ledger) -> ArticleId:
    read = take_text(ARABIC, "العبّارة")
    article = taking_in.take_in(ledger, read, ARABIC.encode())
    _mark_sentences(ledger, article)
    return article


def many(ledger: Ledger) -> ArticleId:
    """Four thousand claims, one of them with a statement of six hundred characters."""
    text = "\n\n".join(f"In ward {at} the inspectors counted {at % 97 + 3} lamps out of order." for at in range(4000))
    article = taking_in.take_in(ledger, take_text(text, "lamps.txt"), text.encode())
    draft = ledger.newest_draft(article) or _none()
    added = [
        ClaimAdded(_lamps(ClaimId(ledger.new_id()), draft, text, block, rank))
        for block, rank in zip(draft.blocks, spread(len(draft.blocks)), strict=True)
    ]
    ledger.record(article, *added)
    verdicts = list(Verdict)
    for at, event in enumerate(added[:200]):
        judging.judge(ledger, event.claim.id, verdicts[at % 4], rationale="Counted again." if at % 3 else None)
    return article


def _lamps(id: ClaimId, draft: Draft, text: str, block: Block, rank: str) -> Claim:
    words = text[block.start : block.end]
    long = "The inspectors counted the lamps of the ward by day and by night. " * 9
    statement = long.strip() if block is draft.blocks[2] else words
    return Claim(id, draft.article, rank, statement, (span_of(draft.id, text, block.start, block.end),), (Kind.NUMBER,))


def library(ledger: Ledger) -> ArticleId:
    """Several articles, each a little further than the one before."""
    titles = ("Harbour bridge reopens a year late", "Mayor’s school figures do not add up", "Who owns the river?",
              "Hospital waiting times halve, ministry says")  # fmt: skip
    for at, title in enumerate(titles):
        article = _taken(ledger, SAMPLE, title)
        for marked in MARKED[: 3 * at]:
            _claim(ledger, article, marked)
    return reviewed(ledger)


def _claim(ledger: Ledger, article: ArticleId, marked: Marked) -> ClaimId:
    text = _text(ledger, article)
    places = [places_of(text, quote)[0] for quote in (marked.quote, marked.also) if quote]
    attribution = Attribution(marked.speaker, "said") if marked.speaker else None
    claim = claiming.add_claim(ledger, article, places, statement=marked.statement, attribution=attribution)
    if marked.speaker:
        kinds = (ledger.claim(claim) or _none()).kinds
        claiming.set_kinds(ledger, claim, (*kinds, Kind.REPORTED))
        judging.judge(ledger, claim, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="On tape, 14:20.")
    if marked.verdict is not Verdict.UNREVIEWED:
        judging.judge(ledger, claim, marked.verdict, reason=marked.reason, rationale=marked.rationale)
    return claim


def _mark_sentences(ledger: Ledger, article: ArticleId) -> None:
    draft, text = ledger.newest_draft(article) or _none(), _text(ledger, article)
    verdicts = (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNREVIEWED, Verdict.REFUTED, Verdict.VERIFIED)
    checked = [block for block in draft.blocks if block.label in {"headline", "body"} and block.repeats is None]
    for at, block in enumerate(checked):
        end = text.find(". ", block.start, block.end)
        claim = claiming.add_claim(ledger, article, [(block.start, block.end if end < 0 else end + 1)])
        if verdicts[at % 5] is not Verdict.UNREVIEWED:
            judging.judge(ledger, claim, verdicts[at % 5], rationale="Seen in the record." if at % 2 else None)


def _taken(ledger: Ledger, file: Path, title: str = "") -> ArticleId:
    data = file.read_bytes()
    return taking_in.take_in(ledger, take_in(data, file.name), data, title=title)


def _draft(ledger: Ledger, article: ArticleId) -> Draft:
    return ledger.newest_draft(article) or _none()


def _text(ledger: Ledger, article: ArticleId) -> str:
    return ledger.text(_draft(ledger, article).sha256)


def _none() -> NoReturn:
    raise LookupError


Desk = Callable[[Ledger], ArticleId]


def make(file: Path, fill: Desk | None) -> Path:
    """A desk file with what `fill` puts into it."""
    ledger = open_desk(file, reviewer="Ines Berg")
    if fill is not None:
        fill(ledger)
    ledger.close()
    return file
