"""Jobs of many lines: all of it or nothing, although a crash may leave any part of it in the journal.

A batch stands between two marks, and after the database's commit a third says that it holds; so does any later line.
One that the journal of its device ends in is undecided: if the database does not know it, nobody was told of it, and
it is void. Without this a killed import would come back as labels of samples that are not there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from labeler.store.journal_forms import end_in_file, text_of
from labeler.store.journal_lines import BadLine, payload_of, raw_line
from labeler.store.journal_marks import Mark
from labeler.store.journal_segment import Segment, read_head, stem_of
from labeler.store.journal_state import Change

# How a mark's line ends: in canonical JSON this is the last key, and inside a string the quotes would be escaped.
_ENDING = b',"what":"batch"}}\n'


def batch_mark(state: str) -> Change:
    """`begin`, `end`, or `done`."""
    return {"what": "batch", "state": state}


@dataclass(frozen=True, slots=True)
class Undecided:
    """A batch without its last mark. Void from the byte `start` of segment `stem` on, unless the database knows it."""

    number: int
    stem: str
    start: int
    is_known: bool


def counted_ends(segments: Sequence[Segment]) -> dict[str, int]:
    """Of one device's segments in order: how far those count that were given up, as the next one's head says.

    Those in between are void.
    """
    found: dict[str, int] = {}
    for segment in segments:
        head = read_head(segment.path) or {}
        before = head.get("before")
        if not isinstance(before, Mapping):
            continue
        name, size = str(before.get("segment")), before.get("size")
        previous = next((item for item in segments if name.startswith(f"{item.stem}.")), None)
        if previous is not None and isinstance(size, int):
            found[previous.stem] = end_in_file(previous.path, size, counted_sealed=head.get("sealed") is True)
            found.update({stem_of(segment.device, n): 0 for n in range(previous.number + 1, segment.number)})
    return found


def undecided_batch(segments: Sequence[Segment], marks: Mapping[str, Mark]) -> Undecided | None:
    """Of one device's segments in order: the batch that its journal ends in."""
    later: bytes | None = None
    ended_behind: tuple[Segment, int] | None = None
    for segment in reversed(segments):
        data, place = text_of(segment.path)
        at = len(data)
        while (at := data.rfind(_ENDING, 0, at)) >= 0:
            start = data.rfind(b"\n", 0, at) + 1
            state = _state(data[start : at + len(_ENDING) - 1])
            if state == "done":
                return None
            behind = data[at + len(_ENDING) :]
            if state == "end":
                if later is not None or b"\n" in behind:
                    return None
                ended_behind = (segment, place(at + len(_ENDING)))
            if state == "begin":
                return Undecided(segment.number, segment.stem, place(start), _knows(marks, ended_behind))
        if not (read_head(segment.path) or {"in_batch": True}).get("in_batch"):
            return None
        later = data
    return None


def _knows(marks: Mapping[str, Mark], ended: tuple[Segment, int] | None) -> bool:
    if ended is None:
        return False
    segment, size = ended
    return segment.stem in marks and marks[segment.stem].size >= size


def _state(line: bytes) -> str:
    try:
        return str(payload_of(raw_line(line)).get("state"))
    except BadLine:
        return ""
