"""Where the claim came from: that the machine proposed it, and for which reasons."""

from app.domain.claim import Claim
from resources.themes import Theme
from ui.plain import plain_tip
from ui.prose import Prose
from ui.theme import fonts


class OriginLine(Prose):
    """Out of sight for a claim that a person made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(lambda: fonts.sans(12), muted=True, lines=3)
        self.set_theme(theme)
        self.hide()

    def follow(self, claim: Claim) -> None:
        self.setVisible(claim.origin is not None)
        if claim.origin is not None:
            reasons = " · ".join(claim.origin.reasons)
            self.say(f"Proposed because: {reasons}" if reasons else "Proposed when the article was read")
            self.setToolTip(plain_tip(f"Read by {claim.origin.reader}"))
