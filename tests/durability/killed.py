"""The one who is killed: a reviewer who gives verdicts and says of each, once it is recorded, that it is.

It runs in a forked process of its own and never ends by itself.
"""

import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn

from app.domain.claim import wording
from app.domain.events import Event, VerdictGiven
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, Ruling, Verdict
from app.store.ledger import Ledger, open_desk

TYPING = "rationale:typed:content"
"""The place whose typing is kept."""
MOST = 4
"""Events of one step at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reviewer works, and on what."""

    folder: Path
    article: ArticleId
    claims: tuple[ClaimId, ...]

    def open(self) -> Ledger:
        return open_desk(self.folder / "desk.proofdesk", reviewer="Ines Berg", memory=self.folder / "memory")


class Word(NamedTuple):
    """What the reviewer says was done: a step with its entries ("did"), or typing that was kept ("typed")."""

    deed: str
    what: str

    def spelt(self) -> bytes:
        return f"{self.deed} {self.what}\n".encode()


def heard(said: bytes) -> list[Word]:
    """The words in what came through the pipe; one that was cut off was not said."""
    lines = said.decode().split("\n")[:-1]
    return [Word(*line.split(" ", 1)) for line in lines]


def work(place: Place, says: int, seed: int) -> NoReturn:
    """Review until the end comes, and write a word to the file handle `says` after each deed."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    ledger = place.open()
    while True:
        match chance.choices(("judge", "type", "rest", "reopen"), (12, 6, 1, 1))[0]:
            case "judge":
                entries = ledger.record(place.article, *verdicts(ledger, place, chance))
                os.write(says, Word("did", ",".join(entry.id for entry in entries)).spelt())
            case "type":
                typed = next_typed(ledger)
                ledger.keep(TYPING, place.article, typed)
                os.write(says, Word("typed", typed).spelt())
            case "rest":
                ledger.rest()
            case _:
                ledger.close()
                ledger = place.open()


def verdicts(ledger: Ledger, place: Place, chance: random.Random) -> list[Event]:
    """A step of one to MOST verdicts, each of which says which of how many it is."""
    claims = chance.sample(place.claims, chance.randint(1, MOST))
    return [verdict(ledger, claim, f"{n} of {len(claims)}", chance) for n, claim in enumerate(claims, 1)]


def verdict(ledger: Ledger, id: ClaimId, rationale: str, chance: random.Random) -> Event:
    claim = ledger.claim(id)
    if claim is None:
        raise LookupError(id)
    words = rationale + " of the warden’s protocols" * chance.randint(0, 60)
    return VerdictGiven(id, Layer.CONTENT, claim.so, Ruling(chance.choice([*Verdict]), None, words, wording(claim)))


def next_typed(ledger: Ledger) -> str:
    """What is typed grows by a letter each time."""
    return kept_typing(ledger) + "x"


def kept_typing(ledger: Ledger) -> str:
    return next((one.text for one in ledger.unsaved() if one.place == TYPING), "")
