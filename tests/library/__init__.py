"""The library: its rows, its filter, its words."""
