"""Label events as rows of `label_events`, and back."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator
from hashlib import sha256
from math import isfinite
from typing import Any

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import (
    Certainty,
    EventId,
    EventKind,
    LabelEvent,
    Value,
    canonical_json,
    utc_text,
)
from labeler.domain.sample import SampleUid
from labeler.store.engine import sqlite3
from labeler.store.stored_values import damaged, json_object, optional_text, text

EVENT_COLUMNS = (
    "event_id, device, clock, sample_uid, annotator, kind, value, certainty, seconds, shown_model, shown_proposal, "
    "reason, created_at, prev_hash, hash, guidelines"
)
INSERT_EVENT = f"INSERT INTO label_events({EVENT_COLUMNS}) VALUES ({', '.join('?' * 16)})"

_STAMP = re.compile("[0-9a-f]{16}")

# Where in a row the value stands.
VALUE_COLUMN = 6

Row = tuple[Any, ...]  # Any: SQLite's own value types


def event_row(event: LabelEvent) -> Row:
    """In the order of `EVENT_COLUMNS`."""
    return (
        event.event_id, event.device, event.clock, event.sample_uid, event.annotator, event.kind.value,
        canonical_json(dict(event.value)), event.certainty.value if event.certainty else None, event.seconds,
        event.shown_model, _optional_json(event.shown_proposal), _optional_json(event.reason), event.created_at,
        event.prev_hash, event.hash, event.guidelines,
    )  # fmt: skip


def event_from(row: Row) -> LabelEvent:
    """From a row in the order of `EVENT_COLUMNS`. Raises `ValueError` for what cannot be an event."""
    try:
        return _event_from(row)
    except (TypeError, IndexError, RecursionError) as error:
        raise ValueError("not an event") from error


def kept_event(row: Row) -> LabelEvent:
    """As `event_from`, of a project file; raises `ProjectError` in words."""
    try:
        return event_from(row)
    except ValueError as error:
        raise damaged(f"an event of the log ({str(row[0])[:36]!r})") from error


def _event_from(row: Row) -> LabelEvent:
    seconds = row[8]
    if seconds is not None and not (isinstance(seconds, int | float) and isfinite(seconds)):
        raise ValueError("not a time")
    return LabelEvent(
        event_id=EventId(text(row[0])),
        device=text(row[1]),
        clock=text(row[2]),
        sample_uid=SampleUid(text(row[3])),
        annotator=text(row[4]),
        kind=EventKind(row[5]),
        value=json_object(row[6]),
        certainty=Certainty(row[7]) if row[7] else None,
        seconds=seconds,
        shown_model=optional_text(row[9]),
        shown_proposal=json_object(row[10]) if row[10] else None,
        reason=json_object(row[11]) if row[11] else None,
        created_at=text(row[12]),
        prev_hash=text(row[13]),
        hash=text(row[14]),
        guidelines=_version(row[15]),
    )


def _version(value: object) -> int | None:
    if value is not None and type(value) is not int:
        raise TypeError("not a version")
    return value


def last_seq(connection: sqlite3.Connection) -> int:
    """The log position: how far the log goes."""
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM label_events").fetchone()[0])


def last_clock(connection: sqlite3.Connection) -> str | None:
    found = connection.execute("SELECT max(clock) FROM label_events").fetchone()
    if found[0] is not None and not _STAMP.fullmatch(str(found[0])):
        raise damaged("the time of an event")
    return None if found[0] is None else str(found[0])


def bulk_rows(
    said: Iterable[tuple[str, str] | tuple[str, str, str | None, float | None]],
    *,
    device: str,
    annotator: str,
    kind: EventKind,
    reason: Value,
    clock: HybridClock,
    now_ms: int,
    prev_hash: str,
) -> Iterator[Row]:
    """Rows of many events that differ only in (sample uid, canonical JSON of the value, certainty, seconds), chained.

    Ten times as fast as `chained` on each event, and equal to it: an import writes a hundred thousand at once.
    """
    reason_json = canonical_json(dict(reason))
    created_at = utc_text(now_ms)
    who = f"{canonical_json(annotator)},{canonical_json(kind.value)}"
    device_json = canonical_json(device)
    tail = f",null,null,{reason_json},{canonical_json(created_at)}]"
    id_head = f"{now_ms & ((1 << 48) - 1):012x}"
    id_head = f"{id_head[:8]}-{id_head[8:]}-7"
    for (uid, value_json, *how), random in zip(said, _random_hex(), strict=False):
        certainty, seconds = how or (None, None)
        how_text = canonical_json([certainty, seconds])[1:-1] if how else "null,null"
        stamp = clock.tick()
        # RFC 9562: version 7 before, variant 10 in front of the last 62 random bits.
        variant = "89ab"[int(random[3], 16) & 3]
        event_id = f"{id_head}{random[:3]}-{variant}{random[4:7]}-{random[8:20]}"
        said_text = f'["{prev_hash}","{event_id}",{device_json},"{stamp}","{uid}",{who},{value_json},{how_text}{tail}'
        own_hash = sha256(said_text.encode("utf-8", "surrogatepass")).hexdigest()
        yield (
            event_id, device, stamp, uid, annotator, kind.value, value_json, certainty, seconds, None, None,
            reason_json, created_at, prev_hash, own_hash, None,
        )  # fmt: skip
        prev_hash = own_hash


def _random_hex() -> Iterator[str]:
    """Twenty hex digits again and again, drawn by the thousand: each draw is a call into the kernel."""
    while True:
        drawn = secrets.token_hex(10 * 1000)
        yield from (drawn[at : at + 20] for at in range(0, len(drawn), 20))


def _optional_json(value: Value | None) -> str | None:
    return None if value is None else canonical_json(dict(value))
