"""The labels of a staged import on their way into the log: those of a label column, and each annotator's answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import EventKind
from labeler.store.engine import sqlite3

# What a label column says in the name of the one who imports.
_OF_COLUMN = (
    "SELECT n, uid, source, row_id, :who AS who, labels, NULL AS certainty, NULL AS seconds FROM staging.drafts"
)
_OF_ANSWERS = (
    "SELECT d.n, d.uid, d.source, d.row_id, coalesce(a.annotator, :who) AS who, a.labels, a.certainty, a.seconds "
    "FROM staging.answers a JOIN staging.drafts d ON d.n = a.n"
)
_SKIP = "{}"
_AT_NEW_SOURCES = (
    "AND EXISTS (SELECT 1 FROM samples s JOIN sample_sources p ON p.sample_id = s.id WHERE s.uid = d.uid "
    "AND p.source = d.source AND coalesce(p.row_id, '') = coalesce(d.row_id, '') AND p.import_id = :import_id)"
)

SaidRow = tuple[str, str, str | None, float | None]


@dataclass(frozen=True, slots=True)
class Voice:
    """One kind of event of one annotator in this import; `said_as` is the name in the staging file, None where it tells
    of none; `is_column` for a label column."""

    annotator: str
    kind: EventKind
    said_as: str | None = None
    is_column: bool = False


def voices(connection: sqlite3.Connection, annotator: str) -> list[Voice]:
    """Who says something, the label column first. Raises `UserError` for a name that cannot be an annotator's."""
    found: list[Voice] = []
    column = (
        "SELECT 1 FROM staging.drafts d JOIN label_values v ON v.labels = d.labels WHERE v.value IS NOT NULL LIMIT 1"
    )
    if connection.execute(column).fetchone() is not None:
        found.append(Voice(annotator, EventKind.LABEL, is_column=True))
    answers = connection.execute(
        "SELECT a.annotator, a.labels IS NULL FROM staging.answers a LEFT JOIN label_values v ON v.labels = a.labels "
        "WHERE a.labels IS NULL OR v.value IS NOT NULL GROUP BY 1, 2 ORDER BY min(a.rowid)"
    ).fetchall()
    for said_as, is_skip in answers:
        name = annotator if said_as is None else clean_annotator(said_as)
        found.append(Voice(name, EventKind.SKIP if is_skip else EventKind.LABEL, said_as))
    return found


def find_careful(connection: sqlite3.Connection, annotator: str) -> None:
    """Samples of which one annotator says more than one thing in this import, or of which the log speaks already."""
    connection.execute(
        "INSERT INTO careful SELECT uid FROM staging.drafts WHERE labels IS NOT NULL GROUP BY uid HAVING count(*) > 1"
    )
    if connection.execute("SELECT 1 FROM staging.answers LIMIT 1").fetchone() is not None:
        connection.execute(
            "INSERT OR IGNORE INTO careful SELECT uid FROM ("
            f"{_OF_COLUMN} WHERE labels IS NOT NULL UNION ALL {_OF_ANSWERS}) GROUP BY uid, who HAVING count(*) > 1",
            {"who": annotator},
        )
    connection.execute(
        "INSERT OR IGNORE INTO careful SELECT uid FROM staging.drafts d WHERE EXISTS "
        "(SELECT 1 FROM label_events e WHERE e.sample_uid = d.uid)"
    )


def count_contradictions(connection: sqlite3.Connection, annotator: str) -> int:
    """Samples of this import that came with different labels from the same annotator."""
    if connection.execute("SELECT 1 FROM careful LIMIT 1").fetchone() is None:
        return 0
    found = (
        f"SELECT u.uid FROM ({_OF_COLUMN} WHERE labels IS NOT NULL UNION ALL {_OF_ANSWERS}) u "
        "JOIN careful c ON c.uid = u.uid JOIN label_values v ON v.labels = u.labels "
        "WHERE v.value IS NOT NULL GROUP BY u.uid, u.who HAVING count(DISTINCT v.value) > 1"
    )
    return int(connection.execute(f"SELECT count(*) FROM ({found})", {"who": annotator}).fetchone()[0])


def new_labels(connection: sqlite3.Connection, import_id: int, voice: Voice) -> Iterator[SaidRow]:
    """(uid, value, certainty, seconds) at sources that this import brought, unless the annotator says so already."""
    said_now: dict[str, str] = {}
    drafts, sources = connection.execute(
        "SELECT (SELECT count(*) FROM staging.drafts), (SELECT count(*) FROM sample_sources WHERE import_id = ?)",
        (import_id,),
    ).fetchone()
    brought = "" if drafts == sources else _AT_NEW_SOURCES
    # By uid: the indexes of the log and of what stands grow at their ends, not all over. Nobody saw the order anyway.
    cursor = connection.execute(
        f"SELECT d.uid, {_value(voice)}, d.certainty, d.seconds, c.uid IS NOT NULL, "
        "CASE WHEN c.uid IS NULL THEN NULL ELSE (SELECT coalesce(p.present, e.value) FROM standing_events t "
        "  JOIN label_events e ON e.seq = t.seq LEFT JOIN present_values p ON p.said = e.value "
        "  WHERE t.sample_uid = d.uid AND t.slot = 'answer' AND t.annotator = :who) END "
        f"FROM ({_source(voice)}) d LEFT JOIN label_values v ON v.labels = d.labels "
        f"LEFT JOIN careful c ON c.uid = d.uid WHERE {_value(voice)} IS NOT NULL {brought} "
        "ORDER BY d.uid, d.n",
        {"who": voice.annotator, "import_id": import_id, "said_as": voice.said_as},
    )
    for uid, value, certainty, seconds, is_careful, standing in cursor:
        if is_careful:
            if said_now.get(uid, standing) == value:
                continue
            said_now[uid] = value
        yield uid, value, certainty, seconds


def _value(voice: Voice) -> str:
    return f"'{_SKIP}'" if voice.kind is EventKind.SKIP else "v.value"


def _source(voice: Voice) -> str:
    if voice.is_column:
        return f"{_OF_COLUMN} WHERE labels IS NOT NULL"
    same = "a.annotator IS :said_as"
    return f"{_OF_ANSWERS} WHERE {same} AND a.labels IS {'' if voice.kind is EventKind.SKIP else 'NOT '}NULL"
