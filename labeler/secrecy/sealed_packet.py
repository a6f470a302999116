"""An encrypted work packet: a header with its scrypt parameters, then the archive in sealed chunks of one size, so that
any part can be read without the rest.

Every chunk is bound to the header and to its place, the last one to being the last; the end is looked at first.
"""

from __future__ import annotations

import io
import os
from typing import IO

from labeler.errors import WrongPassphrase
from labeler.secrecy.passphrase import SALT_BYTES, Stretching, require_usable
from labeler.secrecy.sealed_stream import BrokenSeal, nonce_of

MAGIC = b"LBLPACK1"
_HEADER = len(MAGIC) + 3 + SALT_BYTES
_CHUNK = 1 << 18
_TAG = 16
_SEALED = _CHUNK + _TAG


def is_encrypted_packet(start: bytes) -> bool:
    return start.startswith(MAGIC)


class PacketSink(io.RawIOBase):
    """Takes an archive as it is written, and writes it sealed. It cannot be sought in: `zipfile` knows how."""

    def __init__(self, target: IO[bytes], passphrase: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        require_usable(passphrase)
        stretching = Stretching.new()
        self._target = target
        self._header = _header(stretching)
        self._cipher = AESGCM(stretching.key(passphrase))
        self._held = bytearray()
        self._number = 0
        target.write(self._header)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        part = memoryview(data).cast("B")  # type: ignore[arg-type]  # whatever has a buffer, as the base class takes it
        self._held += part
        # One chunk stays: only at the end is it known which is the last.
        while len(self._held) > _CHUNK:
            self._put(bytes(self._held[:_CHUNK]), is_last=False)
            del self._held[:_CHUNK]
        return len(part)

    def finish(self) -> None:
        self._put(bytes(self._held), is_last=True)
        self._held.clear()

    def _put(self, part: bytes, *, is_last: bool) -> None:
        self._target.write(self._cipher.encrypt(nonce_of(self._number, is_last=is_last), part, self._header))
        self._number += 1


class PacketSource(io.RawIOBase):
    """An encrypted packet read like the archive that is in it.

    Raises `WrongPassphrase` where the end does not open, and `BrokenSeal` at whatever else does not.
    """

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._file = file
        self._header = file.read(_HEADER)
        self._cipher = AESGCM(_stretching(self._header).key(passphrase))
        sealed = file.seek(0, os.SEEK_END) - _HEADER
        self._chunks = max(1, -(-sealed // _SEALED))
        if sealed - (self._chunks - 1) * _SEALED < _TAG:
            raise BrokenSeal("it is cut off")
        self._size = sealed - self._chunks * _TAG
        self._at = 0
        self._held: tuple[int, bytes] = (-1, b"")
        try:
            self._chunk(self._chunks - 1)
        except BrokenSeal:
            raise WrongPassphrase(
                "this is not the passphrase of the packet, or the packet is damaged; ask whoever made it"
            ) from None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("before the beginning")
        self._at = start + offset
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # as the base class takes it
        if self._at >= self._size or not view:
            return 0
        number, start = divmod(self._at, _CHUNK)
        part = self._chunk(number)[start : start + len(view)]
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _chunk(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        if self._held[0] != number:
            self._file.seek(_HEADER + number * _SEALED)
            nonce = nonce_of(number, is_last=number == self._chunks - 1)
            try:
                self._held = (number, self._cipher.decrypt(nonce, self._file.read(_SEALED), self._header))
            except InvalidTag as error:
                raise BrokenSeal("it was changed since it was made") from error
        return self._held[1]


def _header(stretching: Stretching) -> bytes:
    numbers = bytes((stretching.work.bit_length() - 1, stretching.block, stretching.lanes))
    return MAGIC + numbers + stretching.salt


def _stretching(header: bytes) -> Stretching:
    """Raises `BrokenSeal` for what would cost more than we ever ask."""
    if len(header) != _HEADER or not header.startswith(MAGIC):
        raise BrokenSeal("it has no header of ours")
    power, block, lanes = header[len(MAGIC) : len(MAGIC) + 3]
    try:
        return Stretching(1 << power, block, lanes, header[-SALT_BYTES:])
    except ValueError as error:
        raise BrokenSeal(str(error)) from error
