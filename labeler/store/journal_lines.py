"""The lines of the journal: one JSON object each, with a checksum over its canonical text.

`{"crc":"<8 hex>","event":{…}}`, and `head` or `change` in the place of `event`. The checksum is CRC-32 of the UTF-8
bytes of the inner object exactly as they stand; those bytes are canonical JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from math import isfinite
from typing import Any, Literal
from zlib import crc32

from labeler.domain.label_event import Certainty, EventKind, canonical_json, event_hash
from labeler.store.event_rows import Row, event_from

LineKind = Literal["head", "event", "change"]
# A text sample's comment may be long, but a line is read as a whole.
MAX_LINE = 32 << 20

Payload = Mapping[str, Any]  # Any: JSON leaves


class BadLine(Exception):
    """A line that cannot be used; says why. Never leaves this layer: readers report it."""


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line whose checksum is right; `payload` is the inner object's text."""

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
    found = _EVENT.fullmatch(raw.payload)
    if found is not None:
        try:
            row = _row_if_true(found.groups())
        except (ValueError, RecursionError, UnicodeDecodeError):
            row = None
        if row is not None:
            return row
    return _row_by_parsing(raw)


def _row_if_true(parts: tuple[bytes, ...]) -> Row | None:
    """The row of a payload cut by pattern; None if the cut, and so the hash, is wrong."""
    (annotator, certainty, clock, created_at, device, event_id, guidelines, own_hash, kind, prev_hash, reason, uid,
     seconds, model, proposal, value) = parts  # fmt: skip
    said = b'["%s","%s",%s,"%s","%s",%s,"%s",%s,%s,%s,%s,%s,%s,%s' % (
        prev_hash, event_id, device, clock, uid, annotator, kind, value, certainty, seconds, model, proposal, reason,
        created_at,
    )  # fmt: skip
    said += b"]" if guidelines is None else b",%s]" % guidelines
    if sha256(said).hexdigest().encode() != own_hash or kind not in _KINDS or certainty not in _CERTAINTIES:
        return None
    taken = None if seconds == b"null" else float(seconds)
    if taken is not None and not isfinite(taken):
        return None
    return (
        event_id.decode(), _string(device), clock.decode(), uid.decode(), _string(annotator), kind.decode(),
        _object(value), _CERTAINTIES[certainty], taken, _string(model),
        _object(proposal), _object(reason), _string(created_at), prev_hash.decode(), own_hash.decode(),
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
_STRING = rb'"[^"\\]*(?:\\.[^"\\]*)*"'
_OR_NULL = rb"(null|%s)"
_OBJECT = rb"(null|\{.*\})"
_EVENT = re.compile(
    rb'\{"annotator":(' + _STRING + rb'),"certainty":' + _OR_NULL % _STRING + rb',"clock":"([0-9a-f]{16})",'
    rb'"created_at":(' + _STRING + rb'),"device":(' + _STRING + rb'),"event_id":"([0-9a-f-]{36})",'
    rb'(?:"guidelines":([0-9]{1,9}),)?"hash":"([0-9a-f]{64})","kind":"([a-z_]+)","prev_hash":"([0-9a-f]{64})",'
    rb'"reason":' + _OBJECT + rb',"sample_uid":"([^"\\]*)","seconds":(null|-?[0-9][0-9.e+-]*),'
    rb'"shown_model":' + _OR_NULL % _STRING + rb',"shown_proposal":' + _OBJECT + rb',"value":(\{.*\})\}',
    re.DOTALL,
)
_KINDS = frozenset(kind.value.encode() for kind in EventKind)
_CERTAINTIES: dict[bytes, str | None] = {b"null": None, **{b'"%s"' % c.value.encode(): c.value for c in Certainty}}


@lru_cache(4096)
def _text(value: str | None) -> str:
    """Names, devices and times come again and again; uids do not, but cost no more than they would without."""
    return canonical_json(value)


@lru_cache(4096)
def _string(text: bytes) -> str | None:
    found = json.loads(text)
    return found if found is None else str(found)


@lru_cache(4096)
def _object(text: bytes) -> str | None:
    """The text as kept, once it is known to be JSON."""
    return None if json.loads(text) is None else text.decode()
