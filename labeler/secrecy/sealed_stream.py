"""Bytes sealed in chunks (the STREAM construction over AES-256-GCM): no chunk can be changed, swapped, dropped or
doubled, and a file that ends early is told from a whole one."""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

SALT_BYTES = 16
_MAGIC = b"LBLSEAL1"
_CHUNK = 1 << 18
_TAG = 16
_LENGTH = 4


class BrokenSeal(Exception):
    """What was read is not what was sealed with this key. Never leaves the readers of files: they say which."""


@dataclass(frozen=True, slots=True)
class StreamKey:
    """The key of one purpose. Each stream gets a key of its own from it, so that counting nonces is enough."""

    secret: bytes
    purpose: bytes

    def seal(self, source: IO[bytes], target: IO[bytes]) -> None:
        salt = secrets.token_bytes(SALT_BYTES)
        target.write(_MAGIC + salt)
        for part in sealed_chunks(source, derived(self.secret, salt, self.purpose)):
            target.write(part)

    def sealed(self, content: bytes) -> bytes:
        target = io.BytesIO()
        self.seal(io.BytesIO(content), target)
        return target.getvalue()

    def open(self, source: IO[bytes], target: IO[bytes]) -> None:
        """Raises `BrokenSeal`; what was written until then is true, but not whole."""
        head = source.read(len(_MAGIC) + SALT_BYTES)
        if len(head) != len(_MAGIC) + SALT_BYTES or not head.startswith(_MAGIC):
            raise BrokenSeal("it is not sealed")
        for part in opened_chunks(source, derived(self.secret, head[len(_MAGIC) :], self.purpose)):
            target.write(part)


def is_sealed(start: bytes) -> bool:
    """Whether a file that begins like this says that it is sealed."""
    return start.startswith(_MAGIC)


def derived(secret: bytes, salt: bytes, purpose: bytes, length: int = 32) -> bytes:
    """HKDF-SHA-256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=purpose).derive(secret)


def sealed_chunks(source: IO[bytes], key: bytes, bound: bytes = b"") -> Iterator[bytes]:
    """`bound` is what the stream belongs to, such as its header: changed, nothing opens."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, number, part = AESGCM(key), 0, source.read(_CHUNK)
    while True:
        following = source.read(_CHUNK) if len(part) == _CHUNK else b""
        sealed = cipher.encrypt(nonce_of(number, is_last=not following), part, bound)
        yield len(sealed).to_bytes(_LENGTH, "big") + sealed
        if not following:
            return
        number, part = number + 1, following


def opened_chunks(source: IO[bytes], key: bytes, bound: bytes = b"") -> Iterator[bytes]:
    """Raises `BrokenSeal` at the first chunk that is not what was sealed in its place, and at an end that is none."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, number, sealed = AESGCM(key), 0, _next(source)
    if sealed is None:
        raise BrokenSeal("it is empty")
    while sealed is not None:
        following = _next(source)
        try:
            yield cipher.decrypt(nonce_of(number, is_last=following is None), sealed, bound)
        except InvalidTag as error:
            raise BrokenSeal("it was sealed with another key, or was changed since") from error
        number, sealed = number + 1, following


def _next(source: IO[bytes]) -> bytes | None:
    head = source.read(_LENGTH)
    if not head:
        return None
    size = int.from_bytes(head, "big")
    if len(head) < _LENGTH or not _TAG <= size <= _CHUNK + _TAG:
        raise BrokenSeal("it is cut off or damaged")
    found = source.read(size)
    if len(found) < size:
        raise BrokenSeal("it is cut off")
    return found


def nonce_of(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if is_last else b"\0")
