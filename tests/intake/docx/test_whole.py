"""Whole files: nothing that is seen is lost, whatever stands in them, and everything hangs inside the text."""

from hypothesis import given
from hypothesis import strategies as st

from app.intake.docx import read, read_rejected
from app.intake.refusal import Refused, Why
from tests.intake.docx.builders import gone, new, p, t, table, word
from tests.intake.test_plain import left_out
