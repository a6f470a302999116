"""What is fuzzed: everything that takes apart bytes of other people. A target returns, or raises what nobody may see.

To add one: write a function of bytes, name it in `TARGETS`, put a few small files into `corpus/NAME/`.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import io
import json
import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from labeler.contracts.importer import Importer, ImportOptions
from labeler.domain.label_event import event_hash
from labeler.domain.sample import Modality, SampleDraft
from labeler.domain.task import parse_class
from labeler.errors import UserError
from labeler.featurizers._vectors import read_vectors
from labeler.importers.csv_table import CsvTable
from labeler.importers.json_records import JsonRecords
from labeler.importers.jsonl_records import JsonlRecords
from labeler.importers.text_folder import TextFolder
from labeler.samples._image_file import decode_image, probe_image
from labeler.store.event_rows import event_from, event_row
from labeler.store.label_values import labels_from
from labeler.store.project_store import ProjectStore
from labeler.store.staged_file import check_staged
from labeler.store.staging import Position, _draft_row, position_in, printable
from labeler.workbench import reading
from labeler.workbench.answer_lines import answer_lines, packed, unpacked
from labeler.workbench.answers_file import _certainty, _reference, _seconds
from labeler.workbench.children import ChildDied, receive
from labeler.workbench.decode_child import preview_of

Target = Callable[[bytes], None]


@cache
def _place() -> Path:
    """Of this process; in memory where the system has such a place."""
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="fuzz", dir=memory if os.access(memory, os.W_OK) else None))


def _file(name: str, data: bytes) -> Path:
    path = _place() / name
    path.write_bytes(data)
    return path


# What a person may say of columns, chosen by the first byte.
_OPTIONS = (
    ImportOptions(), ImportOptions(label=""), ImportOptions(text="text"), ImportOptions(text="", id=""),
    ImportOptions(label="label", label_separator=";"), ImportOptions(modality=Modality.TEXT),
    ImportOptions(modality=Modality.RECORD, leave_out=("text",)), ImportOptions(folder_labels=True),
)  # fmt: skip


def _import(importer: Importer, ending: str, data: bytes) -> None:
    options = _OPTIONS[data[0] % len(_OPTIONS)] if data else _OPTIONS[0]
    path = _file(f"a{ending}", data[1:])
    with contextlib.suppress(UserError):
        guess = importer.guess(path, options)
        json.dumps([guess.columns, guess.rows, guess.labels, guess.notes])
    with contextlib.suppress(UserError):
        for n, item in enumerate(importer.read(path, options)):
            if isinstance(item, SampleDraft):
                for part in _draft_row(n, item, None):
                    if isinstance(part, str):
                        part.encode("utf-8")


def _csv(data: bytes) -> None:
    _import(CsvTable(), ".csv", data)


def _json(data: bytes) -> None:
    _import(JsonRecords(), ".json", data)


def _jsonl(data: bytes) -> None:
    _import(JsonlRecords(), ".jsonl", data)


def _texts(data: bytes) -> None:
    _import(TextFolder(), ".txt", data)


def _image(data: bytes) -> None:
    path = _file("a.png", data)
    with contextlib.suppress(UserError):
        probe_image(path)
    with contextlib.suppress(UserError):
        assert decode_image(path, 64).image.mode == "RGB"


def _answers(data: bytes) -> None:
    endings = (".csv", ".json", ".jsonl")
    path = _file("answers" + (endings[data[0] % 3] if data else ".csv"), data[1:])
    with contextlib.suppress(UserError):
        for line in answer_lines(path):
            _, row = unpacked(json.loads(json.dumps(packed(line))))
            if isinstance(row, str):
                continue
            for part in (
                _reference,
                lambda row: _certainty(row.get("certainty")),
                lambda row: _seconds(row["seconds"]),
            ):
                with contextlib.suppress(UserError, KeyError):
                    part(row)


def _event(data: bytes) -> None:
    """A row of the log as a damaged or hostile file may hold it; one that passes survives the way there and back."""
    try:
        row = tuple(json.loads(data))
        event = event_from(row)
    except (ValueError, TypeError, RecursionError):
        return
    with contextlib.suppress(ValueError, RecursionError):  # NaN, and a value deeper than can be written
        event_hash(event)
        assert event_from(event_row(event)) == event


def _message(data: bytes) -> None:
    """What a child that was taken over might send."""
    with contextlib.suppress(ChildDied):
        stream = io.BytesIO(data)
        while (message := receive(stream)) is not None:
            header, payload = message
            for take in (_as_preview, _as_guess, _as_lines):
                take(header, payload)
            with contextlib.suppress(UserError, ChildDied):
                reading._is_staged(message, lambda at: at.words().encode("utf-8", "surrogatepass"))


def _as_preview(header: dict[str, Any], payload: bytes) -> None:
    with contextlib.suppress(ValueError, TypeError, KeyError, OverflowError):
        preview_of(header, payload)


def _as_guess(_: dict[str, Any], payload: bytes) -> None:
    with contextlib.suppress(ValueError, TypeError, KeyError, RecursionError, OverflowError):
        reading._guess(json.loads(payload))


def _as_lines(_: dict[str, Any], payload: bytes) -> None:
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        list(map(unpacked, json.loads(payload)))


def _staged(data: bytes) -> None:
    """A staging file a child left behind, and the note of where it had come to."""
    path = _file("staged.db", data)
    path.with_name("staged.db.at").write_bytes(data)
    with contextlib.suppress(UserError):
        check_staged(path)
    assert isinstance(position_in(path), Position | None)


def _project(data: bytes) -> None:
    folder = _place() / "p.labeler"
    folder.mkdir(exist_ok=True)
    (folder / "project.db").write_bytes(data)
    with contextlib.suppress(UserError), ProjectStore.open(folder, read_only=True) as store:
        store.task(), store.annotators(), store.label_counts(), store.uid_heads(), store.current_labels()
        for page in store.iter_samples():
            store.sources(page)
            store.standing_answers([sample.uid for sample in page])
        list(store.events())


def _npy(data: bytes) -> None:
    _file("v.ids.txt", b"a\nb\n")
    with contextlib.suppress(UserError):
        read_vectors(_file("v.npy", data))


def _names(data: bytes) -> None:
    said = data.decode("utf-8", "surrogateescape")
    with contextlib.suppress(UserError):
        labels_from(said)
    with contextlib.suppress(UserError):
        parse_class(said).name.encode("utf-8")
    printable(said).encode("utf-8")


def _journal(data: bytes) -> None:
    """Where the journal is: a line of it, and whatever such a line may claim to hold."""
    lines = importlib.import_module("labeler.store.journal_lines")
    for line in data.split(b"\n"):
        with contextlib.suppress(lines.BadLine):
            raw = lines.raw_line(line)
            _parsed(lines, raw)
    for kind in ("head", "event", "change"):
        _parsed(lines, lines.RawLine(kind, data))


def _parsed(lines: Any, raw: Any) -> None:
    for parse in (lines.payload_of, lines.event_row_of):
        with contextlib.suppress(lines.BadLine):
            parse(raw)


def _sealed(data: bytes) -> None:
    """Whatever is sealed: a packet, a stream, a journal line, a key file. What scrypt makes is stood in for."""
    from labeler.secrecy.key_file import read_key_file
    from labeler.secrecy.passphrase import Stretching
    from labeler.secrecy.sealed_lines import LineSeal
    from labeler.secrecy.sealed_stream import BrokenSeal, StreamKey
    from labeler.store.packet import extract, read_manifest

    packet = _file("sealed.labelpack", data)
    with mock.patch.object(Stretching, "key", lambda self, _: self.salt * 2):
        with contextlib.suppress(UserError):
            read_manifest(packet, "passphrase")
        with contextlib.suppress(UserError):
            extract(packet, lambda _: None, lambda: None, lambda *_: None, "passphrase")
        with contextlib.suppress(UserError):
            read_key_file(_file("project.key", data)).unwrap("passphrase")
    with contextlib.suppress(BrokenSeal):
        StreamKey(b"k" * 32, b"fuzz").open(io.BytesIO(data), io.BytesIO())
    with contextlib.suppress(ValueError):
        LineSeal(b"j" * 64).open(data)


TARGETS: dict[str, Target] = {
    "csv": _csv, "json": _json, "jsonl": _jsonl, "texts": _texts, "image": _image, "answers": _answers,
    "event": _event, "message": _message, "staged": _staged, "project": _project, "npy": _npy, "names": _names,
    "sealed": _sealed,
}  # fmt: skip
if importlib.util.find_spec("labeler.store.journal_lines") is not None:
    TARGETS["journal"] = _journal
