"""All that is inside, in one list: read from the file that the build left, or gathered from what is installed."""

import sys

from app.domain.problem import Problem
from app.licences.part import Part, read
from resources import path as resource

FILE = "licences.json"


def parts() -> tuple[Part, ...]:
    """Everything in this program. Slow from source, where each package is looked at. Raises Problem."""
    return _left_by_the_build() if getattr(sys, "frozen", False) else gather()


def gather() -> tuple[Part, ...]:
    """Everything that is installed here."""
    from app.licences import installed, others  # noqa: PLC0415  a packed program reads its file and needs neither

    packages = installed.parts() if installed.LOCK.exists() else ()
    return (*others.parts(), *packages)


def _left_by_the_build() -> tuple[Part, ...]:
    try:
        return read(resource(FILE))
    except (OSError, ValueError, TypeError) as error:
        raise Problem("The licences could not be read: this program is not whole.", do="Install it anew.") from error
