"""The three themes: paper, ink, warm neutrals and one newsroom blue, as plain #rrggbb for window and reports alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.verdict import State
from resources.looks import Aside, Look, ThemeName, looks_in


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme.

    Text keeps 7:1 on every ground, `muted` 4.5:1, and what must be seen to be used (`edge`, `accent`, `focus`, the
    verdicts' ink) 3:1 (WCAG 2.2, 1.4.6, 1.4.3, 1.4.11). A `hairline` parts what white space has parted already, and
    `faint` is what cannot be used now.
    """

    name: ThemeName
    dark: bool
    paper: str
    panel: str
    inset: str
    ink: str
    muted: str
    faint: str
    hairline: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    highlight: str
    hover: str
    focus: str
    looks: Mapping[State | Aside, Look] = field(repr=False, hash=False, compare=False)


LIGHT = Theme(
    name=ThemeName.LIGHT,
    dark=False,
    paper="#fffdf9",
    panel="#f6f4ef",
    inset="#ffffff",
    ink="#26231f",
    muted="#69635a",
    faint="#8a8377",
    hairline="#e4dfd5",
    edge="#8a8377",
    accent="#2f5d8a",
    on_accent="#ffffff",
    selection="#e5edf6",
    highlight="#cbdff3",
    hover="#eeebe4",
    focus="#2f5d8a",
    looks=looks_in(ThemeName.LIGHT),
)
DARK = Theme(
    name=ThemeName.DARK,
    dark=True,
    paper="#242629",
    panel="#1d1e20",
    inset="#1a1b1d",
    ink="#e6e2da",
    muted="#a8a399",
    faint="#7d7f84",
    hairline="#37393d",
    edge="#7d7f84",
    accent="#8ab4e0",
    on_accent="#14202c",
    selection="#2c3744",
    highlight="#2d4763",
    hover="#2e3034",
    focus="#8ab4e0",
    looks=looks_in(ThemeName.DARK),
)
CONTRAST = Theme(
    name=ThemeName.CONTRAST,
    dark=True,
    paper="#000000",
    panel="#0c0c0c",
    inset="#000000",
    ink="#ffffff",
    muted="#d6d6d6",
    faint="#949494",
    hairline="#8c8c8c",
    edge="#ffffff",
    accent="#7cc7ff",
    on_accent="#000000",
    selection="#00305a",
    highlight="#004c8f",
    hover="#262626",
    focus="#ffd60a",
    looks=looks_in(ThemeName.CONTRAST),
)
themes: Mapping[ThemeName, Theme] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def state_look(theme: Theme, state: State | Aside) -> Look:
    """How a state looks in a theme."""
    return theme.looks[state]
