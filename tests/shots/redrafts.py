"""The next draft of the sample as it is photographed on its sheet: being compared, a question, what taking it does."""

from app.anchoring.outcome import Decisions
from app.anchoring.page import Page
from app.domain.ids import ArticleId, DraftId
from app.intake.reading_in import take_text
from app.services import news, redrafting
from app.services.redraft import Redraft
from tests.shots.desks import SAMPLE
from ui.redraft.asked import Asked
from ui.room import Room
from ui.window import Window

NAME = "dam-gate-2.txt"
CAMPERS = "two campers were treated for hypothermia"
EDITS = (
    ("stood open for almost six hours on the night of October 4", "stood open for hours on the night of October 4"),
    ("sent 41 cubic metres of water per second", "sent 33 cubic metres of water per second"),
    (
        f"Nobody was killed, but {CAMPERS}.",
        f"Nobody was killed. On Sunday, {CAMPERS}; on Monday, {CAMPERS} again.",
    ),
    (
        "Maren Solvik, an engineer who left the company in June, disputes that.",
        "One engineer disputes that: Maren Solvik, who left the company in June.",
    ),
    ("Tarnholt, 58 metres high and finished in 1961, is", "Tarnholt, 58 metres high and opened in 1963, is"),
    ("He puts his loss at 2.6 million euros.", "He lost 2.6 million euros, he says."),
    (
        "Fourteen of them, or more than four-fifths, stayed silent",
        "Fourteen of them, nearly three quarters, stayed mute",
    ),
    ("The insurer's first estimate was 1.9 million.", "The insurer expects 1.9 million. Nobody has been paid yet."),
)
"""What the writer changed in the sample."""


def reading(window: Window, room: Room) -> None:
    room.pages.show_redraft()
    room.pages.redraft.show_reading(NAME)
    room.pages.redraft.show_progress(62)


def twice(window: Window, room: Room) -> None:
    """The first question: words that stand twice."""
    _ask(room)


def changed(window: Window, room: Room) -> None:
    """The second question: words that were changed."""
    twice(window, room)
    _take_first(room)


def summed_up(window: Window, room: Room) -> None:
    redraft = _ask(room)
    pane = room.pages.redraft
    given: list[Decisions] = []
    pane.wanted_summary.connect(given.append)
    _take_first(room)
    _take_first(room)
    pane.question.wanted_skip.emit()
    pane.show_summary(news.summary(redrafting.made_up(redraft, given[-1], DraftId(""))))


def _take_first(room: Room) -> None:
    choices = room.pages.redraft.question.choices
    choices.choose(choices.places[0])


def _ask(room: Room) -> Redraft:
    redraft = _compared(room)
    intake, before = redraft.intake, redraft.before
    pages = Page(redraft.was, before.blocks), Page(intake.text, intake.blocks)
    room.pages.show_redraft()
    room.pages.redraft.ask(Asked(NAME, before.number + 1, *pages, redraft.outcomes))
    return redraft


def _compared(room: Room) -> Redraft:
    article = room.place.desk.article
    text = SAMPLE.read_text(encoding="utf-8")
    for was, now in EDITS:
        text = text.replace(was, now)
    ground = redrafting.gather(room.place.ledger, ArticleId(article.id if article else ""))
    return redrafting.weigh(ground, take_text(text, NAME), text.encode())
