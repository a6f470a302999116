"""Bringing the work of others home: the union of logs by event id. Nothing is overwritten, nothing is guessed.

Order and repetition do not matter: what holds is decided by the events' own clocks, so that projects which exchanged
everything say the same, whoever merged what first (a join semilattice; Shapiro et al., "Conflict-free Replicated Data
Types", 2011).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import GENESIS
from labeler.errors import UserError
from labeler.store.absorbing import Absorber
from labeler.store.class_names import names_in
from labeler.store.connections import bulk_cache
from labeler.store.engine import sqlite3
from labeler.store.event_rows import last_seq
from labeler.store.incoming import Arrivals, Incoming, arrivals, take_in
from labeler.store.journal_forms import in_own_form
from labeler.store.journal_marks import Mark, put_mark, read_marks
from labeler.store.journal_segment import Line, Refusal, read_head, read_segment, segments_in

# A report is read by a person.
_LISTED = 100


@dataclass(slots=True)
class MergeReport:
    """What a merge brings, or would bring.

    Attributes
    ----------
    events : new facts, of each annotator in `by_annotator`.
    known : journal files that say nothing new.
    labels_new, labels_changed : answers (sample and annotator) that are there for the first time, or say something
        else now.
    missing_samples : samples that are spoken of and not in this project; their labels wait in the log.
    unknown_classes : names that no class here ever had → how many facts use them.
    renamed : (name there, name here) of unknown ones that are another name of a class known here.
    refused : what cannot be used, in words.
    other_project : the work was done in a project that does not come from this one.
    """

    events: int = 0
    known: int = 0
    labels_new: int = 0
    labels_changed: int = 0
    missing_samples: int = 0
    by_annotator: dict[str, int] = field(default_factory=dict)
    unknown_classes: dict[str, int] = field(default_factory=dict)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    other_project: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """The project that work is brought to."""

    folder: Path
    device: str
    clock: HybridClock
    task: str
    project: str


def merge_journals(
    connection: sqlite3.Connection,
    home: Home,
    sources: Sequence[Path],
    *,
    keep: bool,
    check: Callable[[], None] = lambda: None,
) -> MergeReport:
    """Take in what journal folders say. Runs on the writer, in transactions of its own.

    Parameters
    ----------
    sources : folders with journal segments.
    keep : False only tells what would change, and leaves everything as it is.
    check : raises `Cancelled` to stop; then nothing is changed.

    Raises `UserError` if a source holds no journal, or asks another kind of question.
    """
    with in_own_form(home.folder, sources) as journals:
        return _merged(connection, home, journals, keep=keep, check=check)


def _merged(
    connection: sqlite3.Connection, home: Home, sources: Sequence[Path], *, keep: bool, check: Callable[[], None]
) -> MergeReport:
    report, found = MergeReport(), []
    for source in sources:
        _require_same_task(home, source, report)
        told = arrivals(home.folder, home.device, source)
        report.known += told.known
        report.refused += told.refused
        found.append(told)
    incoming = _distinct(found)
    if keep:
        taken = take_in(home.folder, incoming)
        incoming = [Incoming(place, one.size, one.limit) for one, place in zip(incoming, taken, strict=True)]
    connection.execute("BEGIN IMMEDIATE")
    try:
        if incoming:
            with bulk_cache(connection):
                _absorb(connection, home, incoming, report, check)
        connection.execute("COMMIT" if keep else "ROLLBACK")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return report


def _require_same_task(home: Home, source: Path, report: MergeReport) -> None:
    segments = segments_in(source)
    if not segments:
        raise UserError(f"{source} holds no journal; open that project once with this version, then merge it")
    for segment in segments:
        head = read_head(segment.path)
        if head is None:
            continue
        if head.get("task") != home.task:
            raise UserError(f"{source} asks for {head.get('task')} answers, this project for {home.task} ones")
        report.other_project |= head.get("project") != home.project


def _distinct(found: Iterable[Arrivals]) -> list[Incoming]:
    """One of each segment: several packets may carry the same ones. The longest says all."""
    longest: dict[str, Incoming] = {}
    for told in found:
        for one in told.incoming:
            known = longest.get(one.segment.stem)
            if known is None or one.size > known.size:
                longest[one.segment.stem] = one
    return sorted(longest.values(), key=lambda one: one.segment)


def _absorb(
    connection: sqlite3.Connection,
    home: Home,
    incoming: Sequence[Incoming],
    report: MergeReport,
    check: Callable[[], None],
) -> None:
    before = last_seq(connection)
    connection.execute(
        "CREATE TEMP TABLE stood AS SELECT sample_uid, annotator FROM standing_events WHERE slot = 'answer'"
    )
    connection.execute("CREATE INDEX temp.stood_by_uid ON stood(sample_uid, annotator)")
    try:
        marks = read_marks(connection)
        names = _ClassNames()
        refuse = lambda refusal: report.refused.append(str(refusal))  # noqa: E731  (a list of words, not of refusals)
        absorber = Absorber(connection, frozenset(), "", refuse)
        for one in incoming:
            segment, mark = one.segment, marks.get(one.segment.stem)
            start = mark.size if mark else 0
            lines = names.noting(read_segment(segment.path, start), check)
            taken = absorber.take(segment.device, lines, one.limit, None)
            put_mark(connection, _mark_behind(one, mark, taken.events, taken.last_hash, taken.last_clock))
            if taken.last_clock:
                home.clock.witness(taken.last_clock)
        check()
        absorber.finish()
        _tell(connection, before, names, report)
    finally:
        connection.execute("DROP TABLE IF EXISTS temp.stood")


def _mark_behind(one: Incoming, mark: Mark | None, events: int, last_hash: str, last_clock: str) -> Mark:
    return Mark(
        device=one.segment.device,
        number=one.segment.number,
        size=one.size,
        events=events + (mark.events if mark else 0),
        last_hash=last_hash or (mark.last_hash if mark else GENESIS),
        last_clock=max(last_clock, mark.last_clock if mark else ""),
    )


def _tell(connection: sqlite3.Connection, before: int, names: _ClassNames, report: MergeReport) -> None:
    """What is different now: from the rows behind the log position `before`."""
    new = "FROM label_events WHERE seq > ?"
    report.events = last_seq(connection) - before
    report.by_annotator = dict(
        connection.execute(
            f"SELECT annotator, count(*) {new} GROUP BY annotator ORDER BY annotator", (before,)
        ).fetchall()
    )
    there_before, all_new = connection.execute(
        "SELECT count(s.sample_uid), count(*) FROM standing_events t "
        "LEFT JOIN temp.stood s ON s.sample_uid = t.sample_uid AND s.annotator = t.annotator "
        "WHERE t.slot = 'answer' AND t.seq > ?",
        (before,),
    ).fetchone()
    report.labels_changed, report.labels_new = there_before, all_new - there_before
    report.missing_samples = connection.execute(
        f"SELECT count(DISTINCT sample_uid) {new} AND NOT EXISTS "
        "(SELECT 1 FROM samples s WHERE s.uid = label_events.sample_uid)",
        (before,),
    ).fetchone()[0]
    known = dict(
        connection.execute("SELECT n.name, c.name FROM class_names n JOIN classes c ON c.id = n.class_id").fetchall()
    )
    used: Counter[str] = Counter()
    values = connection.execute(
        f"SELECT value, count(*) {new} AND kind IN ('label', 'auto_label', 'adjudicate') GROUP BY value", (before,)
    )
    for value, count in values:
        used.update({name: count for name in names_in(json.loads(value)) if name not in known})
    report.unknown_classes = dict(used.most_common(_LISTED))
    report.renamed = [(name, here) for name in report.unknown_classes if (here := names.known_as(name, known))]


class _ClassNames:
    """Which names mean the same class in the projects that the work comes from."""

    def __init__(self) -> None:
        self._groups: list[set[str]] = []

    def noting(self, lines: Iterable[Line | Refusal], check: Callable[[], None]) -> Iterator[Line | Refusal]:
        """Pass lines through and take note of what they say of classes; `check` is called now and then."""
        for number, line in enumerate(lines):
            if number % 4096 == 0:
                check()
            if not isinstance(line, Refusal) and line.payload is not None:
                self._note(line.kind, line.payload)
            yield line

    def known_as(self, name: str, known: Mapping[str, str]) -> str | None:
        """What a class that has this name there is called here, if one of its names is known here."""
        for group in self._groups:
            if name in group:
                return next((known[other] for other in sorted(group) if other in known), None)
        return None

    def _note(self, kind: str, payload: Mapping[str, Any]) -> None:  # Any: JSON leaves of somebody else
        if kind == "head" and isinstance(payload.get("class_names"), Mapping):
            by_class: dict[str, list[str]] = {}
            for name, class_id in payload["class_names"].items():
                by_class.setdefault(str(class_id), []).append(name)
            for together in by_class.values():
                self._join(together)
        elif payload.get("what") == "class" and payload.get("kind") in ("rename", "merge"):
            try:
                detail = json.loads(payload["detail"])
                pair = ("old", "new") if payload["kind"] == "rename" else ("source", "target")
                self._join([str(detail[key]) for key in pair])
            except (KeyError, TypeError, ValueError):
                return

    def _join(self, names: Iterable[str]) -> None:
        joined = set(names)
        apart = [group for group in self._groups if not group & joined]
        self._groups = [*apart, joined.union(*(group for group in self._groups if group & joined))]
