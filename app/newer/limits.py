"""What one look for a newer version may cost."""

LARGEST = 16 * 1024
"""Bytes of the signed file."""
TIME = 10.0
"""Seconds from the question to the whole answer, the look-up of the name included."""
