"""Kills in the middle of acknowledged work, many times over on one desk file: `python -m tests.durability.kills N`.

Each time a forked process reviews and says through a pipe what is recorded; it is killed at a random moment after a
random number of such words. Then the file is opened, and everything that was said must be there: no entry lost, no
step torn, the tables as the history says, the typing as it was kept. The next reviewer goes on with the same file,
now and then without anybody having mended it before. At the end the whole desk is verified. A tenth as many kills hit
the making of a new desk file.
"""

import os
import random
import select
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.entry import Entry
from app.domain.events import ClaimAdded, VerdictGiven
from app.domain.ids import ClaimId
from app.domain.verdict import Ruling
from app.store.ledger import Ledger, open_desk
from tests.desks import a_claim, an_article
from tests.durability import beginnings
from tests.durability.forking import forked, killed
from tests.durability.killed import MOST, Place, heard, kept_typing, work

QUOTES = ("rang on Monday", "since 1911", "14 miles away", "Some 300 people came", "is not known", "the first time")
LATEST = 0.008
"""Seconds until the kill, after the words that were waited for."""


@dataclass(slots=True)
class Tally:
    """What was said, what was found, and whatever must not be."""

    kills: int = 0
    steps: int = 0
    entries: int = 0
    typed: int = 0
    unsaid: int = 0
    """Steps found that were on the disk before the word could be said."""
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        said = f"{self.steps} steps of {self.entries} entries and {self.typed} pieces of typing acknowledged"
        return f"{self.kills} kills: {said}; {self.unsaid} steps found before their word; {len(self.wrong)} wrong"


@dataclass(slots=True)
class Said:
    """What was acknowledged and not looked for yet."""

    steps: list[list[str]] = field(default_factory=list)
    typed: str = ""


def run(kills: int, folder: Path, seed: int) -> Tally:
    """Kill so many times on one desk file in the folder."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    tally, said = Tally(), Said()
    place = prepared(folder)
    everything, seen = [], last_seq(place)
    for n in range(kills):
        killed_while_working(place, chance, n, tally, said)
        if n + 1 < kills and chance.random() < 0.3:
            continue
        everything.extend(said.steps)
        seen = checked(place, said, seen, tally)
        said.steps = []
    whole(place, everything, tally)
    return tally


def prepared(folder: Path) -> Place:
    """A desk with an article and some claims, closed."""
    ledger = open_desk(folder / "desk.proofdesk", reviewer="Ines Berg", memory=folder / "memory")
    article = an_article(ledger)
    claims = [a_claim(ledger, article, quote) for quote in QUOTES]
    ledger.record(article, *map(ClaimAdded, claims))
    ledger.close()
    return Place(folder, article, tuple(claim.id for claim in claims))


def killed_while_working(place: Place, chance: random.Random, seed: int, tally: Tally, said: Said) -> None:
    """One life of a reviewer."""
    listen, says = os.pipe()
    child = forked(lambda: work(place, says, seed))
    os.close(says)
    words = listened(listen, chance.randint(0, 6), chance.uniform(0, LATEST))
    killed(child)
    words += to_the_end(listen)
    tally.kills += 1
    for word in heard(words):
        if word.deed == "did":
            said.steps.append(word.what.split(","))
            tally.steps, tally.entries = tally.steps + 1, tally.entries + len(said.steps[-1])
        else:
            said.typed, tally.typed = word.what, tally.typed + 1


def listened(listen: int, words: int, seconds: float) -> bytes:
    """What was said until so many words have been, and for so many seconds more."""
    said = b""
    while said.count(b"\n") < words and (more := os.read(listen, 65536)):
        said += more
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if select.select([listen], [], [], left)[0]:
            said += os.read(listen, 65536)
    return said


def to_the_end(listen: int) -> bytes:
    """What was said before the end came."""
    said = b""
    while more := os.read(listen, 65536):
        said += more
    os.close(listen)
    return said


def checked(place: Place, said: Said, seen: int, tally: Tally) -> int:
    """Look for all that was said since the entry `seen`; gives back the last entry there is."""
    ledger = place.open()
    entries = new_entries(ledger, place, seen)
    steps = parted(entries)
    there = {entry.id for entry in entries}
    lost = [id for step in said.steps for id in step if id not in there]
    torn = [step for step in steps if not is_whole(step)]
    tally.unsaid += len(steps) - len(said.steps)
    tally.wrong += [f"lost: {id}" for id in lost] + [f"torn: {step[0].step}" for step in torn]
    tally.wrong += [f"table: {claim}" for claim in behind(ledger, entries)]
    tally.wrong += [finding.says for finding in ledger.verify_tail()]
    if not kept_typing(ledger).startswith(said.typed):
        tally.wrong.append(f"typing: {kept_typing(ledger)} instead of {said.typed}")
    ledger.close()
    return entries[-1].seq if entries else seen


def new_entries(ledger: Ledger, place: Place, seen: int) -> list[Entry]:
    """The entries behind a place, oldest first."""
    newest = ledger.history(place.article, limit=1)[0].seq
    return ledger.history(place.article, limit=newest - seen)[::-1] if newest > seen else []


def last_seq(place: Place) -> int:
    ledger = place.open()
    seq = ledger.history(place.article, limit=1)[0].seq
    ledger.close()
    return seq


def parted(entries: list[Entry]) -> list[list[Entry]]:
    """The entries step by step."""
    steps: dict[str, list[Entry]] = {}
    for entry in entries:
        steps.setdefault(entry.step, []).append(entry)
    return list(steps.values())


def is_whole(step: list[Entry]) -> bool:
    """Whether each verdict that the step was to give is there, once and in its order."""
    given = [entry.event.now.rationale for entry in step if isinstance(entry.event, VerdictGiven)]
    return [words.split()[:3] for words in given] == [[str(n), "of", str(len(step))] for n in range(1, len(step) + 1)]


def behind(ledger: Ledger, entries: list[Entry]) -> list[ClaimId]:
    """The claims whose table does not say what the history said last."""
    last: dict[ClaimId, Ruling] = {}
    for entry in entries:
        if isinstance(entry.event, VerdictGiven):
            last[entry.event.claim] = entry.event.now
    found = {id: ledger.claim(id) for id in last}
    return [id for id, ruling in last.items() if (claim := found[id]) is None or claim.so != ruling]


def whole(place: Place, everything: list[list[str]], tally: Tally) -> None:
    """Verify the whole desk, and look for every entry that was ever said to be there."""
    ledger = place.open()
    there = {entry.id for entry in ledger.history(place.article, limit=MOST * (len(everything) + tally.unsaid) + 99)}
    tally.wrong += [f"lost in the end: {id}" for step in everything for id in step if id not in there]
    tally.wrong += [finding.says for finding in ledger.verify()]
    ledger.close()


def main(arguments: list[str]) -> int:
    """Kill as often as the first argument says (1,000), with the second one's chances (0)."""
    kills, seed, *_ = [*map(int, arguments), *(1000, 0)[len(arguments) :]]
    began = time.monotonic()
    with TemporaryDirectory(prefix="proofdesk-kills-") as folder:
        tally = run(kills, Path(folder), seed)
        tally.wrong += beginnings.run(kills // 10, Path(folder), seed)
    for wrong in tally.wrong[:20]:
        sys.stdout.write(wrong + "\n")
    sys.stdout.write(f"{tally}; {time.monotonic() - began:.0f} s\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
