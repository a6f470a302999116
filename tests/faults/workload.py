"""A session in which everything happens that writes; each acknowledgement is told."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import UserError
from labeler.importers.csv_table import CsvTable
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(20)]
SPEC = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")), "Look.")

Told = Callable[[Iterable[str]], None]
Refused = Callable[[Iterable[str]], None]


def _none_refused(ids: Iterable[str]) -> None:
    raise AssertionError("on a good disk nothing is refused")


def make(folder: Path, table: Path, passphrase: str | None = None) -> None:
    """A project with a little in it already, and a table to import."""
    table.write_text("text,label\n" + "".join(f"text {n},{'cat' if n % 3 else 'dog'}\n" for n in range(60)))
    with ProjectStore.create(folder, SPEC, "Birds", passphrase=passphrase) as store:
        store.append([_label(0, "cat"), _label(1, "dog")]).future.result()


def run(
    store: ProjectStore,
    table: Path,
    told: Told,
    refused: Refused = _none_refused,
    *,
    answers: int = 40,
    seed: int = 0,
) -> None:
    """Answer, take back, comment, rename, import, close segments and checkpoint. A refusal is told, and it goes on."""
    chance = random.Random(seed)
    said: list[str] = []
    for n in range(answers):
        drafts = [_draft(chance, said) for _ in range(1 if n % 7 else 3)]
        ticket = store.append(drafts)
        ids = [event.event_id for event in ticket.events]
        try:
            ticket.future.result(timeout=60)
        except UserError:
            refused(ids)
        else:
            told(ids)
            said += ids
        if n in (answers // 4, answers // 2, 3 * answers // 4):
            try:
                _other(store, table, told, n // (answers // 4))
            except UserError:
                refused(())


def _other(store: ProjectStore, table: Path, told: Told, step: int) -> None:
    actions: dict[int, Callable[[], object]] = {
        1: lambda: (store.rename_class("cat", "Katze"), store.close_segment()),
        2: lambda: _import(store, table, told),
        3: lambda: (store.set_guidelines("Look twice."), _checkpoint(store)),
    }
    actions[step]()


def _import(store: ProjectStore, table: Path, told: Told) -> None:
    before = store.log_position()
    store.intake.import_source(CsvTable(), table, ImportOptions())
    told([event.event_id for event in store.events(after_seq=before)])


def _checkpoint(store: ProjectStore) -> None:
    writer = store._writing()
    writer.call(lambda db: writer._checkpoint(db.conn), own_transaction=True)


def _label(n: int, name: str) -> EventDraft:
    return EventDraft(UIDS[n], "ann", EventKind.LABEL, {"class": name}, seconds=1.5, reason={"strategy": "margin"})


def _draft(chance: random.Random, said: list[str]) -> EventDraft:
    kind = chance.choice(["label"] * 6 + ["skip", "flag", "comment", "undo"])
    uid = chance.choice(UIDS)
    if kind == "undo" and said:
        return EventDraft(uid, "ann", EventKind.UNDO, {"event": chance.choice(said)})
    if kind == "comment":
        return EventDraft(uid, "ann", EventKind.COMMENT, {"text": "ü" * chance.randrange(400)})
    if kind in ("skip", "flag"):
        return EventDraft(uid, "ann", EventKind(kind), {})
    return _label(chance.randrange(20), chance.choice(["cat", "dog"]))
