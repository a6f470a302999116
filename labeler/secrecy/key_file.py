"""The key file of an encrypted project: the project's own random key, wrapped by what the passphrase becomes.

A small text file, so that it can be printed and kept. Changing the passphrase wraps the same key anew.
"""

from __future__ import annotations

import json
import os
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.errors import ProjectError, UserError, WrongPassphrase
from labeler.secrecy.passphrase import Stretching, require_usable

KEY_FILE = "project.key"
_WHAT = "labeler project key"
_FORMAT = 1
_KEY_BYTES = 32
_NONCE = 12
_MOST = 1 << 14


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """What a key file says. `id` names the project's key, whatever passphrase wraps it."""

    id: str
    stretching: Stretching
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, project_key: bytes, key_id: str, passphrase: str) -> WrappedKey:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        require_usable(passphrase)
        stretching, nonce = Stretching.new(), secrets.token_bytes(_NONCE)
        wrapped = AESGCM(stretching.key(passphrase)).encrypt(nonce, project_key, _bound(key_id, stretching))
        return cls(key_id, stretching, nonce, wrapped)

    def unwrap(self, passphrase: str) -> bytes:
        """Raises `WrongPassphrase`, whatever it is that does not fit."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            key = self.stretching.key(passphrase)
            return AESGCM(key).decrypt(self.nonce, self.wrapped, _bound(self.id, self.stretching))
        except InvalidTag:
            raise WrongPassphrase("this is not the passphrase of the project; nothing was changed, try again") from None

    def text(self) -> str:
        said = {
            "what": _WHAT, "format": _FORMAT, "id": self.id, "kdf": "scrypt", "work": self.stretching.work,
            "block": self.stretching.block, "lanes": self.stretching.lanes, "salt": _text(self.stretching.salt),
            "nonce": _text(self.nonce), "wrapped": _text(self.wrapped),
        }  # fmt: skip
        return json.dumps(said, indent=1) + "\n"


def new_project_key() -> tuple[str, bytes]:
    """A name for it, and the key."""
    return secrets.token_hex(16), secrets.token_bytes(_KEY_BYTES)


def read_key_file(path: Path) -> WrappedKey:
    """Raises `ProjectError` for anything else than a key file of ours."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST)
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be read ({error.strerror}); without it the project cannot be read"
        ) from error
    try:
        said: Any = json.loads(text)  # Any: whatever the file holds
        if said["what"] != _WHAT or said["kdf"] != "scrypt":
            raise ValueError("another kind of file")
        if said["format"] != _FORMAT:
            raise ProjectError(f"{path} was written by a newer labeler; update it to open this project")
        stretching = Stretching(said["work"], said["block"], said["lanes"], b64decode(said["salt"], validate=True))
        key_id, nonce, wrapped = str(said["id"]), b64decode(said["nonce"]), b64decode(said["wrapped"])
        if len(nonce) != _NONCE or len(bytes.fromhex(key_id)) != 16:
            raise ValueError("its parts have other lengths")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ProjectError(
            f"{path} is damaged, and without it nothing of this project can be read; put back a copy of it, one lies "
            "in the folder backups"
        ) from error
    return WrappedKey(key_id, stretching, nonce, wrapped)


def write_key_file(path: Path, key: WrappedKey) -> None:
    """Whole or not at all, and still there after a power cut. Raises `UserError`."""
    building = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with building.open("x", encoding="utf-8") as file:
            file.write(key.text())
            file.flush()
            os.fsync(file.fileno())
        os.replace(building, path)
        _sync_folder(path.parent)
    except OSError as error:
        building.unlink(missing_ok=True)
        raise UserError(f"{path} cannot be written ({error.strerror}); check the folder and the disk") from error


def keep_key_copy(folder: Path, place: Path) -> None:
    """Put a copy of a project's key file, if it has one, where others of its files lie. Raises `UserError`."""
    own = folder / KEY_FILE
    if own.is_file():
        key = read_key_file(own)
        copy = place / KEY_FILE
        if not copy.is_file() or copy.read_text("utf-8", "replace") != key.text():
            write_key_file(copy, key)


def _sync_folder(folder: Path) -> None:
    if os.name != "nt":  # Windows does so by itself, and cannot open folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _bound(key_id: str, stretching: Stretching) -> bytes:
    said = [_WHAT, _FORMAT, key_id, stretching.work, stretching.block, stretching.lanes, _text(stretching.salt)]
    return json.dumps(said).encode()


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
