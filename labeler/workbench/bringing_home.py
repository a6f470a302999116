"""Work of others brought home without a server: a packet becomes a project, and their labels join those here."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.contracts.importer import ImportOptions
from labeler.domain.annotator import clean_annotator
from labeler.domain.backup import BackupReason
from labeler.domain.task import LabelClass
from labeler.errors import ProjectError, UserError
from labeler.secrecy import keyring
from labeler.store.journal_segment import JOURNAL, segments_in
from labeler.store.merging import MergeReport
from labeler.store.packet_samples import PacketSamples
from labeler.store.project_store import ProjectStore
from labeler.store.staging import StageJob
from labeler.workbench.agreement_keeping import keep_agreement
from labeler.workbench.packed_examples import keep_examples
from labeler.workbench.packets import (
    Check,
    Told,
    file_name,
    incoming_folder,
    look_into,
    needs_passphrase,
    unpack_files,
)
from labeler.workbench.projects import SUFFIX, project_folder


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The project made of a packet."""

    project: str
    annotator: str
    samples: int
    labels: int
    refused: tuple[str, ...]
    examples: int = 0


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


def _new_folder(directory: Path, title: str) -> Path:
    folder = directory / f"{file_name(title)}{SUFFIX}" if directory.is_dir() else project_folder(directory)
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

    report = store.intake.import_source(
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
