"""Tests of the pages on which the program speaks of itself."""
