"""A gzipped page is read like the page; a bomb, a cut file and an archive of something else are told in a sentence."""

import gzip

import pytest

from app.domain.problem import Problem
from app.intake.limits import LARGEST_FILE
from app.intake.reading_in import take_in

PAGE = b"<html><body><article><h1>Bell of Orsk</h1><p>The bell of Orsk rang on Monday.</p></article></body></html>"
PACKED = gzip.compress(PAGE, mtime=0)


def test_a_gzipped_page_is_read_like_the_page_and_kept_as_it_came() -> None:
    packed = gzip.compress(PAGE)

    read = take_in(packed, "orsk.html.gz")

    assert read.text == take_in(PAGE, "orsk.html").text
    assert read.source.size == len(packed)


def test_a_bomb_is_refused() -> None:
    bomb = gzip.compress(b" " * (LARGEST_FILE + 1))

    with pytest.raises(Problem, match="20"):
        take_in(bomb, "bomb.txt.gz")


@pytest.mark.parametrize("data", [PACKED[:-20], PACKED[:10] + b"no deflate"], ids=["cut short", "no deflate"])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(Problem, match="does not read"):
        take_in(data, "orsk.html.gz")


@pytest.mark.parametrize("name", ["story.tar.gz", "story.gz", "story"])
def test_an_archive_of_something_else_is_refused(name: str) -> None:
    with pytest.raises(Problem, match="does not read"):
        take_in(gzip.compress(b"ustar"), name)
