"""The program that proves itself: the whole run as a process, the same everywhere, and parts that fail."""
