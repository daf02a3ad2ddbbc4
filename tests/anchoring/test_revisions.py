"""No verdict is kept on what a desk revised: not on the sentence, and not on those of its words that stand."""

from itertools import takewhile

import pytest

from app.anchoring.anchors import Anchor, Fate
from tests.anchoring.pages import found
from tests.anchoring.revisions import pairs

ARTICLE = "Storm over Vesby\n\nThe storm tore the roof off. {} Nobody at the town hall was at work.\n\nRain fell."


def is_kept(answer: Anchor) -> bool:
    return answer.fate in {Fate.KEPT, Fate.MOVED} and not answer.changes


def standing(was: str, now: str) -> set[str]:
    """The words before and behind what was revised."""
    old, new = was.split(), now.split()
    head = [one for one, _ in takewhile(lambda two: two[0] == two[1], zip(old, new, strict=False))]
    tail = [one for one, _ in takewhile(lambda two: two[0] == two[1], zip(old[::-1], new[::-1], strict=False))][::-1]
    return {" ".join(words).strip(".") for words in (head, tail) if len(words) > 1}


@pytest.mark.parametrize(("was", "now"), pairs())
def test_what_a_desk_revised_is_not_kept(was: str, now: str) -> None:
    old, new = ARTICLE.format(was), ARTICLE.format(now)

    answers = {words: found(old, new, words) for words in {was, *standing(was, now)}}

    assert not [words for words, answer in answers.items() if is_kept(answer)]


QUOTED = "“The mill is safe. The road is open. The sea is calm,” said Holt."


@pytest.mark.parametrize(
    "now",
    [
        QUOTED.replace("Holt", "Dahl"),
        QUOTED.replace("said", "joked"),
        QUOTED.replace("is open", "is closed"),
        QUOTED.replace("“", "").replace("”", ""),
        QUOTED.replace(" The road is open.", ""),
        f"Dahl said: {QUOTED.removesuffix(', said Holt.')}.",
    ],
)
def test_in_a_quotation_over_several_sentences_nobody_else_speaks(now: str) -> None:
    old, new = ARTICLE.format(QUOTED), ARTICLE.format(now)

    answers = [found(old, new, words) for words in ("The mill is safe", "The sea is calm")]

    assert not any(map(is_kept, answers))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("“It’s ten o’clock,” she said.", "\"It's ten o'clock,\" she said."),
        ("“It’s ten o’clock,” she said.", "‘It’s ten o’clock,’ she said."),
        ("“It’s late. It’s dark,” she said.", "‘It’s late. It’s dark,’ she said."),
        ("“It’s late. It’s dark,” she said.", "«It's late. It's dark,» she said."),
        ("The guards’ hut — a small one — burned.", "The guards' hut - a small one - burned."),
        ("The guards’ hut — a small one — burned.", "The guards’ hut—a small one—burned."),
        ("The guards’ hut – a small one – burned.", "The guards’ hut -- a small one -- burned."),
        ("It lasted from 2010–2012 in all.", "It lasted from 2010-2012 in all."),
        ("It is 10 km to the cape.", "It is 10\u00a0km to the cape."),
        ("It is 10 km to the cape.", "It is 10\u202fkm  to the cape."),
        ("The co-operation went on.", "The co\u2011oper\u00adation went on."),
        ("The cooperation went on.", "The co\u200boperation went on."),
        ("José Holt left the café.", "Jose\u0301 Holt left the cafe\u0301."),
        ("The first office was shut.", "The ﬁrst oﬃce was shut."),
        ("“I was … tired,” she said.", "“I was ... tired,” she said."),
        ("“I was … tired,” she said.", "“I was . . . tired,” she said."),
        ("It was −4 on the quay.", "It was -4 on the quay."),
        ("Her height is 6′ on the chart.", "Her height is 6' on the chart."),
        ("It was 40 °C on the quay.", "It was 40\u00a0°C on the quay."),
    ],
)
def test_another_typography_is_kept(was: str, now: str) -> None:
    old, new = ARTICLE.format(was), ARTICLE.format(now)
    words = " ".join(was.split()[1:-1])

    assert is_kept(found(old, new, was))
    assert is_kept(found(old, new, words))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("The mill burned; the road was shut.", "The mill burned, the road was shut."),
        ("The mill burned, the road was shut.", "The mill burned: the road was shut."),
        ("Rain fell on the mill. and the road was shut.", "Rain fell on the mill, and the road was shut."),
    ],
)
def test_another_closing_sign_is_kept(was: str, now: str) -> None:
    old, new = ARTICLE.format(was), ARTICLE.format(now)
    at = next(at for at, (one, other) in enumerate(zip(was, now, strict=False)) if one != other)

    assert is_kept(found(old, new, was[: at + 1]))
    assert is_kept(found(old, new, was[:at]))


@pytest.mark.parametrize("sign", ["!", "?", "…", "”", ")"])
def test_another_closing_sign_that_says_something_is_not_kept(sign: str) -> None:
    was = ARTICLE.format("The mill on the hill is safe.")

    assert not is_kept(found(was, was.replace("safe.", f"safe{sign}"), "The mill on the hill is safe."))
