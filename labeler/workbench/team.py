"""Work among several people without a server: handing it out in packets, bringing it home, sharing a folder."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.annotator import clean_annotator
from labeler.domain.audit_order import audit_order
from labeler.domain.backup import BackupReason
from labeler.domain.dealing import Hand, deal
from labeler.domain.label_event import EventKind, utc_text
from labeler.domain.sample import Modality, Sample
from labeler.domain.task import LabelClass
from labeler.errors import ProjectError, UsageError, UserError
from labeler.secrecy import keyring
from labeler.store.journal_forms import open_name
from labeler.store.journal_segment import JOURNAL, segments_in
from labeler.store.merging import MergeReport
from labeler.store.packet import ENDING, OBJECTS, SAMPLES, PacketFile, write_packet
from labeler.store.packet_samples import PacketSamples, sample_line
from labeler.store.project_store import ProjectStore
from labeler.store.staging import StageJob
from labeler.workbench.agreement_keeping import keep_agreement
from labeler.workbench.packed_examples import NONE, PackedExamples, keep_examples, packed_examples
from labeler.workbench.packets import look_into, needs_passphrase, unpack_files
from labeler.workbench.projects import SUFFIX, project_folder
from labeler.workbench.settings import load_settings

_PAGE = 512
# So that the hands are another draw than the audit stream.
_DEALING = 0x64656C

Told = Callable[[Progress], None]
Check = Callable[[], None]


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


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The project made of a packet."""

    project: str
    annotator: str
    samples: int
    labels: int
    refused: tuple[str, ...]
    examples: int = 0


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


def unpack(
    packet: Path,
    directory: Path,
    progress: Told,
    check: Check,
    *,
    passphrase: str | None = None,
    project_passphrase: str | None = None,
) -> Unpacked:
    """Make a project of a packet: `directory` becomes it, or holds it if it is a folder already. Raises `UserError`.

    `passphrase` is the packet's; with `project_passphrase` the project is encrypted with that.
    """
    facts = look_into(packet, passphrase)
    if not facts.has_samples:
        raise UserError(f"{packet.name} holds labels only; bring them home with: labeler merge PROJECT {packet.name}")
    folder = _new_folder(directory, facts.title)
    try:
        building = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=folder.parent)) / folder.name
    except OSError as error:
        raise ProjectError(f"{folder} cannot be made ({error.strerror}); choose another folder") from error
    try:
        with ProjectStore.create(building, facts.spec, facts.title, passphrase=project_passphrase) as store:
            store.set_setting("project_id", facts.project)
            for key, value in facts.settings.items():
                store.set_setting(key, value)
            if facts.annotator:
                store.ensure_annotator(clean_annotator(facts.annotator))
            with incoming_folder(store.folder) as incoming:
                report, told = _take_samples(store, packet, incoming, progress, check, passphrase, facts.examples)
                merged = MergeReport()
                if segments_in(incoming / JOURNAL):
                    merged = store.merge([incoming / JOURNAL], keep=True, check=check)
            examples = keep_examples(store, facts.spec, told)
            labels = len(store.current_labels())
        building.rename(folder)
    except OSError as error:
        raise ProjectError(f"{folder} cannot be made ({error.strerror or error}); choose another folder") from error
    finally:
        shutil.rmtree(building.parent, ignore_errors=True)
    return Unpacked(str(folder), facts.annotator, report, labels, tuple(merged.refused), examples)


def merge(
    store: ProjectStore,
    others: Sequence[Path],
    *,
    keep: bool,
    class_map: Mapping[str, str] | None = None,
    add_classes: bool = False,
    passphrase: str | None = None,
    progress: Told = lambda _: None,
    check: Check = lambda: None,
) -> MergeReport:
    """Bring home the labels of packets, project folders and shared folders; `keep` False only tells what would change.

    `class_map` says what class names of theirs mean here; with `add_classes` unknown ones become classes.
    `passphrase` is that of encrypted packets and projects.
    """
    for other in others:
        if passphrase is not None and not other.is_file() and not keyring.is_unlocked(project_folder(other)):
            keyring.unlock(project_folder(other), passphrase)
    with incoming_folder(store.folder) as incoming:
        places = [(other, incoming / str(n)) for n, other in enumerate(others)]
        journals = [_journal_of(other, place, progress, check, passphrase) for other, place in places]
        if not keep:
            return store.merge(journals, keep=False, check=check)
        store.back_up_if_due(BackupReason.MERGE)
        known = store.present_names().present
        for theirs, ours in (class_map or {}).items():
            if known.get(theirs) != ours:
                store.alias_class(theirs, ours)
        if add_classes:
            told = store.merge(journals, keep=False, check=check)
            for name in told.unknown_classes:
                store.add_class(LabelClass(name))
        report = store.merge(journals, keep=True, check=check)
        keep_agreement(store)
        return report


def needs_their_passphrase(others: Sequence[Path]) -> bool:
    """Whether any of these packets and projects is encrypted and not unlocked."""
    packets = (other for other in others if other.is_file())
    folders = (project_folder(other) for other in others if not other.is_file())
    return any(map(needs_passphrase, packets)) or not all(map(keyring.is_unlocked, folders))


def share(store: ProjectStore, folder: Path, check: Check = lambda: None) -> MergeReport:
    """Exchange labels through a folder that others see too: immutable journal files go in, those of others come out.

    The project itself stays where it is; nothing that is written there is ever changed again. An encrypted project is
    refused: what lies in a shared folder would lie there open.
    """
    if keyring.is_encrypted(store.folder):
        raise UserError(
            f"{store.folder.name} is encrypted, and a shared folder would hold its labels in the open; exchange "
            "encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home"
        )
    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder; choose one that all of you see")
    store.close_segment()
    shared = folder / f"labeler-{store.setting('project_id')}"
    try:
        shared.mkdir(exist_ok=True)
        there = {segment.path.name for segment in segments_in(shared)}
        for segment in segments_in(store.folder / JOURNAL):
            check()
            if segment.digest is not None and segment.path.name not in there:
                building = shared / f".{segment.path.name}.part"
                shutil.copyfile(segment.path, building)
                building.replace(shared / segment.path.name)
    except OSError as error:
        raise UserError(f"{shared} cannot be written ({error.strerror or error}); check the shared folder") from error
    store.back_up_if_due(BackupReason.MERGE, min_age_ms=3_600_000)
    return store.merge([shared], keep=True, check=check)


@contextmanager
def incoming_folder(project: Path) -> Iterator[Path]:
    """Where files of others wait inside the project while they are looked at; gone afterwards."""
    try:
        place = Path(tempfile.mkdtemp(prefix=".incoming-", dir=project))
    except OSError as error:
        raise ProjectError(
            f"{project} may not be written ({error.strerror}); copy it to a folder of your own"
        ) from error
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


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
        target = out / f"{_file_name(names[0] if names else title)}{ENDING}" if out.is_dir() else out
        return [target if target.suffix == ENDING else target.with_name(target.name + ENDING)]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{out} cannot be a folder for several packets ({error.strerror}); choose another") from error
    found = [out / f"{_file_name(name)}{ENDING}" for name in names]
    if len({path.name.casefold() for path in found}) < len(found):
        raise UsageError("two annotators would get packets of the same name; hand theirs out one by one")
    return found


def _file_name(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name).strip(" .")
    return kept[:80] or "packet"


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


def _new_folder(directory: Path, title: str) -> Path:
    folder = directory / f"{_file_name(title)}{SUFFIX}" if directory.is_dir() else project_folder(directory)
    if folder.exists():
        raise ProjectError(f"{folder} exists already; choose another folder")
    if not folder.parent.is_dir():
        raise ProjectError(f"the folder {folder.parent} does not exist; make it first, or choose another")
    return folder


def _take_samples(
    store: ProjectStore,
    packet: Path,
    incoming: Path,
    progress: Told,
    check: Check,
    passphrase: str | None,
    examples: str,
) -> tuple[int, list[dict[str, Any]]]:  # Any: JSON leaves
    """The samples of a packet as one import, read in the limited child that unpacks it; and its pinned examples."""
    found: list[dict[str, Any]] = []  # Any: JSON leaves

    def stager(job: StageJob, told: Told, look: Check) -> None:
        found[:] = unpack_files(packet, incoming, store.folder, job.path, told, look, passphrase, examples)

    report = store.import_source(
        PacketSamples(), packet, ImportOptions(), copy=True, progress=progress, check=check, stager=stager
    )
    if report.rejected_count:
        first = report.rejected[0]
        raise UserError(
            f"{packet.name}: {report.rejected_count:,} samples are not what they say, the first in line {first.line}: "
            f"{first.reason}"
        )
    return report.added, found


def _journal_of(other: Path, incoming: Path, progress: Told, check: Check, passphrase: str | None) -> Path:
    """The folder with the journal of a packet, a project or a shared folder."""
    if other.is_file():
        facts = look_into(other, passphrase)
        if not facts.journals:
            raise UserError(f"{other.name} brings no labels: it was handed out blind, or nothing was said yet")
        try:
            incoming.mkdir(parents=True)
        except OSError as error:
            raise ProjectError(
                f"{other.name} cannot be unpacked beside the project ({error.strerror}); free some space, or check the "
                "permissions of the project's folder"
            ) from error
        unpack_files(other, incoming, None, None, progress, check, passphrase)
        return incoming / JOURNAL
    folder = project_folder(other)
    for place in (folder / JOURNAL, folder, other):
        if segments_in(place):
            return place
    raise UserError(
        f"{other} holds nothing to bring home: give a work packet, a project folder, or a folder that you share"
    )
