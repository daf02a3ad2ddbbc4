"""Tests: one file per module, journeys through the real window, and the architecture as tests in house/."""
