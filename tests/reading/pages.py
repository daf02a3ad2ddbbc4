"""Pages for tests, put together from labelled paragraphs."""

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.page import Page
from app.reading.reading import Place

Part = str | tuple[Label, str]


def page_of(model: Model | None, *parts: Part) -> Page:
    """A page of body paragraphs, or of what is labelled otherwise; a paragraph that is there already repeats it."""
    text = ""
    blocks: list[Block] = []
    told: list[str] = []
    for part in parts:
        label, words = (Label.BODY, part) if isinstance(part, str) else part
        repeats = told.index(words) if words in told else None
        blocks.append(Block(len(text), len(text) + len(words), label, repeats))
        told.append(words)
        text += words + "\n\n"
    return open_page(text, blocks, model)


def place_of(page: Page, words: str, which: int = 0) -> Place:
    """Where these words stand for the first time, or for a later one. Raises ValueError where they do not."""
    start = -1
    for _ in range(which + 1):
        start = page.text.index(words, start + 1)
    return start, start + len(words)
