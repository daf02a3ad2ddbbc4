"""Going through all parts: each has its say, one that fails is named with its reason, and the next has its turn.

A part of a frozen program fails by whatever it likes, a module that is not there before all. So this is the one place
beside the reporter of bugs that catches everything, to say it.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import VERSION
from ui.selftest import stage
from ui.selftest.parts import PARTS
from ui.selftest.trial import Part, Trial
from ui.selftest.versions import versions

LONGEST = 600
"""Characters of a reason that are told."""
PREFIX = "Proofdesk à l’essai "
"""What the folder's name begins with: a path may have spaces, accents and curly signs."""
_HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a part; `answer` is None where it failed."""

    name: str
    works: bool
    says: str
    answer: Any  # JSON


def run(*, as_json: bool, parts: Mapping[str, Part] = PARTS) -> int:
    """Try every part; 0 where all did what they should, else 1. With `as_json` all is told at the end as one object."""
    stage.choose()
    with TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        trial = _trial(Path(folder))
        _say("" if as_json else f"proofdesk {VERSION} tries itself")
        told = []
        for name, part in parts.items():
            told.append(_tried(name, part, trial))
            _say("" if as_json else _line(told[-1]))
        _say(_as_json(told) if as_json else _summary(told))
    return 0 if all(one.works for one in told) else 1


def _trial(folder: Path) -> Trial:
    """A run in the folder, and what nobody passes on explicitly is looked for there as well."""
    trial = Trial(folder)
    trial.home.mkdir()
    os.environ.update(dict.fromkeys(_HOMES, str(trial.home)))
    return trial


def _tried(name: str, part: Part, trial: Trial) -> Told:
    try:
        outcome = part(trial)
    except Exception as error:  # noqa: BLE001  whatever it is, it is said, and the next part has its turn
        return Told(name, False, f"{error!s:.{LONGEST}} ({type(error).__name__})", None)
    return Told(name, True, outcome.says, outcome.answer)


def _line(told: Told) -> str:
    return f"  {told.name}: {'works' if told.works else 'FAILS'}: {told.says}"


def _summary(told: list[Told]) -> str:
    failed = [one.name for one in told if not one.works]
    made_of = [f"  {name}: {number}" for name, number in versions().items()]
    return "\n".join([*made_of, f"failed: {', '.join(failed)}" if failed else "all parts work"])


def _as_json(told: list[Told]) -> str:
    return json.dumps({"versions": versions(), "parts": [asdict(one) for one in told]}, ensure_ascii=False)


def _say(words: str) -> None:
    """On standard output, at once: a part that ends the process must not take with it what was said before."""
    if words:
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
