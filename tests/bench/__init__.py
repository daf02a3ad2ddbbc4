"""Speed and size, measured: each figure as a ratio to a floor of the same run, or in seconds of processor time."""
