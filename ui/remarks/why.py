"""Why no remark is shown, and what to do about it."""

from ui.desk import Desk
from ui.nothing import NO_ARTICLE, Deed, Told, being_read
from ui.offers import Offers
from ui.remarks.head import set_aside
from ui.remarks.keys import Keys


def why(desk: Desk, offers: Offers, progress: tuple[int, int], keys: Keys) -> Told:
    """`progress` is how many sentences of how many are read."""
    if desk.article is None:
        return NO_ARTICLE
    if offers.reading is None and offers.how:
        return Told(
            offers.how, "Nothing is lost. Without a reading nothing is noticed, either.", Deed.READ, keys.read_again
        )
    if offers.reading is None:
        return being_read(*progress)
    aside = set_aside(offers)
    if aside:
        title = "The one remark is set aside." if aside == 1 else f"All {aside:,} remarks are set aside."
        return Told(title, f"{keys.undo or 'Undo'} brings the last one back.", how=offers.how)
    return Told("Nothing was found that does not fit.", _found_nothing(offers), how=offers.how)


def _found_nothing(offers: Offers) -> str:
    """That is no proof, and less of one where rules read alone."""
    if "rules alone" in offers.how:
        return "Rules alone notice less: what does not fit in sense or wording can well have been missed."
    return "That proves nothing: only some kinds of slips are looked for."
