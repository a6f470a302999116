"""The second record of everything said: an append-only journal in another format than the database's.

Used on the writer's thread, around each of its transactions: `begin`, then whatever is said, `flush` before the
commit, and `take_back` if there was none.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import GENESIS, canonical_json
from labeler.secrecy import keyring
from labeler.store import journal_file
from labeler.store.engine import sqlite3
from labeler.store.event_rows import Row
from labeler.store.journal_batches import batch_mark
from labeler.store.journal_file import JournalFile
from labeler.store.journal_lines import LineKind, event_text, line_of
from labeler.store.journal_marks import Mark, put_mark
from labeler.store.journal_segment import JOURNAL, Segment, closed_name, stem_of
from labeler.store.journal_state import Change, Seen, change_text, changes_since, seen_now, snapshot

SEGMENT_BYTES = 8 << 20
# Beyond this, lines go to the file while more are still coming.
_BUFFER_BYTES = 1 << 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a journal goes on: the open segment, if there is one, and the end of the device's chain."""

    number: int
    size: int
    events: int
    tip: str = GENESIS
    before: Change | None = None


class Journal:
    """The journal of one device, open for writing."""

    def __init__(self, folder: Path, device: str, clock: HybridClock, place: Place) -> None:
        """`place.size` 0: segment `place.number` is to be begun with the next line."""
        self.device = device
        self.tip = place.tip
        self._folder = folder / JOURNAL
        self._seal = keyring.line_seal(self._folder / stem_of(device, place.number))
        self._clock = clock
        self._number = place.number
        self._events = place.events
        self._before = place.before
        self._file: JournalFile | None = None
        self._resumed_size = place.size
        self._buffer: list[bytes] = []
        self._buffered = 0
        self._seen: Seen = {}
        self._head: bytes | None = None
        self._taken: _Start | None = None
        self._in_batch = False
        self._is_chained = True
        self._said: list[str] = []
        # Events that only the journal has, because the database is gone.
        self.kept: set[str] = set()
        self._full: list[tuple[JournalFile, Mark]] = []

    # Around one transaction

    def begin(self, connection: sqlite3.Connection) -> None:
        """Take note of where everything stands. Inside the transaction, before its first change."""
        self._resume()
        if self._file is not None and not self._file.is_in_place():
            self.give_up()
        self._said = []
        self._seen = seen_now(connection)
        self._head = self._head_line(connection) if self._file is None else None
        self._taken = _Start(self._number, self._file.size if self._file else 0, self._events, self.tip, self._before)

    def events(self, rows: Iterable[Row], connection: sqlite3.Connection) -> Iterator[Row]:
        """Pass chained events of this device through, on their way into the database."""
        for row in rows:
            self._events += 1
            self.tip = row[14]
            self._said.append(row[0])
            self._add(self._line("event", event_text(row)), connection)
            yield row

    def events_again(self, rows: Iterable[Row], connection: sqlite3.Connection) -> None:
        """Put down events of any device that the journal has lost. They get a segment of their own, to be closed
        behind them: their chains have gaps there."""
        self._is_chained = False
        self.begin(connection)
        for row in rows:
            self._events += 1
            self._add(self._line("event", event_text(row)), connection)
        self.flush(connection)
        self._is_chained = True

    def change(self, change: Change, connection: sqlite3.Connection) -> None:
        """Note something that is not an event. What grows by rows in small tables is noted by itself."""
        self._add(self._line("change", change_text(change, self._clock.tick())), connection)

    def begin_batch(self, connection: sqlite3.Connection) -> None:
        """What follows until the commit holds as a whole or not at all, also after a crash."""
        if not self._in_batch:
            self._in_batch = True
            self.change(batch_mark("begin"), connection)

    def flush(self, connection: sqlite3.Connection) -> None:
        """Make everything said since `begin` durable, and note in the database how far that goes."""
        self._note_changes(connection)
        if self._in_batch:
            self.change(batch_mark("end"), connection)
        if not self._buffer and not self._full:
            return
        self._write()
        assert self._file is not None
        for file, mark in (*self._full, (self._file, self._mark())):
            file.sync()
            put_mark(connection, mark)

    def confirm(self) -> None:
        """The commit is done: a batch holds from now on. That the database knows it is enough where this fails."""
        self._taken = None
        if not self._in_batch:
            return
        self._in_batch = False
        assert self._file is not None
        size = self._file.size
        try:
            self._file.append(self._line("change", change_text(batch_mark("done"), self._clock.tick())))
            self._file.sync()
        except OSError as error:
            _log.warning("the journal's batch could not be confirmed: %s", error)
            self._file.size = size

    def confirm_last(self) -> None:
        """On opening: the database knows the batch that the journal ends in. A new segment says so by being there."""
        self._resume()
        if self._file is not None:
            self._in_batch = True
            self.confirm()

    def take_back(self) -> None:
        """There was no commit: nothing said since `begin` may ever come back."""
        start, self._taken = self._taken, None
        self._in_batch = False
        self._buffer, self._buffered = [], 0
        if start is None:
            return
        files = [file for file, _ in self._full] + ([self._file] if self._file else [])
        self._full = []
        self._number, self._events, self.tip, self._before = start.number, start.events, start.tip, start.before
        try:
            for file in files[1:] if start.size else files:
                file.close()
                journal_file.remove(file.path)
            self._file = files[0] if files and start.size else None
            if self._file is not None and self._file.size != start.size:
                self._file.cut(start.size)
        except OSError as error:
            _log.warning("the journal could not be taken back (%s); a new segment begins", error)
            self._file = files[0] if files else None
            if self._file is not None:
                self._file.size = start.size
            self.give_up(beyond=files[-1])

    def keep(self) -> None:
        """There was no commit, but what was said stays in the journal until the project is opened again."""
        self.kept.update(self._said)
        self.confirm()

    def settle(self) -> None:
        """After the commit, when nobody waits: full segments are closed. An error here costs nothing."""
        try:
            while self._full:
                self._close_file(*self._full[0])
                del self._full[0]
            if self._file is not None and self._file.size >= SEGMENT_BYTES:
                self.close_segment()
        except OSError as error:
            _log.warning("a segment of the journal could not be closed yet: %s", error)

    # Segments

    def close_segment(self) -> Path | None:
        """Close the open segment: from now on it is immutable and named by its content. None if none is open."""
        self._resume()
        if self._file is None:
            return None
        closed = self._close_file(self._file, self._mark())
        self._next_segment(closed.path.name, self._file.size)
        return closed.path

    def give_up(self, beyond: JournalFile | None = None) -> None:
        """Leave the open segment as it is and go on in a new one, whose head says how far the old one counts."""
        if self._file is not None:
            self._file.close()
            self._next_segment(self._file.path.name, self._file.size)
        while (self._folder / f"{stem_of(self.device, self._number)}.jsonl").exists():
            self._number += 1
        if beyond is not None:
            beyond.close()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._resumed_size, self._file = self._file.size, None

    # Inside

    def _line(self, kind: LineKind, payload: str) -> bytes:
        line = line_of(kind, payload)
        return line if self._seal is None else self._seal.seal(line)

    def _resume(self) -> None:
        if self._file is None and self._resumed_size:
            self._file = JournalFile(self._path(), self._resumed_size, new=False)

    def _add(self, line: bytes, connection: sqlite3.Connection) -> None:
        self._buffer.append(line)
        self._buffered += len(line)
        if self._buffered >= _BUFFER_BYTES:
            self._write()
            assert self._file is not None
            if self._file.size >= SEGMENT_BYTES:
                self._note_changes(connection)
                self._roll(connection)

    def _note_changes(self, connection: sqlite3.Connection) -> None:
        for change in changes_since(connection, self._seen):
            self._buffer.append(self._line("change", change_text(change, self._clock.tick())))

    def _write(self) -> None:
        if self._file is None:
            journal_file.make_folder(self._folder)
            self._file = JournalFile(self._path(), 0, new=True)
            journal_file.sync_folder(self._folder)
            assert self._head is not None
            self._buffer.insert(0, self._head)
            self._head = None
        self._file.append(b"".join(self._buffer))
        self._buffer, self._buffered = [], 0

    def _roll(self, connection: sqlite3.Connection) -> None:
        """Go on in the next segment in the middle of a transaction; the full one is closed after the commit."""
        self._write()
        assert self._file is not None
        self._full.append((self._file, self._mark()))
        closed = closed_name(self._segment(self._file.path))
        self._next_segment(closed.path.name, self._file.size)
        self._head = self._head_line(connection)

    def _next_segment(self, before: str, size: int) -> None:
        self._before = {"segment": before, "size": size}
        self._file, self._resumed_size = None, 0
        self._number += 1
        self._events = 0

    def _close_file(self, file: JournalFile, mark: Mark) -> Segment:
        file.sync()
        closed = closed_name(Segment(mark.device, mark.number, None, file.path))
        journal_file.rename(file.path, closed.path)
        file.close()
        return closed

    def _head_line(self, connection: sqlite3.Connection) -> bytes:
        said = {
            "device": self.device,
            "number": self._number,
            "before": self._before,
            "in_batch": self._in_batch,
            "prev_hash": self.tip if self._is_chained else None,
            "clock": self._clock.tick(),
            **({} if self._seal is None else {"sealed": True}),
        }
        return self._line("head", canonical_json({**snapshot(connection), **said}))

    def _mark(self) -> Mark:
        assert self._file is not None
        size = self._file.size + self._buffered
        return Mark(self.device, self._number, size, self._events, self.tip, self._clock.last())

    def _segment(self, path: Path) -> Segment:
        return Segment(self.device, self._number, None, path)

    def _path(self) -> Path:
        return self._folder / f"{stem_of(self.device, self._number)}.jsonl"


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a transaction began."""

    number: int
    size: int
    events: int
    tip: str
    before: Change | None
