"""The desk file: the only room that speaks SQLite."""
