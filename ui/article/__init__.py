"""The article as paper: set like a page, its claims marked, every place counted in code points of the stored text."""
