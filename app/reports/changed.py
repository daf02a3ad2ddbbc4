"""What the reports say in words of the changes since the draft before."""

from app.reports.accounts import Account
from app.reports.sentences import counted, listed
from app.reports.since import Became, Since

BECAME_WORDS = {
    Became.CHANGED: "Changed",
    Became.ADDED: "Added",
    Became.REMOVED: "Removed",
    Became.MOVED: "Moved",
}
_COUNTED = {
    Became.CHANGED: ("changed", "changed"),
    Became.ADDED: ("was added", "were added"),
    Became.REMOVED: ("was removed", "were removed"),
    Became.MOVED: ("moved", "moved"),
}
HOW_SHOWN = (
    "Words that went are struck through, words that came are underlined; […] stands for words that are the same."
)


def title(since: Since) -> str:
    """The heading of the section."""
    return f"What changed since draft {since.number:,}"


def summary(since: Since) -> str:
    """How much changed, in one or two sentences."""
    told = [(since.counts[became], became) for became in Became if since.counts[became]]
    kinds = [f"{number:,} {_COUNTED[became][number != 1]}" for number, became in told]
    if kinds:
        number = told[0][0]
        kinds[0] = f"{counted(number, 'passage')} {_COUNTED[told[0][1]][number != 1]}"
    shaped = f"{counted(since.shaped, 'place differs', 'places differ')} in typography alone." if since.shaped else ""
    says = f"{listed(kinds)}." if kinds else "No word went, came or moved."
    return f"{says} {shaped}".strip()


def claims(account: Account) -> str:
    """The claims on a changed passage: claims 3 and 4; empty where there are none."""
    numbers = [f"{number:,}" for number in account.claims]
    return f"{'claim' if len(numbers) == 1 else 'claims'} {listed(numbers)}" if numbers else ""


def rest(account: Account) -> str:
    """What of the passage is dismissed, and what nobody has accounted for; empty where there is no such thing."""
    some = account.claims or account.dismissed
    bare = ("some of its words belong to no claim" if some else "belongs to no claim") if account.bare else ""
    return " · ".join(filter(None, ("dismissed as not checkable" if account.dismissed else "", bare)))


def accounted(account: Account) -> str:
    """Both in one line."""
    return " · ".join(filter(None, (claims(account), rest(account))))
