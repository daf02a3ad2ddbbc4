"""The bill of materials: every part in the bundle with its version, licence and, where one is locked, its digest.

CycloneDX 1.6 in JSON, checked against its schema. The time in it is the commit's, so that it is the same every time.
"""

import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from app import VERSION
from app.licences.part import Part
from bundling.checking import normal
from bundling.making import epoch
from bundling.places import LOCK

SPACE = uuid.UUID("8f0a5d0e-3c7b-5e0e-9a51-6f2b5a7d1c11")
"""What the serial number of a bill is made from, beside the version and the time."""
_LOCKED = re.compile(r"^([\w.-]+)==(\S+)((?:[^\n]*\\\n\s+--hash=sha256:\w+)*)", re.MULTILINE)
_HASH = re.compile(r"sha256:(\w+)")


def write(parts: Iterable[Part], target: Path) -> Path:
    """The bill of these parts. Raises ValueError where it does not follow the schema."""
    at = datetime.fromtimestamp(epoch(), UTC)
    bom = Bom(components=[component(part) for part in parts if part.name != "Proofdesk"])
    bom.serial_number = uuid.uuid5(SPACE, f"{VERSION} {at.isoformat()}")
    bom.metadata.timestamp = at
    bom.metadata.component = Component(
        name="proofdesk",
        version=VERSION,
        type=ComponentType.APPLICATION,
        bom_ref="proofdesk",
        licenses=[_licence("MIT")],
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    told = JsonV1Dot6(bom).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(told)
    if wrong is not None:
        raise ValueError(f"The bill of materials does not follow its schema: {wrong}")
    target.write_text(told + "\n", "utf-8")
    return target


def component(part: Part) -> Component:
    """One part; what is of the lock bears its address there and the digests that are allowed for it."""
    hashes = locked().get(normal(part.name), {}).get(part.version, [])
    debian = part.name.removesuffix(" (Debian)") if part.name.endswith(" (Debian)") else None
    purl = PackageURL("deb", "debian", debian, part.version) if debian else None
    if hashes:
        purl = PackageURL("pypi", None, normal(part.name), part.version)
    return Component(
        name=debian or part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{normal(part.name)}@{part.version}",
        licenses=[_licence(part.licence)],
        purl=purl,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=hashes[0])] if len(hashes) == 1 else [],
        properties=[Property(name="proofdesk:locked:sha256", value=one) for one in hashes],
    )


def locked() -> Mapping[str, Mapping[str, list[str]]]:
    """The lock: names, versions, and the digests of the files that may be installed."""
    found: dict[str, dict[str, list[str]]] = {}
    for name, version, hashes in _LOCKED.findall(LOCK.read_text("utf-8")):
        found.setdefault(normal(name), {})[version] = _HASH.findall(hashes)
    return found


def _licence(name: str) -> License:
    return LicenseFactory().make_from_string(name)
