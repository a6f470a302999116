"""Samples and the places where they were found. A row is a position in id order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.errors import UserError
from labeler.store.engine import sqlite3
from labeler.store.objects import object_place
from labeler.store.stored_values import OUT_OF_ORDER, damaged, in_order, json_object, optional_text, text

_COLUMNS = "id, uid, source, modality, text, data, meta, object"
# SQLite's bound on parameters is 32,766; pages are far below it.
_PAGE = 500
_UID_LENGTH = 64
_SHORTEST_PREFIX = 8
# Looked up rather than made: an export asks a million times.
_MODALITIES = {one.value: one for one in Modality}
_HEX_DIGITS = frozenset("0123456789abcdef")


class SampleSource(NamedTuple):
    """One place where a sample's content was found; `row_id` None means all of the file.

    A named tuple: an export reads a million of them.
    """

    sample_id: SampleId
    source: str
    row_id: str | None
    meta: Mapping[str, Any]  # Any: JSON leaves
    import_id: int


class SampleTable:
    """Reads samples of one project folder through whatever connection is given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def count(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute("SELECT count(*) FROM samples").fetchone()[0])

    def ids(self, connection: sqlite3.Connection) -> NDArray[np.int64]:
        """All ids, ascending, int64 of shape (n,)."""
        count, first, last = connection.execute("SELECT count(*), min(id), max(id) FROM samples").fetchone()
        if count and last - first + 1 == count:  # nothing was ever removed
            return np.arange(first, last + 1, dtype=np.int64)
        cursor = connection.execute("SELECT id FROM samples ORDER BY id")
        return np.fromiter((row[0] for row in cursor), dtype=np.int64)

    def uids(self, connection: sqlite3.Connection) -> list[SampleUid]:
        """All uids in id order."""
        return [SampleUid(row[0]) for row in connection.execute("SELECT uid FROM samples ORDER BY id")]

    def at(self, connection: sqlite3.Connection, ids: Sequence[int]) -> list[Sample]:
        """Samples in the order of `ids`; raises `UserError` for one that is not there."""
        found: dict[int, Sample] = {}
        wanted = [int(sample_id) for sample_id in ids]
        for start in range(0, len(wanted), _PAGE):
            page = wanted[start : start + _PAGE]
            marks = ", ".join("?" * len(page))
            for row in connection.execute(f"SELECT {_COLUMNS} FROM samples WHERE id IN ({marks})", page):
                found[row[0]] = self._sample(row)
        missing = next((sample_id for sample_id in wanted if sample_id not in found), None)
        if missing is not None:
            raise UserError(f"the project has no sample number {missing}; it may have been removed with its import")
        return [found[sample_id] for sample_id in wanted]

    def by_uid(self, connection: sqlite3.Connection, uid: str) -> Sample | None:
        row = connection.execute(f"SELECT {_COLUMNS} FROM samples WHERE uid = ?", (uid,)).fetchone()
        return None if row is None else self._sample(row)

    def pages(self, connection: sqlite3.Connection, after_id: int, size: int) -> Iterator[list[Sample]]:
        """All samples behind an id, in pages."""
        while True:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM samples WHERE id > ? ORDER BY id LIMIT ?", (after_id, size)
            ).fetchall()
            if not rows:
                return
            yield [self._sample(row) for row in rows]
            after_id = rows[-1][0]

    def sources(self, connection: sqlite3.Connection, samples: Sequence[Sample]) -> dict[SampleId, list[SampleSource]]:
        """Every place of each of at most a few thousand samples, in the order found."""
        meta_of = {sample.id: sample.meta for sample in samples}
        marks = ", ".join("?" * len(meta_of))
        rows = connection.execute(
            # What a source says beside the content is mostly what its sample says: parsed once.
            "SELECT p.sample_id, p.source, p.row_id, CASE WHEN p.meta <> s.meta THEN p.meta END, p.import_id "
            "FROM sample_sources p JOIN samples s ON s.id = p.sample_id "
            f"WHERE p.sample_id IN ({marks}) ORDER BY p.rowid",
            list(meta_of),
        )
        found: dict[SampleId, list[SampleSource]] = {sample_id: [] for sample_id in meta_of}
        for sample_id, source, row_id, meta, import_id in rows:
            if meta is None:
                own = meta_of[sample_id]
            else:
                with in_order(f"a source of sample number {sample_id}"):
                    own = json_object(meta)
            found[sample_id].append(SampleSource(sample_id, source, row_id, own, import_id))
        return found

    def find_uids(self, connection: sqlite3.Connection, references: Sequence[str]) -> dict[str, list[SampleUid]]:
        """Samples meant by each reference; the first kind of meaning that finds any counts.

        In this order: uid, its beginning (8 characters or more), `file#row`, path of a file, row id, file name.
        """
        found: dict[str, list[SampleUid]] = {reference: [] for reference in references}
        distinct = list(found)
        for start in range(0, len(distinct), _PAGE):
            waiting = {str(at): distinct[at].strip() for at in range(start, min(start + _PAGE, len(distinct)))}
            for sql, given in _MEANINGS:
                asked = [(at, *terms) for at, meant in waiting.items() if (terms := given(meant)) is not None]
                if not asked:
                    continue
                marks = ", ".join(["(?, ?, ?)"] * len(asked))
                rows = connection.execute(
                    f"WITH asked(at, a, b) AS (VALUES {marks}) {sql}", [term for terms in asked for term in terms]
                )
                for at, uid in rows:
                    found[distinct[int(at)]].append(SampleUid(uid))
                waiting = {at: meant for at, meant in waiting.items() if not found[distinct[int(at)]]}
        return found

    def _sample(self, row: tuple[Any, ...]) -> Sample:  # Any: SQLite's own value types
        try:  # not `in_order`: it would be felt in an export of a million
            return Sample(
                id=SampleId(row[0]),
                uid=SampleUid(text(row[1])),
                source=text(row[2]) if row[7] is None else str(object_place(self._folder, text(row[7]))),
                modality=_MODALITIES[row[3]],
                text=optional_text(row[4]),
                data=None if row[5] is None else json_object(row[5]),
                meta={} if row[6] == "{}" else json_object(row[6]),
            )
        except OUT_OF_ORDER as error:
            raise damaged(f"sample number {row[0]}") from error


# Each kind of meaning: how to ask for it, and from a reference the two terms of the question, or None if it cannot be.
_Terms = tuple[str, str]
# CROSS JOIN: SQLite must go through the references and look each one up, not through the samples.
_BY_SOURCE = (
    "SELECT DISTINCT at, s.uid FROM asked CROSS JOIN sample_sources p ON {} JOIN samples s ON s.id = p.sample_id"
)


def _beginning(meant: str) -> _Terms | None:
    lowered = meant.lower()
    if _SHORTEST_PREFIX <= len(meant) <= _UID_LENGTH and set(lowered) <= _HEX_DIGITS:
        # "g" follows "f": every uid that begins so lies between the two.
        return lowered, lowered + "g"
    return None


def _row_of_file(meant: str) -> _Terms | None:
    file, hash_sign, row_id = meant.rpartition("#")
    return (row_id, file) if hash_sign else None


def _row_of_path(meant: str) -> _Terms | None:
    file, hash_sign, row_id = meant.rpartition("#")
    return (row_id, os.path.abspath(file)) if hash_sign else None


_MEANINGS: tuple[tuple[str, Callable[[str], _Terms | None]], ...] = (
    ("SELECT at, s.uid FROM asked CROSS JOIN samples s ON s.uid >= a AND s.uid < b", _beginning),
    (_BY_SOURCE.format("p.row_id = a AND p.source = b"), _row_of_file),
    (_BY_SOURCE.format("p.row_id = a AND p.source = b"), _row_of_path),
    (_BY_SOURCE.format("p.row_id IS NULL AND p.source = a"), lambda meant: (meant, "")),
    (_BY_SOURCE.format("p.row_id IS NULL AND p.source = a"), lambda meant: (os.path.abspath(meant), "")),
    (_BY_SOURCE.format("p.row_id = a"), lambda meant: (meant, "")),
    (_BY_SOURCE.format("p.file_name = a"), lambda meant: (meant, "")),
)
