"""Every command of the program, and what the panes want: the only folder that calls services."""
