"""Journal lines sealed one by one: an outer frame with a checksum, so that a torn line is told from a wrong key.

`{"crc":"<8 hex>","sealed":"<base64>"}`. The same line always seals to the same bytes, so that copies of a segment can
be compared as they lie; two lines never are the same, each event has an id and each change a time.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from zlib import crc32

_NONCE = 12
_TAG = 16
_FRAME = re.compile(rb'\{"crc":"([0-9a-f]{8})","sealed":"([0-9A-Za-z+/]*={0,2})"\}')
_AROUND = len(b'{"crc":"00000000","sealed":""}\n')


class LineSeal:
    """Seals and opens the lines of one journal. The nonce is made of the line (as in SIV), under a key of its own."""

    def __init__(self, secret: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher, self._nonces = AESGCM(secret[:32]), secret[32:]

    def seal(self, line: bytes) -> bytes:
        """A line with its line feed, sealed, with its line feed."""
        text = line.removesuffix(b"\n")
        nonce = hmac.digest(self._nonces, text, "sha256")[:_NONCE]
        body = b64encode(nonce + self._cipher.encrypt(nonce, text, None))
        return b'{"crc":"%08x","sealed":"%s"}\n' % (crc32(body), body)

    def open(self, line: bytes) -> bytes:
        """A line without its line feed. Raises `ValueError` in words."""
        from cryptography.exceptions import InvalidTag

        found = _FRAME.fullmatch(line)
        if found is None:
            raise ValueError("it is not sealed, as every line of an encrypted project is")
        if crc32(found[2]) != int(found[1], 16):
            raise ValueError("its checksum is wrong")
        try:
            body = b64decode(found[2], validate=True)
            return self._cipher.decrypt(body[:_NONCE], body[_NONCE:], None)
        except (InvalidTag, BadBase64, ValueError) as error:
            raise ValueError("it was sealed with another key, or was changed since") from error


def looks_sealed(line: bytes) -> bool:
    return _FRAME.match(line) is not None


def sealed_length(length: int) -> int:
    """How many bytes a line of so many, line feeds included, has when sealed."""
    return _AROUND + -(-(length - 1 + _NONCE + _TAG) // 3) * 4


def opened_length(line: bytes) -> int:
    """How many bytes a sealed line, given without its line feed, has when opened, line feed included."""
    body = len(line) + 1 - _AROUND
    padding = line[-4:-2].count(b"=")
    return body // 4 * 3 - padding - _NONCE - _TAG + 1
