"""Giving up what the code does not need, before it touches what arrived: for the child processes."""
