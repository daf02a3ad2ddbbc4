"""Commands that decide, take back, and tell what was decided."""

from collections.abc import Iterable

import click

from app.cli import spelling
from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.domain.entry import Entry
from app.domain.ids import ArticleId
from app.domain.verdict import Layer, Reason, Verdict
from app.services import judging, undoing
from app.store.ledger import Ledger


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.argument("verdict", type=click.Choice([*map(str, Verdict)]))
@click.option("--layer", type=click.Choice([*map(str, Layer)]), default=str(Layer.CONTENT))
@click.option("--reason", type=click.Choice([*map(str, Reason)]))
@click.option("--rationale")
@click.pass_obj
def judge(settings: Settings, claim: str, verdict: str, layer: str, reason: str | None, rationale: str | None) -> None:
    """Give CLAIM a verdict."""
    with opened(settings) as ledger:
        judging.judge(
            ledger,
            ledger.resolve_claim(claim),
            Verdict(verdict),
            layer=Layer(layer),
            reason=Reason(reason) if reason else None,
            rationale=rationale,
        )


@proofdesk.command()
@everywhere
@click.argument("article")
@click.pass_obj
def undo(settings: Settings, article: str) -> None:
    """Take back the last deed on ARTICLE."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        _tell(ledger, id, undoing.undo(ledger, id))


@proofdesk.command()
@everywhere
@click.argument("article")
@click.pass_obj
def redo(settings: Settings, article: str) -> None:
    """Take back the last undo on ARTICLE."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        _tell(ledger, id, undoing.redo(ledger, id))


def _tell(ledger: Ledger, article: ArticleId, entries: Iterable[Entry]) -> None:
    names = ledger.names(article)
    for entry in entries:
        click.echo(spelling.entry_line(entry, names))


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option("--claim", help="Only what was done to this claim, withdrawn or not.")
@click.option("--search", default="", help="Only entries that say this.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def history(settings: Settings, article: str, claim: str | None, search: str, as_json: bool) -> None:  # noqa: FBT001
    """Tell the history of ARTICLE, oldest first."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        about = ledger.resolve_known_claim(claim) if claim else None
        entries = ledger.history(id, subject=about, search=search, limit=1 << 60)[::-1]
        names = ledger.names(id)
    if as_json:
        click.echo(spelling.as_json([spelling.entry_json(entry, names) for entry in entries]))
    for entry in () if as_json else entries:
        click.echo(spelling.entry_line(entry, names))
