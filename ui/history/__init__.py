"""The history as sentences: who did what and when, newest first, searchable, with what was undone still in sight."""
