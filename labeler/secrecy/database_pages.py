"""Pages of an encrypted database opened without SQLite, to read what is left of a damaged one.

SQLCipher 4: AES-256-CBC, the vector in the last 80 bytes of a page beside an HMAC, which is not looked at here: what is
found is judged by what it says.
"""

from __future__ import annotations

PAGE_BYTES = 4096
RESERVED = 80
_IV = 16


def opened_page(key: bytes, page: bytes) -> bytes:
    """The usable part of any page but the first."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    usable = len(page) - RESERVED
    decryptor = Cipher(AES(key), CBC(page[usable : usable + _IV])).decryptor()
    return decryptor.update(page[:usable]) + decryptor.finalize()
