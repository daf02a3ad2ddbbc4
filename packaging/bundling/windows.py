"""Windows: the folder as a .zip, and an installer where Inno Setup is on the path; signed where a certificate is named
in the surroundings.
"""

import os
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app import VERSION
from bundling.making import epoch
from bundling.places import DIST, PACKAGING
from bundling.tree import run


def pack(folder: Path, name: str) -> Iterator[Path]:
    """Every package that can be made here."""
    sign(*sorted(folder.glob("*.exe")))
    yield zipped(folder, DIST / f"{name}.zip", name)
    if shutil.which("iscc"):
        run("iscc", "/Q", f"/DVersion={VERSION}", f"/O{DIST}", f"/F{name}-setup", PACKAGING / "windows/proofdesk.iss")
        sign(DIST / f"{name}-setup.exe")
        yield DIST / f"{name}-setup.exe"


def sign(*programs: Path) -> None:
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
