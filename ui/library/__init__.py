"""The library: every article on the desk with how far it has come, and the ways to take another in."""
