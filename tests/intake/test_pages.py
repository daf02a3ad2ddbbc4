"""The news pages that are shared for measuring: the story's blocks score no less than trafilatura alone."""

import gzip
import re
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from app.intake.reading_in import body, take_in

DATA = Path(__file__).parents[3] / "shared" / "data"
TRAFILATURA_ALONE = 0.954


@pytest.mark.slow
@pytest.mark.skipif(not (DATA / "pages").exists(), reason="the shared pages are not here")
def test_the_story_is_told_from_its_surroundings_on_real_pages(tmp_path: Path) -> None:
    told = tmp_path / "told.jsonl"
    with told.open("wb") as lines:
        for page in sorted((DATA / "pages").glob("*.html.gz")):
            name = page.name.removesuffix(".gz")
            row = {"file": name, "body": body(take_in(gzip.decompress(page.read_bytes()), name))}
            lines.write(orjson.dumps(row) + b"\n")

    score = subprocess.run(
        [sys.executable, DATA / "score.py", "pages", told], capture_output=True, check=True, encoding="utf-8"
    ).stdout

    found = re.search(r"F1 (\d\.\d+)", score)
    assert found
    assert float(found[1]) >= TRAFILATURA_ALONE
