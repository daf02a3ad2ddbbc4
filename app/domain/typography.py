"""Characters that differ in shape alone, each group as the one that is typed for it."""

APOSTROPHES = "‘’‚‛′ʼ"
QUOTATION_MARKS = "“”„‟″«»"
DASHES = "‐‑‒–—―−"

PLAIN = dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTATION_MARKS, '"') | dict.fromkeys(DASHES, "-")
"""One character for one, so that offsets stay."""


def folded(text: str) -> str:
    """The text as searches compare it: neither case nor shape counts. It may be longer than it was."""
    text = text.casefold()
    if not text.isascii():
        for shape, plain in PLAIN.items():  # faster than str.translate by far
            text = text.replace(shape, plain)
    return text
