"""What is drawn, looked at as a picture."""

from collections import Counter

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.article import Label
from app.domain.verdict import State, Verdict
from resources.looks import Aside, ThemeName
from resources.themes import LIGHT, state_look, themes
from tests.article.builders import Bench
from tests.article.conftest import Show
from tests.article.pictures import colours
from ui.article.boxes import boxes


def picture_of(bench: Bench, quote: str) -> QImage:
    """The first line of the words as they are drawn, with what stands below them."""
    area = boxes(bench.galley, *bench.place(quote))[0].rect.toRect().adjusted(0, 0, 0, 12)
    return bench.page.viewport().grab(area.translated(0, -bench.page.verticalScrollBar().value())).toImage()


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("verdict", [Verdict.VERIFIED, Verdict.REFUTED])
def test_a_grounded_verdict_has_its_line_and_its_tint(bench: Bench, name: ThemeName, verdict: Verdict) -> None:
    theme = themes[name]
    bench.pane.set_theme(theme)
    look = state_look(theme, State(verdict))

    bench.claim("licensed for 180 passengers", verdict=verdict, why="log")

    seen = colours(picture_of(bench, "licensed for 180 passengers"))
    assert seen[look.tint] > 1000
    assert seen[look.ink] > 100
    assert theme.paper in seen


def test_an_ungrounded_verdict_has_a_paler_tint(bench: Bench) -> None:
    look = state_look(LIGHT, State.VERIFIED)

    bench.claim("licensed for 180 passengers", verdict=Verdict.VERIFIED)

    seen = colours(picture_of(bench, "licensed for 180 passengers"))
    ground = QColor(seen.most_common(1)[0][0])
    assert look.tint not in seen
    assert QColor(look.tint).lightness() < ground.lightness() < QColor(LIGHT.paper).lightness()


def test_an_open_claim_stands_on_bare_paper_with_its_line(bench: Bench) -> None:
    bench.claim("licensed for 180 passengers")

    seen = colours(picture_of(bench, "licensed for 180 passengers"))

    assert seen.most_common(1)[0][0] == LIGHT.paper
    assert any(near(QColor(colour), QColor(state_look(LIGHT, State.UNREVIEWED).ink)) for colour in seen)


@pytest.mark.parametrize(
    ("verdict", "runs"), [(Verdict.VERIFIED, 1), (Verdict.DISPUTED, 10), (Verdict.UNREVIEWED, 20), (Verdict.REFUTED, 1)]
)
def test_the_line_has_the_pattern_of_the_verdict(bench: Bench, verdict: Verdict, runs: int) -> None:
    claim = bench.claim("licensed for 180 passengers", verdict=verdict)
    picture = picture_of(bench, "licensed for 180 passengers")
    ink = QColor(state_look(LIGHT, bench.pane._scene.state(claim)).ink)

    rows = ["".join("x" if near(picture.pixelColor(x, y), ink) else " " for x in range(picture.width()))
            for y in range(picture.height() - 14, picture.height())]  # fmt: skip

    most = max(rows, key=lambda row: row.count("x"))
    assert len(most.split()) >= runs if runs > 1 else len(most.split()) == 1


def near(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) < 40 and abs(one.red() - other.red()) < 60


def test_lines_of_overlapping_claims_are_both_seen(bench: Bench) -> None:
    bench.claim("was licensed for 180 passengers", verdict=Verdict.VERIFIED, why="log")
    bench.claim("180 passengers", verdict=Verdict.REFUTED, why="log")

    seen = colours(picture_of(bench, "180 passengers"))

    assert seen[state_look(LIGHT, State.VERIFIED).ink] > 40
    assert seen[state_look(LIGHT, State.REFUTED).ink] > 40


def test_the_current_claim_has_a_frame(bench: Bench) -> None:
    claim = bench.claim("licensed for 180 passengers")
    bench.desk.focus(claim)
    area = boxes(bench.galley, *bench.place("licensed for 180 passengers"))[0].rect.toRect()

    around = bench.page.viewport().grab(area.adjusted(-6, -4, 6, 12)).toImage()

    assert colours(around)[LIGHT.accent] > 50


def test_dismissed_words_are_quieter(bench: Bench) -> None:
    before = colours(picture_of(bench, "The operator denies it"))

    bench.dismiss("The operator denies it")

    after = colours(picture_of(bench, "The operator denies it"))
    assert LIGHT.ink in before
    assert LIGHT.ink not in after
    assert after[state_look(LIGHT, Aside.DISMISSED).ink] > 50


@pytest.mark.parametrize("other", ["The operator", "operator denies", "denies it. It was the first"])
def test_words_that_two_dismissals_cover_are_as_quiet_as_those_of_one(bench: Bench, other: str) -> None:
    bench.dismiss("The operator denies it")
    once = colours(picture_of(bench, "The operator denies it"))

    bench.dismiss(other)

    twice = colours(picture_of(bench, "The operator denies it"))
    assert LIGHT.ink not in once
    assert LIGHT.ink not in twice


def test_uncovered_words_are_marked_where_that_is_asked_for(bench: Bench) -> None:
    tint = state_look(LIGHT, Aside.UNCOVERED).tint
    seen = []

    for shown in (False, True, False):
        bench.pane.show_gaps(shown)
        seen.append(colours(picture_of(bench, "The operator denies it"))[tint] > 1000)

    assert seen == [False, True, False]


def test_a_selection_is_drawn_over_tints(bench: Bench) -> None:
    bench.claim("licensed for 180 passengers", verdict=Verdict.VERIFIED, why="log")

    bench.pane.select(*bench.place("licensed for 180 passengers"))

    assert colours(picture_of(bench, "licensed for 180 passengers"))[LIGHT.highlight] > 1000


def test_what_is_invisible_is_drawn(show: Show) -> None:
    bench = show([(Label.BODY, "zero\u200bwidth")])
    box = boxes(bench.galley, *bench.place("\u200b"))[0].rect

    assert box.width() > 4
    assert LIGHT.edge in colours(picture_of(bench, "\u200b"))


@pytest.mark.parametrize("label", list(Label))
def test_every_kind_of_block_is_drawn_in_ink_of_the_theme(show: Show, label: Label) -> None:
    bench = show([(label, "Some words\tin two columns"), (label, "Some words\tin two columns"), (label, "more")])

    seen = colours(bench.page.viewport().grab().toImage())

    assert LIGHT.ink in seen or LIGHT.muted in seen


def test_furniture_stands_in_a_box_that_says_so(show: Show) -> None:
    furniture, credit = (show([(label, "Region"), (Label.BODY, "x")]) for label in (Label.FURNITURE, Label.CREDIT))

    hairlines = [around_first(bench)[LIGHT.hairline] for bench in (furniture, credit)]

    assert hairlines[0] > 50
    assert hairlines[1] == 0


def around_first(bench: Bench) -> Counter[str]:
    area = bench.galley.room(0).toRect().adjusted(-10, -3, 10, 3)
    return colours(bench.page.viewport().grab(area).toImage())
