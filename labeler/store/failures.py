"""Everything that can keep a write from the disk, in plain sentences: what is wrong, and what to do next.

SQLite's result codes by name, the operating system's errors by name. An extended code without a sentence of its own
gets that of its family. What is missing here would be a mistake of ours, and is not dressed up as anything else.
"""

from __future__ import annotations

import errno

from labeler.store.engine import error_name, sqlite3

_FULL = "the disk is full; free some space, then try again"
_DISK = "the disk reported an error; keep a copy of the project elsewhere, then check the disk"
_NOT_ALLOWED = "the project may not be written; give yourself write access to its folder, then try again"
_READ_ONLY = "the disk is read-only now; make it writable again, or go on with a copy elsewhere"
_GONE = "a file of the project is not where it was; put its folder back, then open it again"
_HELD = "another program holds the project file; close that program, then try again"
_DAMAGED = "the project file is damaged; open it in the window again, it repairs itself from journal and backups"
_MEMORY = "memory ran out; close other programs, then try again"
_OFFLINE = "the drive or network share does not answer; reconnect it, then try again"
_HANDLES = "too many files are open on this computer; close other programs, then try again"
_TOO_LARGE = "it is too large for this disk or project file; shorten it, or move the project to another disk"
_STOPPED = "it was interrupted; try again"
_FILE_SYSTEM = "this file system cannot do what a safe write needs; copy the project to a local disk"

SQLITE: dict[str, str] = {
    "SQLITE_ABORT": _STOPPED,
    "SQLITE_AUTH": _NOT_ALLOWED,
    "SQLITE_BUSY": _HELD,
    "SQLITE_BUSY_RECOVERY": "another program is just repairing the project file; wait a moment, then try again",
    "SQLITE_CANTOPEN": "the project file cannot be opened; check that its folder is there and may be written",
    "SQLITE_CANTOPEN_DIRTYWAL": _DAMAGED,
    "SQLITE_CANTOPEN_ISDIR": "a folder is in the place of the project file; move it away, then open the project again",
    "SQLITE_CANTOPEN_NOTEMPDIR": "there is no folder for temporary files; make one, then try again",
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_FULL": _FULL,
    "SQLITE_INTERRUPT": _STOPPED,
    "SQLITE_IOERR": _DISK,
    "SQLITE_IOERR_ACCESS": _NOT_ALLOWED,
    "SQLITE_IOERR_AUTH": _NOT_ALLOWED,
    "SQLITE_IOERR_BLOCKED": _HELD,
    "SQLITE_IOERR_CHECKRESERVEDLOCK": _OFFLINE,
    "SQLITE_IOERR_CORRUPTFS": "the file system is damaged; keep a copy elsewhere, then have the disk checked",
    "SQLITE_IOERR_DATA": _DAMAGED,
    "SQLITE_IOERR_DELETE_NOENT": _GONE,
    "SQLITE_IOERR_FSTAT": _OFFLINE,
    "SQLITE_IOERR_LOCK": _OFFLINE,
    "SQLITE_IOERR_NOMEM": _MEMORY,
    "SQLITE_IOERR_RDLOCK": _OFFLINE,
    "SQLITE_IOERR_SHMOPEN": _NOT_ALLOWED,
    "SQLITE_IOERR_SHMSIZE": _FULL,
    "SQLITE_IOERR_SHORT_READ": _DAMAGED,
    "SQLITE_IOERR_UNLOCK": _OFFLINE,
    "SQLITE_IOERR_VNODE": _GONE,
    "SQLITE_LOCKED": _HELD,
    "SQLITE_MISMATCH": _DAMAGED,
    "SQLITE_NOLFS": _FILE_SYSTEM,
    "SQLITE_NOMEM": _MEMORY,
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_PERM": _NOT_ALLOWED,
    "SQLITE_PROTOCOL": _HELD,
    "SQLITE_READONLY": _NOT_ALLOWED,
    "SQLITE_READONLY_CANTLOCK": _READ_ONLY,
    "SQLITE_READONLY_DBMOVED": _GONE,
    "SQLITE_READONLY_DIRECTORY": _NOT_ALLOWED,
    "SQLITE_READONLY_RECOVERY": _READ_ONLY,
    "SQLITE_TOOBIG": _TOO_LARGE,
}

# By name, since not every system has every error.
OS: dict[str, str] = {
    "EACCES": _NOT_ALLOWED,
    "EAGAIN": _STOPPED,
    "EBADF": _GONE,
    "EBUSY": _HELD,
    "EDQUOT": "your share of the disk is used up; free some of your space, then try again",
    "EEXIST": "a file of the same name is in the way; open the project again, then try again",
    "EFBIG": _TOO_LARGE,
    "EHOSTDOWN": _OFFLINE,
    "EHOSTUNREACH": _OFFLINE,
    "EINTR": _STOPPED,
    "EINVAL": _FILE_SYSTEM,
    "EIO": _DISK,
    "EISDIR": "there is a folder in the place of a project file; move it away, then open the project again",
    "ELOOP": "the project's folder leads in a circle of links; open it by its real path",
    "EMFILE": _HANDLES,
    "ENAMETOOLONG": "the project's path is too long for this disk; move it to a shorter one",
    "ENETDOWN": _OFFLINE,
    "ENETUNREACH": _OFFLINE,
    "ENFILE": _HANDLES,
    "ENODEV": _OFFLINE,
    "ENOENT": _GONE,
    "ENOLCK": _OFFLINE,
    "ENOMEM": _MEMORY,
    "ENOSPC": _FULL,
    "ENOTCONN": _OFFLINE,
    "ENOTDIR": _GONE,
    "ENOTSUP": _FILE_SYSTEM,
    "ENXIO": _OFFLINE,
    "EPERM": _NOT_ALLOWED,
    "EROFS": _READ_ONLY,
    "ESTALE": _OFFLINE,
    "ETIMEDOUT": _OFFLINE,
    "ETXTBSY": _HELD,
}

_FULL_NAMES = frozenset({"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "ENOSPC", "EDQUOT"})
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def name_of(error: BaseException) -> str:
    """The error's own name: SQLite's extended result code or the operating system's constant; empty without any."""
    if isinstance(error, sqlite3.Error):
        return error_name(error)
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, "")
    return ""


def words_for(name: str) -> str | None:
    """What to say of an error and what to do; None if it cannot come from the world."""
    if name in OS:
        return OS[name]
    while name and name not in SQLITE:
        name = name.rpartition("_")[0]
    return SQLITE.get(name)


def is_full(error: BaseException) -> bool:
    """Whether freeing space would help."""
    return name_of(error) in _FULL_NAMES


def is_damage(error: BaseException) -> bool:
    """Whether the database itself was found broken."""
    return name_of(error).startswith(_DAMAGE)
