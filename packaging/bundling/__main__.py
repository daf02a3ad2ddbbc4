"""`./do build`: the bundle made, held against itself, proved in every surrounding that is to be had, and packed.

Whatever cannot be done on this machine is said and left out; whatever goes wrong fails the build at its end.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

from app.licences.part import read
from bundling import bareroot, bom, checking, comparing, icons, linux, macos, making, proving, starting, windows
from bundling.places import BUILD, DIST
from bundling.proving import Proof
from bundling.report import MB, Report
from bundling.system import NAME

WHOLE = (330, 110)
WITHOUT_MODEL = (190, 60)
"""Megabytes at most: on the disk, and packed."""
WORK, WORK_SMALL = BUILD / "work", BUILD / "work-small"
LATEST = 1.5
"""How many times as long as from source it may take until the window is painted."""


def main(arguments: Sequence[str]) -> int:
    """0 where all is well."""
    parser = argparse.ArgumentParser(prog="./do build", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="make, check and prove it, and nothing else")
    told = parser.parse_args(arguments)
    report = Report()
    for folder in (DIST, BUILD):
        shutil.rmtree(folder, ignore_errors=True)
    bundles = make(report, whole=not told.quick)
    source = prove(report, bundles.bundle)
    if not told.quick:
        pack(report, bundles.bundle)
        in_bare_root(report, source)
        without_model(report, bundles.small)
        start(report, bundles.bundle)
    for line in report.wrong:
        report.say(f"! {line}")
    report.say("build: something is wrong." if report.wrong else f"build: all is well. It lies in {DIST.name}/.")
    return 1 if report.wrong else 0


class Bundles(NamedTuple):
    """Where they lie: what is handed on, the same once more, and the one without the language model."""

    bundle: Path
    again: Path
    small: Path


def make(report: Report, *, whole: bool) -> Bundles:
    """The bundles, two at a time, and what can be seen of them without running any."""
    bundles = Bundles(DIST / "proofdesk", BUILD / "again" / "proofdesk", BUILD / "small" / "proofdesk")
    with report.step("bundles"), ThreadPoolExecutor(2) as pool:
        icons.write_all(BUILD / "icons")
        first = pool.submit(making.make, DIST, WORK)
        others = (
            [
                pool.submit(making.make, BUILD / "again", BUILD / "work-again"),
                pool.submit(making.make, BUILD / "small", WORK_SMALL, model=False),
            ]
            if whole
            else []
        )
        for made in (first, *others):
            made.result()
    look_at(report, bundles.bundle, WORK)
    report.figure("on the disk", making.size(bundles.bundle) / MB, WHOLE[0], "MB")
    if whole:
        differing = comparing.differences(bundles.bundle, bundles.again)
        report.none_of("files that are not the same in two builds", differing)
        shutil.rmtree(bundles.again)
    return bundles


def look_at(report: Report, bundle: Path, work: Path) -> None:
    """What was left out, held against what is imported and linked; what is in, against the lock."""
    collected = making.collected(work)
    report.say(
        f"   {len(collected['kept'])} files, {len(collected['modules'])} modules, {len(collected['dropped'])} dropped"
    )
    report.none_of("left out and imported anyway", checking.imported_anyway(making.warnings(work)))
    report.none_of(
        "from packages that are not locked",
        checking.not_locked([*collected["kept"].values(), *collected["modules"].values()]),
    )
    if sys.platform == "linux":
        report.none_of("linked and not there", checking.linked_in_vain(bundle))


def prove(report: Report, bundle: Path) -> Proof:
    """The self-test from source and in the bundle, which must say the same; what the source said."""
    with report.step("self-test from source"):
        source = proving.of_source()
        tell(report, source)
    with report.step("self-test in the bundle"):
        proofs = [source]
        for proof in proving.of_bundle(bundle):
            tell(report, proof, source)
            proofs.append(proof)
    proving.kept_at(proofs)
    return source


def tell(report: Report, proof: Proof, source: Proof | None = None, but: Sequence[str] = ()) -> None:
    """What a self-test said, beside the one from source; parts in `but` may say something else."""
    of = f"failed of {len(proof.parts)} parts" if proof.parts else "wrong"
    report.none_of(f"{proof.where}: {of}", proof.failed)
    if source is not None and proof.parts:
        unlike = [name for name in proving.unlike(source, proof) if name not in but]
        report.none_of(f"{proof.where}: other answers than from source", unlike)


def pack(report: Report, bundle: Path) -> None:
    """The packages of this system, the bill of materials, and their digests."""
    with report.step("packages"):
        packages = list(system(bundle, NAME))
        bill = bom.write(read(bundle / "_internal" / "resources" / "licences.json"), DIST / f"{NAME}.cdx.json")
    for package in packages:
        report.made(package)
        report.figure(f"{package.suffix} packed", package.stat().st_size / MB, WHOLE[1], "MB")
    sums(DIST / "SHA256SUMS", [*packages, bill])


def system(bundle: Path, name: str) -> Iterator[Path]:
    """The packages that this system has."""
    maker = {"win32": windows.pack, "darwin": macos.pack}.get(sys.platform, linux.pack)
    return maker(bundle, name)


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
            report.say(f"   not tried: {reason}")


def start(report: Report, bundle: Path) -> None:
    """How long it takes until the window is painted."""
    with report.step("start"):
        frozen, source = starting.start_times(bundle)
        report.figure(
            "window painted, beside the source",
            frozen / source,
            LATEST,
            "x",
            f"{frozen * 1e3:.0f} beside {source * 1e3:.0f} ms",
        )


def without_model(report: Report, bundle: Path) -> None:
    """The small bundle: rules read alone in it, and all else works."""
    with report.step("without the language model"):
        look_at(report, bundle, WORK_SMALL)
        report.figure("on the disk", making.size(bundle) / MB, WITHOUT_MODEL[0], "MB")
        tell(report, proving.offscreen(bundle))
        for package in pack_small(bundle):
            report.made(package)
            report.figure("packed", package.stat().st_size / MB, WITHOUT_MODEL[1], "MB")


def pack_small(bundle: Path) -> Iterator[Path]:
    """The small bundle's archive, on the systems that have one beside the installer."""
    if sys.platform == "win32":
        yield windows.zipped(bundle, DIST / f"{NAME}-without-model.zip", NAME)
    elif sys.platform == "linux":
        yield linux.archived(bundle, f"{NAME}-without-model")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
