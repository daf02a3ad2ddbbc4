"""The next draft, comparing drafts, and claims that lost their words, by the command line."""

from pathlib import Path

import pytest

from app import places
from app.domain.ids import ArticleId
from tests.cli.commands import Command, program, the_desk
from tests.desks import a_blank_desk, an_article
from tests.intake.docx.builders import p, t, word
from tests.redrafts import FIRST, SECOND
from tests.services.marked import claimed

COST = "The repair will cost three million crowns."
PEOPLE = "Some 475 people left their homes in the night."


@pytest.fixture
def article(own_world: Path) -> ArticleId:
    places.default_desk().write_bytes(a_blank_desk())
    with the_desk() as ledger:
        return an_article(ledger, FIRST)


@pytest.fixture
def claims(article: ArticleId) -> dict[str, str]:
    with the_desk() as ledger:
        return {quote: claimed(ledger, article, quote) for quote in (COST, PEOPLE)}


@pytest.fixture
def second(tmp_path: Path) -> Path:
    file = tmp_path / "second.txt"
    file.write_text(SECOND, encoding="utf-8")
    return file


def test_the_next_draft_says_what_became_of_the_claims(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], second: Path
) -> None:
    proofdesk("judge", claims[PEOPLE], "verified")

    said = proofdesk("redraft", article, second, "--decide", "kept-only", "--json")

    assert said.code == 0
    assert (said.json["draft"], said.json["stale"], said.json["orphaned"]) == (2, [claims[PEOPLE]], [claims[COST]])
    fates = {one["id"]: one["fate"] for one in said.json["claims"]}
    assert fates == {claims[PEOPLE]: "stale", claims[COST]: "orphaned"}
    assert [one["text"] for one in said.json["removed"]] == [COST]


def test_the_next_draft_is_told_in_lines(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], second: Path
) -> None:
    said = proofdesk("redraft", article, second)

    assert f"orphaned    {claims[COST]}  {COST}" in said.out.splitlines()
    assert any(line.startswith("new ") and "A new road" in line for line in said.out.splitlines())


def test_the_same_draft_again_is_refused(proofdesk: Command, article: ArticleId, second: Path) -> None:
    proofdesk("redraft", article, second)

    said = proofdesk("redraft", article, second)

    assert said.code == 1
    assert "letter for letter" in said.err
    assert proofdesk("show", article, "--json").json["draft"]["number"] == 2


def test_another_article_is_taken_only_where_one_says_so(
    proofdesk: Command, article: ArticleId, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Cheese prices\n\nMilk has become dearer, as dairies report from every valley.", encoding="utf-8")

    refused, taken = proofdesk("redraft", article, other), proofdesk("redraft", article, other, "--anyway")

    assert (refused.code, taken.code) == (1, 0)
    assert "seems to be another article" in refused.err


def test_each_question_is_asked_at_the_terminal(own_world: Path, tmp_path: Path) -> None:
    places.default_desk().write_bytes(a_blank_desk())
    words = "Nobody knows why it turned north."
    with the_desk() as ledger:
        article = an_article(ledger, f"The ferry sank.\n\nIt had left Lind at nine. {words}\n\nA storm came.")
        claim = claimed(ledger, article, words)
    text = f"The ferry sank.\n\nRescuers came late.\n\n{words}\n\nDivers are on their way.\n\nA storm came. {words}"
    file = tmp_path / "second.txt"
    file.write_text(text, encoding="utf-8")

    said = program("redraft", article, file, "--decide", "ask", stdin=b"2\n")

    assert said.code == 0, said.err
    assert "1 of 1" in said.err
    with the_desk() as ledger:
        found = ledger.claim(claim)
    assert found is not None
    assert [span.start for span in found.spans] == [text.rindex(words)]


def test_drafts_are_compared_by_word(proofdesk: Command, article: ArticleId, second: Path) -> None:
    proofdesk("redraft", article, second)

    said, data = proofdesk("compare", article), proofdesk("compare", article, "2", "1", "--json").json

    assert "Some [-475-]{+745+} people left their homes" in said.out
    assert "Nobody had tested it" not in said.out
    assert (data["old"]["draft"], data["new"]["draft"]) == (1, 2)
    assert ("475", "745") in [(one["old"], one["new"]) for one in data["changes"]]


@pytest.mark.parametrize(
    ("numbers", "code", "says"), [((), 1, "one draft"), (("1", "2"), 1, "one draft"), (("1",), 2, "Name two drafts")]
)
def test_what_cannot_be_compared_is_told(
    proofdesk: Command, article: ArticleId, numbers: tuple[str, ...], code: int, says: str
) -> None:
    said = proofdesk("compare", article, *numbers)

    assert said.code == code
    assert says in said.err


def test_each_span_has_its_state_in_each_draft(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], second: Path
) -> None:
    proofdesk("redraft", article, second, "--decide", "kept-only")

    shown = {one["id"]: one["drafts"] for one in proofdesk("show", article, "--json").json["claims"]}

    assert [[span["state"] for span in one["spans"]] for one in shown[claims[PEOPLE]]] == [["marked"], ["stale"]]
    assert [[span["state"] for span in one["spans"]] for one in shown[claims[COST]]] == [["marked"], ["orphaned"]]


def test_a_lost_claim_is_placed_again_or_closed(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], second: Path
) -> None:
    proofdesk("redraft", article, second, "--decide", "kept-only")

    closed = proofdesk("cut", claims[COST])
    after_cut = proofdesk("show", article, "--json").json
    proofdesk("place", claims[COST], "--quote", "A new road along the river is planned.")

    assert closed.code == 0
    assert [one["state"] for one in after_cut["claims"] if one["id"] == claims[COST]] == ["cut"]
    placed = proofdesk("show", article, "--json").json
    assert [one["state"] for one in placed["claims"] if one["id"] == claims[COST]] == ["unreviewed"]


def test_a_claim_whose_words_stand_is_not_cut(proofdesk: Command, claims: dict[str, str]) -> None:
    said = proofdesk("cut", claims[COST])

    assert said.code == 1
    assert "stand in the article" in said.err


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "is empty"),
        ("cut.docx", b"PK\x03\x04" + bytes(40), "damaged"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<", "damaged"),
        ("noise.txt", bytes(range(256)) * 9, "binary"),
    ],
)
def test_a_draft_that_cannot_be_read_is_told_and_nothing_is_half_taken(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    file, before = tmp_path / name, proofdesk("show", article, "--json").out
    file.write_bytes(data)

    said = proofdesk("redraft", article, file)

    assert (said.code, says in said.err) == (1, True), said.err
    assert proofdesk("show", article, "--json").out == before


def test_a_draft_in_another_language_is_asked_about_by_its_words(
    proofdesk: Command, article: ArticleId, tmp_path: Path
) -> None:
    file = tmp_path / "deutsch.txt"
    file.write_text("Schleuse bricht\n\nDas Tor der Schleuse brach am Montagabend, niemand wurde verletzt.", "utf-8")

    said = proofdesk("redraft", article, file)

    assert said.code == 1
    assert "another article" in said.err


def test_a_word_file_is_a_next_draft_of_a_text(
    proofdesk: Command, article: ArticleId, claims: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "second.docx"
    headline, *paragraphs = SECOND.split("\n\n")
    file.write_bytes(word("".join([p(t(headline), style="Heading1"), *(p(t(words)) for words in paragraphs)])))

    said = proofdesk("redraft", article, file, "--json")

    assert (said.json["reworded"], said.json["orphaned"]) == ([claims[PEOPLE]], [claims[COST]])
    assert proofdesk("show", article, "--json").json["draft"]["source"]["media"].endswith("document")
