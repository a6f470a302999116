"""The tables of a project file, built up by small ordered migrations that are never edited once released.

A person with the `sqlite3` shell should understand them: plain names, UTC ISO times, JSON only for leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from labeler.store.engine import sqlite3

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

# "labl" in ASCII: how a project file is told from any other SQLite file.
APPLICATION_ID = 0x6C61626C
# By name, in order; the file of version n has had the first n of them.
MIGRATIONS = ("m0001_first", "m0002_guidelines_and_journal", "m0003_fingerprints")
SCHEMA_VERSION = len(MIGRATIONS)

_TABLES = """
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE samples(
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, source TEXT NOT NULL, modality TEXT NOT NULL,
  text TEXT, data TEXT, meta TEXT NOT NULL, added_at TEXT NOT NULL,
  object TEXT -- where the content lies inside the project folder, if it was copied
);
CREATE TABLE imports(
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, importer TEXT NOT NULL, options TEXT NOT NULL, annotator TEXT,
  added INTEGER NOT NULL, duplicates INTEGER NOT NULL, rejected INTEGER NOT NULL, labels INTEGER NOT NULL,
  first_seq INTEGER, last_seq INTEGER, imported_at TEXT NOT NULL, undone_at TEXT
);
CREATE TABLE sample_sources(
  sample_id INTEGER NOT NULL, source TEXT NOT NULL, row_id TEXT, meta TEXT NOT NULL,
  import_id INTEGER NOT NULL REFERENCES imports(id),
  file_name TEXT -- the last part of `source` where all of the file is the sample
);
CREATE UNIQUE INDEX sample_sources_by_sample ON sample_sources(sample_id, source, coalesce(row_id, ''));
CREATE INDEX sample_sources_by_row ON sample_sources(row_id, source);
CREATE INDEX sample_sources_by_name ON sample_sources(file_name) WHERE file_name IS NOT NULL;
CREATE INDEX sample_sources_by_import ON sample_sources(import_id);

CREATE TABLE annotators(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL);

CREATE TABLE classes(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, key TEXT, color TEXT NOT NULL, parent TEXT,
  position INTEGER NOT NULL, description TEXT NOT NULL
);
-- Every name a class ever had, so that values said long ago keep their meaning through renames and merges.
CREATE TABLE class_names(name TEXT PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES classes(id)) WITHOUT ROWID;
CREATE TABLE class_changes(
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, class_id INTEGER NOT NULL, detail TEXT NOT NULL, created_at TEXT NOT NULL
);

CREATE TABLE label_events(
  seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, clock TEXT NOT NULL,
  sample_uid TEXT NOT NULL, annotator TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, certainty TEXT,
  seconds REAL, shown_model TEXT, shown_proposal TEXT, reason TEXT, created_at TEXT NOT NULL,
  prev_hash TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX label_events_by_sample ON label_events(sample_uid);
CREATE INDEX label_events_by_annotator ON label_events(annotator, clock);
CREATE INDEX label_events_by_clock ON label_events(clock);

-- Derived from the log, in the same transaction: which events hold. A rebuild gives identical rows.
CREATE TABLE standing_events(
  sample_uid TEXT NOT NULL, slot TEXT NOT NULL, annotator TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(sample_uid, slot, annotator)
) WITHOUT ROWID;
-- Derived from log and class changes: what values with old class names say today, where that differs.
CREATE TABLE present_values(said TEXT PRIMARY KEY, present TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE model_versions(
  id INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, strategy TEXT NOT NULL,
  model TEXT NOT NULL, featurizer TEXT NOT NULL, seed INTEGER NOT NULL, log_position INTEGER NOT NULL,
  labels INTEGER NOT NULL, classes TEXT NOT NULL, metrics TEXT NOT NULL, parameters TEXT NOT NULL,
  training_hash TEXT NOT NULL, seconds REAL NOT NULL, environment TEXT NOT NULL
);
CREATE TABLE agreement_history(log_position INTEGER PRIMARY KEY, computed_at TEXT NOT NULL, figures TEXT NOT NULL);
"""

_GUARDS = """
CREATE TRIGGER label_events_no_update BEFORE UPDATE ON label_events
BEGIN SELECT RAISE(ABORT, 'label_events is append-only'); END;
CREATE TRIGGER label_events_no_delete BEFORE DELETE ON label_events
BEGIN SELECT RAISE(ABORT, 'label_events is append-only'); END;
CREATE TRIGGER class_changes_no_update BEFORE UPDATE ON class_changes
BEGIN SELECT RAISE(ABORT, 'class_changes is append-only'); END;
CREATE TRIGGER class_changes_no_delete BEFORE DELETE ON class_changes
BEGIN SELECT RAISE(ABORT, 'class_changes is append-only'); END;
"""

# Without SQL functions that work on JSON: SQLite refuses those in a view where the schema is not trusted.
_VIEW = """
CREATE VIEW labels AS
SELECT e.sample_uid, s.source, e.annotator, coalesce(p.present, e.value) AS value, e.certainty, e.seconds, e.created_at
FROM standing_events t
JOIN label_events e ON e.seq = t.seq
JOIN samples s ON s.uid = t.sample_uid
LEFT JOIN present_values p ON p.said = e.value
WHERE t.slot = 'answer' AND e.kind IN ('label', 'auto_label');
"""

_GUIDELINES_AND_JOURNAL = """
ALTER TABLE label_events ADD COLUMN guidelines INTEGER; -- the version that the annotator had before them

CREATE TABLE guideline_versions(version INTEGER PRIMARY KEY, text TEXT NOT NULL, created_at TEXT NOT NULL);
INSERT INTO guideline_versions(version, text, created_at)
SELECT 1, json_extract(value, '$'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM settings
WHERE key = 'guidelines' AND json_extract(value, '$') <> '';

-- How far each segment of the journal is in the database; `size` in bytes, `events` those it brought.
CREATE TABLE journal_segments(
  device TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, events INTEGER NOT NULL,
  last_hash TEXT NOT NULL, last_clock TEXT NOT NULL, PRIMARY KEY(device, number)
) WITHOUT ROWID;

INSERT INTO settings(key, value) VALUES ('project_id', json_quote(lower(hex(randomblob(16)))));
"""

_FINGERPRINTS = """
-- Hashes of a version's model, predictions and queue, by which a replay of the log is compared.
ALTER TABLE model_versions ADD COLUMN fingerprints TEXT NOT NULL DEFAULT '{}';
"""

_WITHOUT_FINGERPRINTS = """
CREATE TEMP VIEW model_versions AS SELECT *, '{}' AS fingerprints FROM main.model_versions;
"""

# How a file of an older format is read where it may not be migrated: temporary views stand before its tables.
_SHADOWS = {
    1: """
CREATE TEMP VIEW label_events AS SELECT *, NULL AS guidelines FROM main.label_events;
CREATE TEMP VIEW guideline_versions AS SELECT 1 AS version, '' AS text, '' AS created_at WHERE 0;
"""
    + _WITHOUT_FINGERPRINTS,
    2: _WITHOUT_FINGERPRINTS,
}


def shadow_old_format(connection: sqlite3.Connection) -> None:
    """Make an older file look like one of today to a connection that only reads."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version in _SHADOWS:
        connection.executescript(_SHADOWS[version])


def migrate(db: Database) -> None:
    """Bring a project file to `SCHEMA_VERSION`, all the way or not at all. Leaves one that is there already alone."""
    db.execute("BEGIN IMMEDIATE")
    try:
        apply_migrations(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


def apply_migrations(db: Database, stop_before: str | None = None) -> None:
    """The tables alone, without saying whose file it is; `stop_before` names the first one left out."""
    _migrations().apply(db, stop_before=stop_before)


def _migrations() -> Migrations:
    from sqlite_utils import Migrations

    migrations = Migrations("labeler")

    @migrations()
    def m0001_first(db: Database) -> None:
        for script in (_TABLES, _GUARDS, _VIEW):
            db.executescript(script)

    @migrations()
    def m0002_guidelines_and_journal(db: Database) -> None:
        db.executescript(_GUIDELINES_AND_JOURNAL)

    @migrations()
    def m0003_fingerprints(db: Database) -> None:
        db.executescript(_FINGERPRINTS)

    return migrations
