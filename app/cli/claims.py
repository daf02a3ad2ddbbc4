"""Commands that make claims of an article and order them."""

import click

from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.services import claiming, dismissing, ordering, quoting, spanning
from app.services.asking import the_draft
from app.store.ledger import Ledger


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option("--quote", required=True, help="The words of the article that make the claim.")
@click.option("--occurrence", type=click.IntRange(1), help="Which one, where they stand there more than once.")
@click.option("--statement", default="", help="The claim in other words.")
@click.option("--also", multiple=True, help="More words that say the same; may be given again.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([*map(str, Kind)]))
@click.option("--speaker", default="", help="Whom the article attributes it to.")
@click.pass_obj
def claim(  # noqa: PLR0913, PLR0917  click passes each option by name
    settings: Settings,
    article: str,
    quote: str,
    occurrence: int | None,
    statement: str,
    also: tuple[str, ...],
    kinds: tuple[str, ...],
    speaker: str,
) -> None:
    """Add a claim to ARTICLE and print its id."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        _, text = the_draft(ledger, id)
        spots = [quoting.place_of(text, quote, occurrence), *(quoting.place_of(text, more) for more in also)]
        named = tuple(Kind(kind) for kind in kinds)
        attribution = Attribution(speaker) if speaker else None
        made = claiming.add_claim(ledger, id, spots, statement=statement, kinds=named, attribution=attribution)
        click.echo(made)


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option("--quote", required=True)
@click.option("--occurrence", type=click.IntRange(1))
@click.option("--reason", required=True, type=click.Choice([*map(str, NotCheckable)]))
@click.pass_obj
def dismiss(settings: Settings, article: str, quote: str, occurrence: int | None, reason: str) -> None:
    """Dismiss words of ARTICLE as not checkable."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        place = quoting.place_of(the_draft(ledger, id)[1], quote, occurrence)
        click.echo(dismissing.dismiss(ledger, id, [place], NotCheckable(reason)))


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.argument("statement")
@click.pass_obj
def reword(settings: Settings, claim: str, statement: str) -> None:
    """Say CLAIM in other words."""
    with opened(settings) as ledger:
        claiming.reword(ledger, ledger.resolve_claim(claim), statement)


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.pass_obj
def withdraw(settings: Settings, claim: str) -> None:
    """Withdraw CLAIM; undo brings it back."""
    with opened(settings) as ledger:
        claiming.withdraw(ledger, ledger.resolve_claim(claim))


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.option("--before", "words", required=True, help="The words of the claim that the new one begins with.")
@click.pass_obj
def split(settings: Settings, claim: str, words: str) -> None:
    """Cut CLAIM in two and print the id of the new one."""
    with opened(settings) as ledger:
        id = ledger.resolve_claim(claim)
        click.echo(spanning.split(ledger, id, _inside(ledger, id, words)))


def _inside(ledger: Ledger, id: ClaimId, words: str) -> int:
    """Where in the draft the claim says these words. Raises Problem."""
    found = ledger.claim(id)
    for span in found.spans if found else ():
        places = quoting.places_of(span.quote, words)
        if places:
            return span.start + places[0][0]
    raise Problem("These words are not in the claim.", kept="Nothing was changed.")


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.argument("other")
@click.pass_obj
def merge(settings: Settings, claim: str, other: str) -> None:
    """Make OTHER part of CLAIM."""
    with opened(settings) as ledger:
        spanning.merge(ledger, ledger.resolve_claim(claim), ledger.resolve_claim(other))


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.option("--before", help="The claim to stand before (default: the end of the list).")
@click.pass_obj
def move(settings: Settings, claim: str, before: str | None) -> None:
    """Put CLAIM elsewhere in the list."""
    with opened(settings) as ledger:
        ordering.reorder(ledger, ledger.resolve_claim(claim), ledger.resolve_claim(before) if before else None)


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.argument("kinds", nargs=-1, type=click.Choice([*map(str, Kind)]))
@click.pass_obj
def kind(settings: Settings, claim: str, kinds: tuple[str, ...]) -> None:
    """Say what CLAIM is; a quotation or reported statement is asked both questions."""
    with opened(settings) as ledger:
        claiming.set_kinds(ledger, ledger.resolve_claim(claim), [Kind(name) for name in kinds])
