"""The confinement of child processes."""
