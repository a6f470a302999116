"""Work handed out among several people without a server: samples, classes and guidelines in one packet each."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.importer import Progress
from labeler.domain.annotator import clean_annotator
from labeler.domain.audit_order import audit_order
from labeler.domain.dealing import Hand, deal
from labeler.domain.label_event import EventKind, utc_text
from labeler.domain.sample import Modality, Sample
from labeler.errors import UsageError, UserError
from labeler.secrecy import keyring
from labeler.store.journal_forms import open_name
from labeler.store.journal_segment import JOURNAL, segments_in
from labeler.store.packet import ENDING, OBJECTS, SAMPLES, PacketFile, write_packet
from labeler.store.packet_samples import sample_line
from labeler.store.project_store import ProjectStore
from labeler.workbench.packed_examples import NONE, PackedExamples, packed_examples
from labeler.workbench.packets import Check, Told, file_name, incoming_folder
from labeler.workbench.settings import load_settings

_PAGE = 512
# So that the hands are another draw than the audit stream.
_DEALING = 0x64656C


@dataclass(frozen=True, slots=True)
class HandOut:
    """What to hand out.

    Attributes
    ----------
    annotators : one packet each; none: one packet for whoever opens it.
    share : the part of the samples that is handed out; `overlap` the part of those that everyone gets.
    everything : labeled samples too, for second opinions; otherwise those that nobody labeled.
    blind : without the labels given so far.
    content : image files come along; otherwise whoever opens the packet imports their own copies.
    samples : False: only the labels, on their way home.
    passphrase : encrypts the packet; without one it can be read by anybody who gets it.
    open_from_encrypted : an open packet of an encrypted project is meant.
    """

    annotators: tuple[str, ...] = ()
    share: float = 1.0
    overlap: float = 0.0
    everything: bool = False
    blind: bool = False
    content: bool = True
    samples: bool = True
    passphrase: str | None = None
    open_from_encrypted: bool = False


@dataclass(frozen=True, slots=True)
class PackedPart:
    """One packet written. `missing`: samples whose file is not there, so that only their identity came along.

    `examples` of classes came along; `examples_left_out` says in words which stayed, and why.
    """

    path: str
    annotator: str
    samples: int
    shared: int
    bytes: int
    missing: int
    examples: int = 0
    examples_left_out: tuple[str, ...] = ()


def pack(store: ProjectStore, out: Path, wanted: HandOut, progress: Told, check: Check) -> list[PackedPart]:
    """Write one packet (`out` a file), or one for each of several annotators (`out` a folder). Raises `UserError`."""
    names = tuple(dict.fromkeys(clean_annotator(name) for name in wanted.annotators))
    hands = _hands(store, replace(wanted, annotators=names or ("",)))
    if wanted.samples and not any(hand.rows.size for hand in hands):
        raise UserError("there is nothing to hand out: every sample is labeled; --all hands out labeled ones too")
    if keyring.is_encrypted(store.folder) and wanted.passphrase is None and not wanted.open_from_encrypted:
        raise UserError(
            f"{store.folder.name} is encrypted, and this packet would hold its content in the open; give the packet "
            "a passphrase (--encrypt), or say --in-the-open if that is what you want"
        )
    targets = _targets(out, names, store.title)
    if not store.read_only:
        for name in names:
            store.ensure_annotator(name)
        store.close_segment()
    return [
        _pack_one(store, target, hand, wanted, progress, check) for target, hand in zip(targets, hands, strict=True)
    ]


def _hands(store: ProjectStore, wanted: HandOut) -> list[Hand]:
    if not wanted.samples:
        return [Hand(name, np.zeros(0, dtype=np.int32), 0) for name in wanted.annotators]
    order = audit_order(store.uid_heads(), load_settings(store).seed ^ _DEALING)
    if not wanted.everything:
        order = order[~_labeled(store)[order]]
    return deal(order, wanted.annotators, wanted.share, wanted.overlap)


def _labeled(store: ProjectStore) -> NDArray[np.bool_]:
    ids, said = store.sample_ids(), store.answers().by_people()
    mask = np.zeros(ids.size, dtype=np.bool_)
    is_label = np.array([one.kind is not EventKind.SKIP for one in said.said], dtype=np.bool_)
    mask[np.searchsorted(ids, said.sample_ids[is_label[said.codes]])] = True
    return mask


def _targets(out: Path, names: Sequence[str], title: str) -> list[Path]:
    if len(names) < 2:
        target = out / f"{file_name(names[0] if names else title)}{ENDING}" if out.is_dir() else out
        return [target if target.suffix == ENDING else target.with_name(target.name + ENDING)]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{out} cannot be a folder for several packets ({error.strerror}); choose another") from error
    found = [out / f"{file_name(name)}{ENDING}" for name in names]
    if len({path.name.casefold() for path in found}) < len(found):
        raise UsageError("two annotators would get packets of the same name; hand theirs out one by one")
    return found


def _pack_one(
    store: ProjectStore, target: Path, hand: Hand, wanted: HandOut, progress: Told, check: Check
) -> PackedPart:
    if target.exists():
        raise UserError(f"{target} is there already; choose another name, or move it away")
    spec, settings = store.task(), load_settings(store)
    facts = {
        "project": store.setting("project_id", ""), "title": store.title, "task": spec.kind,
        "classes": [asdict(one) for one in spec.classes], "guidelines": spec.guidelines,
        "annotator": hand.annotator or None, "blind": wanted.blind, "made_by": store.device,
        "created_at": utc_text(store.now_ms()), "samples": int(hand.rows.size),
        "settings": {"seed": settings.seed, "audit_share": settings.audit_share},
    }  # fmt: skip
    with _scratch(store.folder, target) as scratch:
        files, missing = _sample_files(store, hand, wanted, scratch / SAMPLES, progress, check)
        examples = _examples(store, hand, wanted)
        if examples.count:
            with _written(scratch / "examples.jsonl") as file:
                file.write(examples.index)
            facts["examples"] = examples.name
            listed = {one.name for one in files}
            files.append(PacketFile(examples.name, scratch / "examples.jsonl"))
            files += [one for one in examples.files if one.name not in listed]
        if not wanted.blind:
            files += [
                PacketFile(f"{JOURNAL}/{open_name(segment)}", segment.path)
                for segment in segments_in(store.folder / JOURNAL)
                if segment.digest is not None
            ]
        size = write_packet(target, facts, files, check, wanted.passphrase)
    return PackedPart(
        str(target), hand.annotator, int(hand.rows.size), hand.shared, size, missing, examples.count, examples.left_out
    )


def _examples(store: ProjectStore, hand: Hand, wanted: HandOut) -> PackedExamples:
    if not wanted.samples:
        return NONE
    ids = set(store.sample_ids()[hand.rows].tolist())
    content = _content if wanted.content else lambda _: None
    return packed_examples(store, ids, blind=wanted.blind, content=content)


def _sample_files(
    store: ProjectStore, hand: Hand, wanted: HandOut, listing: Path, progress: Told, check: Check
) -> tuple[list[PacketFile], int]:
    """The list of samples, and the content of those that are files of their own; how many of those are not there."""
    if not wanted.samples:
        return [], 0
    ids, content, missing = store.sample_ids(), [], 0
    with _written(listing) as file:
        for at in range(0, hand.rows.size, _PAGE):
            check()
            samples = store.samples_at(ids[hand.rows[at : at + _PAGE]].tolist())
            places = store.sources(samples)
            for sample in samples:
                for place in places[sample.id]:
                    file.write(sample_line(sample, place))
                if wanted.content and sample.modality is Modality.IMAGE:
                    there = _content(sample)
                    missing += there is None
                    content += [] if there is None else [there]
            progress(Progress(min(at + _PAGE, hand.rows.size), int(hand.rows.size), "sample"))
    return [PacketFile(SAMPLES, listing), *content], missing


@contextmanager
def _scratch(project: Path, target: Path) -> Iterator[Path]:
    """Of an encrypted project nothing is put down outside of its folder, nor inside in the open."""
    try:
        if keyring.is_encrypted(project):
            with incoming_folder(project) as place:
                yield place
        else:
            # Not TemporaryDirectory, whose clearing up never ends where it may not delete (Python 3.11).
            scratch = Path(tempfile.mkdtemp(prefix="labeler-packet-"))
            try:
                yield scratch
            finally:
                shutil.rmtree(scratch, ignore_errors=True)
    except OSError as error:
        where = error.filename or tempfile.gettempdir()
        raise UserError(
            f"{target.name} was not packed: {where} cannot be written ({error.strerror}); free some space there"
        ) from error


@contextmanager
def _written(path: Path) -> Iterator[IO[bytes]]:
    if keyring.file_seal(path) is None:
        with path.open("wb") as file:
            yield file
        return
    held = io.BytesIO()
    yield held
    path.write_bytes(keyring.sealed(path, held.getvalue()))


def _content(sample: Sample) -> PacketFile | None:
    path = Path(sample.source)
    ending = path.suffix.lower()
    plain = ending if ending[1:].isascii() and ending[1:].isalnum() and len(ending) <= 9 else ""
    is_there = False
    with suppress(OSError):
        is_there = path.is_file()
    return PacketFile(f"{OBJECTS}{sample.uid[:2]}/{sample.uid}{plain}", path) if is_there else None
