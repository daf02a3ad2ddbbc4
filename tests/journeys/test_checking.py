"""A desk that is not whole: said in a sentence, and mended by one button where the history is."""

from PySide6.QtWidgets import QPushButton

from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"


def test_tables_that_lie_are_rebuilt_from_the_history(sitting: Sitting) -> None:
    claim = sitting.claim(LICENSED)
    ledger = sitting.program.ledger
    assert ledger is not None
    ledger._db.execute("UPDATE claims SET statement = 'was never licensed'")
    sitting.room.actions.trigger("verify-desk")
    sitting.until(lambda: "a rebuild mends that" in sitting.banner)

    button = next(one for one in sitting.window.banner.findChildren(QPushButton) if one.text() == "Rebuild")
    button.click()
    sitting.until(lambda: "The desk is whole" in sitting.banner)

    assert sitting.desk.lines[claim].statement == LICENSED
