"""The one SQLite of this process: SQLCipher's, for plain project files too, and Python's own where it has no wheel.

Two SQLite libraries that open and close one file drop each other's locks, so nothing else in the store imports one.
Python's own is often older than 3.51.3, in which two connections that checkpoint at once can damage a file.
"""

from __future__ import annotations

import sqlite3 as _python_sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from labeler.errors import ProjectError
from labeler.secrecy import keyring

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from sqlcipher3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["CAN_ENCRYPT", "error_name", "file_uri", "is_conflict", "open_file", "raw_key", "sqlite3"]

CAN_ENCRYPT = sqlite3 is not _python_sqlite3

if CAN_ENCRYPT:
    # Else it writes to stderr whatever file it cannot open; our own words say so.
    sqlite3.connect(":memory:").execute("PRAGMA cipher_log_level = NONE").connection.close()

_READ_WRITE_CREATE_URI = 0x02 | 0x04 | 0x40
_EXTENDED_RESULT_CODES = 0x0200_0000
# What every connection to a file is opened with: SQLCipher's module tells which disk error it was only if asked to, as
# Python's does unasked.
_CONNECT: dict[str, Any] = {"flags": _READ_WRITE_CREATE_URI | _EXTENDED_RESULT_CODES} if CAN_ENCRYPT else {}
_NAMES = {
    code: name
    for name in dir(_python_sqlite3)
    if name.startswith("SQLITE_") and isinstance(code := getattr(_python_sqlite3, name), int) and code > 0xFF
}


def error_name(error: BaseException) -> str:
    """SQLite's extended result code by name; empty for an error that is Python's own, or none of SQLite's."""
    name, code = getattr(error, "sqlite_errorname", None), getattr(error, "sqlite_errorcode", None)
    if code is not None and code > 0xFF:
        return _NAMES.get(code) or str(name or "")
    return str(name or "")


def is_conflict(error: BaseException) -> bool:
    """Whether a row breaks a rule of its table. With extended codes that comes as SQLCipher's most general class."""
    return isinstance(error, sqlite3.DatabaseError) and error_name(error).startswith("SQLITE_CONSTRAINT")


def open_file(
    path: Path,
    mode: str = "rwc",
    kind: type[sqlite3.Connection] = sqlite3.Connection,
    *,
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect,
) -> sqlite3.Connection:
    """A database file, in the mode of SQLite's URIs, without any rules yet; no transaction begins by itself.

    Raises `PassphraseNeeded` for one of an encrypted project that is not unlocked.
    """
    key = keyring.database_key(path)
    if key is not None and not CAN_ENCRYPT:
        raise ProjectError(
            f"{path.parent.name} is encrypted, and this Python has no sqlcipher3, which reads such projects; "
            "install it, or open the project on another computer"
        )
    connection = connect(
        file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False, factory=kind, **_CONNECT
    )
    if key is not None:
        connection.execute(f"PRAGMA key = {raw_key(key)}")
    return connection


def raw_key(key: bytes) -> str:
    """As SQL: the key itself, from which SQLCipher derives nothing slowly once more."""
    return f"\"x'{key.hex()}'\""


def file_uri(path: Path, mode: str) -> str:
    """SQLite's form of a path: three slashes before `C:/`, four before a share's name."""
    place = path.resolve().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode={mode}"
