"""Claims are made, worded, ordered, cut, joined and withdrawn from the command line."""

import pytest

from app.domain.claim import Attribution, Claim, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, ClaimId
from tests.cli.commands import TEXT, Command, the_desk


def claims(article: ArticleId) -> list[Claim]:
    with the_desk() as ledger:
        return ledger.claims(article)


def test_a_claim_is_added_and_its_id_printed(proofdesk: Command, article: ArticleId) -> None:
    said = proofdesk("claim", article, "--quote", "rang on Monday")

    (found,) = claims(article)
    assert said == (0, f"{found.id}\n", "")
    assert found.statement == "rang on Monday"
    assert [TEXT[span.start : span.end] for span in found.spans] == ["rang on Monday"]


def test_a_claim_has_all_that_was_said_of_it(proofdesk: Command, article: ArticleId) -> None:
    proofdesk(
        "claim", article, "--quote", "The bell rang", "--occurrence", "2", "--statement", "It rang.",
        "--also", "on Monday", "--also", "Bell of Orsk", "--kind", "event", "--kind", "date", "--speaker", "Ada Brink",
    )  # fmt: skip

    (found,) = claims(article)
    assert found.statement == "It rang."
    assert [span.quote for span in found.spans] == ["Bell of Orsk", "on Monday", "The bell rang"]
    assert found.spans[2].start == TEXT.rindex("The bell")
    assert found.kinds == (Kind.EVENT, Kind.DATE)
    assert found.attribution == Attribution("Ada Brink")


def test_quotation_marks_may_be_typed_straight(proofdesk: Command, article: ArticleId) -> None:
    proofdesk("claim", article, "--quote", '"It was heard 14 miles away,"')

    assert claims(article)[0].spans[0].quote == "“It was heard 14 miles away,”"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--quote", "nobody said this"), "“nobody said this” is not in the text. Nothing was changed."),
        (("--quote", "The bell rang"), "“The bell rang” is in the text 2 times. Nothing was changed. Say which"),
        (("--quote", "The bell rang", "--occurrence", "3"), "is in the text only 2 times"),
        (("--quote", "on Monday", "--also", "The bell rang"), "is in the text 2 times"),
        (("--quote", ""), "An empty quotation marks nothing."),
    ],
)
def test_a_quotation_that_is_not_one_place_is_told_and_adds_nothing(
    proofdesk: Command, article: ArticleId, words: tuple[str, ...], says: str
) -> None:
    said = proofdesk("claim", article, *words)

    assert (said.code, said.out) == (1, "")
    assert says in said.err
    assert claims(article) == []


def test_words_are_dismissed_with_a_reason(proofdesk: Command, article: ArticleId) -> None:
    said = proofdesk("dismiss", article, "--quote", "The bell rang", "--occurrence", "2", "--reason", "duplicate")

    with the_desk() as ledger:
        (found,) = ledger.dismissals(article)
    assert said == (0, f"{found.id}\n", "")
    assert found.reason is NotCheckable.DUPLICATE
    assert found.spans[0].start == TEXT.rindex("The bell")


def test_a_claim_is_reworded(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    said = proofdesk("reword", claim, "It was heard far away.")

    assert said == (0, "", "")
    assert claims(article)[0].statement == "It was heard far away."


def test_an_empty_statement_is_told(proofdesk: Command, claim: ClaimId) -> None:
    assert proofdesk("reword", claim, " ") == (1, "", "A claim needs a statement. The old one stands.\n")


def test_a_claim_is_withdrawn_and_brought_back(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    said = proofdesk("withdraw", claim)
    gone = claims(article)
    proofdesk("undo", article)

    assert said == (0, "", "")
    assert gone == []
    assert [found.id for found in claims(article)] == [claim]


def test_a_claim_is_cut_in_two(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    said = proofdesk("split", claim, "--before", "14 miles")

    assert [(found.id, found.spans[0].quote) for found in claims(article)] == [
        (claim, "“It was heard"),
        (said.word, "14 miles away,”"),
    ]


@pytest.mark.parametrize(("words", "says"), [("nobody", "not in the claim"), ("“It was", "cannot be split there")])
def test_a_cut_that_is_none_is_told(
    proofdesk: Command, article: ArticleId, claim: ClaimId, words: str, says: str
) -> None:
    said = proofdesk("split", claim, "--before", words)

    assert (said.code, said.out) == (1, "")
    assert says in said.err
    assert len(claims(article)) == 1


def test_two_claims_become_one(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    other = proofdesk("claim", article, "--quote", "rang on Monday").word

    said = proofdesk("merge", claim, other)

    assert said == (0, "", "")
    assert [(found.id, len(found.spans)) for found in claims(article)] == [(claim, 2)]


def test_a_claim_is_moved_in_the_list(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    other = proofdesk("claim", article, "--quote", "Bell of Orsk").word

    proofdesk("move", claim, "--before", other)
    first = [found.id for found in claims(article)]
    proofdesk("move", claim)

    assert first == [claim, other]
    assert [found.id for found in claims(article)] == [other, claim]
