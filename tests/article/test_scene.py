"""The scene keeps step with the desk at the cost of what changed."""

from app.domain.verdict import State, Verdict
from tests.article.builders import Bench
from ui.article.scene import Scene


def test_what_the_scene_took_over_step_by_step_is_what_it_would_read(bench: Bench) -> None:
    claim = bench.claim("licensed for 180", "closed until further notice")
    bench.claim("since 1998")
    bench.dismiss("The operator denies it")
    bench.judge(claim, Verdict.VERIFIED, "log")
    afresh = Scene(bench.desk)

    afresh.read()

    scene = bench.pane._scene
    whole = 0, len(bench.text)
    assert scene.claims.touching(*whole) == afresh.claims.touching(*whole)
    assert scene.dismissed.touching(*whole) == afresh.dismissed.touching(*whole)


def test_a_claims_state_and_places_are_the_desks(bench: Bench) -> None:
    claim = bench.claim("licensed for 180", "closed until further notice", verdict=Verdict.DISPUTED)

    scene = bench.pane._scene

    assert scene.state(claim) is State.DISPUTED
    assert scene.is_hollow(claim)
    assert scene.places(claim) == (bench.place("licensed for 180"), bench.place("closed until further notice"))
    assert scene.places(None) == ()


def test_gaps_are_those_that_touch_the_stretch(bench: Bench) -> None:
    start, end = bench.place("operator")

    found = bench.pane._scene.gaps(start, end)

    assert [bench.text[gap.start : gap.end] for gap in found] == ["The operator denies it."]
