"""On opening, journal and database repair each other. A healthy project costs a look at names and sizes.

1. Every segment is as far as the database knows it: done.
2. A segment goes further, or is new: what is behind is brought into the database.
3. Anything else (a segment missing, shorter, or not what the database says): everything is read and compared, and
   events that only the database has are written to a fresh segment.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import GENESIS
from labeler.store import journal_file, quarantine
from labeler.store.absorbing import Absorber, without_collecting
from labeler.store.connections import bulk_cache, transaction
from labeler.store.device import device_of
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, Row
from labeler.store.journal import Journal, Place
from labeler.store.journal_batches import Undecided, counted_ends, undecided_batch
from labeler.store.journal_marks import Mark, drop_mark, put_mark, read_marks
from labeler.store.journal_segment import (
    JOURNAL,
    Refusal,
    Segment,
    closed_name,
    read_head,
    read_segment,
    segments_in,
)
from labeler.store.repair_report import RepairReport

_TAIL = 1 << 16
_NO_BATCH = Undecided(0, "", 0, False)


@dataclass(frozen=True, slots=True)
class Repaired:
    """Journal and database that say the same, and who goes on in them. `devices` by place, see `device_of`."""

    journal: Journal
    device: str
    devices: dict[str, str]


def repair_each_other(
    connection: sqlite3.Connection, folder: Path, clock: HybridClock, report: RepairReport, *, compare_all: bool = False
) -> Repaired:
    """Make journal and database say the same, and give the journal where it goes on."""
    return _Repair(connection, folder, report).run(clock, compare_all)


class _Repair:
    def __init__(self, connection: sqlite3.Connection, folder: Path, report: RepairReport) -> None:
        self._connection = connection
        self._folder = folder
        self._report = report
        self._marks = read_marks(connection)
        self._segments = segments_in(folder / JOURNAL)
        self._known_clock = max((mark.last_clock for mark in self._marks.values()), default="")
        # Behind the last good line of each segment read.
        self._ends: dict[str, int] = {}
        # The batch that a device's journal ends in.
        self._undecided: dict[str, Undecided] = {}
        self._ends_in_batch = False

    def run(self, clock: HybridClock, compare_all: bool) -> Repaired:
        behind = self._behind()
        if behind is None or compare_all or behind or self._ends_in_batch:
            self._find_undecided()
        ids: set[str] | None = None
        if compare_all or behind is None:
            ids = set()
            self._forget_marks()
            self._read(self._segments, ids)
        else:
            self._read(behind, None)
        device, devices = device_of(self._folder, self._connection)
        tip, lacking = (self._newest_hash(device), []) if ids is None else self._compared(device, ids)
        self._tidy(device)
        for mark in self._marks.values():
            if mark.last_clock:
                clock.witness(mark.last_clock)
        journal = Journal(self._folder, device, clock, self._place(device, tip, fresh=bool(lacking)))
        if self._undecided.get(device, _NO_BATCH).is_known and not lacking:
            journal.confirm_last()
        if lacking:
            self._write_again(journal, lacking)
        return Repaired(journal, device, devices)

    # Looking

    def _find_undecided(self) -> None:
        for device, segments in self._by_device().items():
            found = undecided_batch(segments, self._marks)
            if found is not None:
                self._undecided[device] = found

    def _by_device(self) -> dict[str, list[Segment]]:
        found: dict[str, list[Segment]] = {}
        for segment in self._segments:
            found.setdefault(segment.device, []).append(segment)
        return found

    def _behind(self) -> list[Segment] | None:
        """The segments that go further than the database knows; None if only reading everything can tell."""
        found = []
        present = {segment.stem for segment in self._segments}
        if self._marks.keys() - present or len(present) < len(self._segments):
            return None
        for segment in self._segments:
            mark, size = self._marks.get(segment.stem), segment.path.stat().st_size
            if mark is None or size > mark.size:
                found.append(segment)
            elif size < mark.size:
                return None
        counted = sum(mark.events for mark in self._marks.values())
        events = self._connection.execute("SELECT count(*) FROM label_events").fetchone()[0]
        if counted != events or not self._ends_agree(found):
            return None
        return found

    def _ends_agree(self, behind: Sequence[Segment]) -> bool:
        """Whether the last line of each device's newest segment is what the database has."""
        newest = {segment.device: segment for segment in self._segments}
        for segment in newest.values():
            if segment not in behind and not self._end_agrees(segment.path, self._marks[segment.stem]):
                return False
        return True

    def _end_agrees(self, path: Path, mark: Mark) -> bool:
        with path.open("rb") as file:
            start = max(0, mark.size - _TAIL)
            file.seek(start)
            at = file.read(_TAIL).find(b"\n") + 1 if start else 0
        last = None
        for line in read_segment(path, start + at):
            if isinstance(line, Refusal):
                return False
            last = line.row or last
            self._ends_in_batch |= line.payload is not None and line.payload.get("state") == "end"
        if last is None:
            return True
        found = self._connection.execute("SELECT hash FROM label_events WHERE event_id = ?", (last[0],)).fetchone()
        return found is not None and found[0] == last[14]

    # Reading

    def _read(self, segments: Sequence[Segment], ids: set[str] | None) -> None:
        """Bring what these say into the database. `ids` gets every event's id, and then all is read from the start."""
        if not segments:
            return
        heads = {segment.stem: read_head(segment.path) for segment in segments}
        limits = self._limits()
        state_devices = self._state_devices()
        with without_collecting(), bulk_cache(self._connection), transaction(self._connection):
            absorber = Absorber(self._connection, state_devices, self._known_clock, self._report.refused.append)
            for segment in sorted(segments, key=lambda item: _order(item, heads)):
                mark = self._marks.get(segment.stem)
                start = mark.size if mark else 0
                size = segment.path.stat().st_size
                lines = read_segment(segment.path, start)
                taken = absorber.take(segment.device, lines, limits.get(segment.stem), ids)
                self._ends[segment.stem] = max(taken.end, start)
                # What could not be read is known too: it is reported once, not at every opening.
                known = Mark(
                    segment.device,
                    segment.number,
                    size,
                    taken.events + (mark.events if mark else 0),
                    taken.last_hash or (mark.last_hash if mark else GENESIS),
                    max(taken.last_clock, mark.last_clock if mark else ""),
                )
                self._put_mark(known)
            absorber.finish()
        self._report.recovered += absorber.inserted
        if self._report.rebuilt:
            self._report.sources = list(dict.fromkeys([*self._report.sources, *absorber.sources]))

    def _put_mark(self, mark: Mark) -> None:
        self._marks[mark.stem] = mark
        put_mark(self._connection, mark)

    def _forget_marks(self) -> None:
        with transaction(self._connection):
            for mark in self._marks.values():
                drop_mark(self._connection, mark)
        self._marks.clear()

    def _state_devices(self) -> frozenset[str]:
        """Whose class changes, guidelines and settings are this project's own: those of every place it ever lay."""
        _, devices = device_of(self._folder, self._connection)
        found = set(devices.values())
        if self._report.rebuilt:
            heads = [head for segment in self._segments if (head := read_head(segment.path))]
            for head in heads:
                found.update((head["settings"].get("devices") or {}).values())
            newest = max(heads, key=lambda head: str(head.get("clock")), default=None)
            found.update([] if newest is None else [str(newest.get("device"))])
        return frozenset(found)

    def _limits(self) -> dict[str, int]:
        """How far segments count: one that was given up, as the next one's head says; those in between are void, and
        so is a batch that never came to hold, with all behind it."""
        found: dict[str, int] = {}
        for device, segments in self._by_device().items():
            found.update(counted_ends(segments))
            batch = self._undecided.get(device)
            if batch is not None and not batch.is_known:
                found.update({segment.stem: 0 for segment in segments if segment.number > batch.number})
                found[batch.stem] = batch.start
        return found

    def _compared(self, device: str, ids: set[str]) -> tuple[str, list[Row]]:
        """The own chain's end, and the rows that the journal lacks."""
        ends: dict[str, tuple[str, str]] = {}
        followed: set[str] = set()
        lacking: list[int] = []
        rows = self._connection.execute(
            "SELECT seq, event_id, device, clock, prev_hash, hash FROM label_events ORDER BY seq"
        )
        for seq, event_id, said_on, said_at, prev_hash, own_hash in rows:
            if event_id not in ids:
                lacking.append(seq)
            if said_on == device:
                ends[own_hash] = (said_at, event_id)
                followed.add(prev_hash)
        loose = [own_hash for own_hash in ends if own_hash not in followed]
        tip = max(loose, key=lambda own_hash: ends[own_hash], default=GENESIS)
        return tip, [self._row(seq) for seq in lacking]

    def _newest_hash(self, device: str) -> str:
        newest = self._newest_mark(device)
        return newest.last_hash if newest else GENESIS

    def _newest_mark(self, device: str) -> Mark | None:
        own = [mark for mark in self._marks.values() if mark.device == device]
        return max(own, key=lambda mark: mark.number, default=None)

    def _row(self, seq: int) -> Row:
        found: Row = self._connection.execute(
            f"SELECT {EVENT_COLUMNS} FROM label_events WHERE seq = ?", (seq,)
        ).fetchone()
        return found

    # Mending

    def _tidy(self, device: str) -> None:
        """Keep copies of broken files, cut torn ends off the own segments, close those that are not the last."""
        self._keep_broken()
        own = self._own_segments(device)
        for segment in own:
            if segment.digest is not None:
                continue
            end = self._ends.get(segment.stem)
            if end is not None and segment.path.stat().st_size > end:
                self._cut(segment, end)
            if segment is not own[-1] and segment.path.exists():
                journal_file.rename(segment.path, closed_name(segment).path)

    def _cut(self, segment: Segment, end: int) -> None:
        """Take off what does not count. What was never told to anybody is no loss; anything else is kept aside."""
        batch = self._undecided.get(segment.device)
        if batch is None or segment.number < batch.number:
            self._report.quarantined.append(quarantine.copy(self._folder, segment.path, end))
        with transaction(self._connection):
            if end == 0:
                drop_mark(self._connection, self._marks.pop(segment.stem))
                journal_file.remove(segment.path)
            else:
                os.truncate(segment.path, end)
                journal_file.sync_file(segment.path)
                self._put_mark(replace(self._marks[segment.stem], size=end))

    def _own_segments(self, device: str) -> list[Segment]:
        return [segment for segment in segments_in(self._folder / JOURNAL) if segment.device == device]

    def _keep_broken(self) -> None:
        broken = dict.fromkeys(refusal.path for refusal in self._report.refused if not refusal.torn)
        for path in broken:
            with suppress(OSError):
                self._report.quarantined.append(quarantine.copy(self._folder, path))

    def _place(self, device: str, tip: str, *, fresh: bool) -> Place:
        """The own open segment, if it is whole; a new one behind it otherwise."""
        own, newest = self._own_segments(device), self._newest_mark(device)
        last = own[-1] if own else None
        number = max(last.number if last else 0, newest.number if newest else 0)
        if last is None or newest is None:
            return Place(number + 1, 0, 0, tip)
        is_whole = all(refusal.path != last.path or refusal.torn for refusal in self._report.refused)
        if last.digest is None and last.number == newest.number and is_whole and not fresh:
            return Place(number, newest.size, newest.events, tip)
        return Place(number + 1, 0, 0, tip, {"segment": last.path.name, "size": last.path.stat().st_size})

    def _write_again(self, journal: Journal, rows: Sequence[Row]) -> None:
        with transaction(self._connection):
            journal.events_again(rows, self._connection)
        journal.close_segment()
        self._report.rewritten += len(rows)


def _order(segment: Segment, heads: Mapping[str, Mapping[str, object] | None]) -> tuple[str, str, int]:
    head = heads.get(segment.stem)
    return (str(head.get("clock", "")) if head else "", segment.device, segment.number)
