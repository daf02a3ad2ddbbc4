"""What leaves the desk: one value, Report, folded from the history, and one writer a format."""
