"""Samples that a lead sent back: recorded by a flag in the log, asked first of the annotator it names."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import EventKind
from labeler.domain.label_state import SampleState
from labeler.domain.ranking import Reason
from labeler.domain.sample import SampleUid
from labeler.domain.sent_back import SENT_BACK, notes_in, sent_back_value, still_sent_back
from labeler.errors import UserError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.store.writer import outcome
from labeler.workbench.pool import Pool
from labeler.workbench.projects import project_folder


class SentBackQuestions:
    """The open ones of one annotator, oldest first. Runs on the front's thread."""

    def __init__(self, store: ProjectStore, pool: Pool, annotator: str, state_of: Callable[[str], SampleState]) -> None:
        """`state_of` knows what is not on disk yet as well."""
        self._store = store
        self._pool = pool
        self._annotator = annotator
        self._state_of = state_of
        self._uids: list[str] = []
        self.look()

    def look(self) -> None:
        """After labels came from elsewhere, or something was sent back here."""
        flags = self._store.speaking_flags()
        self._uids = [flag.sample_uid for flag in flags if self._annotator in notes_in(flag)]

    def next(self, current: int | None) -> tuple[int, Reason] | None:
        """The first that is not answered since, and why it is asked."""
        for uid in self._uids:
            with suppress(KeyError):  # it came with somebody's work, and its sample did not
                row = self._pool.row_of(uid)
                mine = [one for one in still_sent_back(self._state_of(uid)) if one.to == self._annotator]
                if mine and row != current:
                    return row, Reason("lead", SENT_BACK, {"by": mine[0].by, "words": mine[0].words})
        return None


def sent_back_draft(state: SampleState, uid: str, lead: str, to: str, note: str) -> EventDraft:
    """The flag that does it."""
    return EventDraft(SampleUid(uid), lead, EventKind.FLAG, sent_back_value(state, lead, to, note))


def send_back(project: Path, reference: str, to: str, note: str, lead: str) -> str:
    """Give a sample back to an annotator; its uid. Raises `UserError` that says which sample or name is unknown."""
    name, whom = clean_annotator(lead), clean_annotator(to)
    with ProjectStore.open(project_folder(project)) as store:
        people = [known for known, _ in store.annotators()]
        if whom not in people:
            raise UserError(f"nobody in {store.folder.name} is called {whom}; there are {', '.join(people)}")
        uids = store.find_uids([reference])[reference]
        if len(uids) != 1:
            fits = "no sample of the project is" if not uids else "several samples of the project are"
            raise UserError(f"{fits} “{reference}”; give its uid")
        store.ensure_annotator(name)
        draft = sent_back_draft(store.state_of(uids[0]), uids[0], name, whom, note)
        outcome(store.append([draft]).future)
        return str(uids[0])
