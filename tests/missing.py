"""What is not installed: a reason to leave a test out on somebody's laptop, and a failure where all is to be tried."""

import os
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Leave the test out with a plain reason; fail it where CI is set, for there nothing may be left out silently."""
    if "CI" in os.environ:
        pytest.fail(f"{what}, and CI leaves no test out", pytrace=False)
    pytest.skip(what)
