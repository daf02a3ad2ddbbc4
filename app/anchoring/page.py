"""One draft as it is compared: its text and its blocks, and nothing of where they come from."""

from dataclasses import dataclass

from app.domain.article import Block


@dataclass(frozen=True, slots=True)
class Page:
    text: str
    blocks: tuple[Block, ...]
