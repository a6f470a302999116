"""What a project file consists of, compared with what our own migrations make."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from labeler.lean_import import import_lean
from labeler.store.engine import sqlite3
from labeler.store.schema import migrate

Part = tuple[str, str]
_MOST = 1_000
# SQLite's own, and the ledger of migrations, whose words differ between versions of the library that keeps it.
_NOT_OURS_TO_JUDGE = ("sqlite_", "_sqlite_migrations", "idx__sqlite_migrations")


@dataclass(frozen=True, slots=True)
class SchemaDifference:
    """(type, name) of what is there and not of our making, of what is missing, and of what is not as we make it."""

    foreign: tuple[Part, ...]
    missing: tuple[Part, ...]
    changed: tuple[Part, ...]

    def __bool__(self) -> bool:
        return bool(self.foreign or self.missing or self.changed)

    def has_table(self, name: str) -> bool:
        """Whether a table of ours is there just as we make it; only then may it be read without harm."""
        return ("table", name) not in (*self.missing, *self.changed)


def schema_difference(connection: sqlite3.Connection) -> SchemaDifference:
    """Reads nothing but the schema: a foreign view or generated column is not run."""
    found, ours = _parts(connection), _own_parts()
    return SchemaDifference(
        tuple(sorted(found.keys() - ours.keys())),
        tuple(sorted(ours.keys() - found.keys())),
        tuple(sorted(part for part in found.keys() & ours.keys() if found[part] != ours[part])),
    )


def _own_parts() -> dict[Part, str]:
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(Database(connection))
        return _parts(connection)


def _parts(connection: sqlite3.Connection) -> dict[Part, str]:
    rows = connection.execute(
        f"SELECT type, name, tbl_name, sql FROM main.sqlite_master WHERE sql IS NOT NULL LIMIT {_MOST}"
    )
    return {
        (str(kind), str(name)): f"{table}\n{sql}"
        for kind, name, table, sql in rows
        if not str(name).startswith(_NOT_OURS_TO_JUDGE)
    }
