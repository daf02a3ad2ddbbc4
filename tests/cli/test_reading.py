"""The commands that read: what could be claims, in files and on the desk, and what does not fit."""

from pathlib import Path

import jsonschema
import orjson

from app.domain.ids import ArticleId
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
