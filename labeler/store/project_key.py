"""The key of an encrypted project: made, wrapped anew, missed, brought back from its copy."""

from __future__ import annotations

from pathlib import Path

from labeler.errors import ProjectError
from labeler.secrecy import keyring
from labeler.secrecy.key_file import (
    KEY_FILE,
    WrappedKey,
    keep_key_copy,
    new_project_key,
    read_key_file,
    write_key_file,
)
from labeler.secrecy.sealed_lines import looks_sealed
from labeler.secrecy.sealed_stream import is_sealed
from labeler.store.engine import CAN_ENCRYPT
from labeler.store.journal_lines import MAX_LINE
from labeler.store.journal_segment import JOURNAL, segments_in
from labeler.store.lock import ProjectLock
from labeler.store.repair_report import RepairReport

BACKUPS = "backups"


def make_key(folder: Path, passphrase: str) -> None:
    """Encrypt whatever is written into this folder from now on. Raises `UserError`."""
    if not CAN_ENCRYPT:
        raise ProjectError("this Python has no sqlcipher3, which encrypts projects; install it, or go on without")
    key_id, project_key = new_project_key()
    write_key_file(folder / KEY_FILE, WrappedKey.wrap(project_key, key_id, passphrase))
    keyring.add(keyring.keys_from(key_id, project_key))


def change_passphrase(folder: Path, old: str, new: str) -> None:
    """Wrap the project's key anew, also beside the backups. Raises `WrongPassphrase`; then nothing is changed."""
    if not folder.is_dir():
        raise ProjectError(f"there is no project at {folder}; check the path")
    lock = ProjectLock.take(folder)
    try:
        place = keyring.home_of(folder / KEY_FILE)
        if place is None:
            raise ProjectError(f"{folder.name} is not encrypted; labeler encrypt {folder.name} does that")
        key = read_key_file(place)
        write_key_file(folder / KEY_FILE, WrappedKey.wrap(key.unwrap(old), key.id, new))
        if (folder / BACKUPS).is_dir():
            keep_key_copy(folder, folder / BACKUPS)
    finally:
        lock.release()


def require_key(folder: Path) -> None:
    """Before anything is touched: an encrypted project needs its passphrase, and its key file.

    Raises `PassphraseNeeded`, `WrongPassphrase`, or `ProjectError` where the key file was lost.
    """
    keyring.require(folder)
    if has_lost_key(folder):
        raise ProjectError(
            f"{folder.name} is encrypted and its key file {KEY_FILE} is not there; put back a copy of it: without it "
            "nothing of the project can be read by anybody, whatever the passphrase"
        )


def has_lost_key(folder: Path) -> bool:
    """Whether the journal is sealed and no key file is there, beside the backups neither."""
    if keyring.is_encrypted(folder):
        return False
    try:
        return any(looks_sealed(_first_line(segment.path)) for segment in segments_in(folder / JOURNAL))
    except OSError:
        return False  # whoever reads the journal says so


def open_leftovers(folder: Path) -> list[Path]:
    """Files of an encrypted project that lie open: from before it was encrypted."""
    places = ("objects", "quarantine")
    found = [path for place in places for path in sorted((folder / place).rglob("*")) if path.is_file()]
    return [path for path in found if not _is_closed(path)]


def _is_closed(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(1 << 16)
    if is_sealed(start) or not start or path.name.endswith("-shm"):
        return True
    if path.suffix == ".jsonl":
        return b'"sealed":"' in start[:64]
    return not (start.startswith((b"SQLite format 3", b"{")) or path.parent.parent.name == "objects")


def bring_key_back(folder: Path, report: RepairReport) -> None:
    """From its copy beside the backups."""
    place = keyring.home_of(folder / KEY_FILE)
    if place is not None and place.parent != folder:
        keep_key_copy(place.parent, folder)
        report.key_from = place.parent.name


def _first_line(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.readline(MAX_LINE).rstrip(b"\n")
