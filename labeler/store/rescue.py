"""Saving elsewhere: a project folder that holds nothing but the journal, with what could not be saved at its end.

Opened, it makes itself whole from that journal; merged, it brings home what the project has not got.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from labeler.domain.label_event import GENESIS, LabelEvent, canonical_json, chained
from labeler.errors import StoreError
from labeler.secrecy import keyring
from labeler.secrecy.key_file import keep_key_copy
from labeler.store.connections import all_in_words
from labeler.store.engine import sqlite3
from labeler.store.event_rows import event_row
from labeler.store.journal_file import sync_file, sync_folder
from labeler.store.journal_lines import event_text, line_of
from labeler.store.journal_segment import JOURNAL, Line, Segment, read_segment, segments_in, stem_of
from labeler.store.journal_state import snapshot


def save_elsewhere(
    folder: Path, device: str, events: Sequence[LabelEvent], reader: sqlite3.Connection, target: Path
) -> Path:
    """Write the journal and these events below `target`; returns the folder made. Raises `StoreError`.

    Reads the journal as it is on disk and asks nothing of the writer, which may be waiting for that disk.
    """
    place = _free_place(target, f"{folder.stem}-saved-elsewhere")
    try:
        with all_in_words(f"not saved in {target}"):
            (place / JOURNAL).mkdir(parents=True)
            keep_key_copy(folder, place)
            for segment in segments_in(folder / JOURNAL):
                shutil.copyfile(segment.path, place / JOURNAL / segment.path.name)
            own = [segment for segment in segments_in(place / JOURNAL) if segment.device == device]
            tip, known = _end_of(own)
            _append(place, device, own, tip, [event for event in events if event.event_id not in known], reader)
    except StoreError:
        shutil.rmtree(place, ignore_errors=True)
        raise
    return place


def _free_place(target: Path, name: str) -> Path:
    place, number = target / f"{name}.labeler", 2
    while place.exists():
        place, number = target / f"{name}-{number}.labeler", number + 1
    return place


def _end_of(own: Sequence[Segment]) -> tuple[str, set[str]]:
    """The end of the chain, and the ids in the newest segment: what hung may have got that far."""
    tip, known = GENESIS, set[str]()
    for segment in own[-1:]:
        for line in read_segment(segment.path):
            if isinstance(line, Line) and line.row:
                tip = line.row[14]
                known.add(line.row[0])
            elif isinstance(line, Line) and line.payload and line.kind == "head":
                tip = str(line.payload.get("prev_hash") or tip)
    return tip, known


def _append(
    place: Path,
    device: str,
    own: Sequence[Segment],
    tip: str,
    events: Sequence[LabelEvent],
    reader: sqlite3.Connection,
) -> None:
    """In a segment of its own, which needs a head that no change comes behind."""
    number = own[-1].number + 1 if own else 1
    path = place / JOURNAL / f"{stem_of(device, number)}.jsonl"
    before = {"segment": own[-1].path.name, "size": own[-1].path.stat().st_size} if own else None
    clock = max((event.clock for event in events), default="")
    head = {
        **snapshot(reader), "device": device, "number": number, "before": before, "in_batch": False, "prev_hash": tip,
        "clock": clock,
    }  # fmt: skip
    seal = keyring.line_seal(path)
    if seal is not None:
        head["sealed"] = True
    lines = [line_of("head", canonical_json(head))]
    for event in events:
        linked = chained(event, tip)
        tip = linked.hash
        lines.append(line_of("event", event_text(event_row(linked))))
    path.write_bytes(b"".join(lines if seal is None else map(seal.seal, lines)))
    for written in (place / JOURNAL).iterdir():
        sync_file(written)
    for made in (place / JOURNAL, place, place.parent):
        sync_folder(made)
