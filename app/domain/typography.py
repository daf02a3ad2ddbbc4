"""Characters that differ in shape alone, each group as the one that is typed for it."""

APOSTROPHES = "‘’‚‛′ʼ"
QUOTATION_MARKS = "“”„‟″«»"
DASHES = "‐‑‒–—―−"

PLAIN = dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTATION_MARKS, '"') | dict.fromkeys(DASHES, "-")
"""One character for one, so that offsets stay."""
