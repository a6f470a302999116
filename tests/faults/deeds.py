"""Everything the program does that writes, each on a small project of its own: what a fault at any call is tried on.

To add one: lay out its place in a function, do it in another, say in a third what is missing when it is done.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.backup import BackupReason
from labeler.domain.finding import Severity
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import ProjectError, SourceError, StoreError
from labeler.importers.csv_table import CsvTable
from labeler.importers.image_folder import ImageFolder
from labeler.learning.feature_store import cards, open_checked
from labeler.store.backup import check_whole, list_backups, take_backup
from labeler.store.connections import DATABASE
from labeler.store.doctor import examine
from labeler.store.doctor_repair import repair
from labeler.store.journal_segment import JOURNAL, Refusal, read_segment, segments_in
from labeler.store.label_log import EventDraft
from labeler.store.packet import extract
from labeler.store.project_store import ProjectStore
from labeler.store.schema import SCHEMA_VERSION
from labeler.workbench import bringing_home, handing_out, sharing
from labeler.workbench.export_privacy import PrivacyWishes
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.headless import train_project
from labeler.workbench.model_files import kept_model
from labeler.workbench.projects import create_project
from labeler.workbench.restoring import restore_project
from labeler.workbench.transfers import import_sources
from tests.faults import workload
from tests.faults.system_calls import Told

PROJECT = "birds.labeler"
_FROZEN = Path(__file__).parents[1] / "store" / "frozen"
_TEXTS = 24


def _nothing(_place: Path) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that writes.

    Attributes
    ----------
    make : lays out an empty folder.
    do : the deed itself; raises `UserError` if it cannot be done.
    lacks : what is missing of it, empty when it is done.
    half_made : which file under a final name is not whole, empty if none; asked at any time.
    every : in the short form each so-maniest call is tried.
    is_patient : what is refused on the way does not end it.
    """

    name: str
    make: Callable[[Path], None]
    do: Callable[[Path, Told], None]
    lacks: Callable[[Path], str]
    half_made: Callable[[Path], str] = _nothing
    every: int = 60
    is_patient: bool = False


def _project(place: Path) -> Path:
    """Two dozen texts, some of them answered by two people."""
    table = place / "texts.csv"
    kinds = ("the cat sleeps on the sofa and purrs", "a dog barks at the postman")
    table.write_text("id,text\n" + "".join(f"t{n},{kinds[n % 2]} {n}\n" for n in range(_TEXTS)), "utf-8")
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]), "Look.")
    folder = create_project(place / PROJECT, spec, "Birds", seed=1)
    with ProjectStore.open(folder) as store:
        store.intake.import_source(CsvTable(), table, ImportOptions(text="text", id="id"))
        uids = store.sample_uids()
        for who in ("ann", "bo"):
            drafts = [EventDraft(uid, who, EventKind.LABEL, _said(n)) for n, uid in enumerate(uids[:12])]
            store.append(drafts).future.result()
    return folder


def _said(n: int) -> dict[str, str]:
    return {"class": "cat" if n % 2 == 0 else "dog"}


# Answers.


def _make_answers(place: Path) -> None:
    workload.make(place / PROJECT, place / "t.csv")


def _answer(place: Path, told: Told) -> None:
    refused: set[str] = set()
    with ProjectStore.open(place / PROJECT) as store:
        workload.run(store, place / "t.csv", lambda ids: told(set(ids)), refused.update, answers=12)
        for event_id in refused & {event.event_id for event in store.events()}:
            raise AssertionError(f"{event_id} was refused, and is there")


def _answers_lack(place: Path) -> str:
    with ProjectStore.open(place / PROJECT, read_only=True) as store:
        return "" if store.sample_count() == 60 else f"{store.sample_count()} samples"


# Imports.


def _make_import(place: Path) -> None:
    _project(place)
    lines = [f"n{n},new text number {n},{'cat' if n % 3 else 'dog'}\n" for n in range(30)]
    (place / "new.csv").write_text("id,text,label\n" + "".join(lines), "utf-8")
    (place / "photos").mkdir()
    for n in range(4):
        Image.new("RGB", (12, 9), (60 * n, 90, 200 - 40 * n)).save(place / "photos" / f"p{n}.png")


def _import(place: Path, _told: Told) -> None:
    with ProjectStore.open(place / PROJECT) as store:
        store.intake.import_source(
            CsvTable(), place / "new.csv", ImportOptions(text="text", id="id", label="label"), annotator="old"
        )
        store.intake.import_source(ImageFolder(), place / "photos", ImportOptions(), copy=True)


def _import_in_child(place: Path, _told: Told) -> None:
    options = ImportOptions(text="text", id="id", label="label")
    import_sources(place / PROJECT, [place / "new.csv"], options, annotator="old")
    import_sources(place / PROJECT, [place / "photos"], ImportOptions(), copy=True)


def _import_lacks(place: Path) -> str:
    with ProjectStore.open(place / PROJECT, read_only=True) as store:
        imported = [event.sample_uid for event in store.events(annotator="old")]
        samples, labels = store.sample_count(), len([row for row in store.current_labels() if row[2] == "old"])
        copied = [sample for page in store.iter_samples() for sample in page if "objects" in sample.source]
        gone = [sample.source for sample in copied if not Path(sample.source).is_file()]
    if len(imported) != len(set(imported)):
        return "labels are there twice"
    return "" if (samples, labels, len(copied), gone) == (_TEXTS + 34, 30, 4, []) else f"{samples}, {labels}, {gone}"


def _objects_half_made(place: Path) -> str:
    found = []
    for path in (place / PROJECT / "objects").rglob("*.png"):
        try:
            with Image.open(path) as image:
                image.load()
        except OSError:
            found.append(path.name)
    return ", ".join(found)


# Keeping: backup, restore, repair, migration.


def _make_backup(place: Path) -> None:
    folder = _project(place)
    for day in range(3):
        take_backup(folder, BackupReason.IMPORT, now_ms=lambda day=day: 1_500_000_000_000 + day)


def _back_up(place: Path, _told: Told) -> None:
    take_backup(place / PROJECT, BackupReason.MANUAL)


def _backup_lacks(place: Path) -> str:
    asked = [one for one in list_backups(place / PROJECT) if one.reason is BackupReason.MANUAL]
    return "" if asked else "there is no backup"


def _backups_half_made(place: Path) -> str:
    for backup in list_backups(place / PROJECT):
        try:
            check_whole(backup.path, lambda: None)
        except (ProjectError, StoreError) as error:
            return f"{backup.path.name}: {error}"
    return ""


def _make_restore(place: Path) -> None:
    folder = _project(place)
    take_backup(folder, BackupReason.MANUAL)
    with ProjectStore.open(folder) as store:
        uids = store.sample_uids()
        store.append([EventDraft(uid, "cy", EventKind.LABEL, _said(1)) for uid in uids[12:20]]).future.result()


def _restore(place: Path, _told: Told) -> None:
    restore_project(place / PROJECT, "newest")


def _restore_lacks(place: Path) -> str:
    return "" if list((place / PROJECT / "quarantine").glob(f"*-restore-*/{DATABASE}")) else "nothing was put aside"


def _make_repair(place: Path) -> None:
    folder = _project(place)
    path = folder / DATABASE
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = plain.execute("PRAGMA page_size").fetchone()[0]
        pages = plain.execute("SELECT pageno FROM dbstat WHERE name = 'label_events' AND pagetype = 'leaf'").fetchall()
    with path.open("r+b") as file:
        file.seek((pages[1][0] - 1) * size)
        file.write(b"\xff" * size)


def _open(place: Path, _told: Told) -> None:
    ProjectStore.open(place / PROJECT).close()


def _rebuilding_lacks(place: Path) -> str:
    with ProjectStore.open(place / PROJECT, read_only=True) as store:
        samples = store.sample_count()
    kept = [path for path in (place / PROJECT / "quarantine").rglob("*") if path.name.endswith(DATABASE)]
    return "" if samples == _TEXTS and kept else f"{samples} samples, {len(kept)} kept"


def _repair(place: Path, _told: Told) -> None:
    repair(place / PROJECT, tell=lambda words: None, check=lambda: None, now_ms=lambda: 1_790_000_000_000)


def _repair_lacks(place: Path) -> str:
    ProjectStore.open(place / PROJECT).close()
    found = examine(place / PROJECT, lambda words: None, lambda: None)
    return ", ".join(each.code for each in found if each.severity is Severity.ERROR)


def _make_migration(place: Path) -> None:
    (place / PROJECT).mkdir()
    oldest = min(_FROZEN.glob("v*.db"), key=lambda path: int(path.stem[1:]))
    shutil.copy(oldest, place / PROJECT / DATABASE)


def _migration_lacks(place: Path) -> str:
    with closing(sqlite3.connect(place / PROJECT / DATABASE)) as plain:
        version = plain.execute("PRAGMA user_version").fetchone()[0]
    kept = [one for one in list_backups(place / PROJECT) if one.reason is BackupReason.MIGRATION]
    return "" if version == SCHEMA_VERSION and kept else f"format {version}, {len(kept)} backups"


# Work of others.


def _make_merge(place: Path) -> None:
    folder = _project(place)
    with ProjectStore.open(folder) as store:
        (part,) = handing_out.pack(store, place / "out.labelpack", handing_out.HandOut(everything=True), _quiet, _go)
    made = bringing_home.unpack(Path(part.path), place / "theirs.labeler", _quiet, _go)
    with ProjectStore.open(Path(made.project)) as store:
        uids = store.sample_uids()
        store.append([EventDraft(uid, "cy", EventKind.LABEL, _said(1)) for uid in uids]).future.result()
        handing_out.pack(store, place / "home.labelpack", handing_out.HandOut(samples=False), _quiet, _go)


def _quiet(_at: object) -> None:
    return None


def _go() -> None:
    return None


def _merge(place: Path, _told: Told) -> None:
    with ProjectStore.open(place / PROJECT) as store:
        bringing_home.merge(store, [place / "home.labelpack"], keep=True)


def _merge_lacks(place: Path) -> str:
    with ProjectStore.open(place / PROJECT, read_only=True) as store:
        brought = sum(1 for _ in store.events(annotator="cy"))
    return "" if brought == _TEXTS else f"{brought} labels came"


def _pack(place: Path, _told: Told) -> None:
    with ProjectStore.open(place / PROJECT) as store:
        handing_out.pack(
            store, place / "work.labelpack", handing_out.HandOut(everything=True, annotators=("cy",)), _quiet, _go
        )


def _pack_lacks(place: Path) -> str:
    return "" if (place / "work.labelpack").is_file() else "there is no packet"


def _packet_half_made(place: Path) -> str:
    packet = place / "work.labelpack"
    if not packet.exists():
        return ""
    try:
        extract(packet, lambda _name: None, _go, lambda _done, _total: None)
    except SourceError as error:
        return str(error)
    return ""


def _unpack(place: Path, _told: Told) -> None:
    bringing_home.unpack(place / "out.labelpack", place / "mine.labeler", _quiet, _go)


def _unpack_lacks(place: Path) -> str:
    if not (place / "mine.labeler").is_dir():
        return "there is no project"
    with ProjectStore.open(place / "mine.labeler", read_only=True) as store:
        found = store.sample_count(), store.log_position()
    return "" if found == (_TEXTS, _TEXTS) else f"{found[0]} samples, {found[1]} events"


def _unpacked_half_made(place: Path) -> str:
    return _unpack_lacks(place) if (place / "mine.labeler").exists() else ""


def _make_share(place: Path) -> None:
    _make_merge(place)
    (place / "shared").mkdir()
    with ProjectStore.open(place / "theirs.labeler") as store:
        sharing.share(store, place / "shared")


def _share(place: Path, _told: Told) -> None:
    with ProjectStore.open(place / PROJECT) as store:
        sharing.share(store, place / "shared")


def _share_lacks(place: Path) -> str:
    folder = next((place / "shared").iterdir())
    own = {segment.path.name for segment in segments_in(place / PROJECT / JOURNAL) if segment.digest is not None}
    there = {segment.path.name for segment in segments_in(folder)}
    return _merge_lacks(place) or ("" if own <= there else "not all of ours is there")


def _shared_half_made(place: Path) -> str:
    for folder in (place / "shared").iterdir():
        for segment in segments_in(folder):
            if any(isinstance(line, Refusal) for line in read_segment(segment.path)):
                return segment.path.name
    return ""


# Going out, learning, making.


def _make_export(place: Path) -> None:
    _make_import(place)
    _import(place, lambda _ids: None)
    for request in _exports(place, "wanted"):
        export_project(place / PROJECT, request)


def _exports(place: Path, name: str) -> list[ExportRequest]:
    hidden = PrivacyWishes(pseudonymise=True)
    return [
        ExportRequest(place / f"{name}.csv", labels="each", unlabeled=True),
        ExportRequest(place / f"{name}.jsonl", labels="each", unlabeled=True),
        ExportRequest(place / f"{name}-hidden.csv", labels="each", unlabeled=True, privacy=hidden),
    ]


def _export(place: Path, _told: Told) -> None:
    for request in _exports(place, "out"):
        if not request.target.exists():
            export_project(place / PROJECT, request)


def _export_lacks(place: Path) -> str:
    return ", ".join(one.target.name for one in _exports(place, "out") if not one.target.exists())


def _export_half_made(place: Path) -> str:
    found = []
    for request in _exports(place, "out"):
        wanted = request.target.with_name(request.target.name.replace("out", "wanted", 1))
        if request.target.exists() and request.target.read_bytes() != wanted.read_bytes():
            found.append(request.target.name)
    return ", ".join(found)


def _make_train(place: Path) -> None:
    _project(place)


def _train(place: Path, _told: Told) -> None:
    train_project(place / PROJECT, seed=1)


def _train_lacks(place: Path) -> str:
    folder = place / PROJECT
    with ProjectStore.open(folder, read_only=True) as store:
        versions = store.model_versions()
    if not versions:
        return "no model version is recorded"
    if not any(card.rows_done == card.n_rows == _TEXTS for card in cards(folder / "features")):
        return "the features are not complete"
    return "" if any(kept_model(folder, version) is not None for version in versions) else "no model was kept"


def _learned_half_made(place: Path) -> str:
    features = place / PROJECT / "features"
    known = {card.id: card for card in cards(features)}
    for path in features.glob("*.npy") if features.is_dir() else ():
        card = known.get(path.stem)
        if card is not None and card.rows_done == card.n_rows and open_checked(features, card) is None:
            return path.name
    return ""


def _create(place: Path, _told: Told) -> None:
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    create_project(place / "new.labeler", spec, "New", seed=7)


def _create_lacks(place: Path) -> str:
    if not (place / "new.labeler").is_dir():
        return "there is no project"
    with ProjectStore.open(place / "new.labeler", read_only=True) as store:
        return "" if store.setting("seed") == 7 else "the project has no seed"


def _make_undo(place: Path) -> None:
    _make_import(place)
    _import(place, lambda _ids: None)


def _undo(place: Path, _told: Told) -> None:
    with ProjectStore.open(place / PROJECT) as store:
        for record in store.imports()[1:]:
            if record.undone_at is None:
                store.intake.undo_import(record.import_id)


def _undo_lacks(place: Path) -> str:
    with ProjectStore.open(place / PROJECT, read_only=True) as store:
        return "" if store.sample_count() == _TEXTS else f"{store.sample_count()} samples"


DEEDS = {
    deed.name: deed
    for deed in (
        Deed("answer", _make_answers, _answer, _answers_lack, is_patient=True, every=120),
        Deed("import", _make_import, _import, _import_lacks, _objects_half_made, every=60),
        Deed("import_child", _make_import, _import_in_child, _import_lacks, _objects_half_made, every=200),
        Deed("undo_import", _make_undo, _undo, _undo_lacks, every=60),
        Deed("backup", _make_backup, _back_up, _backup_lacks, _backups_half_made, every=18),
        Deed("restore", _make_restore, _restore, _restore_lacks, _backups_half_made, every=60),
        Deed("repair", _make_repair, _repair, _repair_lacks, every=50),
        Deed("rebuild", _make_repair, _open, _rebuilding_lacks, every=25),
        Deed("migrate", _make_migration, _open, _migration_lacks, _backups_half_made, every=25),
        Deed("merge", _make_merge, _merge, _merge_lacks, _backups_half_made, every=90),
        Deed("share", _make_share, _share, _share_lacks, _shared_half_made, every=80),
        Deed("pack", _make_train, _pack, _pack_lacks, _packet_half_made, every=50),
        Deed("unpack", _make_merge, _unpack, _unpack_lacks, _unpacked_half_made, every=200),
        Deed("export", _make_export, _export, _export_lacks, _export_half_made, every=30),
        Deed("train", _make_train, _train, _train_lacks, _learned_half_made, every=60),
        Deed("create", lambda place: None, _create, _create_lacks, every=80),
    )
}
