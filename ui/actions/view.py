"""Commands of the view: theme, text size, sheets."""

from dataclasses import replace

from resources.looks import ThemeName
from ui.actions.workplace import Workplace
from ui.theme.appearance import SCALES


def show_library(place: Workplace) -> None:
    place.pages.show_library()


def show_history(place: Workplace) -> None:
    place.pages.show_history(None)


def show_claim_history(place: Workplace) -> None:
    if place.attempt(place.the_claim):
        place.pages.show_history(place.desk.current)


def show_palette(place: Workplace) -> None:
    place.pages.show_palette()


def show_keys(place: Workplace) -> None:
    place.pages.show_keys()


def open_menu(place: Workplace) -> None:
    place.window.header.open_menu()


def open_only(place: Workplace) -> None:
    place.window.claims.toggle_open_only()


def mark_gaps(place: Workplace) -> None:
    """Mark the words that nobody has accounted for, or no longer."""
    shown = not place.keeping.now.gaps
    place.keeping.change(lambda settings: replace(settings, gaps=shown))
    place.window.article.show_gaps(shown)


def follow_system(place: Workplace) -> None:
    _wear(place, ThemeName.SYSTEM)


def light(place: Workplace) -> None:
    _wear(place, ThemeName.LIGHT)


def dark(place: Workplace) -> None:
    _wear(place, ThemeName.DARK)


def contrast(place: Workplace) -> None:
    _wear(place, ThemeName.CONTRAST)


def larger(place: Workplace) -> None:
    _scale(place, stepped(place.keeping.now.scale, 1))


def smaller(place: Workplace) -> None:
    _scale(place, stepped(place.keeping.now.scale, -1))


def normal_size(place: Workplace) -> None:
    _scale(place, 1.0)


def full_screen(place: Workplace) -> None:
    window = place.window
    window.showNormal() if window.isFullScreen() else window.showFullScreen()


def _wear(place: Workplace, name: ThemeName) -> None:
    place.keeping.change(lambda settings: replace(settings, theme=name))
    place.appearance.choose(name)


def _scale(place: Workplace, scale: float) -> None:
    place.keeping.change(lambda settings: replace(settings, scale=scale))
    place.appearance.enlarge(scale)


def stepped(scale: float, steps: int) -> float:
    """The scale so many steps larger, or smaller where negative, as far as the window is drawn for."""
    nearest = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - scale))
    return SCALES[min(len(SCALES) - 1, max(0, nearest + steps))]
