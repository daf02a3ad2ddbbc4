"""How each verdict looks: one table for window and reports, so that no colour speaks without sign and line."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.verdict import State


class ThemeName(StrEnum):
    """What a reviewer may choose; `system` stands for light or dark, as the desktop has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Aside(StrEnum):
    """Text that bears no verdict, and yet is shown to be something."""

    PROPOSED = "proposed"
    DISMISSED = "dismissed"
    UNCOVERED = "uncovered"


class Line(StrEnum):
    """The pattern of the line under a claim's words."""

    SOLID = "solid"
    DASHED = "dashed"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHDOT = "dashdot"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Look:
    """What speaks for a state in one theme; `width` is the line's in pixels, `icon` the drawn sign's name."""

    word: str
    sign: str
    letter: str
    icon: str
    line: Line
    width: float
    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A state with its colours (ink, tint) in each theme."""

    word: str
    sign: str
    letter: str
    icon: str
    line: Line
    width: float
    light: tuple[str, str]
    dark: tuple[str, str]
    contrast: tuple[str, str]

    def look(self, theme: ThemeName) -> Look:
        ink, tint = {ThemeName.DARK: self.dark, ThemeName.CONTRAST: self.contrast}.get(theme, self.light)
        return Look(self.word, self.sign, self.letter, self.icon, self.line, self.width, ink, tint)


_ROWS: dict[State | Aside, _Row] = {
    State.VERIFIED: _Row(
        "Verified", "✓", "V", "check", Line.SOLID, 2.0,
        light=("#236746", "#e3f1e8"), dark=("#6cc394", "#233a2e"), contrast=("#5fe3a1", "#00301b"),
    ),
    State.DISPUTED: _Row(
        "Disputed", "!", "D", "exclamation", Line.DASHED, 2.0,
        light=("#8a5208", "#f8ecd6"), dark=("#e0ad5c", "#3d3320"), contrast=("#ffc14d", "#3a2600"),
    ),
    State.REFUTED: _Row(
        "Refuted", "✗", "R", "cross", Line.DOUBLE, 1.0,
        light=("#a83234", "#f7e0de"), dark=("#f09a95", "#452a2b"), contrast=("#ff9f99", "#450808"),
    ),
    State.UNREVIEWED: _Row(
        "Unreviewed", "?", "U", "question", Line.DOTTED, 2.0,
        light=("#655f56", "#f1eee7"), dark=("#aaa59b", "#303236"), contrast=("#d6d6d6", "#262626"),
    ),
    State.STALE: _Row(
        "Stale", "↻", "S", "refresh", Line.DASHDOT, 2.0,
        light=("#70508c", "#eee8f4"), dark=("#c3a6de", "#352d40"), contrast=("#d9b8ff", "#2c1546"),
    ),
    State.ORPHANED: _Row(
        "Orphaned", "∅", "O", "orphaned", Line.NONE, 0.0,
        light=("#8a3d68", "#f6e6ee"), dark=("#e0a0c4", "#40293a"), contrast=("#ffa6d9", "#45082e"),
    ),
    State.CUT: _Row(
        "Cut", "✂", "C", "cut", Line.NONE, 0.0,
        light=("#6d675e", "#f8f6f1"), dark=("#a8a399", "#2a2c30"), contrast=("#d6d6d6", "#171717"),
    ),
    Aside.PROPOSED: _Row(
        "Proposed", "+", "P", "plus", Line.DOTTED, 1.0,
        light=("#6d675e", "#f8f6f1"), dark=("#a8a399", "#2a2c30"), contrast=("#d6d6d6", "#171717"),
    ),
    Aside.DISMISSED: _Row(
        "Dismissed", "–", "X", "dismiss", Line.SOLID, 1.0,
        light=("#6d675e", "#f8f6f1"), dark=("#a8a399", "#2a2c30"), contrast=("#d6d6d6", "#171717"),
    ),
    Aside.UNCOVERED: _Row(
        "Uncovered", "○", "N", "uncovered", Line.NONE, 0.0,
        light=("#3f6488", "#edf2f7"), dark=("#8fa9c4", "#2a323b"), contrast=("#9cd3ff", "#00243f"),
    ),
}  # fmt: skip


def looks_in(theme: ThemeName) -> dict[State | Aside, Look]:
    """Every state's look in a theme."""
    return {state: row.look(theme) for state, row in _ROWS.items()}
