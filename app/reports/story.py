"""The article as markup: each block as what it is, its claims marked and numbered.

The numbers and signs are attributes that the style sheet writes, so that what is selected, copied or searched in the
article is the article, letter for letter.
"""

from markupsafe import Markup, escape

from app.domain.article import Block, Label
from app.reports.marking import Piece, Stretch, What, cut, stretches
from app.reports.markup import plain
from app.reports.report import Report
from app.reports.sentences import STATE_WORDS, remark

_TAGS = {Label.HEADLINE: "h2", Label.SUBHEAD: "h3", Label.QUOTATION: "blockquote"}


def story(report: Report) -> Markup:
    """All blocks of the report's draft."""
    pen = _Pen(report)
    blocks = (pen.block(block, pieces) for block, pieces in cut(report.draft.blocks, stretches(report)))
    return Markup("\n".join(blocks))  # noqa: S704  the pen escaped every word


class _Pen:
    """Writes blocks and remembers which marks have begun, for only the first piece of a mark bears its anchor."""

    def __init__(self, report: Report) -> None:
        self._text, self._blocks = report.text, report.draft.blocks
        self._findings = {finding.number: finding for finding in report.findings}
        self._begun: set[Stretch] = set()

    def block(self, block: Block, pieces: list[Piece]) -> str:
        tag = _TAGS.get(block.label, "p")
        words = "".join(map(self._piece, pieces))
        if block.when:
            words = f'<time datetime="{escape(block.when)}">{words}</time>'
        repeat = " repeat" if block.repeats is not None else ""
        said = remark(self._blocks, block)
        label = f'<p class="label" lang="en">{said}</p>' if said else ""
        return f'{label}<{tag} class="{block.label}{repeat}" dir="auto">{words}</{tag}>'

    def _piece(self, piece: Piece) -> str:
        words = str(plain(self._text[piece.start : piece.end]))
        opened, closed, linked = "", "", False
        for mark in piece.marks:
            tag = "a" if mark.what is What.CLAIM and not linked else "bdi" if mark.what is What.ODD else "span"
            linked = linked or tag == "a"
            opened += f"<{tag} {self._attributes(mark, tag)}>"
            closed = f"</{tag}>{closed}"
        return f"{opened}{words}{closed}{''.join(map(self._number, piece.ending))}"

    def _attributes(self, mark: Stretch, tag: str) -> str:
        begins = mark not in self._begun
        self._begun.add(mark)
        match mark.what:
            case What.CLAIM:
                link = f' href="#claim-{mark.number}"' if tag == "a" else ""
                return f'class="m {self._findings[mark.number].state}"{link}{_anchor("mark", mark) if begins else ""}'
            case What.DISMISSED:
                return f'class="x" title="{escape(mark.note)}"{_anchor("dismissed", mark) if begins else ""}'
            case What.GAP:
                return 'class="g"' + (f' id="gap-{mark.number}"' if begins else "")
            case What.ODD:
                return 'class="odd"' + (f' data-what="{escape(mark.note)}"' if begins else "")

    def _number(self, mark: Stretch) -> str:
        finding = self._findings[mark.number]
        name = f"Claim {mark.number}, {STATE_WORDS[finding.state]}"
        anchor = "" if mark in self._begun else _anchor("mark", mark)
        link = f'href="#claim-{mark.number}" data-n="{mark.number}" aria-label="{name}"{anchor}'
        return f'<a class="n {finding.state}" {link}></a>'


def _anchor(kind: str, mark: Stretch) -> str:
    return f' id="{kind}-{mark.number}-{mark.part}"'
