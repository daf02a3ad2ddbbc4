"""What macOS is told of the program, held against the program and against what Linux is told."""

import plistlib
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from app import VERSION
from bundling import templates
from bundling.places import PACKAGING
from tests.packaging.tools import APPLICATION, DESK_TYPE, LINUX, output

MACOS = PACKAGING / "macos"
UNIFORM = {
    "org.proofdesk.desk": DESK_TYPE,
    "org.openxmlformats.wordprocessingml.document": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    "com.adobe.pdf": "application/pdf",
    "public.html": "text/html",
    "public.xhtml": "application/xhtml+xml",
    "net.daringfireball.markdown": "text/markdown",
    "public.plain-text": "text/plain",
}
"""Apple's names of the types that we open, and what the rest of the world calls them."""


@pytest.fixture
def told() -> dict[str, Any]:  # a property list holds what it likes
    """The keys of the application's property list."""
    text = (MACOS / "Info.plist.in").read_text("utf-8")
    return dict(plistlib.loads(templates.fill(text, templates.values()).encode()))


def test_the_application_has_its_name_and_version(told: dict[str, Any]) -> None:
    assert told["CFBundleIdentifier"] == APPLICATION
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == VERSION


def test_the_application_has_a_window(told: dict[str, Any]) -> None:
    assert (told["LSBackgroundOnly"], told["NSHighResolutionCapable"]) == (False, True)


def test_nothing_is_asked_for_that_the_program_does_not_use(told: dict[str, Any]) -> None:
    assert [key for key in told if key.endswith("UsageDescription") or "Security" in key or "URLTypes" in key] == []


def test_the_desk_file_is_ours_and_an_article_everybodys(told: dict[str, Any]) -> None:
    desk, article = told["CFBundleDocumentTypes"]

    assert (desk["CFBundleTypeRole"], desk["LSHandlerRank"]) == ("Editor", "Owner")
    assert (article["CFBundleTypeRole"], article["LSHandlerRank"]) == ("Viewer", "Alternate")


def test_macos_and_linux_open_the_same_types(told: dict[str, Any]) -> None:
    listed = [name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]]
    linux = ET.parse(LINUX / f"{APPLICATION}.metainfo.xml").iter("mediatype")  # noqa: S314  our own file

    assert [UNIFORM[name] for name in listed] == [provided.text for provided in linux]


def test_the_type_of_the_desk_file_is_declared(told: dict[str, Any]) -> None:
    (desk,) = told["UTExportedTypeDeclarations"]
    tags = desk["UTTypeTagSpecification"]

    assert desk["UTTypeIdentifier"] == "org.proofdesk.desk"
    assert "public.database" in desk["UTTypeConformsTo"]
    assert (tags["public.filename-extension"], tags["public.mime-type"]) == (["proofdesk"], [DESK_TYPE])


def test_the_hardened_runtime_lets_one_thing_through() -> None:
    let = plistlib.loads((MACOS / "entitlements.plist").read_bytes())

    assert let == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("name", ["Info.plist.in", "entitlements.plist"])
def test_the_property_list_is_well_formed(name: str) -> None:
    assert output("xmllint", "--noout", "--nonet", MACOS / name) == ""
