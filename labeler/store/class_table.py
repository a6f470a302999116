"""The task's classes: added, renamed, restyled and merged while labeling, with every change on record."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from types import EllipsisType
from typing import TYPE_CHECKING, Any

from labeler.domain.label_event import canonical_json
from labeler.domain.task import LabelClass, clean_class_name, complete_classes, unknown_class
from labeler.errors import UserError
from labeler.store.class_names import restate_all
from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, optional_text, text

if TYPE_CHECKING:
    from sqlite_utils import Database

Now = Callable[[], str]
_COLOR = re.compile("#[0-9a-fA-F]{3,8}")


def read_classes(connection: sqlite3.Connection) -> tuple[LabelClass, ...]:
    rows = connection.execute("SELECT name, key, color, description, parent FROM classes ORDER BY position, id")
    with in_order("the list of classes"):
        return tuple(_class_from(row) for row in rows)


def _class_from(row: tuple[Any, ...]) -> LabelClass:  # Any: SQLite's own value types
    name, key, color, description, parent = row
    # A colour ends up in the window's style, so it is a colour and nothing else.
    if not _COLOR.fullmatch(text(color)):
        raise ValueError("not a colour")
    return LabelClass(clean_class_name(text(name)), optional_text(key), color, text(description), optional_text(parent))


def add_classes(db: Database, added: tuple[LabelClass, ...], created_at: str) -> tuple[LabelClass, ...]:
    """Append classes behind the present ones; returns them with key and colour settled."""
    present = read_classes(db.conn)
    cleaned = tuple(replace(item, name=clean_class_name(item.name)) for item in added)
    completed = complete_classes([*present, *cleaned])[len(present) :]
    for item in completed:
        _refuse_past_name(db.conn, item.name, own_id=None)
        position = db.conn.execute("SELECT coalesce(max(position), -1) + 1 FROM classes").fetchone()[0]
        row = {"name": item.name, "key": item.key, "color": item.color, "parent": item.parent}
        db.table("classes").insert({**row, "position": position, "description": item.description})
        class_id = _id_of(db.conn, item.name)
        db.table("class_names").insert({"name": item.name, "class_id": class_id})
        _record(db, "add", class_id, {**row, "description": item.description}, created_at)
    return completed


def rename_class(db: Database, old: str, new: str, created_at: str) -> None:
    class_id = _id_of(db.conn, old)
    name = clean_class_name(new)
    if name == old:
        return
    complete_classes([replace(item, name=name) if item.name == old else item for item in read_classes(db.conn)])
    _refuse_past_name(db.conn, name, own_id=class_id)
    db.table("classes").update(class_id, {"name": name})
    db.execute("UPDATE classes SET parent = ? WHERE parent = ?", (name, old))
    db.table("class_names").upsert({"name": name, "class_id": class_id}, pk="name")
    restate_all(db.conn)
    _record(db, "rename", class_id, {"old": old, "new": name}, created_at)


def restyle_class(
    db: Database,
    name: str,
    created_at: str,
    *,
    key: str | EllipsisType | None,
    color: str | EllipsisType,
    description: str | EllipsisType,
) -> None:
    """Change what is given; `...` leaves a thing as it is."""
    class_id = _id_of(db.conn, name)
    wanted = {"key": key, "color": color, "description": description}
    changes: dict[str, Any] = {field: value for field, value in wanted.items() if value is not ...}  # Any: str or None
    if isinstance(changes.get("key"), str):
        changes["key"] = changes["key"].lower()
        if len(changes["key"]) != 1:
            raise UserError(f"a key is one character, not “{changes['key']}”")
    classes = read_classes(db.conn)
    complete_classes([replace(item, **changes) if item.name == name else item for item in classes])
    db.table("classes").update(class_id, changes)
    _record(db, "restyle", class_id, {"name": name, **changes}, created_at)


def merge_classes(db: Database, source: str, target: str, created_at: str) -> None:
    """Everything ever said of `source` is from now on said of `target`."""
    source_id, target_id = _id_of(db.conn, source), _id_of(db.conn, target)
    if source_id == target_id:
        raise UserError(f"“{source}” cannot be merged into itself; choose another class")
    db.execute("UPDATE class_names SET class_id = ? WHERE class_id = ?", (target_id, source_id))
    db.execute("UPDATE classes SET parent = ? WHERE parent = ? AND id <> ?", (target, source, target_id))
    db.execute("UPDATE classes SET parent = NULL WHERE id = ? AND parent = ?", (target_id, source))
    db.table("classes").delete(source_id)
    restate_all(db.conn)
    _record(db, "merge", source_id, {"source": source, "target": target, "target_id": target_id}, created_at)


def alias_class(db: Database, alias: str, name: str, created_at: str) -> None:
    """A name that is used elsewhere, and never was here, means a class of ours from now on."""
    class_id, alias = _id_of(db.conn, name), clean_class_name(alias)
    taken = db.conn.execute(
        "SELECT c.name FROM class_names n JOIN classes c ON c.id = n.class_id WHERE n.name = ?", (alias,)
    ).fetchone()
    if taken is not None:
        raise UserError(
            f"“{alias}” is a name of the class “{taken[0]}” here already; rename or merge that class instead"
        )
    db.table("class_names").insert({"name": alias, "class_id": class_id})
    restate_all(db.conn)
    _record(db, "alias", class_id, {"alias": alias, "name": name}, created_at)


def _id_of(connection: sqlite3.Connection, name: str) -> int:
    found = connection.execute("SELECT id FROM classes WHERE name = ?", (name,)).fetchone()
    if found is None:
        raise UserError(unknown_class(name, [item.name for item in read_classes(connection)]))
    return int(found[0])


def _refuse_past_name(connection: sqlite3.Connection, name: str, own_id: int | None) -> None:
    """A name that labels in the log use for one class must not come to mean another."""
    for past, class_id, present in connection.execute(
        "SELECT n.name, c.id, c.name FROM class_names n JOIN classes c ON c.id = n.class_id"
    ):
        if past.casefold() == name.casefold() and class_id != own_id and past != present:
            raise UserError(
                f"“{name}” was once the name of the class “{present}”, and labels given then still count for it; "
                "choose another name"
            )


def _record(
    db: Database, kind: str, class_id: int, detail: dict[str, Any], created_at: str
) -> None:  # Any: JSON leaves
    db.table("class_changes").insert(
        {"kind": kind, "class_id": class_id, "detail": canonical_json(detail), "created_at": created_at}
    )
