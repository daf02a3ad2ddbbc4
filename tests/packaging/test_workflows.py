"""What other people's machines do for us: our own commands, with pinned actions, no rights and no need of a secret."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import VERSION
from bundling.places import ROOT
from tests.missing import missing

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHECK, RELEASE = (ROOT / ".github" / "workflows" / name for name in ("check.yml", "release.yml"))
every_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
KINDS = ("tar.xz", "deb", "dmg", "zip", "exe")
SYSTEMS = ("ubuntu", "macos", "windows")


def lines(file: Path) -> list[str]:
    """The lines that are no comment, as they stand."""
    return [line for line in file.read_text("utf-8").splitlines() if line.strip() and not line.lstrip().startswith("#")]


def steps(file: Path) -> list[str]:
    """Each step of every job, from its dash to the next."""
    text = "\n".join(lines(file))
    return [step for job in text.split("steps:\n")[1:] for step in re.split(r"^ {6}- ", job, flags=re.MULTILINE)[1:]]


@every_workflow
def test_actions_are_pinned_by_their_full_version(file: Path) -> None:
    used = [step.split("uses: ")[1].split("\n")[0] for step in steps(file) if step.startswith("uses: ")]

    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})", name)] == []


@every_workflow
def test_a_workflow_may_read_and_nothing_else(file: Path) -> None:
    told = lines(file)

    assert told[told.index("permissions:") + 1] == "  contents: read"
    assert sum("permissions" in line or ": write" in line for line in told) == 1


@every_workflow
def test_the_checkout_keeps_no_key(file: Path) -> None:
    checkouts = [step for step in steps(file) if "actions/checkout" in step]

    assert checkouts
    assert all("persist-credentials: false" in step for step in checkouts)


@every_workflow
def test_a_workflow_is_indented_by_two_and_has_no_tab(file: Path) -> None:
    text = file.read_text("utf-8")

    assert "\t" not in text
    assert [line for line in lines(file) if (len(line) - len(line.lstrip())) % 2] == []


@every_workflow
def test_no_job_runs_for_ever(file: Path) -> None:
    told = "\n".join(lines(file))

    assert told.count("runs-on:") == told.count("timeout-minutes:")


@every_workflow
def test_every_system_is_tried(file: Path) -> None:
    told = "\n".join(lines(file))

    assert [system for system in SYSTEMS if not re.search(rf"\b{system}-[\d.]+", told)] == []
    assert "-latest" not in told


def test_a_change_passes_what_it_passes_on_a_laptop() -> None:
    commands = [line.split("run: ")[1] for line in lines(CHECK) if line.strip().startswith("- run: ")]

    assert commands == [".ci/run", "env -u CI python do check"]


def test_a_release_is_built_as_on_a_laptop() -> None:
    made = [step for step in steps(RELEASE) if step.startswith("name: The packages")]

    assert ["runner.os != 'Linux'" in step for step in made] == [True, False]
    assert all("python do build" in step for step in made)


def test_only_root_can_make_the_bare_root_and_what_it_made_is_given_back() -> None:
    (step,) = (step for step in steps(RELEASE) if step.startswith("name: The packages, made as root"))

    told = step.split("run: |")[1]
    assert "sudo --preserve-env=CI,SOURCE_DATE_EPOCH" in told
    assert told.index("git log") < told.index("sudo") < told.index("python do build") < told.index("chown")


PACKAGES = {
    "Linux": ("linux-x86_64.tar.xz", f"proofdesk_{VERSION}_amd64.deb"),
    "macOS": ("macos-arm64.dmg",),
    "Windows": ("windows-x86_64-setup.exe", "windows-x86_64.zip"),
}
every_package = pytest.mark.parametrize(
    ("system", "name"), [(system, name) for system, names in PACKAGES.items() for name in names]
)


@every_package
def test_a_release_without_one_of_its_packages_fails(system: str, name: str, tmp_path: Path) -> None:
    dist = made(system, tmp_path)
    assert looked_at(system, tmp_path) == 0, "all are there"

    (dist / full(name)).unlink()

    assert looked_at(system, tmp_path) == 1


def made(system: str, place: Path) -> Path:
    """What a build leaves on a system, by name."""
    dist = place / "dist"
    dist.mkdir()
    for name in (*map(full, PACKAGES[system]), f"proofdesk-{VERSION}-any.cdx.json", "SHA256SUMS"):
        (dist / name).touch()
    (dist / f"proofdesk-{VERSION}-linux-x86_64-without-model.tar.xz").touch()
    return dist


def full(name: str) -> str:
    return name if name.startswith("proofdesk") else f"proofdesk-{VERSION}-{name}"


def looked_at(system: str, place: Path) -> int:
    """How the step ends that looks whether every package is there, where they lie below `place`."""
    if sys.platform == "win32" or shutil.which("bash") is None:
        missing("bash, and no stand-in for it")
    (step,) = (step for step in steps(RELEASE) if step.startswith("name: Whether every package is there"))
    command = ["bash", "-eo", "pipefail", "-c", step.split("run: |")[1]]
    return subprocess.run(command, cwd=place, env={"RUNNER_OS": system}, check=False, capture_output=True).returncode


def test_the_build_has_the_libraries_that_do_would_add() -> None:
    wanted = set(re.findall(r'"(lib[\w.-]+)"', (ROOT / "do").read_text("utf-8")))

    assert wanted
    assert wanted <= set(RELEASE.read_text("utf-8").split())


def test_no_secret_is_needed() -> None:
    secretive = [step for step in steps(RELEASE) if "secrets." in step]

    unasked = [step for step in secretive if "if: runner.os" not in step and "id: certificate" not in step]

    assert len(secretive) == 3
    assert unasked == []


def test_a_secret_stands_in_no_command() -> None:
    told = [line.strip() for line in lines(RELEASE) if "secrets." in line]

    assert [line for line in told if not re.fullmatch(r"[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line)] == []


def test_every_secret_is_explained() -> None:
    text = RELEASE.read_text("utf-8")
    explained = text.split("name: release")[0]

    used = set(re.findall(r"secrets\.([A-Z_]+)", text))

    assert [name for name in used if name not in explained] == []


def test_what_the_build_makes_is_handed_up() -> None:
    (step,) = (step for step in steps(RELEASE) if "upload-artifact" in step)

    assert "if-no-files-found: error" in step
    assert {"dist/SHA256SUMS", *(f"dist/*.{kind}" for kind in KINDS)} <= set(step.split())
