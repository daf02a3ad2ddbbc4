"""The sheet of the next draft."""
