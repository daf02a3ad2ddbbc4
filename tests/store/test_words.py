"""The index of words says at all times what the claims say."""

from hypothesis import given, settings

from app.domain import events as e
from app.store import sqlite
from app.store.words import TABLE
from tests.store.test_cache import a_ledger
from tests.strategies import ARTICLE, histories


def indexed(db: sqlite.Connection) -> set[tuple[str, str]]:
    return set(db.execute(f"SELECT claim, words FROM {TABLE}"))


@settings(max_examples=60)
@given(histories())
def test_the_index_follows_the_claims_and_a_rebuild_changes_nothing(history: list[e.Event]) -> None:
    with a_ledger() as ledger:
        if history:
            ledger.record(ARTICLE, *history)
        followed = indexed(ledger._db)
        ledger.rebuild()

        assert followed == indexed(ledger._db)
        assert {claim for claim, _ in followed} == {claim.id for claim in ledger.claims(ARTICLE)}
        for claim in ledger.claims(ARTICLE):
            assert any(id == claim.id and words.startswith(claim.statement) for id, words in followed)
