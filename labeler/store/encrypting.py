"""An open project made an encrypted one: a copy is encrypted, compared, and swapped in; the open files go aside."""

from __future__ import annotations

import json
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from labeler.errors import ProjectError, StoreError
from labeler.secrecy import keyring
from labeler.secrecy.key_file import KEY_FILE
from labeler.store.backup import check_whole
from labeler.store.connections import DATABASE, in_words, transaction
from labeler.store.device import place_of
from labeler.store.engine import file_uri, open_file, raw_key, sqlite3
from labeler.store.journal_file import sync_file
from labeler.store.lock import ProjectLock
from labeler.store.opening import open_for_writing
from labeler.store.project_key import make_key, open_leftovers
from labeler.store.quarantine import QUARANTINE
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION
from labeler.store.swap import discard_prepared, finish, prepared_path, swap_in

_WORK = ".sealing-"
Check = Callable[[], None]


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def encrypt_project(
    folder: Path, passphrase: str, *, check: Check = lambda: None, now_ms: Callable[[], int] = _now_ms
) -> None:
    """Encrypt a project that was just opened and closed, so that it is whole and of the present format.

    Cut off at any moment, it leaves the open project or the encrypted one; copied samples that are still open then are
    encrypted by `finish_encrypting`. Raises `ProjectLocked` while somebody writes it, `UserError`.
    """
    lock = ProjectLock.take(folder)
    prepared, key = prepared_path(folder), folder / f".{KEY_FILE}.{secrets.token_hex(8)}"
    work = folder / f"{_WORK}{secrets.token_hex(4)}"
    try:
        finish(folder)
        _discard_work(folder)
        work.mkdir()
        make_key(work, passphrase)
        with in_words(f"{folder.name} stays as it is", ProjectError):
            _encrypted_copy(folder, work / DATABASE)
        check_whole(work / DATABASE, check)
        check()
        (work / KEY_FILE).replace(key)
        (work / DATABASE).replace(prepared)
        swap_in(folder, prepared, "open", now_ms(), with_journal=True, key=key)
        # The journal is begun anew from the database.
        open_for_writing(folder, now_ms).repaired.journal.close()
    except OSError as error:
        raise ProjectError(f"{folder.name} stays as it is: {error.strerror} ({error.filename})") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
        discard_prepared(folder, prepared)
        lock.release()


def finish_encrypting(folder: Path, check: Check = lambda: None) -> None:
    """Encrypt copied samples that still lie open. Harmless when there are none."""
    for path in open_leftovers(folder):
        if path.is_relative_to(folder / "objects"):
            check()
            building = path.with_name(f".{secrets.token_hex(8)}")
            try:
                with path.open("rb") as source, building.open("xb") as target:
                    keyring.copy_in(source, target, path)
                sync_file(building)
                building.replace(path)
            except OSError as error:
                building.unlink(missing_ok=True)
                raise StoreError(f"{path} cannot be encrypted ({error.strerror}); try again") from error


def remove_open_files(folder: Path) -> None:
    """Delete what lies open in quarantine: what the project consisted of before it was encrypted."""
    for path in open_leftovers(folder):
        if path.is_relative_to(folder / QUARANTINE):
            path.unlink()


def _encrypted_copy(folder: Path, target: Path) -> None:
    key = keyring.database_key(target)
    assert key is not None  # its key file was just made
    with closing(open_file(folder / DATABASE, "rw")) as source:
        before = _counts(source)
        source.execute(f"ATTACH DATABASE ? AS sealed KEY {raw_key(key)}", (file_uri(target, "rwc"),))
        source.execute("SELECT sqlcipher_export('sealed')").fetchall()
        source.execute(f"PRAGMA sealed.application_id = {APPLICATION_ID}")
        source.execute(f"PRAGMA sealed.user_version = {SCHEMA_VERSION}")
        source.execute("DETACH DATABASE sealed")
    with closing(open_file(target)) as copy:
        if _counts(copy) != before:
            raise ProjectError(f"{folder.name} stays as it is: the encrypted copy differs from it; check the disk")
        with transaction(copy):
            _begin_journal_anew(copy, folder)
    sync_file(target)


def _begin_journal_anew(copy: sqlite3.Connection, folder: Path) -> None:
    """Under another device's name: others may hold the former journal's files, which these must not contradict."""
    copy.execute("DELETE FROM journal_segments")
    found = copy.execute("SELECT value FROM settings WHERE key = 'devices'").fetchone()
    devices = {**(json.loads(found[0]) if found else {}), place_of(folder): secrets.token_hex(8)}
    copy.execute("INSERT OR REPLACE INTO settings(key, value) VALUES ('devices', ?)", (json.dumps(devices),))


def _counts(connection: sqlite3.Connection) -> list[tuple[str, int, str]]:
    """Of every table its rows, and of the log its end."""
    tables = [
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]
    tip = connection.execute("SELECT hash FROM label_events ORDER BY seq DESC LIMIT 1").fetchone()
    counts = (connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0] for table in tables)
    return [(table, int(count), str(tip)) for table, count in zip(tables, counts, strict=True)]


def _discard_work(folder: Path) -> None:
    for left in folder.glob(f"{_WORK}*"):
        shutil.rmtree(left, ignore_errors=True)
