"""Pictures of every screen, in every theme, in the smallest window and in the first one: to be looked at."""
