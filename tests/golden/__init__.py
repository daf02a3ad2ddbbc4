"""A desk file of every version that was ever handed out, and that each is still opened, read and written to."""
