"""The command that looks for a newer version. What it needs is loaded for it alone: no other command pays for it."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from app import VERSION
from app.cli import spelling
from app.cli.frame import proofdesk

if TYPE_CHECKING:
    from app.newer.looking import Found


@proofdesk.command()
@click.option("--json", "as_json", is_flag=True)
def newer(as_json: bool) -> None:  # noqa: FBT001  click calls it
    """Ask once whether there is a newer version of Proofdesk. Nothing tells who asks."""
    from app.newer import asking, channel, looking  # noqa: PLC0415  see above

    known = channel.shipped()
    found = looking.look(known, asking.Question(known.address), VERSION, datetime.now(UTC).date())
    if as_json:
        click.echo(spelling.as_json(_json(found)))
        return
    click.echo(looking.told(found))
    for note in found.release.notes if found.is_newer else ():
        click.echo(f"  {note}")
    for name, digest in found.release.sha256.items() if found.is_newer else ():
        click.echo(f"  {digest}  {name}")


def _json(found: "Found") -> spelling.Json:
    release = found.release
    return {
        "running": found.running,
        "newer": found.is_newer,
        "version": release.version,
        "date": release.published,
        "page": release.page,
        "notes": release.notes,
        "sha256": release.sha256,
        "expires": release.expires,
    }
