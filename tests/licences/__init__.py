"""Tests of what the program says of the licences inside it."""
