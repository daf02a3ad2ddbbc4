"""The commands that read: what could be claims, in files and on the desk, and what does not fit."""

import re
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import jsonschema
import orjson
import pytest

from app import places
from app.domain.ids import ArticleId
from app.reading.reading import RULES
from app.store import sqlite
from tests.cli.commands import TEXT, Command, the_desk
from tests.house.tree import ROOT

SCHEMA = orjson.loads((ROOT / "resources" / "schemas" / "reading-1.schema.json").read_bytes())


def test_files_are_read_without_being_taken_in(proofdesk: Command, tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(TEXT, encoding="utf-8")
    two.write_text("Nobody came.", encoding="utf-8")

    said = proofdesk("propose", str(one), str(two), "--json")

    readings = [orjson.loads(line) for line in said.out.splitlines()]
    assert [reading["file"] for reading in readings] == [str(one), str(two)]
    for reading in readings:
        jsonschema.validate(reading, SCHEMA)
    assert [TEXT[slice(*place)] for place in readings[0]["sentences"]][:2] == [
        "Bell of Orsk rings",
        "The bell rang on Monday.",
    ]
    assert proofdesk("articles", "--json").json == []


def test_proposals_lie_where_they_say(proofdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "bell.txt"
    file.write_text(TEXT, encoding="utf-8")

    reading = proofdesk("propose", str(file), "--json").json

    assert reading["proposals"]
    for proposal in reading["proposals"]:
        assert TEXT[proposal["start"] : proposal["end"]] == proposal["text"]


def test_what_is_proposed_for_an_article_is_accepted_as_one_step(proofdesk: Command, article: ArticleId) -> None:
    offered = proofdesk("propose", article, "--json").json["proposals"]

    said = proofdesk("propose", article, "--accept")

    assert said.code == 0
    assert proofdesk("show", article, "--json").json["coverage"]["percent"] == 100
    assert proofdesk("propose", article, "--json").json["proposals"] == []
    proofdesk("undo", article)
    assert proofdesk("show", article, "--json").json["claims"] == []
    assert proofdesk("propose", article, "--json").json["proposals"] == offered


def test_a_file_is_not_accepted(proofdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "bell.txt"
    file.write_text(TEXT, encoding="utf-8")

    said = proofdesk("propose", str(file), "--accept")

    assert said.code == 1
    assert "proofdesk add" in said.err


def test_a_file_that_is_none_is_told_and_the_others_are_read(proofdesk: Command, tmp_path: Path) -> None:
    empty, good = tmp_path / "empty.txt", tmp_path / "good.txt"
    empty.write_bytes(b"")
    good.write_text(TEXT, encoding="utf-8")

    said = proofdesk("propose", str(empty), str(good), "--json")

    assert said.code == 1
    assert str(empty) in said.err
    assert [orjson.loads(line)["file"] for line in said.out.splitlines()] == [str(good)]


def test_a_reading_is_kept_with_the_desk(proofdesk: Command, article: ArticleId) -> None:
    proofdesk("propose", article)

    with the_desk() as ledger:
        draft = ledger.newest_draft(article)
        assert draft is not None
        assert ledger.reading(draft.id) is not None


def test_what_does_not_fit_is_told_with_its_places(proofdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(
        "Ferry late\n\nThe ferry sailed on Sunday, 5 March 2024, the harbour master said. It carried 40 people.\n",
        encoding="utf-8",
    )
    article = proofdesk("add", str(file)).word

    (remark,) = proofdesk("remarks", article, "--json").json

    assert remark["kind"] == "weekday"
    assert "Tuesday" in remark["says"]
    assert "Tuesday" in proofdesk("remarks", article).out


def test_a_claim_that_was_checked_before_is_told_with_what_differs(proofdesk: Command, tmp_path: Path) -> None:
    articles = []
    for name, miles in (("old", 12), ("new", 14)):
        file = tmp_path / f"{name}.txt"
        file.write_text(f"The bell\n\nThe bell of Orsk was heard {miles} miles away.\n", encoding="utf-8")
        articles.append(proofdesk("add", str(file)).word)
    claims = [
        proofdesk("claim", one, "--quote", f"heard {n} miles away").word
        for one, n in zip(articles, (12, 14), strict=True)
    ]
    proofdesk("judge", claims[0], "refuted", "--rationale", "Seen on the map.")

    told = proofdesk("before", claims[1], "--json").json

    assert [(one["claim"], one["layers"]["content"]["verdict"]) for one in told] == [(claims[0], "refuted")]
    assert told[0]["differences"] == [{"what": "figure", "here": "14", "there": "12"}]
    assert "Seen on the map." in proofdesk("before", claims[1]).out
    assert proofdesk("before", claims[0]).out == "Nothing like it was checked before.\n"


def test_every_place_of_a_fact_that_is_told_twice_has_a_line(proofdesk: Command, tmp_path: Path) -> None:
    text = "The old bridge at Holm is gone.\n\nIt rained all day.\n\nThe old bridge at Holm is gone. Nobody cried.\n"
    file = tmp_path / "bell.txt"
    file.write_text(text, encoding="utf-8")

    proposals = proofdesk("propose", str(file), "--json").json["proposals"]

    (again,) = [one for one in proposals if one["same_as"] is not None]
    first = proposals[again["same_as"]]
    assert first["same_as"] is None
    assert first["text"] == again["text"] == "The old bridge at Holm is gone."
    assert first["start"] != again["start"]
    assert (first["score"], first["kinds"]) == (again["score"], again["kinds"])


GERMAN = (
    "Brücke gesperrt\n\nDie Brücke über die Arl wurde am Dienstag gesperrt. „Niemand wurde verletzt“, sagte Ada Brink. "
    "Die Brücke ist 12 Meter lang und bleibt nach Angaben der Polizei noch lange zu.\n"
)
DIES = """
import os, signal, sys
from pathlib import Path
import app.reading.child as child
lives = Path(sys.argv[1])
real = child.read
def read(text, blocks, model, progress=lambda done, of: None):
    if "Orsk" in text and not (lives.exists() and lives.read_text() == "again"):
        lives.write_text(sys.argv[2])
        os.kill(os.getpid(), signal.SIGKILL)
    return real(text, blocks, model, progress)
vars(child).update(read=read, confine=lambda memory, time: [], _model=lambda: None)
child.main()
"""
WITHOUT_MODEL = """
import sys
from importlib.abc import MetaPathFinder
class NotThere(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith("en_core_web"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, NotThere())
import app.reading.child as child
child.main()
"""


def a_worker(monkeypatch: pytest.MonkeyPatch, program: str, *words: str | Path) -> None:
    """Have this program read, instead of the program's own worker."""
    command = [sys.executable, "-I", "-c", program, *map(str, words)]
    monkeypatch.setattr("app.reading.worker.child_command", lambda: command)


def test_a_reader_that_is_killed_is_started_anew_and_the_command_answers(
    proofdesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bell.txt"
    file.write_text(TEXT, encoding="utf-8")
    a_worker(monkeypatch, WITHOUT_MODEL)
    whole = proofdesk("propose", file, "--json")
    a_worker(monkeypatch, DIES, tmp_path / "lives", "again")

    said = proofdesk("propose", file, "--json")

    assert (tmp_path / "lives").exists()
    assert said == whole


def test_a_text_that_ends_the_reader_twice_is_told_and_the_others_are_read(
    proofdesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadly, good = tmp_path / "deadly.txt", tmp_path / "good.txt"
    deadly.write_text(TEXT, encoding="utf-8")
    good.write_text("Nobody came to hear the bell.", encoding="utf-8")
    a_worker(monkeypatch, DIES, tmp_path / "lives", "never")

    said = proofdesk("propose", deadly, good)

    assert said.code == 1
    assert said.err == f"{deadly}: The text could not be read: the reader ended twice. Nothing was changed.\n"
    assert said.out.startswith(f"{good}: 1 proposals.")


def test_a_text_that_ends_the_reader_leaves_the_article_as_it_was(
    proofdesk: Command, article: ArticleId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_worker(monkeypatch, DIES, tmp_path / "lives", "never")

    for words in (("propose", article), ("propose", article, "--accept"), ("remarks", article)):
        said = proofdesk(*words)
        assert (said.code, said.out) == (1, "")
        assert "the reader ended twice. Nothing was changed." in said.err

    assert proofdesk("show", article, "--json").json["claims"] == []


def test_without_the_model_the_command_says_that_rules_read_alone(
    proofdesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bell.txt"
    file.write_text(TEXT, encoding="utf-8")
    a_worker(monkeypatch, WITHOUT_MODEL)

    assert "Read by rules alone: the language model is not installed." in proofdesk("propose", file).out
    reading = proofdesk("propose", file, "--json").json
    assert (reading["language"], reading["reader"]) == ("en", f"rules {RULES}")
    assert reading["proposals"]


def test_a_language_that_is_not_read_is_said(proofdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "bruecke.txt"
    file.write_text(GERMAN, encoding="utf-8")

    assert "Read by rules alone: this seems to be German." in proofdesk("propose", file).out
    reading = proofdesk("propose", file, "--json").json
    assert (reading["language"], reading["reader"]) == ("de", f"rules {RULES}")
    assert [one["speaker"] for one in reading["attributions"] if one["direct"]] == ["Ada Brink"]


def spoil_reading(spoil: Callable[[bytes], bytes]) -> bytes:
    """Damage the one reading that is kept on the desk, and give back what it was."""
    with closing(sqlite.connect(places.default_desk())) as db, db:
        ((kept,),) = db.execute("SELECT body FROM readings").fetchall()
        assert spoil(kept) != kept
        db.execute("UPDATE readings SET body = ?", (spoil(kept),))
    return bytes(kept)


@pytest.mark.parametrize(
    "spoil", [lambda _: b"", lambda kept: kept[:-99], lambda kept: re.sub(rb'"end":\d+', b'"end":7000000', kept)]
)
def test_a_kept_reading_that_is_damaged_is_made_anew(
    proofdesk: Command, article: ArticleId, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[bytes], bytes]
) -> None:
    a_worker(monkeypatch, WITHOUT_MODEL)
    whole = proofdesk("propose", article, "--json")
    kept = spoil_reading(spoil)

    said = proofdesk("propose", article, "--json")

    assert said == whole
    assert spoil_reading(spoil) == kept
