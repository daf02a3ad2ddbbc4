"""Landlock is spoken to as the kernel wants it."""

import ctypes
import sys

import pytest

from app.confinement import landlock

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock is Linux's")


def test_the_kernel_tells_its_version_or_that_it_has_none() -> None:
    assert 0 <= landlock.version(ctypes.CDLL(None, use_errno=True)) < 100
