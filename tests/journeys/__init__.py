"""Journeys through the real window and a real file, with real keys: one for each thing that a desk has to do."""
