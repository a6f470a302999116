"""Which pinned examples go along with a work packet, and what becomes of them where it is unpacked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from labeler.domain.sample import Modality, Sample
from labeler.domain.task import TaskSpec
from labeler.store.packet import PacketFile
from labeler.store.packet_examples import GIVEN, MOST_BYTES, MOST_LISTED, example_line, index_name
from labeler.store.project_store import ProjectStore
from labeler.workbench.class_examples import keep_pinned, pinned_now

_BLIND, _LARGE, _FILE, _ELSEWHERE = "blind", "large", "file", "elsewhere"

Content = Callable[[Sample], PacketFile | None]


@dataclass(frozen=True, slots=True)
class PackedExamples:
    """`index` is the content of the file that lists them, `files` those of images; `left_out` says what stays."""

    index: bytes
    files: tuple[PacketFile, ...]
    count: int
    left_out: tuple[str, ...]

    @property
    def name(self) -> str:
        """Under which the packet holds the list."""
        return index_name(self.index) if self.index else ""


NONE = PackedExamples(b"", (), 0, ())


class _Room:
    """What still goes into the packet."""

    def __init__(self) -> None:
        self._listed = self._bytes = 0

    def takes(self, line: bytes, content: int) -> bool:
        if self._listed + len(line) > MOST_LISTED or self._bytes + len(line) + content > MOST_BYTES:
            return False
        self._listed += len(line)
        self._bytes += len(line) + content
        return True


def packed_examples(store: ProjectStore, ids: Collection[int], *, blind: bool, content: Content) -> PackedExamples:
    """Those of samples in the packet by name, the others with what shows them.

    Parameters
    ----------
    ids : the samples in the packet.
    blind : whoever gets it labels them without knowing what was said; what shows a class of one of them stays here.
    content : the file of an image; None where it does not go along.
    """
    room, lines, stay = _Room(), [], Counter[str]()
    files: dict[str, PacketFile] = {}
    for one in pinned_now(store):
        sample = store.sample_by_uid(one.uid)
        if sample is None:
            stay[_ELSEWHERE] += 1
            continue
        inside = sample.id in ids
        if inside and blind:
            stay[_BLIND] += 1
            continue
        file, size = None, 0
        if not inside and sample.modality is Modality.IMAGE:
            file = content(sample)
            if file is None:
                stay[_FILE] += 1
                continue
            size = 0 if file.name in files else file.path.stat().st_size
        line = example_line(one.name, sample, None if inside else store.sources([sample])[sample.id][0])
        if not room.takes(line, size):
            stay[_LARGE] += 1
            continue
        lines.append(line)
        if file is not None:
            files[file.name] = file
    return PackedExamples(b"".join(lines), tuple(files.values()), len(lines), tuple(_words(stay)))


def keep_examples(store: ProjectStore, spec: TaskSpec, told: Sequence[dict[str, Any]]) -> int:  # Any: JSON leaves
    """Pin what came along in the project made of the packet; how many there are."""
    known = set(spec.names())
    taken = [one for one in told if one["class"] in known and ("sample" in one or store.sample_by_uid(one["uid"]))]
    if taken:
        given = {one["uid"]: one["sample"] for one in taken if "sample" in one}
        store.set_setting(GIVEN, list(given.values()))
        keep_pinned(store, [(one["class"], one["uid"]) for one in taken])
    return len(taken)


def _words(stay: Counter[str]) -> list[str]:
    said = []
    if stay[_BLIND]:
        said.append(f"{stay[_BLIND]:,} examples stay here: their samples are in the packet, to be labeled blind")
    if stay[_LARGE]:
        said.append(f"{stay[_LARGE]:,} examples stay here: a packet takes {MOST_BYTES >> 20} MB of them")
    if stay[_FILE]:
        said.append(f"{stay[_FILE]:,} examples stay here: their image files do not go along")
    if stay[_ELSEWHERE]:
        said.append(f"{stay[_ELSEWHERE]:,} examples stay here: their samples are not in this project")
    return said
