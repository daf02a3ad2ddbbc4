"""Signs what a running Proofdesk believes about a newer version.

`python -m bundling.announcing new-key PATH` makes the secret key, outside the checkout, and prints the public one,
which belongs into resources/releases.json. `python -m bundling.announcing sign KEY RELEASE.json OUT` writes the signed
file that stands at the address. RELEASE.json has what app/newer/release.py reads; its "format" need not be told.
"""

import os
import stat
import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from pathlib import Path

import orjson
from nacl.signing import SigningKey

from app.domain.problem import Problem
from app.newer import limits
from app.newer.channel import SHIPPED
from app.newer.refusal import Refused
from app.newer.release import FORMAT, read
from app.newer.signed import opened

ROOT = Path(__file__).resolve().parents[2]
USAGE = "python -m bundling.announcing new-key PATH | sign KEY RELEASE.json OUT"
OTHERS = stat.S_IRWXG | stat.S_IRWXO
OURS_ALONE = 0o600


def main(words: Sequence[str], shipped: Path = SHIPPED) -> int:
    """The exit code: 0 done, 1 a Problem, 2 wrong usage."""
    try:
        match words:
            case ["new-key", path]:
                print(f"The public key: {new_key(Path(path))}")
            case ["sign", key, release, out]:
                print(sign(Path(key), Path(release), Path(out), known_key(shipped)))
            case _:
                print(f"Usage: {USAGE}", file=sys.stderr)
                return 2
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def new_key(path: Path) -> str:
    """Make a secret key that only its owner can read, and give the public one. Raises Problem."""
    if path.resolve().is_relative_to(ROOT):
        raise Problem("A secret key does not belong into the checkout.", do="Name a place outside of it.")
    key = SigningKey.generate()
    try:
        way_in = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OURS_ALONE)
    except FileExistsError:
        raise Problem(f"There is something at {path} already.", kept="It was not touched.") from None
    with os.fdopen(way_in, "wb") as file:
        file.write(b64encode(bytes(key)) + b"\n")
    return public(key)


def sign(key_file: Path, release_file: Path, out: Path, known: str) -> str:
    """Sign the release, see that the program would believe it, and write it. Raises Problem, and then wrote nothing."""
    key = secret(key_file)
    if public(key) != known:
        raise Problem(
            "This is not the key whose public half is in resources/releases.json, and no program would believe it.",
            do=f"Its public half is {public(key)}",
        )
    try:
        data = sealed(orjson.loads(release_file.read_bytes()), key)
        release = read(opened(data, known))
    except (Refused, TypeError, ValueError) as error:
        raise Problem(f"{release_file} is no release that a Proofdesk would understand: {error!r}.") from error
    if len(data) > limits.LARGEST:
        raise Problem(f"The signed file would have {len(data)} bytes; {limits.LARGEST} are taken.")
    out.write_bytes(data)
    return f"Signed: {release.version} of {release.published}, which holds until {release.expires}."


def sealed(release: dict[str, object], key: SigningKey) -> bytes:
    """The envelope around the release's text."""
    text = orjson.dumps({"format": FORMAT} | release, option=orjson.OPT_INDENT_2)
    signature = b64encode(key.sign(text).signature)
    return orjson.dumps({"signed": text.decode(), "signature": signature.decode()})


def secret(path: Path) -> SigningKey:
    """The key in a file that nobody else can read. Raises Problem."""
    if os.name == "posix" and path.stat().st_mode & OTHERS:
        raise Problem(f"Others can read the secret key at {path}.", do=f"Make it yours alone: chmod 600 {path}")
    try:
        return SigningKey(b64decode(path.read_bytes().strip(), validate=True))
    except ValueError as error:
        raise Problem(f"There is no secret key in {path}.") from error


def public(key: SigningKey) -> str:
    return b64encode(bytes(key.verify_key)).decode()


def known_key(shipped: Path) -> str:
    """The public key that ships with the program."""
    return str(orjson.loads(shipped.read_bytes())["key"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
