"""Making a project an encrypted one, and what lies open afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.backup import BackupReason
from labeler.secrecy import keyring
from labeler.secrecy.passphrase import require_usable
from labeler.store.encrypting import encrypt_project, finish_encrypting, remove_open_files
from labeler.store.project_key import change_passphrase, open_leftovers
from labeler.store.project_store import ProjectStore

__all__ = ["Encrypted", "change_passphrase", "encrypt", "remove_open_files"]


@dataclass(frozen=True, slots=True)
class Encrypted:
    """`was_open`: it was encrypted just now. `left`: what it consisted of before, which anybody can still read."""

    was_open: bool
    left: tuple[Path, ...]


def encrypt(folder: Path, passphrase: Callable[[], str], check: Callable[[], None] = lambda: None) -> Encrypted:
    """Encrypt a project, or finish with one where that was cut off. Raises `UserError`; then it is as it was."""
    was_open = not keyring.is_encrypted(folder)
    # Whole, of the present format, and nobody else's: what is opened for writing is all of that.
    with ProjectStore.open(folder):
        pass
    if was_open:
        chosen = passphrase()
        require_usable(chosen)
        encrypt_project(folder, chosen, check=check)
    finish_encrypting(folder, check)
    with ProjectStore.open(folder) as store:
        store.back_up_if_due(BackupReason.MANUAL)
    return Encrypted(was_open, tuple(open_leftovers(folder)))
