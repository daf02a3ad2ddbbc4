"""The envelope: a text and the Ed25519 signature of its bytes, `{"signed": text, "signature": Base64}`."""

from base64 import b64decode
from typing import Any

import orjson
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from app.newer.refusal import Refused, Why


def opened(data: bytes, key: str) -> str:
    """The text that the owner of the public key (in Base64) signed. Raises Refused."""
    try:
        text, signature = _parts(orjson.loads(data))
        VerifyKey(b64decode(key, validate=True)).verify(text.encode(), signature)
    except BadSignatureError as error:
        raise Refused(Why.FORGED) from error
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(Why.GARBLED) from error
    return text


def _parts(envelope: dict[str, Any]) -> tuple[str, bytes]:  # Any: it is JSON
    text = envelope["signed"]
    if not isinstance(text, str):
        raise TypeError(text)
    return text, b64decode(envelope["signature"], validate=True)
