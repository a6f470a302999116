"""Examines the journal: its lines, and whether it and the database say the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from labeler.domain.finding import Finding, error, note, warning
from labeler.errors import ProjectError
from labeler.store.connections import DATABASE, in_words, open_reader
from labeler.store.doctor_database import REPAIR
from labeler.store.engine import sqlite3
from labeler.store.event_rows import Row
from labeler.store.journal_segment import JOURNAL, Refusal, digest_of, read_segment, segments_in

_CHUNK = 2_000
# SQLite's bound on parameters is 32,766.
_ASKED = 500


def examine_journal(folder: Path, *, is_held: bool, check: Callable[[], None]) -> Iterator[Finding]:
    """`is_held`: somebody is writing the project now, so the last lines may be ahead of the database by a moment."""
    segments = segments_in(folder / JOURNAL)
    path = folder / DATABASE
    if not segments:
        if path.exists():
            yield note("journal-none", "there is no journal yet", "", "it is begun when the project is next opened")
        return
    for segment in segments:
        if segment.digest is not None and digest_of(segment.path) != segment.digest:
            yield warning(
                "journal-changed", f"{segment.path.name} is not what its name says",
                "it was changed or damaged after it was closed", "answers that only it had may be lost; see the lines",
            )  # fmt: skip
    try:
        with in_words(f"{path.name} cannot be read", ProjectError), closing(open_reader(path)) as connection:
            # The snapshot first: all that it holds is in the journal by then.
            connection.execute("BEGIN")
            yield from _compare(connection, folder, is_held, check)
    except (ProjectError, sqlite3.Error, UnicodeDecodeError):
        refused = [found for segment in segments for found in read_segment(segment.path) if isinstance(found, Refusal)]
        yield from _refusals(refused)


def _compare(
    connection: sqlite3.Connection, folder: Path, is_held: bool, check: Callable[[], None]
) -> Iterator[Finding]:
    refused: list[Refusal] = []
    missing: list[str] = []
    different: list[str] = []
    seen: set[str] = set()
    held = 0
    newest = connection.execute("SELECT coalesce(max(clock), '') FROM label_events").fetchone()[0]
    for rows in _chunks(folder, refused):
        check()
        fresh = {row[0]: row for row in rows if row[0] not in seen}
        seen.update(fresh)
        known = _hashes(connection, list(fresh))
        held += len(known)
        for event_id, row in fresh.items():
            if event_id not in known and not (is_held and row[2] > newest):
                missing.append(event_id)
            elif event_id in known and known[event_id] != row[14]:
                different.append(event_id)
    only_here = connection.execute("SELECT count(*) FROM label_events").fetchone()[0] - held
    yield from _refusals(refused)
    if missing:
        yield warning(
            "journal-ahead", f"the journal has {len(missing):,} answers that project.db has not",
            "nothing is lost", "open the project in labeler: they are brought in",
        )  # fmt: skip
    if different:
        yield error(
            "journal-differs", f"journal and project.db tell {len(different):,} events differently",
            "one of them was changed; its hash says which", REPAIR,
        )  # fmt: skip
    if only_here:
        yield warning(
            "journal-behind", f"project.db has {only_here:,} answers that the journal has not",
            "they are there once instead of twice", "open the project in labeler: they are written again",
        )  # fmt: skip


def _chunks(folder: Path, refused: list[Refusal]) -> Iterator[list[Row]]:
    rows: list[Row] = []
    for segment in segments_in(folder / JOURNAL):
        for found in read_segment(segment.path):
            if isinstance(found, Refusal):
                refused.append(found)
            elif found.row is not None:
                rows.append(found.row)
            if len(rows) >= _CHUNK:
                yield rows
                rows = []
    if rows:
        yield rows


def _hashes(connection: sqlite3.Connection, ids: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in range(0, len(ids), _ASKED):
        asked = ids[start : start + _ASKED]
        marks = ", ".join("?" * len(asked))
        found.update(connection.execute(f"SELECT event_id, hash FROM label_events WHERE event_id IN ({marks})", asked))
    return found


def _refusals(refused: list[Refusal]) -> Iterator[Finding]:
    torn = [found for found in refused if found.torn]
    bad = [found for found in refused if not found.torn]
    if torn:
        yield note(
            "journal-torn", f"a line was never finished: {torn[0]}", "a crash leaves such a line; it was never saved",
            "it is put aside when the project is next opened",
        )  # fmt: skip
    if bad:
        more = f" and {len(bad) - 1:,} more" if len(bad) > 1 else ""
        yield error(
            "journal-lines", f"lines of the journal cannot be used: {bad[0]}{more}",
            "where project.db has these answers nothing is lost", "open the project in labeler: the good ones are kept",
        )  # fmt: skip
