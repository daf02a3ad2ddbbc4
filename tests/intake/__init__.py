"""Intake: from the bytes of a file to a text with labelled blocks."""
