"""Windows: the folder as a .zip, and an installer where Inno Setup is on the path; signed where a certificate is named
in the surroundings. The programs are signed before they are proved, and what is packed is what was proved.
"""

import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app import VERSION
from bundling.making import epoch
from bundling.places import DIST, PACKAGING
from bundling.tools import lacking
from bundling.tree import run

INSTALLER = "the installer"


def pack(folder: Path, name: str) -> Iterator[Path]:
    """Every package that can be made here, of the folder as it is; `sign` comes before."""
    yield zipped(folder, DIST / f"{name}.zip", name)
    if INSTALLER not in left_out():
        run("iscc", "/Q", f"/DVersion={VERSION}", f"/O{DIST}", f"/F{name}-setup", PACKAGING / "windows/proofdesk.iss")
        sign_files(DIST / f"{name}-setup.exe")
        yield DIST / f"{name}-setup.exe"


def left_out() -> dict[str, str]:
    """The packages that cannot be made here, and why."""
    return lacking({INSTALLER: "iscc"})


def sign(folder: Path) -> None:
    """Sign the folder's programs, before they are proved and packed."""
    sign_files(*sorted(folder.glob("*.exe")))


def sign_files(*programs: Path) -> None:
    """Sign programs with the certificate whose fingerprint PROOFDESK_SIGN_AS tells; do nothing where it tells none.

    PROOFDESK_TIMESTAMP names the server that says when, without which a signature ends with its certificate.
    """
    certificate, server = os.environ.get("PROOFDESK_SIGN_AS"), os.environ.get("PROOFDESK_TIMESTAMP")
    if certificate:
        stamp = ("/tr", server, "/td", "sha256") if server else ()
        run("signtool", "sign", "/sha1", certificate, "/fd", "sha256", *stamp, *programs)


def zipped(folder: Path, target: Path, inner: str) -> Path:
    """The folder as .zip: in order, every file of one time."""
    at = datetime.fromtimestamp(epoch(), UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{inner}/{file.relative_to(folder).as_posix()}", at)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, file.read_bytes(), compresslevel=9)
    return target
