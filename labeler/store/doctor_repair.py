"""A repair works on a copy and never makes things worse: the copy takes the project file's place only if it holds every
event that could be read before, and passes all checks. What was there goes to quarantine.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.finding import Severity
from labeler.domain.task import LabelClass, complete_classes
from labeler.errors import ProjectError, StoreError
from labeler.lean_import import import_lean
from labeler.store.backup import check_whole, copy_database, list_backups
from labeler.store.class_table import read_classes
from labeler.store.connections import DATABASE, in_words, transaction
from labeler.store.doctor_database import examine_database
from labeler.store.engine import open_file, sqlite3
from labeler.store.event_rows import EVENT_COLUMNS
from labeler.store.journal_segment import JOURNAL, read_head, segments_in
from labeler.store.journal_state import restore
from labeler.store.lock import ProjectLock
from labeler.store.recovery import SMALL_TABLES, Recovered, recover
from labeler.store.schema import migrate
from labeler.store.standing import rebuild
from labeler.store.swap import discard_prepared, finish, prepared_path, swap_in

# Findings that say nothing against the log itself.
_DERIVED = frozenset({"standing", "present-values", "unknown-class", "chain-fork", "chain-gap"})

Check = Callable[[], None]
Tell = Callable[[str], None]

_PUT_EVENT = f"INSERT OR IGNORE INTO label_events(seq, {EVENT_COLUMNS}) VALUES ({', '.join('?' * 17)})"
_PUT_BEHIND = f"INSERT OR IGNORE INTO label_events({EVENT_COLUMNS}) VALUES ({', '.join('?' * 16)})"
_PUT_SAMPLE = (
    "INSERT OR IGNORE INTO samples(id, uid, source, modality, text, data, meta, added_at, object) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PUT_SOURCE = (
    "INSERT OR IGNORE INTO sample_sources(sample_id, source, row_id, meta, import_id, file_name) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Repair:
    """`readable` events could be read before, `held` are in the project file now; the journal may bring more.

    `origin` says from what it was made.
    """

    quarantine: Path
    readable: int
    held: int
    origin: str


def repair(folder: Path, *, tell: Tell, check: Check, now_ms: Callable[[], int]) -> Repair:
    """Raises `ProjectLocked`, `ProjectError` with the project as it was, `Cancelled` from `check`."""
    lock = ProjectLock.take(folder)
    prepared = prepared_path(folder)
    try:
        finish(folder)
        tell("Reading what can be read")
        is_sound = _is_sound(folder, check)
        found = recover(folder / DATABASE, check, is_sound=is_sound)
        tell("Building the copy")
        origin = _build(folder, prepared, found, check, is_sound=is_sound)
        tell("Checking the copy")
        held = _refuse_worse(folder, prepared, found, check)
        home = swap_in(folder, prepared, "repair", now_ms())
    except OSError as problem:
        raise ProjectError(f"{folder.name} stays as it is: {problem.strerror} ({problem.filename})") from problem
    finally:
        discard_prepared(folder, prepared)
        lock.release()
    return Repair(home, len(found.events), held, origin)


def _is_sound(folder: Path, check: Check) -> bool:
    """Whether nothing is wrong but what is derived from the log, or missing from it altogether."""
    found = examine_database(folder / DATABASE, check)
    return all(each.severity is Severity.NOTE or each.code in _DERIVED for each in found)


def _build(folder: Path, prepared: Path, found: Recovered, check: Check, *, is_sound: bool) -> str:
    """From the project file itself where it is sound, else from the newest good backup, the journal's head, or nothing,
    and then with all that was read. Returns which."""
    with in_words(f"{folder.name} stays as it is", ProjectError):
        if is_sound:
            copy_database(folder / DATABASE, prepared, lambda fraction: None, check)
        origin = "the project file" if is_sound else _base(folder, prepared, check)
        with closing(open_file(prepared)) as connection:
            # Nobody sees it before it is synced as a whole.
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA synchronous = OFF")
            _update(connection)
            with transaction(connection):
                if not is_sound:
                    _fill(connection, found)
                    _complete(connection)
                check()
                rebuild(connection)
                # Opening then compares journal and database event by event.
                connection.execute("DELETE FROM journal_segments")
    return origin


def _base(folder: Path, prepared: Path, check: Check) -> str:
    for backup in list_backups(folder):
        try:
            copy_database(backup.path, prepared, lambda fraction: None, check)
            check_whole(prepared, check)
        except (StoreError, ProjectError, sqlite3.Error, UnicodeDecodeError):
            prepared.unlink(missing_ok=True)
            continue
        return f"the backup {backup.path.name}"
    heads = [head for segment in segments_in(folder / JOURNAL) if (head := read_head(segment.path))]
    with closing(open_file(prepared)) as connection:
        _update(connection)
        if heads:
            with transaction(connection):
                restore(connection, max(heads, key=lambda head: str(head["clock"])))
    return "the journal" if heads else "what could be read"


def _update(connection: sqlite3.Connection) -> None:
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    migrate(Database(connection))


def _fill(connection: sqlite3.Connection, found: Recovered) -> None:
    for table in SMALL_TABLES:
        if table in found.tables:
            _take_over(connection, table, *found.tables[table])
    for number, row in found.samples.items():
        connection.execute(_PUT_SAMPLE, (number, *row))
    present = {number for (number,) in connection.execute("SELECT id FROM samples")}
    connection.executemany(_PUT_SOURCE, (row for row in found.sources if row[0] in present))
    behind = []
    for number, row in sorted(found.events.values(), key=lambda numbered: numbered[0]):
        if connection.execute(_PUT_EVENT, (number, *row)).rowcount == 0:
            behind.append(row)
    # Their numbers are taken by others, or they are there already.
    connection.executemany(_PUT_BEHIND, behind)
    annotators = {row[4] for _, row in found.events.values()}
    connection.executemany(
        "INSERT OR IGNORE INTO annotators(name, role) VALUES (?, 'annotator')", ((name,) for name in sorted(annotators))
    )


def _take_over(connection: sqlite3.Connection, table: str, columns: list[str], rows: list[tuple[object, ...]]) -> None:
    """Rows of the damaged file are newer than those of a backup, but what only the backup has stays."""
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    if not rows or not set(columns) <= known:
        return
    append_only = table == "class_changes"
    if table in ("settings", "class_names", "classes"):
        connection.execute(f"DELETE FROM {table}")
    put = "IGNORE" if append_only else "REPLACE"
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT OR {put} INTO {table}({', '.join(columns)}) VALUES ({marks})", rows)


def _complete(connection: sqlite3.Connection) -> None:
    """Where even the small tables were lost, labels themselves say what they need: a task, classes, imports."""
    connection.execute(
        "INSERT INTO imports(id, source, importer, options, added, duplicates, rejected, labels, imported_at) "
        "SELECT DISTINCT import_id, 'recovered', 'recovered', '{}', 0, 0, 0, 0, "
        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM sample_sources "
        "WHERE import_id NOT IN (SELECT id FROM imports)"
    )
    connection.execute("DELETE FROM class_names WHERE class_id NOT IN (SELECT id FROM classes)")
    values = [
        json.loads(value)
        for (value,) in connection.execute(
            "SELECT DISTINCT value FROM label_events WHERE kind IN ('label', 'auto_label', 'adjudicate') ORDER BY value"
        )
    ]
    if connection.execute("SELECT 1 FROM settings WHERE key = 'task_kind'").fetchone() is None:
        kind = "multi" if any("classes" in value for value in values) else "single"
        connection.execute("INSERT INTO settings(key, value) VALUES ('task_kind', ?)", (json.dumps(kind),))
    named = {str(name) for value in values for name in (value.get("classes") or [value.get("class")]) if name}
    known = {name for (name,) in connection.execute("SELECT name FROM class_names")}
    for name in sorted(named - known):
        _add_class(connection, name)


def _add_class(connection: sqlite3.Connection, name: str) -> None:
    """Unless only the note of its names was lost, and not the class."""
    for class_id, known in connection.execute("SELECT id, name FROM classes").fetchall():
        if known.casefold() == name.casefold():
            connection.execute("INSERT INTO class_names(name, class_id) VALUES (?, ?)", (name, class_id))
            return
    (*_, made) = complete_classes([*read_classes(connection), LabelClass(name)])
    cursor = connection.execute(
        "INSERT INTO classes(name, key, color, parent, position, description) "
        "SELECT ?, ?, ?, NULL, coalesce(max(position), -1) + 1, '' FROM classes",
        (made.name, made.key, made.color),
    )
    connection.execute("INSERT INTO class_names(name, class_id) VALUES (?, ?)", (made.name, cursor.lastrowid))


def _refuse_worse(folder: Path, prepared: Path, found: Recovered, check: Check) -> int:
    """Raises `ProjectError` unless the copy is sound and holds all that was read; returns how many events it holds."""
    wrong = [each for each in examine_database(prepared, check) if each.severity is Severity.ERROR]
    wrong = [each for each in wrong if each.code != "chain-gap"]
    if wrong:
        raise ProjectError(f"{folder.name} stays as it is: the repaired copy is not sound ({wrong[0].what})")
    with closing(open_file(prepared)) as connection:
        held = {event_id for (event_id,) in connection.execute("SELECT event_id FROM label_events")}
    lost = found.events.keys() - held
    if lost:
        raise ProjectError(
            f"{folder.name} stays as it is: the repaired copy would lack {len(lost):,} of {len(found.events):,} events "
            "that can be read now"
        )
    return len(held)
