"""Examines the database: its pages, its schema, its log and what is derived from it. Reads, and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from labeler.domain.finding import Finding, error, note, warning
from labeler.domain.label_state import fold
from labeler.errors import Cancelled, ProjectError
from labeler.store.chain import ChainReport, follow_chains
from labeler.store.class_names import names_in, present_rows
from labeler.store.connections import in_words, open_snapshot
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, event_from
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION, shadow_old_format
from labeler.store.schema_check import SchemaDifference, schema_difference
from labeler.store.standing import standing_rows

Check = Callable[[], None]

REPAIR = "labeler doctor PROJECT --repair recovers everything that can be read"
_SHOWN = 5
_STEPS = 100_000
# Without these nothing of the content can be judged.
_LOG_TABLES = ("label_events", "standing_events", "present_values", "samples", "classes", "class_names")
_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError, OverflowError)


def examine_database(path: Path, check: Check) -> Iterator[Finding]:
    """Everything in one snapshot, also beside a writer."""
    if not path.exists():
        yield error(
            "database-missing", f"{path.name} is not there", "the labels cannot be read from the project file",
            "open the project in labeler: it is made anew from backup and journal",
        )  # fmt: skip
        return
    try:
        with in_words(f"{path.name} cannot be read", ProjectError), closing(open_snapshot(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.set_progress_handler(lambda: _stops(check), _STEPS)
            yield from _examine(connection, check)
            check()
    except (ProjectError, *_UNREADABLE) as problem:
        check()
        yield error("database-unreadable", f"{path.name} is damaged: {problem}", "labels may be missing", REPAIR)


def _stops(check: Check) -> int:
    """SQLite is interrupted, and `check` is asked again where it can raise."""
    try:
        check()
    except Cancelled:
        return 1
    return 0


def _examine(connection: sqlite3.Connection, check: Check) -> Iterator[Finding]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        yield error("database-foreign", "project.db is empty or another program's", "no label can be read", REPAIR)
        return
    if version > SCHEMA_VERSION:
        yield error(
            "database-newer", f"project.db has format {version}, this labeler knows up to {SCHEMA_VERSION}",
            "it cannot be judged here", "update labeler",
        )  # fmt: skip
        return
    connection.execute("BEGIN")
    difference = schema_difference(connection) if version == SCHEMA_VERSION else None
    if version < SCHEMA_VERSION:
        yield note("database-older", f"project.db has the older format {version}", "", "it is updated when next opened")
        shadow_old_format(connection)
    yield from _schema(difference)
    yield from _pages(connection)
    if difference is None or all(difference.has_table(table) for table in _LOG_TABLES):
        for examine in (_references, lambda db: _log(db, check), lambda db: _standing(db, check), _present):
            yield from _guarded(connection, examine)


def _guarded(
    connection: sqlite3.Connection, examine: Callable[[sqlite3.Connection], Iterator[Finding]]
) -> Iterator[Finding]:
    """Damage met on the way ends one examination, not all."""
    try:
        yield from examine(connection)
    except _UNREADABLE as problem:
        yield error("rows-unreadable", f"a part of project.db cannot be read ({problem})", "it is damaged", REPAIR)


def _schema(difference: SchemaDifference | None) -> Iterator[Finding]:
    if not difference:
        return
    if difference.foreign:
        yield error(
            "schema-foreign", f"project.db holds parts that labeler did not make: {_named(difference.foreign)}",
            "triggers and views run when the project is used, and could change or hide labels",
            "do not trust where the file came from; --repair builds a clean one",
        )  # fmt: skip
    for parts, how in ((difference.missing, "lacks"), (difference.changed, "has in another form")):
        if parts:
            yield error(f"schema-{how.split()[0]}", f"project.db {how} what labeler made: {_named(parts)}",
                        "it was changed by another program", REPAIR)  # fmt: skip


def _pages(connection: sqlite3.Connection) -> Iterator[Finding]:
    try:
        found = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({_SHOWN})")]
    except _UNREADABLE as problem:
        found = [str(problem)]
    if found != ["ok"]:
        words = "; ".join(line.replace("\n", " ") for line in found[:_SHOWN])
        yield error(
            "integrity", f"SQLite finds project.db damaged: {words}", "some labels may be lost or wrong", REPAIR
        )


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(1000)
    if broken:
        tables = ", ".join(sorted({f"{row[0]} → {row[2]}" for row in broken}))
        yield error("references", f"{len(broken):,} rows refer to what is not there ({tables})", "", REPAIR)


def _log(connection: sqlite3.Connection, check: Check) -> Iterator[Finding]:
    report = follow_chains(connection.execute(f"SELECT {EVENT_COLUMNS} FROM label_events ORDER BY seq"), check)
    yield from chain_findings(report, "project.db")


def chain_findings(report: ChainReport, where: str) -> Iterator[Finding]:
    if report.untrue:
        yield error(
            "event-untrue", f"{_counted(report.untrue)} in {where} do not have the hash of what they say",
            "they were changed after they were said", REPAIR,
        )  # fmt: skip
    if report.loose:
        yield error(
            "chain-gap", f"{where} lacks the event before {_counted(report.loose)}", "events are missing",
            f"merge with a copy that has them; {REPAIR}",
        )  # fmt: skip
    if report.forked:
        yield warning(
            "chain-fork", f"{_counted(report.forked)} in {where} follow an event that another follows already",
            "two copies of the project were labeled under one device name; both are kept and count",
            "copy projects only while they are closed, or hand out work instead",
        )  # fmt: skip


def _standing(connection: sqlite3.Connection, check: Check) -> Iterator[Finding]:
    """What stands, folded from the log anew, beside the table that says so."""
    events = connection.execute(
        f"SELECT sample_uid, seq, {EVENT_COLUMNS} FROM label_events ORDER BY sample_uid, clock, event_id"
    )
    kept = connection.execute("SELECT sample_uid, slot, annotator, seq FROM standing_events ORDER BY sample_uid")
    listed = {uid: {row[1:] for row in rows} for uid, rows in ((u, list(r)) for u, r in groupby(kept, itemgetter(0)))}
    wrong: list[str] = []
    for number, (uid, rows) in enumerate(groupby(events, key=itemgetter(0))):
        if number % 2_000 == 0:
            check()
        numbered = [(row[1], event_from(row[2:])) for row in rows]
        seq_of = {event.event_id: seq for seq, event in numbered}
        state = fold(event for _, event in numbered)
        if {row[1:] for row in standing_rows(uid, state, seq_of)} != listed.pop(uid, set()):
            wrong.append(uid)
    wrong += listed
    if wrong:
        yield error(
            "standing", f"what counts as labeled is not what the log says, for {_counted(wrong, 'sample')}",
            "counts and exports are wrong, the log is not", "--repair derives it anew from the log",
        )  # fmt: skip


def _present(connection: sqlite3.Connection) -> Iterator[Finding]:
    kept = set(connection.execute("SELECT said, present FROM present_values"))
    if kept != set(present_rows(connection)):
        yield error(
            "present-values", "what labels with former class names mean today is not what the log says",
            "counts and exports are wrong, the log is not", "--repair derives it anew from the log",
        )  # fmt: skip
    known = {name for (name,) in connection.execute("SELECT name FROM class_names")}
    said = {
        str(name)
        for (value,) in connection.execute(
            "SELECT DISTINCT e.value FROM label_events e JOIN standing_events t ON t.seq = e.seq "
            "WHERE t.slot = 'answer' AND e.kind IN ('label', 'auto_label')"
        )
        for name in names_in(json.loads(value))
    }
    if said - known:
        names = ", ".join(sorted(said - known)[:_SHOWN])
        yield warning(
            "unknown-class", f"labels name classes that the project does not have: {names}",
            "they are not counted for any class", "add the classes, or label these samples again",
        )  # fmt: skip


def _named(parts: tuple[tuple[str, str], ...]) -> str:
    shown = ", ".join(f"{kind} {_printable(name)}" for kind, name in parts[:_SHOWN])
    return shown + (f" and {len(parts) - _SHOWN} more" if len(parts) > _SHOWN else "")


def _printable(name: str) -> str:
    return "".join(char if char.isprintable() else "·" for char in name[:60])


def _counted(ids: list[str], what: str = "event") -> str:
    return f"{len(ids):,} {what}{'s' if len(ids) != 1 else ''} (the first: {ids[0][:36]})"
