"""A glimpse shows what the open desk would show, touches nothing, and gives way wherever anything is unusual."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.services import taking_in
from app.store.glimpse import glimpse
from tests.desks import TEXT, a_desk, an_article


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
        an_article(ledger)
    return tmp_path / "desk.proofdesk"


def test_a_glimpse_has_the_words_and_blocks_of_the_newest_draft(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        an_article(ledger)
        draft = ledger.newest_draft(article)
        assert draft is not None

    seen = glimpse(tmp_path / "desk.proofdesk", article)

    assert seen is not None
    assert (seen.article, seen.title, seen.text) == (article, "Bell of Orsk", TEXT)
    assert [(block.start, block.end, block.label) for block in seen.blocks] == [
        (block.start, block.end, block.label) for block in draft.blocks
    ]


def test_the_article_touched_last_is_seen_where_none_is_known_or_it_was_taken_out(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        first, second, out = an_article(ledger), an_article(ledger), an_article(ledger)
        taking_in.retitle(ledger, first, "Touched")
        taking_in.take_out(ledger, out)

    seen = [glimpse(tmp_path / "desk.proofdesk", known) for known in ("", out, second)]

    assert [one and one.article for one in seen] == [first, first, second]


def test_a_glimpse_leaves_the_file_and_its_folder_as_they_are(file: Path) -> None:
    before, names = file.read_bytes(), sorted(path.name for path in file.parent.iterdir())

    assert glimpse(file, "") is not None

    assert file.read_bytes() == before
    assert sorted(path.name for path in file.parent.iterdir()) == names


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:0],
        lambda data: b"A shopping list, and no desk at all. " + data[40:],
        lambda data: data[: len(data) // 2],
        lambda data: data[:60] + (99).to_bytes(4, "big") + data[64:],
        lambda data: data.replace(b'"blocks":[', b'"blocks":{'),
        lambda data: data.replace(b'"label":"body"', b'"label":  7   '),
    ],
)
def test_whatever_is_unusual_is_left_to_the_opening(file: Path, harm: Callable[[bytes], bytes]) -> None:
    file.write_bytes(harm(file.read_bytes()))

    assert glimpse(file, "") is None


def test_a_desk_that_is_open_or_was_left_open_is_left_alone(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

        assert glimpse(tmp_path / "desk.proofdesk", "") is None


def test_no_file_and_an_empty_desk_give_none(tmp_path: Path) -> None:
    with a_desk(tmp_path):
        pass

    assert glimpse(tmp_path / "desk.proofdesk", "") is None
    assert glimpse(tmp_path / "other.proofdesk", "") is None
