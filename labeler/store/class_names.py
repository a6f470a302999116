"""What class names said long ago mean today: the alias map through renames and merges."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from labeler.domain.label_event import Value, canonical_json
from labeler.store.engine import sqlite3


@dataclass(frozen=True, slots=True)
class PresentNames:
    """Every name a class ever had → its present name, and present names → position."""

    present: Mapping[str, str]
    positions: Mapping[str, int]

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> PresentNames:
        rows = connection.execute(
            "SELECT n.name, c.name, c.position FROM class_names n JOIN classes c ON c.id = n.class_id"
        ).fetchall()
        return cls({said: name for said, name, _ in rows}, {name: position for _, name, position in rows})

    def value(self, said: Value) -> Value:
        """A value with present names, in class order; merged classes collapse. Says the same as the view `labels`."""
        if isinstance(said.get("class"), str):
            return {"class": self.name(said["class"])}
        if isinstance(said.get("classes"), list):
            names = {self.name(str(name)) for name in said["classes"]}
            return {"classes": sorted(names, key=lambda name: (self.positions.get(name, 1_000_000), name))}
        return said

    def name(self, said: str) -> str:
        return self.present.get(said, said)


def restate(connection: sqlite3.Connection, values: Iterable[str]) -> None:
    """Keep the table `present_values` true for values (canonical JSON) that come into the log."""
    rows = _present_rows(connection, values)
    connection.executemany("INSERT OR IGNORE INTO present_values(said, present) VALUES (?, ?)", rows)


def restate_all(connection: sqlite3.Connection) -> None:
    """Derive `present_values` anew: after a rename or merge, and in a rebuild."""
    rows = list(present_rows(connection))
    connection.execute("DELETE FROM present_values")
    connection.executemany("INSERT INTO present_values(said, present) VALUES (?, ?)", rows)


def present_rows(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """What `present_values` must hold."""
    distinct = (
        "SELECT DISTINCT value FROM label_events WHERE kind IN ('label', 'auto_label', 'adjudicate') ORDER BY value"
    )
    return _present_rows(connection, (value for (value,) in connection.execute(distinct).fetchall()))


def _present_rows(connection: sqlite3.Connection, values: Iterable[str]) -> Iterator[tuple[str, str]]:
    names = PresentNames.read(connection)
    for said in values:
        present = canonical_json(dict(names.value(json.loads(said))))
        if present != said:
            yield said, present


def names_in(value: Mapping[str, Any]) -> tuple[str, ...]:  # Any: JSON leaves
    """The class names in a choice value."""
    if isinstance(value.get("class"), str):
        return (value["class"],)
    return tuple(value.get("classes", ()))
