"""A picture that is drawn anew for the smallest sizes, where a large one shrunk would be a smear."""

from pathlib import Path

_SMALL = (24, 16)
_LARGE = 32


def drawing(folder: Path, name: str, px: int) -> Path:
    """The SVG file of a picture that is made for `px` pixels, or for fewer; from 32 on there is one for all."""
    small = (folder / f"{name}-{size}.svg" for size in _SMALL if size <= px < _LARGE)
    return next((file for file in small if file.exists()), folder / f"{name}.svg")
