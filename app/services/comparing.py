"""Any two drafts of an article beside each other: what changed by word, and where its claims stood in each.

`gather` reads from the desk, `compared` is slow and pure, for a thread.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.anchoring.beside import Compared, Marked, Side
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.domain.article import Draft
from app.domain.claim import Footing
from app.domain.freshness import state
from app.domain.grounding import is_grounded
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.services.asking import the_article
from app.services.stages import Stage, stages
from app.store.queries import Queries

Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared, as the desk keeps it."""

    drafts: tuple[Draft, Draft]
    texts: tuple[str, str]
    history: tuple[tuple[str, bytes], ...]


def gather(desk: Queries, article: ArticleId, old: int | None = None, new: int | None = None) -> Pair:
    """The drafts with these numbers; the newest and the one before it where none are given. Raises Problem."""
    the_article(desk, article)
    drafts = {draft.number: draft for draft in desk.drafts(article)}
    numbers = sorted(drafts)
    if len(numbers) < 2:
        raise Problem("This article has one draft: there is nothing to compare it with.", do="Take its next draft in.")
    second = numbers[-1] if new is None else new
    first = max((number for number in numbers if number < second), default=numbers[0]) if old is None else old
    for number in (first, second):
        if number not in drafts:
            raise Problem(f"The article has no draft {number}.", do=f"It has {', '.join(map(str, numbers))}.")
    if first == second:
        raise Problem("A draft is compared with another one.", do="Name two drafts.")
    pair = (drafts[min(first, second)], drafts[max(first, second)])
    texts = (desk.text(pair[0].sha256), desk.text(pair[1].sha256))
    return Pair(pair, texts, tuple(desk.packed_history(article)))


def compared(pair: Pair, tell: Tell = lambda _: None) -> Compared:
    """Slow, and of nothing but its arguments; `tell` hears whole percent."""
    (old, new), (was, now) = pair.drafts, pair.texts
    found = stages(pair.history)
    comparison = compare(Page(was, old.blocks), Page(now, new.blocks), tell)
    newest = bool(found) and found[-1].draft.id == new.id
    return Compared(_side(found, old, was), _side(found, new, now), comparison, newest)


def _side(found: tuple[Stage, ...], draft: Draft, text: str) -> Side:
    stage = next((stage for stage in found if stage.draft.id == draft.id), None)
    marked = [
        Marked(
            claim.id,
            number,
            tuple((span.start, span.end) for span in claim.spans if span.draft == draft.id),
            state(claim),
            not is_grounded(claim),
            claim.statement,
        )
        for number, claim in enumerate(stage.claims if stage else (), 1)
        if claim.footing is Footing.STANDING
    ]
    return Side(draft, text, tuple(sorted((one for one in marked if one.places), key=lambda one: one.places[0])))
