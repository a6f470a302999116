"""Samples on their way through a work packet: a JSON line each, and back to drafts, believing nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, Sample, SampleDraft, SampleUid, row_uid
from labeler.errors import SourceError
from labeler.secrecy import keyring
from labeler.store.sample_table import SampleSource

_UID = re.compile("[0-9a-f]{64}")
_MAX_LINE = 64 << 20

Said = Mapping[str, Any]  # Any: JSON leaves


def sample_line(sample: Sample, place: SampleSource) -> bytes:
    """One sample as found in one place. Columns keep their order, which is part of a record's identity."""
    return line_of(said_of(sample, place))


def said_of(sample: Sample, place: SampleSource) -> Said:
    return {
        "uid": sample.uid, "modality": sample.modality.value, "source": place.source, "row_id": place.row_id,
        "text": sample.text, "data": None if sample.data is None else dict(sample.data), "meta": dict(place.meta),
    }  # fmt: skip


def line_of(said: Said) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


class PacketSamples:
    """Reads `samples.jsonl` as an importer reads a source; in a limited child, like any file of somebody else."""

    name: ClassVar[str] = "labelpack"
    title: ClassVar[str] = "Work packet"
    endings: ClassVar[tuple[str, ...]] = ()
    keeps: ClassVar[str] = "everything"
    drops: ClassVar[str] = "nothing"

    def sniff(self, source: Path) -> float:
        return 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        raise SourceError(f"{source.name} is part of a work packet; unpack that: labeler unpack")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        total = source.stat().st_size
        with keyring.open_content(source) as file:
            for number, line in enumerate(iter(lambda: file.readline(_MAX_LINE), b""), start=1):
                if number > skip:
                    yield _draft(line, number, str(source))
                if number % 1000 == 0:
                    yield Progress(file.tell(), total, "byte")


def _draft(line: bytes, number: int, source: str) -> SampleDraft | Rejection:
    try:
        draft = draft_of(json.loads(line.decode("utf-8", "surrogatepass")), number)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Rejection(source, number, "it is not a sample of a work packet")
    if not is_true(draft):
        return Rejection(source, number, "its identity is not that of its content; have the packet sent again")
    return draft


def draft_of(said: Any, number: int) -> SampleDraft:  # Any: whatever the packet holds
    """Raises ValueError, KeyError or TypeError for what is no sample."""
    return SampleDraft(
        uid=SampleUid(_text(said["uid"])),
        modality=Modality(said["modality"]),
        source=_text(said["source"]),
        row_id=None if said["row_id"] is None else _text(said["row_id"]),
        text=None if said["text"] is None else _text(said["text"]),
        data=None if said["data"] is None else dict(said["data"]),
        meta=dict(said["meta"]),
        line=number,
    )


def is_true(draft: SampleDraft) -> bool:
    """Whether its identity is that of its content, as far as the line alone can tell."""
    return _UID.fullmatch(draft.uid) is not None and _is_of_content(draft)


def _is_of_content(draft: SampleDraft) -> bool:
    """Whether the uid is right, where the packet's line alone can tell. That of a file is checked with the file."""
    if draft.modality is Modality.IMAGE:
        return True
    content = draft.text if draft.modality is Modality.TEXT else draft.data
    if content is None:
        return False
    return draft.uid in (row_uid(content, None), row_uid(content, draft.row_id))


def _text(said: object) -> str:
    if not isinstance(said, str):
        raise TypeError("not a text")
    return said
