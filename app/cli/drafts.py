"""Commands for the drafts of an article: taking the next one in, comparing two, and claims that lost their words."""

import re
import sys
from collections.abc import Callable, Iterator

import click

from app.anchoring.beside import Compared
from app.anchoring.comparison import How
from app.anchoring.outcome import Decision, Decisions, Key, Question, Summary, fate_of
from app.cli import spelling
from app.cli.articles import read
from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.cli.spelling import Json, harmless
from app.domain.article import Draft, Tracked
from app.domain.ids import DraftId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.services import comparing, cutting, news, quoting, redrafting, spanning
from app.services.asking import the_draft
from app.services.redraft import Redraft

ASK, KEPT_ONLY = "ask", "kept-only"
_CUT, _NONE, _SKIP = "x", "0", "s"


@proofdesk.command()
@everywhere
@click.argument("article")
@click.argument("file")
@click.option(
    "--decide",
    type=click.Choice([KEPT_ONLY, ASK]),
    help="What becomes of claims whose place is in doubt: kept-only leaves them without one, ask asks for each "
    "(default: ask where there is a terminal).",
)
@click.option("--anyway", is_flag=True, help="Take it as the next draft though it seems to be another article.")
@click.option("--rejected", is_flag=True, help="Read tracked changes as if they were rejected (default: accepted).")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def redraft(
    settings: Settings,
    article: str,
    file: str,
    decide: str | None,
    anyway: bool,  # noqa: FBT001
    rejected: bool,  # noqa: FBT001
    as_json: bool,  # noqa: FBT001
) -> None:
    """Take FILE, or standard input (-), in as the next draft of ARTICLE, and say what became of its claims."""
    data, intake = read(file, Tracked.REJECTED if rejected else Tracked.ACCEPTED)
    with opened(settings) as ledger:
        ground = redrafting.gather(ledger, ledger.resolve_article(article))
        redrafting.refuse_the_same(ground, intake)
        found = redrafting.weigh(ground, intake, data)
        if found.likeness < redrafting.ANOTHER_ARTICLE and not anyway:
            raise redrafting.another_article(found)
        asks = decide == ASK or (decide is None and sys.stdin.isatty() and file != "-")
        decisions = answered(found) if asks else {}
        made = redrafting.made_up(found, decisions, DraftId(ledger.new_id()))
        draft, came = redrafting.record(ledger, made), news.summary(made)
        told = [spelling.as_json(_json(found, draft, came))] if as_json else _lines(found, draft, came)
    for line in told:
        click.echo(line)


def answered(found: Redraft) -> Decisions:
    """What a person says to each question, at the terminal."""
    decisions: dict[Key, Decision] = {}
    for number, question in enumerate(found.questions, 1):
        for line in _asked(found, question, number):
            click.echo(line, err=True)
        places = {str(at): one.place for at, one in enumerate(question.candidates, 1)}
        known = click.Choice([*places, _NONE, _CUT, _SKIP])
        said = click.prompt("Which", type=known, show_choices=False, err=True)
        if said == _SKIP:
            return decisions
        decisions[question.key] = Decision(places.get(said), cut=said == _CUT)
    return decisions


def _asked(found: Redraft, question: Question, number: int) -> Iterator[str]:
    yield f"\n{number} of {len(found.questions)}: claim {question.claim}, {harmless(quoted(question.span.quote, 200))}"
    for at, one in enumerate(question.candidates, 1):
        words = harmless(quoted(found.intake.text[slice(*one.place)], 200))
        yield f"  {at}  {'the same words' if one.same else f'{one.likeness} % alike'}: {words}"
    yield f"  {_NONE}  none of these   {_CUT}  it was cut   {_SKIP}  leave all that follow without a place"


def _json(found: Redraft, draft: Draft, came: Summary) -> Json:
    text = found.intake.text
    return {
        "draft": draft.number,
        "id": draft.id,
        "sha256": draft.sha256,
        "likeness": found.likeness,
        "kept": came.kept,
        "moved": came.moved,
        "stale": came.stale,
        "reworded": came.reworded,
        "orphaned": came.orphaned,
        "cut": came.cut,
        "claims": [
            {
                "id": outcome.claim.id,
                "fate": fate_of(outcome.anchors),
                "spans": [
                    {"was": [span.start, span.end], "fate": one.fate, "now": one.place, "changes": one.changes,
                     "candidates": one.candidates}
                    for span, one in zip(outcome.claim.spans, outcome.anchors, strict=True)
                ],
            }
            for outcome in found.outcomes
        ],
        "added": [{"start": start, "end": end, "text": text[start:end]} for start, end in came.added],
        "removed": [{"start": start, "end": end, "text": found.was[start:end]} for start, end in came.removed],
    }  # fmt: skip


def _lines(found: Redraft, draft: Draft, came: Summary) -> Iterator[str]:
    names = {outcome.claim.id: outcome.claim.statement for outcome in found.outcomes}
    yield f"{draft.id}  draft {draft.number}  {came.kept} kept, {came.moved} moved, {len(came.stale)} to check again"
    lists = {"stale": came.stale, "reworded": came.reworded, "orphaned": came.orphaned, "cut": came.cut}
    for word, claims in lists.items():
        yield from (f"{word:<10}  {claim}  {harmless(names[claim])}" for claim in claims)
    text = found.intake.text
    yield from (f"{'new':<10}  {start}-{end}  {harmless(_one_line(text[start:end]))}" for start, end in came.added)
    yield from (
        f"{'removed':<10}  {start}-{end}  {harmless(_one_line(found.was[start:end]))}" for start, end in came.removed
    )


def _one_line(words: str) -> str:
    return " ".join(words.split())


@proofdesk.command()
@everywhere
@click.argument("article")
@click.argument("numbers", nargs=-1, type=click.IntRange(1), metavar="[N M]")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def compare(settings: Settings, article: str, numbers: tuple[int, ...], as_json: bool) -> None:  # noqa: FBT001
    """Compare drafts N and M of ARTICLE by word; the newest with the one before it where none are named."""
    if len(numbers) not in (0, 2):
        raise click.UsageError("Name two drafts, or none.")
    with opened(settings) as ledger:
        pair = comparing.gather(ledger, ledger.resolve_article(article), *numbers)
    found = comparing.compared(pair)
    for line in [spelling.as_json(_compared_json(found))] if as_json else _changes(found):
        click.echo(line)


def _compared_json(found: Compared) -> Json:
    sides = {"old": found.old, "new": found.new}
    return {
        **{
            name: {"draft": side.draft.number, "id": side.draft.id, "sha256": side.draft.sha256, "claims": side.claims}
            for name, side in sides.items()
        },
        "changes": [
            {
                "how": one.how,
                "was": one.was,
                "now": one.now,
                "old": found.old.text[slice(*one.was)],
                "new": found.new.text[slice(*one.now)],
            }
            for one in found.comparison.stretches
            if one.how is not How.SAME
        ],
    }


_MARK = re.compile(r"\[-|\{[+>]")
_SHOWN: dict[How, Callable[[str, str], str]] = {
    How.SAME: lambda _, now: now,
    How.MOVED: lambda _, now: f"{{>{now}<}}",
    How.ADDED: lambda _, now: f"{{+{now}+}}",
    How.REMOVED: lambda was, _: f"[-{was}-]",
    How.CHANGED: lambda was, now: f"[-{was}-]{{+{now}+}}",
}


def _changes(found: Compared) -> Iterator[str]:
    """The lines in which anything changed, with the words that went in [- -], those that came in {+ +}, those that
    moved in {> <}.
    """
    yield f"draft {found.old.draft.number} and draft {found.new.draft.number}"
    changed = [line for line in _marked(found).splitlines() if _MARK.search(line)]
    yield from map(harmless, changed)
    if not changed:
        yield "Both say the same, but for typography at most."


def _marked(found: Compared) -> str:
    """The new text with its changes in it."""
    old, new, at, parts = found.old.text, found.new.text, 0, list[str]()
    for one in found.comparison.stretches:
        start, end = one.now
        parts += [new[at:start] if start < end else " ", _SHOWN[one.how](old[slice(*one.was)], new[start:end])]
        at = end if start < end else at
    return "".join(parts)


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.option("--quote", required=True, help="The words of the newest draft that the claim stands on.")
@click.option("--occurrence", type=click.IntRange(1), help="Which one, where they stand there more than once.")
@click.pass_obj
def place(settings: Settings, claim: str, quote: str, occurrence: int | None) -> None:
    """Let CLAIM stand on these words as well; one that lost its words has a place again."""
    with opened(settings) as ledger:
        id = ledger.resolve_claim(claim)
        found = ledger.claim(id)
        if found is None:
            raise Problem("That claim is not in the list any more.")
        spot = quoting.place_of(the_draft(ledger, found.article)[1], quote, occurrence)
        spanning.add_span(ledger, id, *spot)


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.pass_obj
def cut(settings: Settings, claim: str) -> None:
    """Close CLAIM, whose words are not in the article any more, as cut from it."""
    with opened(settings) as ledger:
        cutting.close_as_cut(ledger, ledger.resolve_claim(claim))
