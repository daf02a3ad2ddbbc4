"""Which steps do not stand any more, and since when: told from what undoing and redoing name."""

from app.domain.entry import Entry
from app.domain.ids import StepId


class Undone:
    """Learns from entries in any order; each step is taken back by one other at a time."""

    def __init__(self) -> None:
        self._by: dict[StepId, Entry] = {}

    def see(self, entry: Entry) -> None:
        """Take note of an entry that takes a step back; of one whose step was taken back twice, the later."""
        if entry.undoes is None:
            return
        known = self._by.get(entry.undoes)
        if known is None or entry.seq > known.seq:
            self._by[entry.undoes] = entry

    def since(self, step: StepId) -> str:
        """When the step ceased to stand, as in an entry; "" where it stands."""
        chain: list[Entry] = []
        while (taker := self._by.get(step)) and len(chain) <= len(self._by):
            chain.append(taker)
            step = taker.step
        return chain[-1].at if len(chain) % 2 else ""

    def chain(self, entry: Entry) -> list[StepId]:
        """The steps that an entry makes stand or fall: what it takes back, what that took back, and so on."""
        named: list[StepId] = []
        taken = {taker.step: fallen for fallen, taker in self._by.items()}
        fallen: StepId | None = entry.undoes
        while fallen and fallen not in named:
            named.append(fallen)
            fallen = taken.get(fallen)
        return named
