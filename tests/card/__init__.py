"""The card, driven by its keys on a real desk."""
