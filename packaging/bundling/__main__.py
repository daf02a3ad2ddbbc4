"""`./do build`: the bundle made, held against itself, proved in every surrounding that is to be had, and packed.

Whatever cannot be done on this machine is said and left out; whatever goes wrong fails the build at its end.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from hashlib import file_digest
from pathlib import Path
from types import ModuleType

from app.licences.part import read
from bundling import bareroot, bom, bundles, linux, macos, making, proving, starting, windows
from bundling.bundles import Bundles
from bundling.places import BUILD, DIST
from bundling.proving import Proof
from bundling.report import MB, Report
from bundling.system import NAME

WHOLE = 110
WITHOUT_MODEL = 60
"""Megabytes that a package may have at most."""
LATEST = 1.5
"""How many times as long as from source it may take until the window is painted."""
OTHER_WITHOUT_MODEL = ("proposals", "languages", "locked reader")
"""Parts of the self-test that say something else where there is no model."""


def main(arguments: Sequence[str]) -> int:
    """0 where all is well."""
    parser = argparse.ArgumentParser(prog="./do build", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="make, check and prove it, and nothing else")
    quick = parser.parse_args(arguments).quick
    report = Report()
    for folder in (DIST, BUILD):
        shutil.rmtree(folder, ignore_errors=True)
    made = bundles.make(report, whole=not quick)
    sign(report, made)
    source = prove(report, made.bundle)
    if not quick:
        prove_small(report, made.small, source)
        hand_on(report, made)
        in_bare_root(report, source)
        start(report, made.bundle)
    for line in report.wrong:
        report.say(f"! {line}")
    report.say("build: something is wrong." if report.wrong else f"build: all is well. It lies in {DIST.name}/.")
    return 1 if report.wrong else 0


def sign(report: Report, made: Bundles) -> None:
    """What is signed is signed before it is proved: what ships is what was proved. Linux signs its packages alone."""
    with report.step("signatures"):
        if sys.platform == "darwin":
            macos.sign()
        elif sys.platform == "win32":
            for folder in (made.bundle, made.small):
                if folder.exists():
                    windows.sign(folder)


def prove(report: Report, bundle: Path) -> Proof:
    """The self-test from source and in the bundle, which must say the same; what the source said."""
    with report.step("self-test from source"):
        source = proving.of_source()
        tell(report, source)
    with report.step("self-test in the bundle"):
        for proof in proving.of_bundle(bundle):
            tell(report, proof, source)
            inside = ", ".join(f"{name} {number}" for name, number in proof.versions.items())
            report.say(f"   {inside}")
        if sys.platform == "linux" and not shutil.which("Xvfb"):
            report.untried("a real X screen", "Xvfb is not installed", must=bool(os.environ.get("CI")))
    return source


def prove_small(report: Report, bundle: Path, source: Proof) -> None:
    """The one without the model: rules read alone in it, all else says what it says from source."""
    with report.step("self-test without the language model"):
        tell(report, proving.offscreen(bundle), source, OTHER_WITHOUT_MODEL)


def tell(report: Report, proof: Proof, source: Proof | None = None, but: Sequence[str] = ()) -> None:
    """What a self-test said, beside the one from source; parts in `but` may say something else."""
    of = f"failed of {len(proof.parts)} parts" if proof.parts else "wrong"
    report.none_of(f"{proof.where}: {of}", proof.failed)
    if source is not None and proof.parts:
        unlike = [name for name in proving.unlike(source, proof) if name not in but]
        report.none_of(f"{proof.where}: other answers than from source", unlike)


def hand_on(report: Report, made: Bundles) -> None:
    """The packages of this system with and without the model, the bills of materials, and the digests of all."""
    files: list[Path] = []
    with report.step("packages"):
        for bundle, name, most in ((made.bundle, NAME, WHOLE), (made.small, f"{NAME}-without-model", WITHOUT_MODEL)):
            for package in packed(bundle, name):
                report.figure(package.name, package.stat().st_size / MB, most, "MB")
                files.append(package)
            files.append(bom.write(read(making.licences_in(bundle)), DIST / f"{name}.cdx.json"))
        for name, why in system().left_out().items():
            report.untried(name, why)
    sums(DIST / "SHA256SUMS", files)


def packed(bundle: Path, name: str) -> Iterator[Path]:
    """All packages of the whole bundle; of the one without the model an archive, which macOS has none of."""
    if name == NAME:
        yield from system().pack(bundle, name)
    elif sys.platform == "win32":
        yield windows.zipped(bundle, DIST / f"{name}.zip", name)
    elif sys.platform == "linux":
        yield linux.archived(bundle, name)


def system() -> ModuleType:
    """The module of this system; the three are alike."""
    return {"win32": windows, "darwin": macos}.get(sys.platform, linux)


def sums(target: Path, files: Sequence[Path]) -> None:
    """A file that sha256sum can check. Signing it is the release's step."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as opened:
            lines.append(f"{file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    target.write_text("".join(lines), "utf-8", newline="\n")


def in_bare_root(report: Report, source: Proof) -> None:
    """The Debian package in a root with nothing else, where one can be made."""
    package = next(DIST.glob("*.deb"), None)
    if package is None:
        return
    with report.step("bare Debian root"):
        try:
            for proof in bareroot.prove_in_bare_root(package):
                tell(report, proof, source)
        except bareroot.NotHere as reason:
            report.untried("a bare Debian root", str(reason))


def start(report: Report, bundle: Path) -> None:
    """How long it takes until the window is painted."""
    with report.step("start"):
        frozen, source = starting.start_times(bundle)
        told = f"{frozen * 1e3:.0f} beside {source * 1e3:.0f} ms"
        report.figure("window painted, beside the source", frozen / source, LATEST, "x", told)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
