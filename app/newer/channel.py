"""Where this build may ask and whose signature it believes, as it ships. Both are empty until there is a release."""

from dataclasses import dataclass
from urllib.parse import urlsplit

import orjson

from app.domain.problem import Problem
from resources import path as resource

SHIPPED = resource("releases.json")


@dataclass(frozen=True, slots=True)
class Channel:
    """The address of the signed file, and the public Ed25519 key in Base64."""

    address: str
    key: str

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or self.address


def shipped() -> Channel:
    """The channel of this build. Raises Problem where it has none."""
    channel = Channel(**orjson.loads(SHIPPED.read_bytes()))
    if not channel.address or not channel.key:
        raise Problem(
            "This build of Proofdesk knows no address to ask for a newer version.",
            kept="Nothing was asked.",
            do="Look where you got it from.",
        )
    return channel
