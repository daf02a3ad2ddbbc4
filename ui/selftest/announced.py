"""What it takes to ask for a newer version, tried without asking: certificates are there, and forgeries are found."""

import json
from base64 import b64encode

from app.domain.problem import Problem
from ui.selftest.trial import Outcome, Trial, expect

_SEED = b"s" * 32
_FEWEST = 50


def announcement(_trial: Trial) -> Outcome:
    """A signed text is opened, one with a changed letter is not; the authorities that ship are loaded."""
    from nacl.signing import SigningKey  # noqa: PLC0415  only for whoever asks

    from app.newer.fetching import context  # noqa: PLC0415  the same
    from app.newer.refusal import Refused, Why  # noqa: PLC0415
    from app.newer.signed import opened  # noqa: PLC0415

    secret = SigningKey(_SEED)
    key = b64encode(bytes(secret.verify_key)).decode()
    signature = b64encode(secret.sign(b"1.0").signature).decode()
    expect(opened(_sealed("1.0", signature), key) == "1.0", "A signed text was not opened.")
    try:
        opened(_sealed("1.1", signature), key)
    except Refused as refused:
        expect(refused.why is Why.FORGED, f"A forgery was refused as {refused.why}.")
    else:
        raise Problem("A forgery was believed.")
    authorities = len(context().get_ca_certs())
    expect(authorities >= _FEWEST, f"There are {authorities} authorities.")
    return Outcome(f"signatures are checked, {authorities} authorities", authorities)


def _sealed(text: str, signature: str) -> bytes:
    return json.dumps({"signed": text, "signature": signature}).encode()
