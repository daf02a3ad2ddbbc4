"""What a remark's row says: its kind in words, and the words of each place with a few around them."""

from app.domain.article import Block, Draft, Label, Source
from app.domain.ids import ArticleId, DraftId, Sha256
from app.reading.reading import Remark, RemarkKind
from ui.remarks.words import AROUND, aloud, quoted, said

HEADLINE = "Bell rings"
BODY = (
    "The bell of the old church of Orsk, which nobody had heard\nsince 1911, rang on Monday, and some 300 people came."
)
TEXT = f"{HEADLINE}\n\n{BODY}"
BLOCKS = (Block(0, 10, Label.HEADLINE), Block(12, len(TEXT), Label.BODY))
SOURCE = Source("orsk.txt", "text/plain", len(TEXT), Sha256("0" * 64), "utf-8", "utf-8")
DRAFT = Draft(DraftId("d"), ArticleId("a"), 1, Sha256("0" * 64), len(TEXT), SOURCE, BLOCKS)


def the(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_short_words_are_quoted_with_whole_words_around_them_on_one_line() -> None:
    found = quoted(TEXT, DRAFT, the("1911"))

    assert found.line[slice(*found.words)] == "1911"
    assert found.line == "… which nobody had heard since 1911, rang on Monday, and some 300 …"
    assert len(found.line) <= 2 * AROUND + len("1911") + 2


def test_what_is_around_never_leaves_the_block() -> None:
    assert quoted(TEXT, DRAFT, the("Bell")).line == "Bell rings"
    assert quoted(TEXT, DRAFT, the("The")).line.startswith("The bell of")
    assert quoted(TEXT, DRAFT, the("came.")).line.endswith("300 people came.")


def test_long_words_speak_for_themselves() -> None:
    long = BODY[:100]

    found = quoted(TEXT, DRAFT, the(long))

    assert found.line == " ".join(long.split())
    assert found.words == (0, len(found.line))


def test_every_place_bears_its_blocks_label() -> None:
    remark = Remark(RemarkKind.TWO_WORDINGS, (the("Bell rings"), the("rang")), "Twice.")

    assert [one.label for one in said(TEXT, DRAFT, remark).places] == ["headline", "body"]


def test_a_remark_is_said_aloud_with_its_places() -> None:
    remark = Remark(RemarkKind.TWO_FIGURES, (the("1911"), the("300")), "Two figures.")

    assert (
        aloud(said(TEXT, DRAFT, remark))
        == "Two figures for one thing. Two figures. In the body: 1911. In the body: 300."
    )
