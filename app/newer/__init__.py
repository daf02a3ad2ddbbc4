"""Whether there is a newer version: one question to one address, asked only when the reviewer asks it.

Nothing in it tells who asks. A child process fetches one small signed file; what it brings is believed for its
signature alone.
"""
