"""What taking a draft would do, row by row."""

from dataclasses import replace

from app.anchoring.anchors import Anchor
from app.anchoring.outcome import Decision, Outcome, Summary
from app.domain.article import Block, Label
from app.domain.claim import Footing
from app.domain.span import Fate
from tests.redraft.builders import NEW, PEOPLE, WARNED, asked, became, claim, nth, page, stands, summary
from ui.redraft.asked import Asked
from ui.redraft.telling import OfClaim, Telling, aloud

NOTHING = Summary(0, 0, (), (), (), (), 0, (), ())


def told(of: Asked, found: Summary, skipped: int = 0) -> list[str]:
    telling = Telling(of, {})
    return [aloud(row, telling) for row in telling.rows(found, skipped)]


def test_everything_is_counted_and_what_matters_is_listed() -> None:
    whole = asked()

    assert told(whole, summary(whole)) == [
        "2 of 8 claims stand. 1 of them elsewhere in the draft.",
        "1 claim to be checked again.",
        "Claim 1. was: 745 miles north. now: 475 miles north. a figure changed",
        "1 claim in other words, not checked yet.",
        "Claim 5. was: has three ferries. now: has five ferries. a figure changed",
        "4 claims without a place.",
        "Claim 2. At least 220 people were aboard the ferry Marta.",
        "Claim 4. The company sold 176 tickets",
        "Claim 7. An inquiry begins in March",
        "Claim 8. The harbour office had warned the company twice",
        "1 dismissal lifted. The words of it changed, so it is open.",
        "2 new sentences that no claim covers.",
        "New: A ship’s engineer, who asked not to be named, said the crew knew of the radio.",
        "New: The passengers are to be paid back 40 kroner each.",
        "1 sentence gone.",
        "Gone: Nobody was hurt.",
    ]


def test_where_all_stand_it_says_so_and_nothing_else() -> None:
    one, other = stands("Two of the four rafts were missing"), stands("“The boat has never been overloaded,”")

    assert told(asked(one, other), replace(NOTHING, kept=2)) == ["All 2 claims stand."]
    assert told(asked(one), replace(NOTHING, kept=1)) == ["The claim stands."]


def test_an_article_without_claims_has_none_to_stand() -> None:
    empty = replace(asked(), outcomes=())

    assert told(empty, NOTHING) == ["There are no claims."]


def test_what_was_skipped_comes_first() -> None:
    first = told(asked(PEOPLE), replace(NOTHING, orphaned=(PEOPLE.claim.id,)), skipped=1)[0]

    assert first == "1 question not answered. These words are without a place for now."


def test_the_words_are_those_of_the_place_that_was_chosen() -> None:
    place = nth(NEW, "At least 240 people were aboard")
    telling = Telling(asked(PEOPLE), {(PEOPLE.claim.id, 0): Decision(place)})

    claim_told = telling.claim(OfClaim(PEOPLE.claim.id, reworded=True))

    assert [part.text for part in claim_told.now if part.changed] == ["240"]
    assert claim_told.why == "a figure changed"
    assert claim_told.statement == "At least 220 people were aboard the ferry Marta."


def test_words_that_stand_are_listed_for_what_changed_beside_them() -> None:
    new = "A spokesman denied that the rafts were missing.\n"
    old = "A spokesman said that the rafts were missing.\n"
    about = claim("the rafts were missing", text=old)
    of = replace(
        asked(Outcome(about, (Anchor(Fate.KEPT, nth(new, "the rafts were missing")),))),
        old=page(old),
        new=replace(page(new), blocks=(Block(0, len(new) - 1, Label.BODY),)),
    )

    found = Telling(of, {}).claim(OfClaim(about.id, reworded=True))

    assert found.why.startswith("beside these words, ")
    assert "negation" in found.why
    assert [part.text for part in found.now if part.changed] == ["denied"]


def test_a_claim_that_was_stale_already_says_so() -> None:
    whole = asked(stands("Two of the four rafts were missing"))

    found = Telling(whole, {}).claim(OfClaim(whole.outcomes[0].claim.id, reworded=True))

    assert found.why == "it had to be checked again before"
    assert found.now == ()


def test_a_change_of_no_weight_is_one_of_words() -> None:
    outcome = became("harbour inspector Ilse Brandt said", "aboard the ferry, harbour inspector Ilse Brandt said")

    found = Telling(asked(outcome), {}).claim(OfClaim(outcome.claim.id, reworded=True))

    assert found.why == "other words"


def test_a_claim_that_had_no_place_before_is_told_apart_from_news() -> None:
    before = replace(WARNED, claim=replace(WARNED.claim, footing=Footing.ORPHANED))

    assert told(asked(before), replace(NOTHING, orphaned=(before.claim.id,)))[-1].endswith("twice. as before")
    assert told(asked(WARNED), replace(NOTHING, orphaned=(WARNED.claim.id,)))[-1].endswith("twice")


def test_a_long_sentence_is_cut() -> None:
    whole = asked()
    found = replace(NOTHING, added=((0, len(NEW)),))

    assert len(told(whole, found)[-1]) < 260
