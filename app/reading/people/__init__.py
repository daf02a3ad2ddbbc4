"""Who is meant: the persons, institutions and places that an article introduces, and what it calls them later."""

from app.reading.people.known import People
from app.reading.people.meant import people

__all__ = ["People", "people"]
