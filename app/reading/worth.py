"""How much a fact is worth checking, from 0 to 1, and why, in words that a reviewer understands.

A logistic model over the signs; its weights are a plain table. Each fact is weighed by itself, so that all facts of
an article can be set in one order.
"""

from collections.abc import Iterator
from math import exp

from app.domain.dismissal import NotCheckable
from app.reading.kinds.timing import amounts
from app.reading.reading import Place, Saying
from app.reading.sight import Sight
from app.reading.signs import Signs
from app.reading.units import Dimension
from app.reading.weights import BIAS, WEIGHTS

BY_HAND = {"hedge": 1.5}
"""Too rare among our own sentences to be learnt: what is purported or alleged is said with care, and checked so."""
PLANNED = frozenset({"future", "main verb to come", "main verb possible", "possibility", "number to come"})
"""What takes nothing off a plan that is announced with a name, a place or a day: the plan is a fact."""
LESS = {NotCheckable.OPINION: 2.0, NotCheckable.RHETORIC: 2.0, NotCheckable.PREDICTION: 0.5}
"""What is taken off for what is not checkable and kept because somebody is said to have said it."""
MOST_REASONS = 4


def weighed(signs: Signs) -> float:
    """The sum of the weights of the signs, each as strong as it shows."""
    left_out = PLANNED if "plan with names" in signs else frozenset()
    table = WEIGHTS | BY_HAND
    return BIAS + sum(table.get(name, 0.0) * value for name, value in signs.items() if name not in left_out)


def worth(weight: float, doubtful: NotCheckable | None = None) -> float:
    """The score of a fact that weighs so much; less where it is an opinion or the like in somebody's mouth."""
    total = weight - (LESS.get(doubtful, 0.0) if doubtful else 0.0)
    return round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 3)


def reasons(sight: Sight, place: Place, signs: Signs, saying: Saying | None) -> tuple[str, ...]:
    """What fired, as short phrases, the weightiest first, no more than four."""
    shown = {name: value for name, value in signs.items() if name != "reported"} if saying else signs
    return tuple(dict.fromkeys([*_of_saying(saying), *_of_figures(sight, place), *_of_signs(shown)]))[:MOST_REASONS]


def _of_saying(saying: Saying | None) -> Iterator[str]:
    if saying is None:
        return
    who = saying.person or ("" if saying.speaker.casefold() in _PRONOUNS else saying.speaker)
    if saying.denial:
        yield f"a denial by {who}" if who else "a denial"
    elif saying.direct:
        yield f"a quotation of {who}" if who else "a quotation"
    else:
        yield f"said by {who}" if who else "a report"
    if saying.hedge:
        yield f"in doubt: “{saying.hedge}”"


_PRONOUNS = frozenset({"", "it", "he", "she", "they", "i", "we", "you", "who", "that", "which", "this", "one"})
_MEASURED = {
    Dimension.LENGTH: "a distance or length",
    Dimension.AREA: "an area",
    Dimension.MASS: "a weight",
    Dimension.VOLUME: "a volume",
    Dimension.SPEED: "a speed",
    Dimension.TEMPERATURE: "a temperature",
    Dimension.DURATION: "a length of time",
    Dimension.SHARE: "a share",
    Dimension.POINTS: "percentage points",
    Dimension.MONEY: "a sum of money",
    Dimension.COUNT: "a number",
}


def _of_figures(sight: Sight, place: Place) -> Iterator[str]:
    for quantity in amounts(sight, place):
        yield _MEASURED[quantity.dimension]


_WORDS = {
    "first since": "first time since",
    "change": "a change over time",
    "comparison": "a comparison",
    "words of crime": "an accusation or a crime",
    "words of law": "a law or a vote",
    "date": "a date",
    "cause": "a cause",
    "image": "a picture or recording",
    "event": "something that happened",
    "words of health": "a matter of health",
    "words of war": "a matter of war",
    "words of economy": "a matter of money or work",
    "name": "a name",
    "place": "a place",
    "number": "a number",
    "reported": "a report",
}
"""Signs in words, in the order in which they are told."""


def _of_signs(signs: Signs) -> Iterator[str]:
    for name, words in _WORDS.items():
        if signs.get(name):
            yield words
