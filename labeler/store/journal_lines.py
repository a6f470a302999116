"""The lines of the journal: one JSON object each, with a checksum over its canonical text.

`{"crc":"<8 hex>","event":{…}}`, and `head` or `change` in the place of `event`. The checksum is CRC-32 of the UTF-8
bytes of the inner object exactly as they stand; those bytes are canonical JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from math import isfinite
from typing import Any, Literal, NamedTuple
from zlib import crc32

from labeler.domain.label_event import Certainty, EventKind, canonical_json, event_hash
from labeler.store.event_rows import Row, event_from

LineKind = Literal["head", "event", "change"]
# A text sample's comment may be long, but a line is read as a whole.
MAX_LINE = 32 << 20

Payload = Mapping[str, Any]  # Any: JSON leaves


class BadLine(Exception):
    """A line that cannot be used; says why. Never leaves this layer: readers report it."""


class RawLine(NamedTuple):
    """A line whose checksum is right; `payload` is the inner object's text.

    A tuple, as it is made a hundred thousand times in a row: a frozen dataclass takes six times as long to make.
    """

    kind: LineKind
    payload: bytes


def line_of(kind: LineKind, payload: str) -> bytes:
    """The line for a payload that is canonical JSON already."""
    body = payload.encode()
    return b'{"crc":"%08x","%s":%s}\n' % (crc32(body), kind.encode(), body)


def raw_line(line: bytes) -> RawLine:
    """A line without its line feed. Raises `BadLine`."""
    found = _FRAME.match(line)
    if found is None or line[-1:] != b"}":
        raise BadLine("it is not a journal line")
    kind, payload = found[2].decode(), line[found.end() : -1]
    if crc32(payload) != int(found[1], 16):
        raise BadLine("its checksum is wrong")
    return RawLine(kind, payload)  # type: ignore[arg-type]  # the pattern knows these three only


def payload_of(raw: RawLine) -> Payload:
    """The payload of a head or change. Raises `BadLine`."""
    try:
        found = json.loads(raw.payload)
    except (ValueError, RecursionError) as error:
        raise BadLine("it is not JSON") from error
    if not isinstance(found, dict):
        raise BadLine("it is not a JSON object")
    return found


# Events: rows of `label_events` on one side, text on the other. Imports and repairs move a hundred thousand at once,
# so both directions work on the text and never take a value apart that need not be.


def event_text(row: Row) -> str:
    """The payload of an event, from its row in the order of `EVENT_COLUMNS`."""
    (event_id, device, clock, uid, annotator, kind, value, certainty, seconds, model, proposal, reason, created_at,
     prev_hash, own_hash, guidelines) = row  # fmt: skip
    version = "" if guidelines is None else f'"guidelines":{guidelines},'
    return (
        f'{{"annotator":{_text(annotator)},"certainty":{_text(certainty)},"clock":"{clock}","created_at":'
        f'{_text(created_at)},"device":{_text(device)},"event_id":"{event_id}",{version}"hash":"{own_hash}",'
        f'"kind":"{kind}","prev_hash":"{prev_hash}","reason":{reason or "null"},"sample_uid":{canonical_json(uid)},'
        f'"seconds":{"null" if seconds is None else canonical_json(seconds)},"shown_model":{_text(model)},'
        f'"shown_proposal":{proposal or "null"},"value":{value}}}'
    )


def event_row_of(raw: RawLine) -> Row:
    """The row of an event, in the order of `EVENT_COLUMNS`, its own hash checked. Raises `BadLine`."""
    try:
        found = _EVENT.fullmatch(raw.payload.decode())
        row = None if found is None else _row_if_true(found.groups())
    except (ValueError, RecursionError):
        row = None
    return row or _row_by_parsing(raw)


def event_row_in(line: bytes) -> Row | None:
    """The row of an event's line, without its line feed, checked as `raw_line` and `event_row_of` do it together.

    None if it is another kind of line, or not plainly good: those two say more.
    """
    try:
        found = _EVENT_LINE.fullmatch(line.decode())
        if found is None:
            return None
        crc, payload, *parts = found.groups()
        return _row_if_true(parts) if crc32(payload.encode()) == int(crc, 16) else None
    except (ValueError, RecursionError):
        return None


def _row_if_true(parts: Sequence[str]) -> Row | None:
    """The row of a payload cut by pattern; None if the cut, and so the hash, is wrong."""
    (annotator, certainty, clock, created_at, device, event_id, guidelines, own_hash, kind, prev_hash, reason, uid,
     seconds, model, proposal, value) = parts  # fmt: skip
    version = "" if guidelines is None else f",{guidelines}"
    said = (
        f'["{prev_hash}","{event_id}",{device},"{clock}","{uid}",{annotator},"{kind}",{value},{certainty},{seconds},'
        f"{model},{proposal},{reason},{created_at}{version}]"
    )
    if sha256(said.encode()).hexdigest() != own_hash or kind not in _KINDS or certainty not in _CERTAINTIES:
        return None
    taken = None if seconds == "null" else float(seconds)
    if taken is not None and not isfinite(taken):
        return None
    if value not in _known_json:
        _require_json(value)
    return (
        event_id, _string(device), clock, uid, _string(annotator), kind, value, _CERTAINTIES[certainty], taken,
        None if model == "null" else _string(model), None if proposal == "null" else _checked(proposal),
        None if reason == "null" else _checked(reason), _plain(created_at), prev_hash, own_hash,
        None if guidelines is None else int(guidelines),
    )  # fmt: skip


def _row_by_parsing(raw: RawLine) -> Row:
    payload = payload_of(raw)
    try:
        row = (
            payload["event_id"], payload["device"], payload["clock"], payload["sample_uid"], payload["annotator"],
            payload["kind"], canonical_json(payload["value"]), payload["certainty"], payload["seconds"],
            payload["shown_model"], _or_none(payload["shown_proposal"]), _or_none(payload["reason"]),
            payload["created_at"], payload["prev_hash"], payload["hash"], payload.get("guidelines"),
        )  # fmt: skip
        if not _has_types(row):
            raise BadLine("it is not an event")
        event = event_from(row)
        is_true = event_hash(event) == event.hash
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise BadLine("it is not an event") from error
    if not is_true:
        raise BadLine("its hash is not the hash of what it says")
    return row


def _or_none(value: object) -> str | None:
    return None if value is None else canonical_json(value)


def _has_types(row: Row) -> bool:
    texts = (*row[:7], *row[12:15])
    is_number = row[8] is None or (type(row[8]) in (int, float) and isfinite(row[8]))
    is_version = row[15] is None or type(row[15]) is int
    is_text = all(isinstance(part, str) for part in texts) and isinstance(row[9], str | None)
    return is_text and is_number and is_version and _STAMP.fullmatch(row[2]) is not None


_STAMP = re.compile("[0-9a-f]{16}")
_FRAME = re.compile(rb'\{"crc":"([0-9a-f]{8})","(head|event|change)":')
# Nothing here goes back once it has gone on, so that no line, whoever wrote it, takes more than time in its length.
# Objects deeper than two levels are left to the parser.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_FLAT = rf'(?:[^"{{}}]++|{_STRING})*+'
_OBJECT = rf'\{{(?:[^"{{}}]++|{_STRING}|\{{{_FLAT}\}})*+\}}'
_EVENT_TEXT = (
    rf'\{{"annotator":({_STRING}),"certainty":(null|"[a-z_]++"),"clock":"([0-9a-f]{{16}})",'
    rf'"created_at":({_STRING}),"device":({_STRING}),"event_id":"([0-9a-f-]{{36}})",'
    rf'(?:"guidelines":([0-9]{{1,9}}),)?"hash":"([0-9a-f]{{64}})","kind":"([a-z_]++)","prev_hash":"([0-9a-f]{{64}})",'
    rf'"reason":(null|{_OBJECT}),"sample_uid":"([^"\\]*+)","seconds":(null|-?[0-9][0-9.e+-]*+),'
    rf'"shown_model":(null|{_STRING}),"shown_proposal":(null|{_OBJECT}),"value":({_OBJECT})\}}'
)
_EVENT = re.compile(_EVENT_TEXT, re.DOTALL)
_EVENT_LINE = re.compile(rf'\{{"crc":"([0-9a-f]{{8}})","event":({_EVENT_TEXT})\}}', re.DOTALL)
_KINDS = frozenset(kind.value for kind in EventKind)
_CERTAINTIES: dict[str, str | None] = {"null": None, **{f'"{word.value}"': word.value for word in Certainty}}
_DECODE = json.JSONDecoder().raw_decode
# Values come again and again: each is looked into once. A few thousand class names fit; the rest is checked each time.
_known_json: set[str] = set()
_KNOWN = 4096


@lru_cache(4096)
def _text(value: str | None) -> str:
    return canonical_json(value)


@lru_cache(4096)
def _string(text: str) -> str:
    return str(_DECODE(text)[0])


def _plain(text: str) -> str:
    """A JSON string that hardly ever holds anything to unescape."""
    return _string(text) if "\\" in text else text[1:-1]


def _checked(text: str) -> str:
    """The text of an object as it is kept; raises ValueError if it is not one JSON value."""
    if _DECODE(text)[1] != len(text):
        raise ValueError("more than one value")
    return text


def _require_json(value: str) -> None:
    _checked(value)
    if len(_known_json) < _KNOWN:
        _known_json.add(value)
