"""A passphrase made into a key: scrypt, with its parameters written down and bounded when they are read."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from labeler.errors import UserError

SALT_BYTES = 16
# 128 MiB and about half a second: what one guess costs, too.
WORK = 1 << 17
_BLOCK, _LANES = 8, 1
_LEAST_WORK, _MOST_WORK = 1 << 10, 1 << 20
_MOST_BLOCK, _MOST_LANES = 16, 4
# What a file of somebody else may make us spend.
_MOST_BYTES = 512 << 20
_KEY_BYTES = 32
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Stretching:
    """How a passphrase becomes a key (RFC 7914), in 128 · `work` · `block` bytes. Raises `ValueError` out of bounds."""

    work: int
    block: int
    lanes: int
    salt: bytes

    def __post_init__(self) -> None:
        whole = all(type(part) is int for part in (self.work, self.block, self.lanes))
        if not whole or not (_LEAST_WORK <= self.work <= _MOST_WORK and self.work & (self.work - 1) == 0):
            raise ValueError("its work factor is out of bounds")
        if not (1 <= self.block <= _MOST_BLOCK and 1 <= self.lanes <= _MOST_LANES):
            raise ValueError("its scrypt parameters are out of bounds")
        if 128 * self.work * self.block > _MOST_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("its scrypt parameters are out of bounds")

    @classmethod
    def new(cls) -> Stretching:
        return cls(WORK, _BLOCK, _LANES, secrets.token_bytes(SALT_BYTES))

    def key(self, passphrase: str) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        stretched = Scrypt(salt=self.salt, length=_KEY_BYTES, n=self.work, r=self.block, p=self.lanes)
        try:
            return stretched.derive(_same_everywhere(passphrase))
        except MemoryError as error:
            needed = 128 * self.work * self.block >> 20
            raise UserError(
                f"a passphrase needs {needed} MB of memory; close other programs, then try again"
            ) from error


def require_usable(passphrase: str) -> None:
    """For a new one. Raises `UserError`; how good it is remains the person's own concern."""
    if not passphrase.strip():
        raise UserError("a passphrase cannot be empty; choose a long one that you will not forget")
    if len(passphrase) > _LONGEST:
        raise UserError(f"a passphrase has {_LONGEST:,} characters at most; choose a shorter one")


def _same_everywhere(passphrase: str) -> bytes:
    """An é typed on a Mac and on Windows are different characters until they are normalised."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
