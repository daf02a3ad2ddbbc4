"""The report as one long galley of paragraphs, in the order in which it is read: what the pages are cut from."""

from collections.abc import Iterable, Iterator
from itertools import islice

from app.domain.verdict import State
from app.reports import sentences
from app.reports.beside import beside
from app.reports.report import Answer, Deed, Dismissed, Finding, Passage, Report
from ui.export import faces
from ui.export.changes import changes, checked
from ui.export.faces import Face
from ui.export.paragraph import Item, Paragraph, Sign, Tally
from ui.export.story import NEW_LINE, SPACE, shown, story


def galley(report: Report) -> Iterator[Item]:
    """All that the report says."""
    yield from _head(report)
    yield Paragraph("The article", faces.SECTION)
    yield Paragraph(f"Every word of draft {report.draft.number}, in its order.", faces.NOTE)
    yield from story(report)
    yield from changes(report)
    yield Paragraph("The claims", faces.SECTION)
    yield Paragraph(sentences.outcome(report) + (f" {_HOLLOW}" if report.findings else ""), faces.NOTE)
    for heading, findings in sentences.groups(report):
        if heading:
            yield Paragraph(heading, faces.PART)
        for finding in findings:
            yield from _claim(finding)
    yield from _unchecked(report)
    yield from _dismissed(report)
    yield from _origin(report)
    yield Paragraph("The history", faces.SECTION)
    entries = sentences.counted(len(report.history), "entry", "entries")
    yield Paragraph(f"{entries}, oldest first. All times are UTC.", faces.NOTE)
    yield from _deeds(report.history, faces.ENTRY)


_ROWS = 40
_HOLLOW = "A sign in an outline is a verdict that is not yet grounded."


def _head(report: Report) -> Iterator[Item]:
    source = shown(report.draft.source.name)
    of = f" of {source}" if source else ""
    yield Paragraph(f"Checking report · draft {report.draft.number}{of} · {sentences.when(report.made)}", faces.NOTE)
    yield Paragraph(shown(report.article.title), faces.TITLE)
    counts = report.counts
    cells: list[tuple[State | None, str, str]] = [
        (state, f"{count:,}", word) for state, count, word in sentences.tally(report)
    ]
    coverage = (None, f"{report.coverage.percent}\u00a0%", "accounted for")
    yield Tally((*cells, coverage), tuple((state, counts[state]) for state in sentences.STATE_WORDS))
    said = [sentences.outcome(report), sentences.covered(report), sentences.lacking(report)]
    yield Paragraph(" ".join(filter(None, said)), faces.PLAIN)
    yield Paragraph(sentences.unchecked(report), faces.STRONG)


def _claim(finding: Finding) -> Iterator[Paragraph]:
    sign = Sign(finding.state, finding.hollow)
    yield Paragraph(
        shown(finding.statement), faces.STATEMENT, aside=str(finding.number), sign=sign, state=finding.state, rule=True
    )
    line = shown(sentences.facts(finding))
    if line:
        yield Paragraph(line, faces.FACTS)
    if not sentences.word_for_word(finding):
        yield Paragraph(_one_line(_words(finding)), faces.WORDS)
    for answer in finding.answers:
        yield from _answer(finding, answer)
    if finding.proposed:
        yield Paragraph(shown(finding.proposed), faces.PROPOSED, aside="Proposed")
    yield from _deeds(finding.history, faces.DEED, "History")


def _answer(finding: Finding, answer: Answer) -> Iterator[Paragraph]:
    state = State(answer.verdict)
    sign = Sign(state, bool(answer.lacks))
    said = sentences.ruled(answer)
    yield Paragraph(said, faces.VERDICT, aside=sentences.question(answer), sign=sign, state=state)
    if answer.rationale:
        yield Paragraph(shown(answer.rationale), faces.RATIONALE)
    if answer.stale:
        again = "The wording has changed since; it must be checked again."
        yield Paragraph(again, faces.ASIDE, state=State.STALE)
    pairs = beside(answer) if answer.stale else ()
    for each in pairs:
        yield from checked(each)
    wording = "" if pairs else _checked(finding, answer)
    told = " ".join(filter(None, (sentences.lacks(answer), wording)))
    if told:
        yield Paragraph(told, faces.ASIDE)


def _checked(finding: Finding, answer: Answer) -> str:
    given = answer.checked
    if given is None:
        return ""
    if sentences.as_now(finding, answer):
        return "Checked in the wording above."
    quotes = " … ".join(f"“{shown(quote)}”" for quote in given.quotes)
    marked = f", marked in the text as {quotes}" if quotes else ""
    return f"Checked in this wording: “{shown(given.statement)}”{marked}."


def _deeds(deeds: Iterable[Deed], face: Face, label: str = "") -> Iterator[Paragraph]:
    rows = ((sentences.minute(deed.at), f"{deed.author} {deed.sentence}") for deed in deeds)
    yield from _rows(rows, face, label)


def _rows(rows: Iterable[tuple[str, str]], face: Face, label: str = "") -> Iterator[Paragraph]:
    """Rows of two columns, many to a paragraph: Qt sets one long paragraph sooner than many short ones."""
    lines = (f"{left}\t{_one_line(right)}" for left, right in rows)
    while some := tuple(islice(lines, _ROWS)):
        yield Paragraph(NEW_LINE.join(some), face, aside=label)
        label = ""


def _one_line(words: str) -> str:
    return SPACE.sub(" ", shown(words))


def _unchecked(report: Report) -> Iterator[Paragraph]:
    yield Paragraph("What was not checked", faces.SECTION)
    yield Paragraph(f"{sentences.unchecked(report)} {sentences.covered(report)}", faces.NOTE)
    if report.unchecked:
        yield Paragraph("Open claims", faces.PART)
    yield from _rows(((str(finding.number), finding.statement) for finding in report.unchecked), faces.ROW)
    if report.coverage.gaps:
        yield Paragraph("Words that belong to no claim", faces.PART)
    gaps = ((str(number), _printed(gap)) for number, gap in enumerate(report.coverage.gaps, 1))
    yield from _rows(gaps, faces.PASSAGE)


def _printed(passage: Passage) -> str:
    page = sentences.printed([passage])
    return f"{passage.words} ({page})" if page else passage.words


def _dismissed(report: Report) -> Iterator[Paragraph]:
    yield Paragraph("Dismissed as not checkable", faces.SECTION)
    if not report.dismissed:
        yield Paragraph("Nothing was dismissed.", faces.NOTE)
    rows = (
        (str(number), f"{_words(dismissed)} ({sentences.dismissal(dismissed)})")
        for number, dismissed in enumerate(report.dismissed, 1)
    )
    yield from _rows(rows, faces.PASSAGE)


def _words(account: Finding | Dismissed) -> str:
    """The words that were marked, and those of another draft."""
    words = (passage.words for passage in account.passages)
    if isinstance(account, Finding) and account.lost and not account.passages:
        return f"{sentences.last_words(account)} {' … '.join(f'“{lost}”' for lost in account.lost)}"
    where = sentences.stood(account) if isinstance(account, Finding) else "not in this draft"
    return " … ".join([*words, *(f"“{lost}” [{where}]" for lost in account.lost)])


def _origin(report: Report) -> Iterator[Paragraph]:
    yield Paragraph("Where this comes from, and how to verify it", faces.SECTION)
    for label, value in sentences.origin(report):
        yield Paragraph(shown(value), faces.ORIGIN, aside=label)
    for number, step in enumerate(sentences.TO_VERIFY, 1):
        yield Paragraph(step, faces.STEP, aside=f"{number}")
    yield Paragraph(NEW_LINE.join(sentences.checkpoint_lines(report)), faces.LINES)
