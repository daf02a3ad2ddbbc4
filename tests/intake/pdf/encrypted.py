"""Encrypts a file of one page with RC4 and 40 bits (ISO 32000-1, 7.6), the oldest way: enough to ask for a password."""

from hashlib import md5

from tests.intake.pdf.by_hand import PAGE, RESOURCES, assembled, stream

_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_PERMISSIONS = -64
_ID = b"proofdesk-tests!"


def encrypted(content: str, *, user: str, owner: str) -> bytes:
    """A page that opens with either password; an empty one opens without."""
    owned = _rc4(md5(_padded(owner)).digest()[:5], _padded(user))  # noqa: S324 (the format's own hash)
    permissions = _PERMISSIONS.to_bytes(4, "little", signed=True)
    key = md5(_padded(user) + owned + permissions + _ID).digest()[:5]  # noqa: S324
    number = 5
    own_key = md5(key + number.to_bytes(3, "little") + bytes(2)).digest()[:10]  # noqa: S324
    objects: list[str | bytes] = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        RESOURCES.format(more=""),
        PAGE.format(contents=number, more=""),
        stream(_rc4(own_key, content.encode("latin-1"))),
        f"<< /Filter /Standard /V 1 /R 2 /O <{owned.hex()}> /U <{_rc4(key, _PADDING).hex()}> /P {_PERMISSIONS} >>",
    ]
    return assembled(objects, f" /Encrypt 6 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]")


def _padded(password: str) -> bytes:
    return (password.encode("latin-1") + _PADDING)[:32]


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
