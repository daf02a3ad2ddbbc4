"""The bill of materials: every part with its licence; what is locked bears the digests that the lock allows."""

import json
from pathlib import Path

import pytest

from app.licences.installed import installed, part
from app.licences.part import Part
from bundling import bom
from bundling.checking import locked as names_locked


@pytest.fixture(autouse=True)
def of_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def parts() -> list[Part]:
    package = installed("jinja2")
    assert package is not None
    return [
        part(package),
        Part("Qt", "6.11.3", "LGPL-3.0-only", "text"),
        Part("libdbus-1-3 (Debian)", "1.14.10-1", "AFL-2.1 / GPL-2+", "text"),
        Part("SQLite", "3.53.4", "Public domain", "text"),
    ]


def test_every_part_stands_with_version_licence_and_where_it_is_of(tmp_path: Path) -> None:
    told = json.loads(bom.write(parts(), tmp_path / "bom.json").read_text("utf-8"))

    found = {component["name"]: component for component in told["components"]}
    jinja = found["Jinja2"]
    assert set(found) == {"Jinja2", "Qt", "libdbus-1-3", "SQLite"}
    assert jinja["purl"].startswith("pkg:pypi/jinja2@")
    assert {one["value"] for one in jinja["properties"]} <= set(bom.locked()["jinja2"][jinja["version"]])
    assert jinja["properties"]
    assert found["libdbus-1-3"]["purl"] == "pkg:deb/debian/libdbus-1-3@1.14.10-1"
    assert found["Qt"]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert all(component["licenses"] for component in found.values())


def test_it_names_the_program_and_depends_on_everything_in_it(tmp_path: Path) -> None:
    told = json.loads(bom.write(parts(), tmp_path / "bom.json").read_text("utf-8"))

    root = told["metadata"]["component"]
    depends = next(one for one in told["dependencies"] if one["ref"] == root["bom-ref"])
    assert root["name"] == "proofdesk"
    assert len(depends["dependsOn"]) == 4


def test_the_same_parts_make_the_same_bill(tmp_path: Path) -> None:
    one, other = bom.write(parts(), tmp_path / "one"), bom.write(parts(), tmp_path / "other")

    assert one.read_bytes() == other.read_bytes()


def test_the_lock_is_read_whole_and_every_line_of_it_has_a_digest() -> None:
    locked = bom.locked()

    assert set(locked) == set(names_locked())
    assert all(hashes for versions in locked.values() for hashes in versions.values())
