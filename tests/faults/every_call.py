"""A fault at one write, sync, cut, rename or removal of a session, and what must hold afterwards."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.label_event import GENESIS, event_hash
from labeler.errors import UserError
from labeler.store import journal as journal_module
from labeler.store.engine import sqlite3
from labeler.store.project_store import ProjectStore
from tests.faults import workload
from tests.faults.recording import Watched, watching

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR)


@dataclass(frozen=True, slots=True)
class Found:
    """`calls`: how many could have failed; `lost` and `surprises` must be empty, `trouble` too."""

    calls: int
    told: int
    refused: int
    lost: frozenset[str]
    surprises: frozenset[str]
    trouble: str


def session_with_fault(folder: Path, template: Path, at: int, number: int, answers: int) -> Found:
    """Let the call number `at` (from 0) fail once with `number`; -1 lets none fail."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    watched = Watched(folder)
    calls = 0

    def fault(_kind: str, _name: str) -> None:
        nonlocal calls
        calls += 1
        if calls - 1 == at:
            raise OSError(number, os.strerror(number))

    told: set[str] = set()
    refused: set[str] = set()
    before = journal_module.SEGMENT_BYTES
    journal_module.SEGMENT_BYTES = 8_000
    try:
        with watching(watched), ProjectStore.open(folder) as store:
            watched.fault = fault
            try:
                workload.run(store, template.parent / "t.csv", told.update, refused.update, answers=answers)
            finally:
                watched.fault = lambda _kind, _name: None
    finally:
        journal_module.SEGMENT_BYTES = before
    return _judged(folder, calls, told, refused)


def _judged(folder: Path, calls: int, told: set[str], refused: set[str]) -> Found:
    trouble = ""
    try:
        with ProjectStore.open(folder) as store:
            events = list(store.events())
            if store.repairs.refused or store.repairs.rebuilt:
                trouble = store.repairs.words
            after = [event for event in events if event.device == store.device]
    except UserError as error:
        return Found(calls, len(told), len(refused), frozenset(told), frozenset(), str(error))
    kept = {event.event_id for event in events}
    if not all(event_hash(event) == event.hash for event in events):
        trouble = "a hash is wrong"
    previous = [event.prev_hash for event in after]
    if len(set(previous)) != len(previous) or not set(previous) <= {GENESIS, *(event.hash for event in after)}:
        trouble = "the chain forks or has a gap"
    with closing(sqlite3.connect(folder / "project.db")) as plain:
        if plain.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            trouble = "the database is damaged"
    lost, surprises = frozenset(told - kept), frozenset(refused & kept)
    return Found(calls, len(told), len(refused), lost, surprises, trouble)
