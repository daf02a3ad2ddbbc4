"""The pane of the remarks."""
