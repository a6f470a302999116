"""What a look at the whole pool asks of the database: metadata by column, marks, imports, newest answers, plain search.

Everything comes back as arrays of sample ids, so that a million samples never become a million objects.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.store.engine import sqlite3

Ids = NDArray[np.int64]
# Columns are named by a look at so many samples at each end of the project.
# Samples whose metadata are read at once; more ids than there can be.
_META_PIECE, _LAST = 65_536, (1 << 63) - 1
_LOOKED_AT = 500
_PAGE = 500
# Samples whose text is looked through between two looks at whether anybody still wants it.
_SCANNED = 20_000


def read_flagged_ids(connection: sqlite3.Connection) -> Ids:
    """Samples that anyone has flagged, ascending."""
    return _ids(
        connection.execute(
            "SELECT DISTINCT s.id FROM standing_events t JOIN samples s ON s.uid = t.sample_uid "
            "WHERE t.slot = 'flag' ORDER BY s.id"
        )
    )


def read_newest_answers(connection: sqlite3.Connection) -> tuple[Ids, Ids]:
    """(sample ids, position in the log of the newest answer that holds) of all answered samples."""
    rows = connection.execute(
        "SELECT s.id, max(t.seq) FROM standing_events t JOIN samples s ON s.uid = t.sample_uid "
        "WHERE t.slot = 'answer' GROUP BY t.sample_uid"
    ).fetchall()
    both = np.array(rows, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def read_import_ids(connection: sqlite3.Connection, import_id: int) -> Ids:
    """Samples that were found in one import, ascending."""
    count, first, last = connection.execute(
        "SELECT count(DISTINCT sample_id), min(sample_id), max(sample_id) FROM sample_sources WHERE import_id = ?",
        (import_id,),
    ).fetchone()
    if count and last - first + 1 == count:
        return np.arange(first, last + 1, dtype=np.int64)
    return _ids(
        connection.execute(
            "SELECT DISTINCT sample_id FROM sample_sources WHERE import_id = ? ORDER BY sample_id", (import_id,)
        )
    )


def read_meta_columns(connection: sqlite3.Connection) -> list[str]:
    """Names that metadata have at the beginning and at the end of the project, in order of appearance."""
    rows = connection.execute(
        "SELECT m.key FROM (SELECT meta FROM (SELECT meta, id FROM samples ORDER BY id LIMIT ?) UNION ALL "
        "SELECT meta FROM (SELECT meta, id FROM samples ORDER BY id DESC LIMIT ?)) s, "
        "json_each(CASE WHEN json_valid(s.meta) THEN s.meta ELSE '{}' END) m",
        (_LOOKED_AT, _LOOKED_AT),
    )
    return list(dict.fromkeys(str(key) for (key,) in rows))


class MetaColumnRead:
    """One column of the metadata on its way from the database, in pieces. Ids ascend."""

    def __init__(self, column: str) -> None:
        self.column = column
        self._said, self._given = "json_extract(s.meta, ?1)", f'$."{column}"'
        if '"' in column or "\\" in column:
            self._said, self._given = "(SELECT m.value FROM json_each(s.meta) m WHERE m.key = ?1)", column
        self._numbers: dict[object, int] = {}
        self._ids, self._codes = array("q"), array("i")
        self._behind = 0
        self.complete = False

    def read_piece(self, connection: sqlite3.Connection) -> None:
        """Some more samples; about a tenth of a second."""
        last = connection.execute(
            "SELECT id FROM samples WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?", (self._behind, _META_PIECE - 1)
        ).fetchone()
        end = int(last[0]) if last is not None else _LAST
        rows = connection.execute(
            f"SELECT id, value FROM (SELECT s.id AS id, {self._said} AS value FROM samples s "
            "WHERE s.id > ?2 AND s.id <= ?3 AND s.meta <> '{}' AND json_valid(s.meta)) WHERE value IS NOT NULL "
            "ORDER BY id",
            (self._given, self._behind, end),
        )
        numbers = self._numbers
        for sample_id, value in rows:
            self._ids.append(sample_id)
            self._codes.append(numbers.setdefault(value, len(numbers)))
        self._behind, self.complete = end, last is None

    @property
    def distinct(self) -> int:
        """Values met so far."""
        return len(self._numbers)

    def codes(self) -> tuple[Ids, NDArray[np.int32], list[str]]:
        """(sample ids, each one's index into the values, values) of the samples whose metadata say something there."""
        ids, codes = np.array(self._ids, dtype=np.int64), np.array(self._codes, dtype=np.int32)
        return ids, codes, [str(value) for value in self._numbers]


def scan_text(connection: sqlite3.Connection, words: Sequence[str], check: Callable[[], None]) -> Ids:
    """Samples whose text, fields, metadata or source hold all of the words, letter by letter; case does not matter."""
    last = int(connection.execute("SELECT coalesce(max(id), 0) FROM samples").fetchone()[0])
    held = " AND ".join([f"({SAMPLE_WORDS}) LIKE ? ESCAPE '\\'"] * len(words))
    wanted = [f"%{_escaped(word)}%" for word in words]
    parts = [np.zeros(0, dtype=np.int64)]
    for start in range(0, last + 1, _SCANNED):
        check()
        parts.append(
            _ids(
                connection.execute(
                    f"SELECT s.id FROM samples s WHERE s.id >= ? AND s.id < ? AND {held} ORDER BY s.id",
                    (start, start + _SCANNED, *wanted),
                )
            )
        )
    return np.concatenate(parts)


def read_words(connection: sqlite3.Connection, after_id: int, count: int) -> list[tuple[int, str]]:
    """(sample id, everything that can be searched) of the next samples behind an id."""
    rows = connection.execute(
        f"SELECT s.id, {SAMPLE_WORDS} FROM samples s WHERE s.id > ? ORDER BY s.id LIMIT ?", (after_id, count)
    )
    return rows.fetchall()


def read_uids(connection: sqlite3.Connection, ids: Sequence[int]) -> list[str]:
    """The uids of these samples, in the order of `ids`; a sample that is gone is left out."""
    found: dict[int, str] = {}
    for start in range(0, len(ids), _PAGE):
        page = [int(sample_id) for sample_id in ids[start : start + _PAGE]]
        marks = ", ".join("?" * len(page))
        found.update(connection.execute(f"SELECT id, uid FROM samples WHERE id IN ({marks})", page).fetchall())
    return [found[int(sample_id)] for sample_id in ids if int(sample_id) in found]


def _values_of(column: str) -> str:
    """What a JSON object says, without its names: nobody searches for the name of a column."""
    return (
        f"CASE WHEN s.{column} IS NULL OR s.{column} = '{{}}' OR NOT json_valid(s.{column}) THEN '' "
        f"ELSE coalesce((SELECT group_concat(value, ' ') FROM json_each(s.{column})), '') END"
    )


SAMPLE_WORDS = f"coalesce(s.text, '') || ' ' || {_values_of('data')} || ' ' || {_values_of('meta')} || ' ' || s.source"


def _ids(rows: sqlite3.Cursor) -> Ids:
    return np.fromiter((row[0] for row in rows), dtype=np.int64)


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
