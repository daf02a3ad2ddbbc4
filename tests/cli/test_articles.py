"""Articles are taken in, listed and shown from the command line."""

from pathlib import Path

import orjson
import pytest

from app.domain.ids import ArticleId, ClaimId
from resources import path as resource
from tests.cli.commands import TEXT, Command, program, the_desk

SAMPLE = resource("sample") / "dam-gate.txt"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "bell.txt"
    path.write_text(TEXT)
    return path


def test_a_file_is_taken_in_and_its_id_printed(proofdesk: Command, story: Path) -> None:
    said = proofdesk("add", story)

    assert (said.code, said.err) == (0, "")
    with the_desk() as ledger:
        (line,) = ledger.articles()
        assert said.out == f"{line.id}\n"
        assert line.title == "Bell of Orsk rings"


def test_an_article_may_be_given_a_title(proofdesk: Command, story: Path) -> None:
    proofdesk("add", story, "--title", "The bell")

    assert [line["title"] for line in proofdesk("articles", "--json").json] == ["The bell"]


def test_standard_input_is_taken_in(own_world: Path) -> None:
    said = program("add", "-", stdin=SAMPLE.read_bytes())

    assert (said.code, said.err) == (0, "")
    with the_desk() as ledger:
        draft = ledger.newest_draft(ArticleId(said.word))
        assert draft is not None
        assert ledger.text(draft.sha256) == SAMPLE.read_text()
        assert draft.source.name == "standard input.txt"


def test_who_takes_in_is_told(proofdesk: Command, story: Path) -> None:
    id = proofdesk("--reviewer", "Ada Brink", "add", story).word

    assert {entry["author"] for entry in proofdesk("history", id, "--json").json} == {"Ada Brink"}


def test_articles_are_listed_with_their_progress(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    proofdesk("judge", claim, "verified", "--layer", "attribution")
    half = proofdesk("articles").out
    proofdesk("judge", claim, "verified")

    line = proofdesk("articles").out

    assert half.startswith(article)
    assert "0/1 checked  Bell of Orsk" in half
    assert "1/1 checked  Bell of Orsk" in line


def test_a_list_of_articles_for_machines_has_every_count(proofdesk: Command, article: ArticleId) -> None:
    (line,) = proofdesk("articles", "--json").json

    assert line.pop("taken") <= line.pop("touched")
    assert line == {
        "id": article, "title": "Bell of Orsk", "claims": 0, "open": 0, "verified": 0, "disputed": 0, "refuted": 0
    }  # fmt: skip


def test_a_desk_that_is_not_made_yet_has_no_articles(proofdesk: Command) -> None:
    assert proofdesk("articles") == (0, "", "")
    assert proofdesk("articles", "--json") == (0, "[]\n", "")


def test_an_article_is_shown_with_its_claims_and_coverage(
    proofdesk: Command, article: ArticleId, claim: ClaimId
) -> None:
    proofdesk("judge", claim, "refuted")

    title, head, coverage, first = proofdesk("show", article).out.splitlines()

    assert title == "Bell of Orsk"
    assert head.startswith(f"{article}  draft 1  ")
    assert coverage == "coverage 28 %, 4 gaps"
    assert first.split(maxsplit=3) == ["1", "refuted", claim, "“It was heard 14 miles away,”"]


def test_an_article_for_machines_has_everything_in_it(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    proofdesk("judge", claim, "disputed", "--reason", "outdated", "--rationale", "An old map.")
    proofdesk("dismiss", article, "--quote", "said", "--reason", "connective")

    shown = proofdesk("show", article, "--json").json

    assert list(shown) == ["id", "title", "draft", "claims", "dismissals", "coverage"]
    assert shown["draft"]["source"]["name"] == "story.txt"
    (found,) = shown["claims"]
    assert (found["number"], found["id"], found["state"]) == (1, claim, "disputed")
    assert found["kinds"] == ["quotation", "number"]
    assert [TEXT[span["start"] : span["end"]] for span in found["spans"]] == [found["statement"]]
    assert list(found["layers"]) == ["attribution", "content"]
    assert found["layers"]["content"]["ruling"]["reason"] == "outdated"
    assert found["layers"]["content"]["stale"] is False
    assert found["layers"]["attribution"]["ruling"]["verdict"] == "unreviewed"
    assert [one["reason"] for one in shown["dismissals"]] == ["connective"]
    assert shown["coverage"]["percent"] == 33
    assert all(TEXT[gap["start"] : gap["end"]].strip() for gap in shown["coverage"]["gaps"])


def test_what_intake_makes_of_files_is_told_a_line_each(proofdesk: Command, story: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Bell rings</h1><p>The bell rang on Monday in Orsk.</p></body></html>")

    said = proofdesk("blocks", story, SAMPLE, page, "--json")

    one, two, three = (orjson.loads(line) for line in said.out.splitlines())
    assert (said.code, said.err) == (0, "")
    assert [line["file"] for line in (one, two, three)] == [str(story), str(SAMPLE), str(page)]
    assert one["text"] == TEXT
    assert one["blocks"][0] == {
        "label": "headline",
        "start": 0,
        "end": 18,
        "repeats": None,
        "when": None,
        "regions": [],
    }
    assert one["body"] == TEXT.split("\n\n", 1)[1].replace("\n\n", "\n")
    assert "headline" in {block["label"] for block in two["blocks"]}
    assert three["body"] == "The bell rang on Monday in Orsk."


def test_looking_at_blocks_takes_nothing_in(proofdesk: Command, story: Path) -> None:
    proofdesk("blocks", story)

    assert proofdesk("articles").out == ""


def test_a_file_among_many_that_cannot_be_read_is_told_and_the_others_are_read(
    proofdesk: Command, story: Path, tmp_path: Path
) -> None:
    said = proofdesk("blocks", tmp_path / "none.txt", story, "--json")

    assert said.code == 1
    assert [line["file"] for line in map(orjson.loads, said.out.splitlines())] == [str(story)]
    assert said.err.startswith(f"{tmp_path / 'none.txt'}: ")
    assert "could not be read: No such file or directory" in said.err
