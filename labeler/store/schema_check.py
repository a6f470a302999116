"""A project file is used only if its schema is ours to the letter: it may come from somebody who wants to do harm.

Triggers, views, generated columns and checks run when tables are merely used, and no setting of SQLite stops all of
them. So what is there is compared with what our own migrations make, before anything but the schema is read.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from labeler.domain.shown_text import shown
from labeler.errors import ProjectError
from labeler.lean_import import import_lean
from labeler.store.engine import sqlite3
from labeler.store.schema import APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION, apply_migrations

# Digests of what the migrations make, so that sqlite-utils need not be imported to open a project. One that is missing
# or outdated costs time, nothing else; a test says so.
KNOWN_SCHEMAS = {
    1: "1d89194cbfb8f9d48f76545ff024b686073befa18ed6334b79958e8eae7ab67f",
    2: "b447d528c12bae78c1111e1e7cda43224d712f0a4ff4e142f72ef74da7b27735",
    3: "6d2a0d646ef48613583fbf577e02f4ac4d25607d3d76bd464a4b228e56061aac",
}

Named = tuple[str, str]
_Part = tuple[str, str, str, str]
_MOST_PARTS = 1_000
_LONGEST_SQL = 20_000
_SHOWN = 5
_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")
# Kept by SQLite itself: it refuses to have triggers, views or checks on them.
_OF_SQLITE = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})
_LEDGER = "_sqlite_migrations"
# sqlite-utils makes this one, in its own words in each version: plain columns and an index are all that is let in.
_LEDGER_SQL = re.compile(
    r'CREATE (?:TABLE|UNIQUE INDEX) (?:["\[]?\w+["\]]?\s+ON )?["\[]?_sqlite_migrations["\]]? '
    r'\((?:\s|,|["\[]?(?:id|migration_set|name|applied_at)["\]]?|INTEGER|TEXT|NOT NULL|PRIMARY KEY|[()])*\)'
)


@dataclass(frozen=True, slots=True)
class SchemaDifference:
    """(type, name) of what is there and not of our making, of what is missing, and of what is not as we make it."""

    foreign: tuple[Named, ...]
    missing: tuple[Named, ...]
    changed: tuple[Named, ...]

    def __bool__(self) -> bool:
        return bool(self.foreign or self.missing or self.changed)

    def has_table(self, name: str) -> bool:
        """Whether a table of ours is there just as we make it; only then may it be read without harm."""
        return ("table", name) not in (*self.missing, *self.changed)


def schema_difference(connection: sqlite3.Connection) -> SchemaDifference:
    """From the present format. Reads nothing but the schema: a foreign view or generated column is not run."""
    return _difference(_parts(connection), schema_of(SCHEMA_VERSION))


def _difference(found: frozenset[_Part], expected: frozenset[_Part]) -> SchemaDifference:
    there, ours = {part[:2]: part for part in found}, {part[:2]: part for part in expected}
    return SchemaDifference(
        tuple(sorted(there.keys() - ours.keys())),
        tuple(sorted(ours.keys() - there.keys())),
        tuple(sorted(name for name in there.keys() & ours.keys() if there[name] != ours[name])),
    )


def refuse_foreign_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raises `ProjectError` naming what is in this project file and not of our making.

    A file that says it is another program's, or of a newer version, is let pass: others refuse it in better words.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID or version > SCHEMA_VERSION:
        return
    found = _parts(connection)
    if version in KNOWN_SCHEMAS and _digest(found) == KNOWN_SCHEMAS[version]:
        return
    # A migration that was cut off just before it noted its number left a later schema behind.
    expected = [schema_of(later) for later in range(max(version, 1), SCHEMA_VERSION + 1)]
    if any(found == made for made in expected):
        return
    raise ProjectError(
        f"{path.parent.name} holds parts that labeler did not make ({_differences(found, expected[0])}), so it is not "
        "opened: they could harm the project or this computer. Open a backup of it, or ask whoever sent it for an "
        "export of the labels"
    )


def refuse_super_journal(path: Path) -> None:
    """Raises `ProjectError` for a rollback journal that names another file: SQLite would delete that file.

    Our projects keep a write-ahead log, and never span several databases.
    """
    journal = path.with_name(path.name + "-journal")
    try:
        with journal.open("rb") as file:
            file.seek(max(0, journal.stat().st_size - len(_SUPER_JOURNAL)))
            found = file.read(len(_SUPER_JOURNAL))
    except OSError:
        return
    if found == _SUPER_JOURNAL:
        raise ProjectError(
            f"beside {path} lies {journal.name}, which labeler never makes and which would delete another file; take "
            "it away, and do not trust where the project came from"
        )


@cache
def schema_of(version: int) -> frozenset[_Part]:
    """What our own migrations make, up to a version."""
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        apply_migrations(Database(connection), stop_before=MIGRATIONS[version] if version < SCHEMA_VERSION else None)
        return _parts(connection)
    finally:
        connection.close()


def _parts(connection: sqlite3.Connection) -> frozenset[_Part]:
    """(type, name, table, SQL) of all that somebody has made, but for the ledger of migrations if it is plain."""
    rows = connection.execute(
        f"SELECT type, name, tbl_name, CASE WHEN length(sql) > {_LONGEST_SQL} THEN '' ELSE sql END FROM sqlite_master "
        f"WHERE sql IS NOT NULL LIMIT {_MOST_PARTS}"
    )
    parts = frozenset((str(kind), str(name), str(table), str(sql)) for kind, name, table, sql in rows)
    return frozenset(part for part in parts if not _is_harmless(part))


def _is_harmless(part: _Part) -> bool:
    kind, name, table, sql = part
    if kind not in ("table", "index"):
        return False
    return (kind == "table" and name in _OF_SQLITE) or (table == _LEDGER and _LEDGER_SQL.fullmatch(sql) is not None)


def _digest(parts: frozenset[_Part]) -> str:
    return sha256(json.dumps(sorted(parts)).encode()).hexdigest()


def _differences(found: frozenset[_Part], expected: frozenset[_Part]) -> str:
    difference = _difference(found, expected)
    words = [f"{kind} {_shown(name)}" for kind, name in sorted((*difference.foreign, *difference.changed))]
    words += [f"without its {kind} {_shown(name)}" for kind, name in difference.missing]
    return ", ".join(words[:_SHOWN]) + (f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else "")


def _shown(name: str) -> str:
    return f"“{' '.join(shown(name, 60).split())}”"
