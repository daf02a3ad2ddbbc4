"""What was checked in one article is found in the next, with what differs; nothing of it is taken over.

And whom the article means by a speaker is said once for all claims with that speaker.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.claim import Attribution
from app.domain.ids import ArticleId
from app.domain.verdict import Verdict
from app.services import claiming, judging, quoting
from app.store.ledger import open_desk
from tests.journeys.sitting import Sitting
from tests.journeys.test_remarks import read_in

OLD = (
    "Ferry owner fined\n\nA court heard that the ferry Marta ran aground 705 miles north of the capital. Nobody knew.\n"
)
NEW = (
    "Kelda ferry ran aground\n\n"
    "The ferry Marta ran aground 745 miles north of the capital, the general said. The general said that two rafts "
    "were missing. A brass band played.\n"
)
THEN = "the ferry Marta ran aground 705 miles north of the capital"
HERE = "The ferry Marta ran aground 745 miles north of the capital"
RAFTS = "two rafts were missing"
GENERAL = Attribution("the general", "said", person="Odd Larsen")


@pytest.fixture
def later(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at an article after another one in which a claim was refuted; two claims are of one speaker."""
    file = tmp_path / "desk.proofdesk"
    ledger = open_desk(file, reviewer="Ines Berg")
    old = read_in(ledger, OLD, "fined.txt")
    known = claiming.add_claim(ledger, old, [quoting.place_of(OLD, THEN)])
    judging.judge(ledger, known, Verdict.REFUTED, rationale="Chart 14 says 745.")
    new = read_in(ledger, NEW, "marta.txt")
    for words in (HERE, RAFTS):
        claiming.add_claim(ledger, new, [quoting.place_of(NEW, words)], attribution=GENERAL)
    ledger.close()
    sitting = Sitting(qtbot, qapp, file)
    sitting.start()
    opened(sitting, new)
    yield sitting
    sitting.leave()


def opened(sitting: Sitting, article: ArticleId) -> None:
    if sitting.article.id != article:
        sitting.press("Ctrl+Tab")
    assert sitting.article.id == article


def found(sitting: Sitting) -> list[str]:
    """The earlier claims that the card tells of."""
    earlier = sitting.window.card.card.earlier
    return [one.claim.statement for one in earlier.known] if earlier.isVisible() else []


def persons(sitting: Sitting) -> list[str]:
    claims = sitting.ledger.claims(sitting.article.id)
    return [claim.attribution.person for claim in claims if claim.attribution]


def test_what_was_checked_before_comes_by_itself_and_is_not_taken_over(later: Sitting) -> None:
    later.press("J")
    later.until(lambda: bool(found(later)))

    (entry,) = later.window.card.card.earlier.entries
    assert found(later) == [THEN]
    assert later.window.card.card.beside.before.isVisible()
    assert [entry.then.prose.text()[start:end] for start, end, _ in entry.then.prose.marks] == ["705"]
    assert [entry.here.prose.text()[start:end] for start, end, _ in entry.here.prose.marks] == ["745"]
    assert [prose.text() for prose in entry.why if prose.isVisible()] == ["Chart 14 says 745."]
    assert later.recorded().so.verdict is Verdict.UNREVIEWED


def test_one_key_brings_it_into_view_and_the_next_opens_it_where_it_was_checked(later: Sitting) -> None:
    new = later.article.id
    later.press("J", "B")
    assert later.focused() is later.window.card.card.earlier.entries[0].title

    later.press("Return")
    there = later.article.title, later.current.statement, later.banner
    focused = later.focused()
    later.press("Ctrl+Tab")

    assert there == ("Ferry owner fined", THEN, "Checked here before. Ctrl+Tab goes back.")
    assert focused is not None
    assert later.window.article.isAncestorOf(focused)
    assert later.article.id == new


def test_a_click_on_the_line_under_the_statement_brings_it_into_view(later: Sitting) -> None:
    later.window.resize(1024, 700)
    later.press("J")
    later.until(lambda: bool(found(later)))

    QTest.mouseClick(later.window.card.card.beside.before, Qt.MouseButton.LeftButton)

    title = later.window.card.card.earlier.entries[0].title
    assert title.hasFocus()
    assert not title.visibleRegion().isEmpty()


def test_where_nothing_like_it_was_checked_the_key_says_so(later: Sitting) -> None:
    later.press("J", "J", "B")

    assert later.current.statement == RAFTS
    assert later.banner == "Nothing like this claim was checked before."


def test_a_reworded_claim_is_looked_up_anew(later: Sitting) -> None:
    later.press("J", "J", "F2", "Ctrl+A")
    later.type("The Marta ran aground north of the capital.")
    later.press("Return")

    later.until(lambda: found(later) == [THEN])

    assert later.current.statement == "The Marta ran aground north of the capital."


def test_whom_a_speaker_means_is_corrected_by_key_for_all_claims_and_undone_as_one_step(later: Sitting) -> None:
    later.press("J", "I")
    later.type("Andrey Gurulyov")
    later.press("Return")
    corrected, news = persons(later), later.banner
    later.press("Ctrl+Z")

    assert corrected == ["Andrey Gurulyov"] * 2
    assert news == "Changed in 2 claims with this speaker"
    assert persons(later) == ["Odd Larsen"] * 2


def test_the_card_tells_whom_the_speaker_means(later: Sitting) -> None:
    later.press("J")

    assert later.window.card.card.facts.line.text().endswith("the general → Odd Larsen, “said”")


def test_the_notes_of_the_words_stand_under_the_statement(later: Sitting) -> None:
    later.press("J")

    assert later.window.card.card.beside.notes.text() == "745 miles\u00a0→\u00a01,199 km"
