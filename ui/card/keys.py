"""The keys that stand on the card's buttons: those of the desk, until the window says that others were chosen."""

from dataclasses import dataclass

from app.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Keys:
    """As the reviewer reads them; the window presses them, the card only shows them."""

    verified: str = "V"
    disputed: str = "D"
    refuted: str = "R"
    unreviewed: str = "0"
    layer: str = "Q"
    proposed: str = "W"
    before: str = "B"
    offers: str = "P"
    reasons: tuple[str, ...] = ("1", "2", "3", "4", "5")
    next: str = "J"
    previous: str = "K"
    next_open: str = "U"
    new: str = "N"
    dismiss: str = "X"
    add: str = "A"
    cut: str = "Shift+Delete"
    command: str = "Ctrl+K"
    all: str = "?"
    open: str = "Ctrl+O"
    paste: str = "Ctrl+V"
    library: str = "Ctrl+L"

    def verdict(self, verdict: Verdict) -> str:
        """The key that gives a verdict."""
        return {
            Verdict.VERIFIED: self.verified,
            Verdict.DISPUTED: self.disputed,
            Verdict.REFUTED: self.refuted,
            Verdict.UNREVIEWED: self.unreviewed,
        }[verdict]
