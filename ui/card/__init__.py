"""The card of the current claim, in the order of the work: what, said, so, why, in which words, since when."""
