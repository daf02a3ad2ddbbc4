"""Word files: made here, and read through the rooms of intake."""
