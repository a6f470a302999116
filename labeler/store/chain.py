"""Whether events are what was said, and follow one another: hashes and chains, a million in a few seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from labeler.domain.label_event import GENESIS, canonical_json, event_hash
from labeler.store.event_rows import Row, event_from

_CHECK_EVERY = 10_000


@dataclass(slots=True)
class ChainReport:
    """Event ids: `untrue` do not have the hash of what they say, `loose` follow an event that is not there, `forked`
    follow one that another follows too."""

    events: int = 0
    untrue: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    forked: list[str] = field(default_factory=list)


def follow_chains(rows: Iterable[Row], check: Callable[[], None] = lambda: None) -> ChainReport:
    """Check every event, given in the order in which they came into the log; `check` may end it."""
    report = ChainReport()
    tips: dict[str, str] = {}
    out_of_order: list[tuple[str, str, str]] = []
    hashes: set[int] = set()
    followed: set[int] = set()
    for row in rows:
        report.events += 1
        if report.events % _CHECK_EVERY == 0:
            check()
        event_id, device, prev_hash, own_hash = row[0], row[1], row[13], row[14]
        if not is_true(row):
            report.untrue.append(event_id)
        before = _short(device, prev_hash)
        if before in followed:
            report.forked.append(event_id)
        elif tips.get(device, GENESIS) != prev_hash:
            out_of_order.append((event_id, device, prev_hash))
        followed.add(before)
        hashes.add(_short(device, own_hash))
        tips[device] = own_hash
    # A merge or a recovery writes them so; they are right if what they follow is there at all.
    report.loose = [
        event_id
        for event_id, device, prev_hash in out_of_order
        if prev_hash != GENESIS and _short(device, prev_hash) not in hashes
    ]
    return report


def _short(device: str, own_hash: str) -> int:
    """64 bits of a hash, which tell a million of them apart, in a place that a set keeps small."""
    return hash((device, own_hash))


def is_true(row: Row) -> bool:
    """Whether a row of `label_events`, in the order of `EVENT_COLUMNS`, has the hash of what it says."""
    try:
        if sha256(_said(row)).hexdigest() == row[14]:
            return True
        event = event_from(row)
        return event_hash(event) == event.hash
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False


def _said(row: Row) -> bytes:
    """The text under the hash, put together from values that are canonical JSON already."""
    (event_id, device, clock, uid, annotator, kind, value, certainty, seconds, model, proposal, reason, created_at,
     prev_hash, _, guidelines) = row  # fmt: skip
    tail = "]" if guidelines is None else f",{guidelines}]"
    return (
        f'["{prev_hash}","{event_id}",{_text(device)},"{clock}","{uid}",{_text(annotator)},"{kind}",{value},'
        f"{_text(certainty)},{'null' if seconds is None else canonical_json(seconds)},{_text(model)},"
        f"{proposal or 'null'},{reason or 'null'},{_text(created_at)}{tail}"
    ).encode("utf-8", "surrogatepass")


@lru_cache(4096)
def _text(value: str | None) -> str:
    return canonical_json(value)
