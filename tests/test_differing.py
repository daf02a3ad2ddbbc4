"""Which words of two wordings differ."""

from hypothesis import given
from hypothesis import strategies as st

from ui.differing import AROUND, MOST, Side, Stretch, differing, shortened


def changed(side: Side) -> list[str]:
    return [stretch.text for stretch in side if stretch.changed]


def test_one_changed_year_is_marked_and_nothing_else() -> None:
    was, now = differing("He has led it since 2012.", "He has led it since 2011.")

    assert was == (
        Stretch("He has led it since ", changed=False),
        Stretch("2012", changed=True),
        Stretch(".", changed=False),
    )
    assert changed(now) == ["2011"]


def test_digits_that_change_places_make_another_number() -> None:
    was, now = differing("It is 1,745 miles.", "It is 1,475 miles.")

    assert (changed(was), changed(now)) == (["1,745"], ["1,475"])


def test_typography_alone_is_no_change() -> None:
    was, now = differing("“It’s\u00a0full” – he said…", '"It\'s full" - he said...')

    assert changed(was) == changed(now) == []


def test_words_that_were_put_in_leave_the_others_unmarked() -> None:
    was, now = differing("The ferry was full.", "The ferry was by no means full.")

    assert changed(was) == []
    assert changed(now) == ["by no means"]


def test_neighbouring_changes_are_one_stretch_with_the_space_between_them() -> None:
    was, _ = differing("at least 220 people aboard", "some 180 aboard")

    assert changed(was) == ["at least 220 people"]


def test_more_words_than_can_be_matched_are_one_change() -> None:
    was, now = differing(" ".join(["old"] * (MOST + 1)), "new")

    assert changed(was) == [" ".join(["old"] * (MOST + 1))]
    assert changed(now) == ["new"]


def test_a_long_wording_keeps_the_words_around_its_changes() -> None:
    before, after = "before " * 100, " after" * 100
    was = shortened(differing(f"{before}2012{after}", f"{before}2011{after}")[0])

    assert changed(was) == ["2012"]
    assert sum(len(part.text) for part in was) < 3 * AROUND
    assert was[0].text.endswith("before ")
    assert was[0].text.startswith("…")
    assert was[-1].text.endswith("…")


def test_a_short_wording_is_shown_whole() -> None:
    was, _ = differing("He has led it since 2012.", "He has led it since 2011.")

    assert shortened(was) == was


@given(st.text(), st.text())
def test_nothing_but_space_at_the_ends_is_lost(was: str, now: str) -> None:
    sides = differing(was, now)

    assert tuple("".join(stretch.text for stretch in side) for side in sides) == (was.strip(), now.strip())
