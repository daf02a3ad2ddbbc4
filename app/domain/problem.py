"""A Problem is something the reviewer is told in a sentence; all else that goes wrong is a bug."""


class Problem(Exception):
    """What happened, what is safe, and what to do next, in words for the reader."""

    def __init__(self, what: str, *, kept: str = "", do: str = "") -> None:
        super().__init__(" ".join(part for part in (what, kept, do) if part))
        self.what, self.kept, self.do = what, kept, do
