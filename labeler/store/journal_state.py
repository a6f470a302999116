"""What a journal keeps beside the events: the small tables as a whole at the head of each segment, and their changes.

From the newest head and the changes behind it, a project whose database is gone gets its task, classes, guidelines,
annotators and settings back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from labeler.domain.label_event import canonical_json
from labeler.store.engine import sqlite3
from labeler.store.journal_lines import Payload
from labeler.store.journal_segment import FORMAT

_CLASS_COLUMNS = ("id", "name", "key", "color", "parent", "position", "description")
_CHANGE_COLUMNS = ("id", "kind", "class_id", "detail", "created_at")
_GUIDELINE_COLUMNS = ("version", "text", "created_at")
_IMPORT_COLUMNS = ("id", "source", "importer", "options", "annotator", "imported_at")

# What grows by rows: what a change line calls it → table, its number, and the columns told.
_GROWING: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "annotator": ("annotators", "id", ("id", "name", "role")),
    "class": ("class_changes", "id", _CHANGE_COLUMNS),
    "guidelines": ("guideline_versions", "version", _GUIDELINE_COLUMNS),
    "import": ("imports", "id", _IMPORT_COLUMNS),
}

Change = dict[str, Any]  # Any: JSON leaves
Seen = dict[str, int]


def snapshot(connection: sqlite3.Connection) -> Change:
    """The small tables, as a head carries them."""
    settings = {key: json.loads(value) for key, value in connection.execute("SELECT key, value FROM settings")}
    return {
        "format": FORMAT,
        "project": settings.get("project_id"),
        "title": settings.get("title"),
        "task": settings.get("task_kind"),
        "classes": _records(connection, "classes", _CLASS_COLUMNS, "id"),
        "class_names": dict(
            connection.execute("SELECT n.name, n.class_id FROM class_names n ORDER BY n.name").fetchall()
        ),
        "class_changes": _records(connection, "class_changes", _CHANGE_COLUMNS, "id"),
        "guidelines": settings.get("guidelines", ""),
        "guideline_versions": _records(connection, "guideline_versions", _GUIDELINE_COLUMNS, "version"),
        "annotators": _records(connection, "annotators", ("id", "name", "role"), "id"),
        "imports": _records(connection, "imports", _IMPORT_COLUMNS, "id"),
        "settings": settings,
    }


def seen_now(connection: sqlite3.Connection) -> Seen:
    """How far the growing tables go."""
    return {
        kind: int(connection.execute(f"SELECT coalesce(max({key}), 0) FROM {table}").fetchone()[0])
        for kind, (table, key, _) in _GROWING.items()
    }


def changes_since(connection: sqlite3.Connection, seen: Seen) -> Iterator[Change]:
    """What the growing tables got since; `seen` moves along."""
    for kind, (table, key, columns) in _GROWING.items():
        rows = connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {key} > ? ORDER BY {key}", (seen[kind],)
        ).fetchall()
        for row in rows:
            seen[kind] = row[0]
            yield {"what": kind, **dict(zip(columns, row, strict=True))}


def restore(connection: sqlite3.Connection, head: Payload) -> None:
    """Make the small tables say what a head says. What follows from them for the log is the caller's."""
    for table in ("class_names", "classes", "guideline_versions", "settings"):
        connection.execute(f"DELETE FROM {table}")
    _put(connection, "classes", _CLASS_COLUMNS, head["classes"])
    connection.executemany("INSERT INTO class_names(name, class_id) VALUES (?, ?)", head["class_names"].items())
    _put(connection, "class_changes", _CHANGE_COLUMNS, head["class_changes"])
    _put(connection, "guideline_versions", _GUIDELINE_COLUMNS, head["guideline_versions"])
    connection.executemany(
        "INSERT INTO annotators(name, role) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET role = excluded.role",
        [(said["name"], said["role"]) for said in head["annotators"]],
    )
    for key, value in head["settings"].items():
        _set(connection, key, value)


def apply_change(connection: sqlite3.Connection, change: Payload) -> None:
    """Do again what a change says; harmless if it is done already. Unknown kinds, from newer versions, are passed.

    What follows for the log is the caller's.
    """
    what = change["what"]
    if what == "annotator":
        connection.execute(
            "INSERT INTO annotators(name, role) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET role = excluded.role",
            (change["name"], change["role"]),
        )
    elif what == "setting":
        _set(connection, change["key"], change["value"])
    elif what == "guidelines":
        _put(connection, "guideline_versions", _GUIDELINE_COLUMNS, [change])
        _set(connection, "guidelines", change["text"])
    elif what == "class":
        known = connection.execute("SELECT 1 FROM class_changes WHERE id = ?", (change["id"],)).fetchone()
        if known is None:
            _put(connection, "class_changes", _CHANGE_COLUMNS, [change])
            _CLASS_CHANGES[change["kind"]](connection, change["class_id"], json.loads(change["detail"]))


def _add(connection: sqlite3.Connection, class_id: int, detail: Payload) -> None:
    position = connection.execute("SELECT coalesce(max(position), -1) + 1 FROM classes").fetchone()[0]
    _put(connection, "classes", _CLASS_COLUMNS, [{**detail, "id": class_id, "position": position}])
    connection.execute("INSERT OR IGNORE INTO class_names(name, class_id) VALUES (?, ?)", (detail["name"], class_id))


def _rename(connection: sqlite3.Connection, class_id: int, detail: Payload) -> None:
    old, new = detail["old"], detail["new"]
    connection.execute("UPDATE classes SET name = ? WHERE id = ?", (new, class_id))
    connection.execute("UPDATE classes SET parent = ? WHERE parent = ?", (new, old))
    connection.execute("INSERT OR REPLACE INTO class_names(name, class_id) VALUES (?, ?)", (new, class_id))


def _restyle(connection: sqlite3.Connection, class_id: int, detail: Payload) -> None:
    for field in ("key", "color", "description"):
        if field in detail:
            connection.execute(f"UPDATE classes SET {field} = ? WHERE id = ?", (detail[field], class_id))


def _merge(connection: sqlite3.Connection, class_id: int, detail: Payload) -> None:
    target_id, source, target = detail["target_id"], detail["source"], detail["target"]
    connection.execute("UPDATE class_names SET class_id = ? WHERE class_id = ?", (target_id, class_id))
    connection.execute("UPDATE classes SET parent = ? WHERE parent = ? AND id <> ?", (target, source, target_id))
    connection.execute("UPDATE classes SET parent = NULL WHERE id = ? AND parent = ?", (target_id, source))
    connection.execute("DELETE FROM classes WHERE id = ?", (class_id,))


def _alias(connection: sqlite3.Connection, class_id: int, detail: Payload) -> None:
    connection.execute("INSERT OR IGNORE INTO class_names(name, class_id) VALUES (?, ?)", (detail["alias"], class_id))


_CLASS_CHANGES = {"alias": _alias, "add": _add, "rename": _rename, "restyle": _restyle, "merge": _merge}


def _records(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], key: str) -> list[Change]:
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {key}")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _put(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], records: list[Payload]) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) VALUES ({marks})",
        [[record.get(column) for column in columns] for record in records],
    )


def _set(connection: sqlite3.Connection, key: str, value: Any) -> None:  # Any: JSON leaves
    connection.execute(
        "INSERT INTO settings(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, allow_nan=False)),
    )


def change_text(change: Change, clock: str) -> str:
    """The payload of a change line."""
    return canonical_json({**change, "clock": clock})
