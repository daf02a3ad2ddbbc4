"""The report to be read: one web page that holds its style and its fonts, runs no script and fetches nothing."""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from app.domain.verdict import State
from app.reports import changed, sentences
from app.reports.accounts import accounts
from app.reports.beside import beside
from app.reports.markup import seen
from app.reports.report import Report
from app.reports.story import story
from resources import path
from resources.looks import Aside
from resources.themes import DARK, LIGHT, Theme

_FONTS = (
    ("Source Serif 4", 400, "normal", "SourceSerif4-Regular"),
    ("Source Serif 4", 400, "italic", "SourceSerif4-It"),
    ("Source Serif 4", 600, "normal", "SourceSerif4-Semibold"),
    ("Inter", 400, "normal", "Inter_400Regular"),
    ("Inter", 600, "normal", "Inter_600SemiBold"),
)
_POLICY = "default-src 'none'; style-src 'sha256-{style}'; font-src data:; base-uri 'none'; form-action 'none'"
_COLOURS = ("paper", "panel", "ink", "muted", "hairline", "edge", "accent")


def render(report: Report) -> bytes:
    """The page in UTF-8."""
    page = _template().render(
        report=report,
        story=story(report),
        bars=tuple(_bars(report)),
        tally=tuple(sentences.tally(report)),
        groups=tuple(sentences.groups(report)),
        changes=tuple(zip(report.since.changes, accounts(report), strict=True)) if report.since else (),
        outcome=sentences.outcome(report),
        covered=sentences.covered(report),
        lacking=sentences.lacking(report),
        unchecked=sentences.unchecked(report),
        origin=tuple(sentences.origin(report)),
        checkpoint_lines=sentences.checkpoint_lines(report),
    )
    return page.encode("utf-8")


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(path("reports"), encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "beside": beside,
        "rest": changed.rest,
        "summary": changed.summary,
        "since": changed.title,
        "last_words": sentences.last_words,
        "printed": sentences.printed,
        "stood": sentences.stood,
        "dismissal": sentences.dismissal,
        "facts": sentences.facts,
        "lacks": sentences.lacks,
        "minute": sentences.minute,
        "question": sentences.question,
        "ruled": sentences.ruled,
        "seen": seen,
        "when": sentences.when,
    }
    style = _style()
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    environment.globals |= {
        "as_now": sentences.as_now,
        "became_words": changed.BECAME_WORDS,
        "how_shown": changed.HOW_SHOWN,
        "counted": sentences.counted,
        "policy": _POLICY.format(style=digest),
        "state_words": sentences.STATE_WORDS,
        "style": Markup(style),  # noqa: S704  our own file
        "to_verify": sentences.TO_VERIFY,
        "word_for_word": sentences.word_for_word,
    }
    return environment.get_template("report.html")


def _style() -> str:
    """The style sheet, with the fonts in it and the colours of the window's themes."""
    light = f":root {{ {_variables(LIGHT)} }}"
    dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}"
    sheet = path("reports", "report.css").read_text("utf-8")
    return "\n".join([*(_font(*font) for font in _FONTS), light, dark, sheet])


def _font(family: str, weight: int, slant: str, name: str) -> str:
    data = b64encode(path("reports", f"{name}.woff2").read_bytes()).decode("ascii")
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {slant}; '
        f"src: url(data:font/woff2;base64,{data}) }}"
    )


def _variables(theme: Theme) -> str:
    plain = [f"--{name}: {getattr(theme, name)}" for name in _COLOURS]
    looks = [f"--{state}: {theme.looks[state].ink}; --{state}-tint: {theme.looks[state].tint}" for state in State]
    return "; ".join([*plain, *looks, f"--uncovered: {theme.looks[Aside.UNCOVERED].ink}"])


def _bars(report: Report) -> Iterator[tuple[State, int, int]]:
    """The claims as one bar: state, left edge and width, in claims."""
    left = 0
    for state in sentences.STATE_WORDS:
        yield state, left, report.counts[state]
        left += report.counts[state]
