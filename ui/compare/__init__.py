"""Two drafts of an article side by side, row by row, with what changed between them and the claims of each."""
