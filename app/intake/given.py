"""Text that was given as such, pasted or typed: read like a plain text file, but its encoding is known."""

from app.intake.answer import Answer
from app.intake.encoding import decode_given
from app.intake.plain import laid_out


def read(data: bytes) -> Answer:
    """The text and its blocks; `data` is the text in UTF-8. Raises Refused."""
    return laid_out(*decode_given(data))
