"""The sheet of the next draft: one question for each place in doubt, and what taking the draft would do."""
