"""The palette and the list of keys: each command by a few letters of its name, claims and articles by their words."""
