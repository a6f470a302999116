"""A journal's files: their names, and reading one as a stream that trusts nothing and gives up on nothing.

An open segment is `<device>-000001.jsonl`. A closed one is immutable and carries the beginning of its SHA-256 in its
name: `<device>-000001.<16 hex>.jsonl`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from labeler.secrecy import keyring
from labeler.secrecy.sealed_lines import LineSeal
from labeler.store.event_rows import Row
from labeler.store.journal_lines import (
    MAX_LINE,
    BadLine,
    LineKind,
    Payload,
    event_row_in,
    event_row_of,
    payload_of,
    raw_line,
)

JOURNAL = "journal"
FORMAT = 1
_CHUNK = 1 << 20
_NAME = re.compile(r"([0-9A-Za-z_]{1,64})-([0-9]{6,9})(?:\.([0-9a-f]{16}))?\.jsonl")


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """One file of a journal. `digest` None: it is still open."""

    device: str
    number: int
    digest: str | None
    path: Path

    @property
    def stem(self) -> str:
        """Its name as long as it lives, closed or not."""
        return stem_of(self.device, self.number)


class Line(NamedTuple):
    """A good line. Exactly one of `row` (in the order of `EVENT_COLUMNS`) and `payload` is set.

    `number` counts from 1 where the file was read from its beginning; `end` is the byte behind the line.
    """

    path: Path
    kind: LineKind
    number: int
    end: int
    row: Row | None
    payload: Payload | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """What could not be used. `line` counts from 1; `torn` is a last line without its end, as a power cut leaves it."""

    path: Path
    line: int
    reason: str
    torn: bool = False

    def __str__(self) -> str:
        return f"{self.path.name}, line {self.line}: {self.reason}"


def stem_of(device: str, number: int) -> str:
    return f"{device}-{number:06}"


def segments_in(folder: Path) -> list[Segment]:
    """Every segment in a journal folder, by device and number. Other files are none of our business.

    Where a segment is there open and closed, as after a crash between copying and removing, both are given.
    """
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        name = _NAME.fullmatch(path.name)
        if name is not None and path.is_file():
            found.append(Segment(name[1], int(name[2]), name[3], path))
    return sorted(found, key=lambda segment: (segment.device, segment.number, segment.digest or ""))


def digest_of(path: Path) -> str:
    """The part of a closed segment's name that says what is in it."""
    found = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()[:16]


def read_segment(path: Path, start: int = 0, line: int = 0) -> Iterator[Line | Refusal]:
    """Every line from the byte `start`, which must begin a line; good ones parsed, others as refusals, in order.

    Checks checksums, hashes, and that each device's events follow one another. A gap or fork is reported in front of
    the event behind it, which is given all the same: what it says is intact. A head without a hash to go on from says
    that what follows was written again, gaps and all. `line` counts the lines before `start`.
    """
    tips: dict[str, str] = {}
    is_chained = True
    seal = keyring.line_seal(path)
    try:
        for number, end, text in _lines(path, start, line):
            if text is None:
                yield Refusal(path, number, "it was never finished", torn=True)
                return
            try:
                found = _parsed(path, text if seal is None else _opened(seal, text), number, end)
            except BadLine as bad:
                yield Refusal(path, number, str(bad))
                continue
            if found.row is not None:
                device, prev_hash, own_hash = found.row[1], found.row[13], found.row[14]
                if is_chained and tips.get(device, prev_hash) != prev_hash:
                    yield Refusal(path, number, "the event before it is missing here")
                tips[device] = own_hash
            elif found.kind == "head":
                assert found.payload is not None
                is_chained = found.payload.get("prev_hash") is not None
                tips[str(found.payload.get("device"))] = str(found.payload.get("prev_hash"))
            yield found
    except OSError as error:
        yield Refusal(path, line + 1, f"the file cannot be read ({error.strerror})")


def read_head(path: Path) -> Payload | None:
    """The first line's payload; None if it is not a good head of a format that this version knows."""
    try:
        with path.open("rb") as file:
            text, seal = file.readline(MAX_LINE).rstrip(b"\n"), keyring.line_seal(path)
            found = _parsed(path, text if seal is None else _opened(seal, text), 1, 0)
    except (OSError, BadLine):
        return None
    if found.kind != "head" or found.payload is None or found.payload.get("format") != FORMAT:
        return None
    return found.payload


def _opened(seal: LineSeal, text: bytes) -> bytes:
    try:
        return seal.open(text)
    except ValueError as error:
        raise BadLine(str(error)) from error


def _parsed(path: Path, text: bytes, number: int, end: int) -> Line:
    row = event_row_in(text)
    if row is not None:
        return Line(path, "event", number, end, row, None)
    raw = raw_line(text)
    if raw.kind == "event":
        return Line(path, raw.kind, number, end, event_row_of(raw), None)
    return Line(path, raw.kind, number, end, None, payload_of(raw))


def _lines(path: Path, start: int, line: int) -> Iterator[tuple[int, int, bytes | None]]:
    """(line number, byte behind its end, its text without line feed); text None for a torn or endless last line."""
    with path.open("rb") as file:
        file.seek(start)
        rest = b""
        while chunk := file.read(_CHUNK):
            *whole, rest = (rest + chunk).split(b"\n")
            for text in whole:
                line += 1
                start += len(text) + 1
                yield line, start, text
            if len(rest) > MAX_LINE:
                break
        if rest:
            yield line + 1, start, None


def closed_name(segment: Segment) -> Segment:
    """The segment as it is called once closed; reads it whole."""
    digest = digest_of(segment.path)
    return replace(segment, digest=digest, path=segment.path.with_name(f"{segment.stem}.{digest}.jsonl"))
