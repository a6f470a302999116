"""A staged import becomes part of the project, in one transaction; and is taken back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.contracts.task import Task
from labeler.domain.clock import HybridClock
from labeler.domain.label_event import EventKind, utc_text
from labeler.domain.sample import Rejection, SampleUid
from labeler.errors import UserError
from labeler.secrecy import keyring
from labeler.store.connections import bulk_cache
from labeler.store.engine import file_uri, raw_key, sqlite3
from labeler.store.event_rows import INSERT_EVENT, bulk_rows, last_seq
from labeler.store.journal import Journal
from labeler.store.label_values import LabelValues, labels_from
from labeler.store.staged_answers import count_contradictions, find_careful, new_labels, voices
from labeler.store.standing import add_first_answers, refold

if TYPE_CHECKING:
    from sqlite_utils import Database

# A report is read by a person; beyond this only the count is kept.
MAX_REJECTIONS = 10_000
# The indexes of a hundred thousand new rows fit: pages are written once instead of again and again.


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    `duplicates` are drafts whose content the project had already (their source is noted if it is new). `rejected`
    holds at most `MAX_REJECTIONS`; `rejected_count` counts all.
    """

    import_id: int
    added: int
    duplicates: int
    rejected: list[Rejection]
    rejected_count: int
    labels: int
    new_classes: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What was taken back, and the samples that stay because somebody has said something of them since."""

    import_id: int
    removed: int
    revoked: int
    kept: tuple[SampleUid, ...]


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import of the past."""

    import_id: int
    source: str
    importer: str
    annotator: str | None
    added: int
    duplicates: int
    rejected: int
    labels: int
    imported_at: str
    undone_at: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the transaction needs to know beside the staged drafts."""

    source: str
    importer: str
    options: str
    annotator: str
    kind: str
    task: Task
    class_map: Mapping[str, str]
    copy: bool
    clock: HybridClock
    now_ms: int
    journal: Journal
    recorded: Callable[[sqlite3.Connection], AbstractContextManager[None]]


@dataclass(slots=True)
class _Tally:
    added: int = 0
    duplicates: int = 0
    labels: int = 0
    rejections: list[Rejection] = field(default_factory=list)
    rejected_count: int = 0
    contradictions: int = 0


def commit_staged(db: Database, staging: Path, plan: Plan) -> ImportReport:
    """Move a complete staging file into the project. Makes its own transaction: attaching is not allowed inside one."""
    connection = db.conn
    key = keyring.database_key(staging)
    said = "" if key is None else f" KEY {raw_key(key)}"
    connection.execute(f"ATTACH DATABASE ? AS staging{said}", (file_uri(staging, "ro"),))
    try:
        # Temporary tables are made outside too, so that they cost no sync.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("CREATE TEMP TABLE label_values(labels TEXT PRIMARY KEY, value TEXT, problem TEXT)")
        connection.execute("CREATE TEMP TABLE careful(uid TEXT PRIMARY KEY) WITHOUT ROWID")
        with bulk_cache(connection), plan.recorded(connection):
            return _commit(db, plan)
    finally:
        for table in ("label_values", "careful"):
            connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
        connection.execute("DETACH DATABASE staging")


def _commit(db: Database, plan: Plan) -> ImportReport:
    connection, tally, created_at = db.conn, _Tally(), utc_text(plan.now_ms)
    plan.journal.begin_batch(connection)
    values = LabelValues(db, plan.kind, plan.task, plan.class_map, created_at)
    _resolve_labels(connection, values)
    _collect_rejections(connection, tally)
    import_id = _open_record(connection, plan, tally, created_at)
    _move_samples(connection, import_id, created_at, tally, is_copied=plan.copy)
    first, last = last_seq(connection) + 1, 0
    _move_labels(connection, import_id, plan, tally)
    last = last_seq(connection)
    connection.execute(
        "UPDATE imports SET added = ?, duplicates = ?, labels = ?, first_seq = ?, last_seq = ? WHERE id = ?",
        (tally.added, tally.duplicates, tally.labels, first, last, import_id),
    )
    return ImportReport(
        import_id,
        tally.added,
        tally.duplicates,
        tally.rejections,
        tally.rejected_count,
        tally.labels,
        tuple(values.new_classes),
        tuple(_notes(values, tally)),
    )


def _resolve_labels(connection: sqlite3.Connection, values: LabelValues) -> None:
    """Each distinct label list once, in order of appearance."""
    distinct = connection.execute(
        "SELECT labels FROM (SELECT labels, n FROM staging.drafts UNION ALL SELECT labels, n FROM staging.answers) "
        "WHERE labels IS NOT NULL GROUP BY labels ORDER BY min(n)"
    ).fetchall()
    for (labels,) in distinct:
        try:
            value, problem = values.resolve(labels_from(labels)), None
        except UserError as error:
            value, problem = None, str(error)
        connection.execute("INSERT INTO label_values VALUES (?, ?, ?)", (labels, value, problem))


_WRONG = "(SELECT labels FROM label_values WHERE problem IS NOT NULL)"
_RIGHT = f"(d.labels IS NULL OR d.labels NOT IN {_WRONG})"


def _collect_rejections(connection: sqlite3.Connection, tally: _Tally) -> None:
    found = (
        "SELECT n, source, line, reason FROM staging.rejections UNION ALL "
        "SELECT d.n, d.source, d.line, v.problem FROM staging.drafts d JOIN label_values v ON v.labels = d.labels "
        "WHERE v.problem IS NOT NULL UNION ALL "
        "SELECT d.n, d.source, d.line, v.problem FROM staging.answers a JOIN staging.drafts d ON d.n = a.n "
        "JOIN label_values v ON v.labels = a.labels WHERE v.problem IS NOT NULL"
    )
    tally.rejected_count = int(connection.execute(f"SELECT count(*) FROM ({found})").fetchone()[0])
    rows = connection.execute(f"SELECT source, line, reason FROM ({found}) ORDER BY n LIMIT ?", (MAX_REJECTIONS,))
    tally.rejections = [Rejection(*row) for row in rows]


def _open_record(connection: sqlite3.Connection, plan: Plan, tally: _Tally, created_at: str) -> int:
    cursor = connection.execute(
        "INSERT INTO imports(source, importer, options, annotator, added, duplicates, rejected, labels, imported_at) "
        "VALUES (?, ?, ?, ?, 0, 0, ?, 0, ?)",
        (plan.source, plan.importer, plan.options, plan.annotator, tally.rejected_count, created_at),
    )
    return int(cursor.lastrowid or 0)


def _move_samples(
    connection: sqlite3.Connection, import_id: int, created_at: str, tally: _Tally, *, is_copied: bool
) -> None:
    cursor = connection.execute(
        "INSERT INTO samples(uid, source, modality, text, data, meta, added_at, object) "
        "SELECT d.uid, CASE WHEN d.row_id IS NULL THEN d.source ELSE d.source || '#' || d.row_id END, d.modality, "
        f"d.text, d.data, d.meta, ?, d.object FROM staging.drafts d WHERE {_RIGHT} ORDER BY d.n "
        "ON CONFLICT(uid) DO NOTHING",
        (created_at,),
    )
    tally.added = cursor.rowcount
    if is_copied:
        # Content that was known already has now been copied too.
        connection.execute(
            "UPDATE samples SET object = d.object FROM staging.drafts d "
            "WHERE d.uid = samples.uid AND d.object IS NOT NULL AND samples.object IS NULL"
        )
    drafts = connection.execute(f"SELECT count(*) FROM staging.drafts d WHERE {_RIGHT}").fetchone()[0]
    last = connection.execute("SELECT coalesce(max(n), 0) FROM staging.drafts").fetchone()[0]
    sample_id, found = "s.id", "JOIN samples s ON s.uid = d.uid"
    if drafts == tally.added == last:
        # All of them are new, and numbered without a gap: their ids follow from their numbers, and none is looked up.
        sample_id, found = f"d.n + {int(cursor.lastrowid or 0) - last}", ""
    connection.execute(
        "INSERT INTO sample_sources(sample_id, source, row_id, meta, import_id, file_name) "
        f"SELECT {sample_id}, d.source, d.row_id, d.meta, ?, CASE WHEN d.row_id IS NULL THEN "
        "replace(d.source, rtrim(d.source, replace(replace(d.source, '/', ''), '\\', '')), '') END "
        f"FROM staging.drafts d {found} WHERE {_RIGHT} ORDER BY d.n ON CONFLICT DO NOTHING",
        (import_id,),
    )
    tally.duplicates = drafts - tally.added


def _move_labels(connection: sqlite3.Connection, import_id: int, plan: Plan, tally: _Tally) -> None:
    before = last_seq(connection)
    speaking = voices(connection, plan.annotator)
    if not speaking:
        return
    find_careful(connection, plan.annotator)
    tally.contradictions = count_contradictions(connection, plan.annotator)
    for voice in speaking:
        connection.execute("INSERT OR IGNORE INTO annotators(name, role) VALUES (?, 'annotator')", (voice.annotator,))
        rows = bulk_rows(
            new_labels(connection, import_id, voice),
            device=plan.journal.device,
            annotator=voice.annotator,
            kind=voice.kind,
            reason={"import": import_id},
            clock=plan.clock,
            now_ms=plan.now_ms,
            prev_hash=plan.journal.tip,
        )
        connection.executemany(INSERT_EVENT, plan.journal.events(rows, connection))
    tally.labels = last_seq(connection) - before
    add_first_answers(connection, before, "careful")
    refold(connection, [uid for (uid,) in connection.execute("SELECT uid FROM careful ORDER BY uid").fetchall()])


def _notes(values: LabelValues, tally: _Tally) -> Iterator[str]:
    if values.left_out:
        shown = ", ".join(values.left_out[:5]) + (", …" if len(values.left_out) > 5 else "")
        yield f"labels of {len(values.left_out)} classes were left out because the task is full: {shown}"
    if tally.contradictions:
        yield f"{tally.contradictions:,} samples came with different labels in different places; the last one counts"
    if tally.rejected_count > len(tally.rejections):
        yield f"only the first {len(tally.rejections)} of {tally.rejected_count} rejections are listed"


def undo_import(
    db: Database,
    import_id: int,
    *,
    journal: Journal,
    clock: HybridClock,
    now_ms: int,
    on_removed: Callable[[str], None],
) -> UndoReport:
    """Take an import back. `on_removed` is told where copied content of a removed sample lies.

    Its labels are revoked in the log; its samples go, except those of which somebody else has said something since.
    """
    connection = db.conn
    record = connection.execute(
        "SELECT annotator, first_seq, last_seq, undone_at FROM imports WHERE id = ?", (import_id,)
    ).fetchone()
    if record is None:
        raise UserError(f"this project has no import number {import_id}")
    annotator, first, last, undone_at = record
    if undone_at is not None:
        raise UserError(f"import number {import_id} was undone already, on {undone_at[:10]}")
    journal.begin_batch(connection)
    revoked = _revoke(connection, annotator, first, last, journal=journal, clock=clock, now_ms=now_ms)
    kept = _remove_samples(connection, import_id)
    removed = int(connection.execute("SELECT count(*) FROM temp.leaving").fetchone()[0])
    for (kept_at,) in connection.execute(
        "SELECT object FROM samples WHERE object IS NOT NULL AND id IN (SELECT id FROM temp.leaving)"
    ).fetchall():
        on_removed(kept_at)
    connection.execute("DELETE FROM samples WHERE id IN (SELECT id FROM temp.leaving)")
    connection.execute("DROP TABLE temp.leaving")
    connection.execute("UPDATE imports SET undone_at = ? WHERE id = ?", (utc_text(now_ms), import_id))
    return UndoReport(import_id, removed, revoked, tuple(kept))


def _revoke(
    connection: sqlite3.Connection,
    annotator: str,
    first: int,
    last: int,
    *,
    journal: Journal,
    clock: HybridClock,
    now_ms: int,
) -> int:
    own = "SELECT sample_uid FROM label_events WHERE seq BETWEEN ? AND ?"
    # Of the others only this one thing was said: with it nothing stands, and no fold is needed.
    discussed = connection.execute(
        f"SELECT sample_uid FROM label_events WHERE sample_uid IN ({own}) GROUP BY sample_uid HAVING count(*) > 1",
        (first, last),
    ).fetchall()
    before = last_seq(connection)
    events = connection.execute(
        "SELECT sample_uid, event_id FROM label_events WHERE seq BETWEEN ? AND ? ORDER BY seq", (first, last)
    )
    rows = bulk_rows(
        ((uid, f'{{"event":"{event_id}"}}') for uid, event_id in events),
        device=journal.device,
        annotator=annotator,
        kind=EventKind.REVOKE,
        reason={"undo_import": True},
        clock=clock,
        now_ms=now_ms,
        prev_hash=journal.tip,
    )
    connection.executemany(INSERT_EVENT, journal.events(rows, connection))
    connection.execute("DELETE FROM standing_events WHERE seq BETWEEN ? AND ?", (first, last))
    refold(connection, [uid for (uid,) in discussed])
    return last_seq(connection) - before


def _remove_samples(connection: sqlite3.Connection, import_id: int) -> list[SampleUid]:
    """Drop the import's sources and collect in `temp.leaving` the samples without any left; returns those kept."""
    said = "EXISTS (SELECT 1 FROM standing_events t WHERE t.sample_uid = s.uid)"
    elsewhere = "EXISTS (SELECT 1 FROM sample_sources p WHERE p.sample_id = s.id AND p.import_id <> ?1)"
    own = "s.id IN (SELECT sample_id FROM sample_sources WHERE import_id = ?1)"
    connection.execute("DROP TABLE IF EXISTS temp.leaving")
    connection.execute("CREATE TEMP TABLE leaving(id INTEGER PRIMARY KEY)")
    connection.execute(
        f"INSERT INTO temp.leaving SELECT s.id FROM samples s WHERE {own} AND NOT {elsewhere} AND NOT {said}",
        (import_id,),
    )
    kept = connection.execute(
        f"SELECT s.uid FROM samples s WHERE {own} AND NOT {elsewhere} AND {said} ORDER BY s.id", (import_id,)
    ).fetchall()
    connection.execute(
        "DELETE FROM sample_sources WHERE import_id = ?1 AND (sample_id IN (SELECT id FROM temp.leaving) OR EXISTS "
        "(SELECT 1 FROM sample_sources p WHERE p.sample_id = sample_sources.sample_id AND p.import_id <> ?1))",
        (import_id,),
    )
    return [SampleUid(uid) for (uid,) in kept]


def read_imports(connection: sqlite3.Connection) -> list[ImportRecord]:
    rows = connection.execute(
        "SELECT id, source, importer, annotator, added, duplicates, rejected, labels, imported_at, undone_at "
        "FROM imports ORDER BY id"
    )
    return [ImportRecord(*row) for row in rows]
