"""Values read from a project file that may be damaged or made to deceive: of the right type, or refused in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from labeler.errors import ProjectError
from labeler.store.engine import error_name, sqlite3

OUT_OF_ORDER = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)


@contextmanager
def in_order(what: str) -> Iterator[None]:
    """`what` is being taken apart; whatever does not fit, on any level of it, becomes a `ProjectError`."""
    try:
        yield
    except OUT_OF_ORDER as error:
        raise damaged(what) from error


def damaged(what: str) -> ProjectError:
    return ProjectError(
        f"{what} in the project file makes no sense, so the file is damaged or was tampered with; open a backup of it"
    )


def text(value: object) -> str:
    """Raises `TypeError` for what is no text: SQLite keeps whatever it is given."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def optional_text(value: object) -> str | None:
    return None if value is None else text(value)


def json_object(value: object) -> dict[str, Any]:  # Any: JSON leaves
    """Raises `ValueError`, `TypeError` or `RecursionError` for what is no JSON object."""
    found = json.loads(text(value))
    if not isinstance(found, dict):
        raise TypeError("not an object")
    return found


class CarefulConnection(sqlite3.Connection):
    """A reading connection whose cursors tell a text that is no text in words, like all other damage."""

    def cursor(self, factory: Any = None) -> Any:  # Any: as in the base class
        return super().cursor(factory or CarefulCursor)

    def execute(self, *arguments: Any) -> Any:  # Any: as in the base class
        return self.cursor().execute(*arguments)


class CarefulCursor(sqlite3.Cursor):
    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # a generator: once in a thousand rows, not at each
        while rows := self.fetchmany(1_000):
            yield from rows

    def execute(self, *arguments: Any) -> Any:  # Any: as in the base class
        with _in_words():
            return super().execute(*arguments)

    def fetchone(self) -> Any:  # Any: as in the base class
        with _in_words():
            return super().fetchone()

    def fetchmany(self, size: int | None = 1) -> list[Any]:  # Any: as in the base class
        with _in_words():
            return super().fetchmany(size)

    def fetchall(self) -> list[Any]:  # Any: as in the base class
        with _in_words():
            return super().fetchall()


class DamagedFile(ProjectError, sqlite3.DatabaseError):
    """Told in words, and still what it is to those who mend databases: an error of SQLite with its name."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self.sqlite_errorname = name


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:  # in the words of SQLite's own complaint
        raise DamagedFile(str(damaged("a name")), "SQLITE_CORRUPT") from error
    except sqlite3.DatabaseError as error:
        name = error_name(error) or None
        # Without a code of SQLite it is Python's own: bytes that should have been UTF-8.
        if name is None and isinstance(error, sqlite3.OperationalError):
            raise DamagedFile(str(damaged("a text")), "SQLITE_CORRUPT") from error
        if name is not None and name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            words = f"the project file is damaged or is not a database; copy the whole project folder first ({name})"
            raise DamagedFile(words, name) from error
        raise
