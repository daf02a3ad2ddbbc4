"""Commands that read: what could be a claim, what does not fit, and what was checked before."""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import click

from app.cli import spelling
from app.cli.articles import read_or_problem
from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.domain.article import Block
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.intake.reading_in import Intake
from app.reading.how import how
from app.reading.reading import REMARK_WORDS, Reading
from app.reading.worker import Lost, Worker
from app.services import before as checking
from app.services import proposing
from app.services.asking import the_draft
from app.store.ledger import Ledger

Read = Callable[[str, Sequence[Block]], Reading]


@proofdesk.command()
@everywhere
@click.argument("what", nargs=-1, required=True, metavar="FILE…|ARTICLE")
@click.option("--accept", is_flag=True, help="Make claims and dismissals of all that is proposed for ARTICLE.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON for each.")
@click.pass_obj
def propose(settings: Settings, what: tuple[str, ...], accept: bool, as_json: bool) -> None:  # noqa: FBT001  click calls it
    """Read files, without taking them in, or an article of the desk, and say what could be claims."""
    files = [name for name in what if name == "-" or Path(name).exists()]
    if accept and files:
        raise Problem("Only an article of the desk can have claims.", do=f"Take it in first: proofdesk add {files[0]}")
    wrong: list[str] = []
    with _a_reader() as read, closing(_ahead(files)) as intakes:
        for name in what:
            try:
                if name in files:
                    _of_file(name, next(intakes), read, as_json=as_json)
                else:
                    _of_article(settings, name, read, accept=accept, as_json=as_json)
            except Problem as problem:
                wrong.append(f"{name}: {problem}" if len(what) > 1 else str(problem))
    if wrong:
        raise Problem("\n".join(wrong))


def _ahead(files: Sequence[str]) -> Generator[Intake | Problem, None, None]:
    """What the files are as articles, in their order; while one is read, the next is taken apart."""
    with ThreadPoolExecutor(1) as pool:
        coming = deque(pool.submit(read_or_problem, name) for name in files[:1])
        for name in files[1:]:
            coming.append(pool.submit(read_or_problem, name))
            yield coming.popleft().result()
        yield coming.popleft().result()


def _of_file(name: str, intake: Intake | Problem, read: Read, *, as_json: bool) -> None:
    if not isinstance(intake, Intake):
        raise intake
    _tell(name, intake.text, read(intake.text, intake.blocks), as_json=as_json)


def _of_article(settings: Settings, name: str, read: Read, *, accept: bool, as_json: bool) -> None:
    with opened(settings) as ledger:
        article = ledger.resolve_article(name)
        text, reading = _reading(ledger, article, read)
        left = proposing.proposals(ledger, article, reading)
        if accept:
            claims = proposing.accept(ledger, article, reading, left)
            click.echo(f"{len(claims)} claims were added, {len(left) - len(claims)} passages dismissed.")
            return
    _tell(article, text, spelling.only(reading, left), as_json=as_json)


def _reading(ledger: Ledger, article: ArticleId, read: Read) -> tuple[str, Reading]:
    """The text of the article's newest draft and what was read in it; it is read now where nobody did."""
    draft, text = the_draft(ledger, article)
    reading = proposing.kept(ledger, draft)
    if reading is None:
        reading = read(text, draft.blocks)
        proposing.keep(ledger, draft, reading)
    return text, reading


@contextmanager
def _a_reader() -> Iterator[Read]:
    worker = Worker()

    def read(text: str, blocks: Sequence[Block]) -> Reading:
        try:
            return worker.read(text, blocks)
        except Lost as lost:
            raise Problem("The text could not be read: the reader ended twice.", kept="Nothing was changed.") from lost

    try:
        yield read
    finally:
        worker.rest()


def _tell(name: str, text: str, reading: Reading, *, as_json: bool) -> None:
    if as_json:
        click.echo(spelling.as_json(spelling.reading_json(name, text, reading)))
        return
    click.echo(f"{spelling.harmless(name)}: {len(reading.proposals)} proposals. {how(reading)}")
    for proposal in reading.proposals:
        click.echo(spelling.proposal_line(text, proposal))


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def remarks(settings: Settings, article: str, as_json: bool) -> None:  # noqa: FBT001  click calls it
    """Say what does not fit inside ARTICLE."""
    with opened(settings) as ledger, _a_reader() as read:
        id = ledger.resolve_article(article)
        text, reading = _reading(ledger, id, read)
        left = proposing.remarks(ledger, id, reading)
    if as_json:
        click.echo(spelling.as_json(left))
    for remark in () if as_json else left:
        click.echo(f"{REMARK_WORDS[remark.kind]}: {spelling.harmless(remark.says)}")
        for start, end in remark.places:
            click.echo(f"  {start}-{end}  {spelling.harmless(spelling.cut(' '.join(text[start:end].split())))}")


@proofdesk.command()
@everywhere
@click.argument("claim")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def before(settings: Settings, claim: str, as_json: bool) -> None:  # noqa: FBT001  click calls it
    """Say whether what CLAIM says was checked before, anywhere on the desk."""
    with opened(settings) as ledger:
        found = checking.checked_before(ledger, ledger.resolve_claim(claim))
    if as_json:
        click.echo(spelling.as_json([spelling.earlier_json(one) for one in found]))
    for one in () if as_json else found:
        for line in spelling.earlier_lines(one):
            click.echo(line)
    if not found and not as_json:
        click.echo("Nothing like it was checked before.")
