"""The pane of the proposals: what the machine offers as claims or dismissals, and the one in hand with its reasons."""
