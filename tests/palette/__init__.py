"""The palette: what fits a few letters, which claims have the words, which key is whose."""
