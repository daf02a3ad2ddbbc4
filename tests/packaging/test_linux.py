"""What Linux desktops are told of the program, held against the program and looked at by their own tools."""

import json
import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from app import VERSION
from app.intake.media import media_of
from bundling import icons
from bundling.places import ROOT
from tests.packaging.tools import APPLICATION, DESK_TYPE, LINUX, output
from ui.actions.files import READABLE

DESKTOP = LINUX / f"{APPLICATION}.desktop"
METAINFO = LINUX / f"{APPLICATION}.metainfo.xml"
FLATPAK = LINUX / f"{APPLICATION}.json"
FIRST_BYTES = {".docx": b"PK\x03\x04", ".pdf": b"%PDF-1.7"}
"""What a file begins with where its ending alone does not say what it is."""


def entry() -> dict[str, str]:
    """The keys of the desktop entry."""
    parser = ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # keys keep their case
    parser.read(DESKTOP, "utf-8")
    return dict(parser["Desktop Entry"])


def metainfo() -> ET.Element:
    return ET.parse(METAINFO).getroot()  # noqa: S314  our own file


def test_the_desktop_knows_the_window_by_the_name_of_its_entry() -> None:
    program = (ROOT / "ui" / "program.py").read_text("utf-8")

    told = re.findall(r'setDesktopFileName\("(.+?)"\)|setApplicationName\("(.+?)"\)', program)

    assert {"".join(names) for names in told} == {DESKTOP.stem, entry()["StartupWMClass"]}


def test_the_entry_starts_the_program_with_one_file() -> None:
    keys = entry()

    assert keys["Exec"].split() == ["proofdesk", "%f"]
    assert keys["Icon"] == icons.PROGRAM.themed


def test_every_article_that_the_file_dialog_offers_can_be_opened_from_the_desktop() -> None:
    endings = re.findall(r"\*(\.\w+)", READABLE)

    read = {media_of(FIRST_BYTES.get(ending, b"words"), f"article{ending}") for ending in endings}

    assert read | {"application/xhtml+xml", DESK_TYPE} == set(types())


def types() -> list[str]:
    return [name for name in entry()["MimeType"].split(";") if name]


def test_the_software_centre_is_told_of_the_same_types() -> None:
    assert [provided.text for provided in metainfo().iter("mediatype")] == types()


def test_the_software_centre_is_told_of_this_version() -> None:
    newest = next(metainfo().iter("release"))

    assert newest.attrib["version"] == VERSION


def test_the_software_centre_starts_the_entry() -> None:
    described = metainfo()

    assert (described.findtext("id"), described.findtext("launchable")) == (APPLICATION, DESKTOP.name)
    assert described.findtext("summary") == entry()["Comment"]


def test_the_desktop_finds_no_fault_with_the_entry() -> None:
    assert output("desktop-file-validate", DESKTOP) == ""


def test_the_software_centre_finds_no_fault_with_the_description() -> None:
    told = output("appstreamcli", "validate", "--no-net", METAINFO)

    assert not re.search(r"^[EW]:", told, re.MULTILINE)


@pytest.mark.parametrize("file", sorted(LINUX.glob("*.xml")), ids=lambda file: file.name)
def test_the_xml_is_well_formed(file: Path) -> None:
    assert output("xmllint", "--noout", "--nonet", file) == ""


def manifest() -> dict[str, object]:
    read: dict[str, object] = json.loads(FLATPAK.read_text("utf-8"))
    return read


def test_the_sandbox_gives_neither_network_nor_files() -> None:
    given = manifest()["finish-args"]

    assert given == ["--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"]


def test_the_sandbox_holds_the_bundle_as_it_was_built() -> None:
    read = manifest()

    assert (read["id"], read["command"]) == (APPLICATION, entry()["Exec"].split()[0])
    assert read["build-options"] == {"strip": False, "no-debuginfo": True}  # the program's modules hang on its end


def test_the_manifest_has_the_keys_that_its_builder_knows() -> None:
    read = manifest()

    assert set(read) == {
        "id", "runtime", "runtime-version", "sdk", "command", "finish-args", "build-options", "modules"
    }  # fmt: skip
    assert {key for module in modules() for key in module} == {"name", "buildsystem", "build-commands", "sources"}


def modules() -> list[dict[str, object]]:
    found = manifest()["modules"]
    assert isinstance(found, list)
    return found


def test_the_builder_of_sandboxes_reads_the_manifest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # where it leaves its notes

    shown = json.loads(output("flatpak-builder", "--show-manifest", FLATPAK))

    assert shown["finish-args"] == manifest()["finish-args"]
    assert shown["modules"][0]["build-commands"] == words(*modules())


def test_every_file_of_the_sandbox_is_there_or_built() -> None:
    sources = [source["path"] for module in modules() for source in listed(module["sources"])]

    missing = [path for path in sources if not (LINUX / path).exists()]

    assert {path.split("/")[2] for path in missing} <= {"build", "dist"}


def listed(value: object) -> list[dict[str, str]]:
    assert isinstance(value, list)
    return value


def test_every_file_of_the_sandbox_is_put_somewhere() -> None:
    (module,) = modules()

    names = [source.get("dest", Path(source["path"]).name) for source in listed(module["sources"])]

    assert all(any(f" {name} " in f"{command} " for command in words(module)) for name in names)


def words(module: dict[str, object]) -> list[str]:
    commands = module["build-commands"]
    assert isinstance(commands, list)
    return commands


def test_icons_bear_the_names_that_the_sandbox_lets_out() -> None:
    assert all(icon.themed.startswith(APPLICATION) for icon in (icons.PROGRAM, icons.DESK_FILE))
