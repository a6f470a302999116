"""Journal segments from elsewhere: which of them say something new, how far they count, and taking them in.

A segment of another device becomes a file of our own journal, byte for byte; the log then follows as on any opening.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.errors import SourceError
from labeler.store import journal_file
from labeler.store.journal_batches import counted_ends, undecided_batch
from labeler.store.journal_segment import JOURNAL, Segment, closed_name, digest_of, segments_in

_CHUNK = 1 << 20
# A segment is closed at 8 MiB; an import in one transaction may make it longer.
MAX_SEGMENT_BYTES = 4 << 30


@dataclass(frozen=True, slots=True)
class Incoming:
    """A segment to take in: its first `size` bytes, of which those up to `limit` count."""

    segment: Segment
    size: int
    limit: int


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What a journal folder from elsewhere brings; `refused` says in words what of it cannot be taken."""

    incoming: tuple[Incoming, ...]
    known: int
    refused: tuple[str, ...]


def arrivals(folder: Path, device: str, source: Path) -> Arrivals:
    """Compare another journal folder with that of a project.

    Parameters
    ----------
    folder : the project, whose own device is `device`.
    source : the folder in which the segments lie.
    """
    here: dict[str, list[Segment]] = {}
    for segment in segments_in(folder / JOURNAL):
        here.setdefault(segment.stem, []).append(segment)
    found: list[Incoming] = []
    refused: list[str] = []
    known = 0
    for candidate in _counted(segments_in(source)):
        name = candidate.segment.path.name
        ours = here.get(candidate.segment.stem, [])
        if candidate.segment.path.stat().st_size > MAX_SEGMENT_BYTES:
            refused.append(f"{name} is larger than any journal file may be")
        elif candidate.segment.digest not in (None, digest_of(candidate.segment.path)):
            refused.append(f"{name} was changed after it was closed: its content is not what its name says")
        elif any(is_beginning(candidate, own.path) for own in ours):
            known += 1
        elif candidate.segment.device == device:
            refused.append(f"{name} speaks in this project's own name, and this project did not write it")
        elif any(not is_beginning_of(own.path, candidate) for own in ours):
            refused.append(f"{name} contradicts what was taken in from the same device before")
        else:
            found.append(candidate)
    return Arrivals(tuple(found), known, tuple(refused))


def take_in(folder: Path, incoming: Iterable[Incoming]) -> list[Segment]:
    """Copy segments into the project's journal, durably. Interrupted, what is there already is taken up at opening."""
    journal = folder / JOURNAL
    journal_file.make_folder(journal)
    taken = []
    for one in incoming:
        building = journal / f".{secrets.token_hex(8)}"
        try:
            _copy(one, building)
            place = Segment(one.segment.device, one.segment.number, None, building)
            if one.segment.digest is not None:
                place = closed_name(place)
            target = journal / (place.path.name if one.segment.digest else f"{one.segment.stem}.jsonl")
            journal_file.rename(building, target)
        finally:
            building.unlink(missing_ok=True)
        older = journal / f"{one.segment.stem}.jsonl"
        if older != target:
            journal_file.remove(older)
        taken.append(Segment(one.segment.device, one.segment.number, one.segment.digest, target))
    return taken


def is_beginning(one: Incoming, path: Path) -> bool:
    """Whether a file of ours begins with everything that an incoming segment says."""
    return path.stat().st_size >= one.size and _same(one.segment.path, path, one.size)


def is_beginning_of(path: Path, one: Incoming) -> bool:
    """Whether an incoming segment begins with everything that a file of ours says."""
    size = path.stat().st_size
    return size <= one.size and _same(one.segment.path, path, size)


def _counted(segments: Sequence[Segment]) -> Iterator[Incoming]:
    """The segments as far as they are to be taken: whole lines only, and no batch that may still come to nothing."""
    devices: dict[str, list[Segment]] = {}
    for segment in segments:
        devices.setdefault(segment.device, []).append(segment)
    for own in devices.values():
        limits = counted_ends(own)
        batch = undecided_batch(own, {})
        for segment in own:
            if batch is not None and segment.number > batch.number:
                continue
            size = segment.path.stat().st_size
            if segment.digest is None:
                size = _whole_lines(segment.path, size)
            if batch is not None and segment.number == batch.number:
                size = min(size, batch.start)
            if size:
                yield Incoming(segment, size, min(size, limits.get(segment.stem, size)))


def _whole_lines(path: Path, size: int) -> int:
    """The byte behind the last line feed."""
    with path.open("rb") as file:
        while size > 0:
            start = max(0, size - _CHUNK)
            file.seek(start)
            at = file.read(size - start).rfind(b"\n")
            if at >= 0:
                return start + at + 1
            size = start
    return 0


def _same(one: Path, other: Path, size: int) -> bool:
    with one.open("rb") as first, other.open("rb") as second:
        left = size
        while left > 0:
            count = min(_CHUNK, left)
            part = first.read(count)
            if not part or part != second.read(count):
                return False
            left -= len(part)
    return True


def _copy(one: Incoming, target: Path) -> None:
    left = one.size
    try:
        with one.segment.path.open("rb") as source, target.open("xb") as copy:
            while left > 0 and (part := source.read(min(_CHUNK, left))):
                copy.write(part)
                left -= len(part)
    except OSError as error:
        raise SourceError(
            f"{one.segment.path.name} cannot be taken in ({error.strerror}); check the free space "
            "and the permissions of the project, then merge again"
        ) from error
    if left:
        raise SourceError(f"{one.segment.path.name} became shorter while it was read; bring it home again")
    journal_file.sync_file(target)
