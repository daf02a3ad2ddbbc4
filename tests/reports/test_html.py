"""The page that is read: the whole article, its marks, and nothing that runs, asks or lets itself be turned around."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from lxml import etree
from lxml import html as parser

from app.domain.article import Label
from app.domain.verdict import State
from app.reports.html import render
from app.reports.report import Report
from app.reports.sentences import checkpoint_lines
from tests.reports.builders import FERRY, claim_on, draft_of, redrafted, reported, sample
from tests.reports.strategies import marked_reports

FETCHES = ("src", "srcset", "action", "data", "poster", "background", "formaction", "cite", "ping", "manifest")
SOME = settings(max_examples=40)


def page_of(report: Report) -> etree._Element:
    return parser.document_fromstring(render(report).decode("utf-8"))


def found(page: etree._Element, path: str) -> list[etree._Element]:
    elements = page.xpath(path)
    assert isinstance(elements, list)
    return [element for element in elements if isinstance(element, etree._Element)]


def values(page: etree._Element, path: str) -> list[str]:
    attributes = page.xpath(path)
    assert isinstance(attributes, list)
    return [str(value) for value in attributes]


def words_of(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext())


def blocks_of(page: etree._Element) -> list[etree._Element]:
    return [block for block in found(page, "//*[@class='story']/*") if block.get("class") != "label"]


def section(page: etree._Element, name: str) -> str:
    return " ".join(words_of(found(page, f"//section[@id='{name}']")[0]).split())


@given(marked_reports())
@SOME
def test_the_article_is_there_letter_for_letter_and_block_for_block(report: Report) -> None:
    blocks = [words_of(block) for block in blocks_of(page_of(report))]

    assert blocks == [report.text[block.start : block.end] for block in report.draft.blocks]


@given(marked_reports())
@SOME
def test_nothing_in_the_page_runs_or_asks(report: Report) -> None:
    page = page_of(report)

    assert not found(page, "//script | //iframe | //object | //embed | //link | //base | //img | //form")
    assert not found(page, "//meta[@http-equiv='refresh']")
    assert not values(page, "//@*[starts-with(name(), 'on')] | //@style")
    assert not [address for name in FETCHES for address in values(page, f"//@{name}")]
    assert all(link.startswith("#") for link in values(page, "//@href"))


@given(marked_reports())
@SOME
def test_every_link_leads_somewhere_and_every_place_is_named_once(report: Report) -> None:
    page = page_of(report)
    names = values(page, "//@id")

    assert len(names) == len(set(names))
    assert {link[1:] for link in values(page, "//@href")} <= set(names)


@given(marked_reports(claims=1))
@SOME
def test_a_mark_is_exactly_the_words_of_its_claim(report: Report) -> None:
    marked = "".join(map(words_of, found(page_of(report), "//*[@class='story']//a[starts-with(@class, 'm ')]")))
    places = {at for passage in report.findings[0].passages for at in range(passage.start, passage.end)}

    inside = [at for block in report.draft.blocks for at in range(block.start, block.end) if at in places]
    assert marked == "".join(report.text[at] for at in inside)


def test_the_style_is_the_only_thing_that_the_policy_lets_in() -> None:
    page = page_of(sample())
    style = words_of(found(page, "//style")[0])
    digest = b64encode(sha256(style.encode()).digest()).decode()

    (policy,) = values(page, "//meta[@http-equiv='Content-Security-Policy']/@content")

    assert policy.startswith("default-src 'none';")
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_the_style_holds_its_fonts_and_asks_for_nothing() -> None:
    style = words_of(found(page_of(sample()), "//style")[0])

    assert style.count("url(") == style.count("url(data:font/woff2;base64,") > 0
    assert "@import" not in style


def test_the_page_is_for_light_dark_and_paper() -> None:
    style = words_of(found(page_of(sample()), "//style")[0])

    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_a_mark_leads_to_its_claim_and_the_claim_back() -> None:
    page = page_of(sample())

    assert values(page, "//*[@id='mark-3-1']/@href") == ["#claim-3"]
    assert "#mark-3-1" in values(page, "//*[@id='claim-3']//@href")


def test_a_number_and_a_sign_stand_behind_each_mark_and_are_said() -> None:
    (number,) = found(page_of(sample()), "//a[@href='#claim-4'][@data-n]")

    assert number.get("data-n") == "4"
    assert number.get("class") == "n disputed"
    assert number.get("aria-label") == "Claim 4, disputed"


def test_overlapping_claims_are_both_marked_where_they_overlap() -> None:
    (inner,) = found(page_of(sample()), "//a[@class='m refuted']/span[@class='m unreviewed']")

    assert words_of(inner) == "strait since 1998"


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_line_and_a_sign_of_its_own(state: State) -> None:
    style = words_of(found(page_of(sample()), "//style")[0])

    rule = style.split(f"\n.{state} {{")[1].split("}")[0]
    others = [style.split(f"\n.{other} {{")[1].split("}")[0] for other in State if other is not state]

    for part in ("--glyph:", "--line:"):
        mine = rule.split(part)[1].split(";")[0]
        assert mine not in [other.split(part)[1].split(";")[0] for other in others]


def test_a_claim_tells_its_verdict_reason_rationale_and_wording() -> None:
    claim = " ".join(words_of(found(page_of(sample()), "//li[@id='claim-1']")[0]).split())

    assert "Is it so Disputed: conflicting evidence The protocol says 220" in claim
    assert "Checked in the wording above." in claim


def test_a_stale_claim_prints_the_wording_that_was_checked() -> None:
    claim = " ".join(words_of(found(page_of(sample()), "//li[@id='claim-7']")[0]).split())

    assert "The wording has changed since; it must be checked again." in claim
    assert "Checked Pål Rønning, who has led the company since 2011" in claim
    assert "Now Pål Rønning has led the company since 2011." in claim


def test_a_claim_tells_its_proposed_wording_and_its_history() -> None:
    claim = " ".join(words_of(found(page_of(sample()), "//li[@id='claim-5']")[0]).split())

    assert "Proposed It was the first grounding in the strait since 2017" in claim
    assert "Ines Berg set “is it so” of the claim from unreviewed to refuted" in claim


def test_what_was_not_checked_is_listed_claims_and_words() -> None:
    told = section(page_of(sample()), "unchecked")

    assert "Two of her four rafts were missing" in told
    assert "Nobody was hurt" in told


def test_what_was_dismissed_is_told_with_its_reason() -> None:
    assert "One can only shake one’s head. rhetoric" in section(page_of(sample()), "dismissed")


def test_the_page_prints_which_wording_it_speaks_of() -> None:
    report = sample()
    told = section(page_of(report), "origin")

    assert report.draft.sha256 in told
    assert report.draft.source.sha256 in told
    assert all(line in told for line in (report.checkpoint.sha256, *checkpoint_lines(report)))


def test_foreign_words_everywhere_are_only_words() -> None:
    nasty = "</title></style><script>alert(1)</script>\u202e"
    draft, text = draft_of([(Label.BODY, nasty)], name=nasty)
    report = reported(draft, text, [claim_on(text, 1, nasty, statement=nasty)])
    page = page_of(replace(report, article=replace(report.article, title=nasty)))

    assert not found(page, "//script")
    assert values(page, "//*[@class='odd']/@data-what")
    assert words_of(found(page, "//h1")[0]) == nasty


def test_a_repeat_says_what_it_repeats() -> None:
    labels = [words_of(label) for label in found(page_of(sample()), "//*[@class='label']")]

    assert "Headline · repeats the headline above, which is checked there" in labels


def test_a_dateline_carries_its_moment() -> None:
    draft, text = draft_of(FERRY)
    blocks = tuple(
        replace(block, when="2025-10-14T09:40+02:00") if block.label is Label.DATELINE else block
        for block in draft.blocks
    )

    page = page_of(reported(replace(draft, blocks=blocks), text))

    assert "2025-10-14T09:40+02:00" in values(page, "//*[@class='story']//time/@datetime")


def test_an_empty_article_has_a_page_too() -> None:
    draft, text = draft_of([])

    assert "No claim was marked in this draft." in section(page_of(reported(draft, text)), "claims")


def test_what_changed_is_told_before_and_now() -> None:
    page = page_of(redrafted())
    told = section(page, "since")

    assert "What changed since draft 1" in told
    assert "1 passage changed, 1 was added, 1 was removed and 1 moved. 2 places differ in typography alone." in told
    assert "Changed Before Three people were hurt. Now Nobody was hurt. Belongs to no claim" in told
    assert "Added Now Ferry carried 40 too many Claim 1" in told
    assert "ab" * 32 in told


def test_what_went_is_struck_and_what_came_is_underlined() -> None:
    page = page_of(redrafted())
    style = words_of(found(page, "//style")[0])

    assert [words_of(one) for one in found(page, "//section[@id='since']//del")] == [
        "Three people", "Nobody knows <why>.", ", and clear"
    ]  # fmt: skip
    assert [words_of(one) for one in found(page, "//section[@id='since']//ins")] == [
        "Nobody", "Ferry carried 40 too many"
    ]  # fmt: skip
    assert "\ndel { text-decoration: line-through" in style
    assert "\nins { text-decoration: underline" in style


def test_what_changed_is_in_the_contents_where_there_is_a_draft_before() -> None:
    assert "#since" in values(page_of(redrafted()), "//nav//@href")
    assert "#since" not in values(page_of(sample()), "//nav//@href")
    assert not found(page_of(sample()), "//section[@id='since']")


def test_every_link_of_what_changed_leads_somewhere() -> None:
    page = page_of(redrafted())
    names = values(page, "//@id")

    assert len(names) == len(set(names))
    assert {link[1:] for link in values(page, "//@href")} <= set(names)


def test_claims_without_words_stand_apart_with_their_last_words() -> None:
    page = page_of(redrafted())

    apart = [words_of(heading) for heading in found(page, "//section[@id='claims']/h3")]
    claim = " ".join(words_of(found(page, "//li[@id='claim-7']")[0]).split())

    assert apart == ["No longer in the text, to be placed", "Cut from the text"]
    assert "Last words, in draft 1: “Pål Rønning, who has led the company since 2011”" in claim


def test_a_claim_says_the_page_that_it_is_printed_on() -> None:
    claim = " ".join(words_of(found(page_of(redrafted()), "//li[@id='claim-1']")[0]).split())

    assert "Number · page 3" in claim
