"""A Word file with tracked changes: read as if accepted, or as if rejected where one says so."""

from pathlib import Path

import pytest

from app.domain.article import Tracked
from tests.intake.docx.builders import gone, new, p, t, word
from tests.journeys.sitting import Sitting

CHANGED = p(
    t("The sluice gate at Orsk broke on "),
    gone("Sunday"),
    new(t("Monday")),
    t(" evening, and the old bridge at Lind was closed to lorries."),
)
ACCEPTED = "The sluice gate at Orsk broke on Monday evening, and the old bridge at Lind was closed to lorries."
REJECTED = ACCEPTED.replace("Monday", "Sunday")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "gate.docx"
    file.write_bytes(word(CHANGED))
    return file


def test_the_other_way_is_one_click_away(empty: Sitting, story: Path) -> None:
    empty.drop(story)
    empty.until(lambda: empty.desk.article is not None)
    read, said = empty.desk.text, empty.banner

    empty.window.banner.action().click()
    empty.until(lambda: empty.desk.article is not None and empty.desk.text != ACCEPTED)

    assert read == ACCEPTED
    assert "as if accepted" in said
    assert empty.desk.text == REJECTED
    assert empty.draft.source.tracked is Tracked.REJECTED
    assert len(empty.ledger.articles()) == 1


@pytest.mark.parametrize(("key", "text"), [("A", ACCEPTED), ("R", REJECTED)])
def test_a_next_draft_is_read_as_one_says(empty: Sitting, story: Path, key: str, text: str) -> None:
    empty.copy(ACCEPTED.replace("broke", "failed"))
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)

    empty.press("Ctrl+Shift+O")
    empty.choose_file(story)
    empty.window.activateWindow()
    empty.until(lambda: "tracked changes" in empty.window.strip.question())
    empty.press(key)
    empty.until(lambda: empty.draft.number == 2)

    assert empty.desk.text == text
