"""Why no proposal is shown, and what to do about it."""

from app.domain.coverage import Coverage
from ui.desk import Desk
from ui.nothing import NO_ARTICLE, Deed, Told, being_read
from ui.offers import Offers
from ui.proposals.keys import Keys


def why(desk: Desk, offers: Offers, progress: tuple[int, int], keys: Keys) -> Told:
    """`progress` is how many sentences of how many are read."""
    if desk.article is None:
        return NO_ARTICLE
    if offers.reading is None and offers.how:
        return Told(offers.how, "Nothing is lost, and claims can be made by hand as ever.", Deed.READ)
    if offers.reading is None:
        return being_read(*progress)
    if offers.hidden:
        return _hidden(offers.hidden, keys)
    if offers.reading.proposals:
        return Told("Every proposal is decided.", _what_is_left(desk.coverage, keys), how=offers.how)
    return Told(
        "Nothing is proposed.", "No sentence was found that states a fact. Select words to claim them.", how=offers.how
    )


def _hidden(hidden: int, keys: Keys) -> Told:
    rest = "1 other proposal is" if hidden == 1 else f"{hidden:,} other proposals are"
    return Told("What matters more is decided.", f"{rest} hidden by the slider.", Deed.MORE, keys.more)


def _what_is_left(coverage: Coverage, keys: Keys) -> str:
    if not coverage.gaps:
        return "Every word of the article is accounted for." if coverage.words else ""
    way = f": {keys.gap} goes to the next one" if keys.gap else ""
    many = len(coverage.gaps)
    return f"Words of {many:,} sentence{'s' if many != 1 else ''} are not accounted for yet{way}."
