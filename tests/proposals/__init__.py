"""The pane of the proposals."""
