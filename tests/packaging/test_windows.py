"""What Windows is told of the program: the installer's script, the version resource, the manifest."""

import ast
import re
import xml.etree.ElementTree as ET

import pytest

from app import VERSION
from bundling import icons, templates
from bundling.places import PACKAGING, ROOT
from tests.packaging.inno import Script, parsed
from tests.packaging.tools import DESK_TYPE
from ui.actions.files import READABLE

WINDOWS = PACKAGING / "windows"
SETTINGS = "{http://schemas.microsoft.com/SMI/%d/WindowsSettings}%s"


@pytest.fixture
def script() -> Script:
    """The installer's script, read."""
    return parsed((WINDOWS / "proofdesk.iss").read_text("utf-8"), {"Version": VERSION})


def registry(script: Script) -> dict[tuple[str, str], str]:
    """What is written into the registry, by key and name."""
    return {(entry["Subkey"], entry["ValueName"]): entry["ValueData"] for entry in script.entries["Registry"]}


def test_the_script_reads_the_same_in_every_code_page() -> None:
    assert (WINDOWS / "proofdesk.iss").read_bytes().isascii()


def test_the_installer_asks_for_no_rights(script: Script) -> None:
    setup = script.keys["Setup"]

    assert setup["PrivilegesRequired"] == "lowest"
    assert {entry["Root"] for entry in script.entries["Registry"]} == {"HKA"}  # the user's own, or everybody's


def test_the_installer_bears_the_version(script: Script) -> None:
    setup = script.keys["Setup"]

    assert setup["AppVersion"] == setup["VersionInfoVersion"] == VERSION


def test_the_installer_takes_the_bundle_and_the_icons_that_the_build_makes(script: Script) -> None:
    sources = [entry["Source"] for entry in script.entries["Files"]]

    assert sources == [r"dist\proofdesk\*", rf"build\icons\{icons.DESK_FILE.name}.ico"]
    assert script.keys["Setup"]["SetupIconFile"] == rf"build\icons\{icons.PROGRAM.name}.ico"


def test_the_installer_looks_from_the_checkout(script: Script) -> None:
    setup = script.keys["Setup"]

    assert (WINDOWS / setup["SourceDir"].replace("\\", "/")).resolve() == ROOT
    assert (ROOT / setup["LicenseFile"]).exists()


def test_a_desk_file_opens_by_a_double_click(script: Script) -> None:
    written = registry(script)
    kind = written[r"Software\Classes\.proofdesk", ""]

    assert written[r"Software\Classes\.proofdesk", "Content Type"] == DESK_TYPE
    assert written[rf"Software\Classes\{kind}\shell\open\command", ""] == r'"{app}\proofdesk.exe" "%1"'
    assert written[rf"Software\Classes\{kind}\DefaultIcon", ""] == r"{app}\desk-file.ico,0"


def test_articles_are_offered_to_the_program_and_not_taken_from_others(script: Script) -> None:
    offered = {name for key, name in registry(script) if key.endswith("SupportedTypes")}
    taken = {key.rpartition("\\")[2] for key, _ in registry(script) if re.search(r"Classes\\\.\w+$", key)}

    assert offered == {*re.findall(r"\*(\.\w+)", READABLE), ".proofdesk"}
    assert taken == {".proofdesk"}


def test_every_key_of_the_registry_goes_with_the_program(script: Script) -> None:
    gone = [entry["Subkey"] for entry in script.entries["Registry"] if "uninsdelete" in entry.get("Flags", "")]

    kept = [key for key, _ in registry(script) if not any(f"{key}\\".startswith(f"{one}\\") for one in gone)]

    assert kept == []


def test_taking_the_program_off_takes_no_desk_file(script: Script) -> None:
    assert "UninstallDelete" not in script.entries
    assert {entry["Name"] for entry in script.entries["InstallDelete"]} == {r"{app}\_internal"}


def test_the_installer_starts_nothing_but_the_program(script: Script) -> None:
    assert [entry["Filename"] for entry in script.entries["Run"]] == [r"{app}\proofdesk.exe"]
    assert not {"Code", "UninstallRun"} & {*script.entries, *script.keys}


@pytest.mark.parametrize("line", ['Source: "a" DestDir: "b"', "nonsense", 'Name: "a'])
def test_a_line_that_is_none_is_found(line: str) -> None:
    with pytest.raises(ValueError, match="No entry"):
        parsed(f"[Files]\n{line}", {})


def strings(resource: ast.Expression) -> dict[str, str]:
    """The strings of a version resource."""
    calls = [node for node in ast.walk(resource) if isinstance(node, ast.Call)]
    return {
        ast.literal_eval(call.args[0]): ast.literal_eval(call.args[1])
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "StringStruct"
    }


def resource() -> ast.Expression:
    """The version resource with its places filled, parsed and not run."""
    text = (WINDOWS / "version.txt.in").read_text("utf-8")
    return ast.parse(templates.fill(text, templates.values()), mode="eval")


def test_the_resource_bears_the_version() -> None:
    told = strings(resource())

    assert told["FileVersion"] == told["ProductVersion"] == VERSION
    assert (told["ProductName"], told["OriginalFilename"]) == ("Proofdesk", "proofdesk.exe")


def test_the_resource_bears_the_version_in_four_numbers() -> None:
    keywords = [node for node in ast.walk(resource()) if isinstance(node, ast.keyword)]

    numbers = [ast.literal_eval(word.value) for word in keywords if word.arg in {"filevers", "prodvers"}]

    assert numbers == [(*map(int, VERSION.split(".")), 0)] * 2


def test_the_manifest_asks_for_sharp_screens_long_paths_and_utf_8() -> None:
    root = ET.parse(WINDOWS / "proofdesk.manifest").getroot()  # noqa: S314  our own file

    asked = [
        root.findtext(f".//{SETTINGS % setting}")
        for setting in ((2016, "dpiAwareness"), (2016, "longPathAware"), (2019, "activeCodePage"))
    ]

    assert asked == ["PerMonitorV2", "true", "UTF-8"]


def test_the_manifest_asks_for_no_rights() -> None:
    root = ET.parse(WINDOWS / "proofdesk.manifest").getroot()  # noqa: S314  our own file

    levels = [node.attrib["level"] for node in root.iter() if node.tag.endswith("requestedExecutionLevel")]

    assert levels == ["asInvoker"]
