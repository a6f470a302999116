"""An open project as far as it is read: samples, log, and what is derived from it, from any thread."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import LabelEvent
from labeler.domain.label_state import SampleState, fold
from labeler.domain.model_version import ModelVersion
from labeler.domain.sample import Sample, SampleId, SampleUid
from labeler.domain.task import TaskSpec
from labeler.store import (
    agreement_table,
    class_table,
    guideline_table,
    import_batch,
    model_table,
    pool_reads,
    session_reads,
)
from labeler.store.agreement_table import AgreementThen
from labeler.store.answers import Answers, LabelCounts, read_answers, read_label_counts
from labeler.store.class_names import PresentNames
from labeler.store.connections import READING_CACHE_KB, Readers, bulk_cache
from labeler.store.engine import sqlite3
from labeler.store.event_rows import last_seq
from labeler.store.guideline_table import GuidelineVersion
from labeler.store.import_batch import ImportRecord
from labeler.store.label_log import read_events, read_newest_event, read_numbered
from labeler.store.sample_table import SampleSource, SampleTable
from labeler.store.session_reads import StandingAnswers
from labeler.store.standing import sample_events
from labeler.store.standing_columns import StandingColumns, read_standing_columns
from labeler.store.stored_values import in_order, text
from labeler.store.text_index import TextIndex
from labeler.store.work_reads import WorkLog, read_work

_ANNOTATORS = "SELECT name, role FROM annotators ORDER BY id"


class ProjectReads:
    """What can be asked of an open project; a row is a position in id order."""

    def __init__(self, folder: Path, readers: Readers) -> None:
        self.folder = folder
        self._readers = readers
        self._samples = SampleTable(folder)

    def setting(self, key: str, default: Any = None) -> Any:  # Any: JSON leaves
        found = self._db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        with in_order(f"the setting “{key}”"):
            return default if found is None else json.loads(found[0])

    def task(self) -> TaskSpec:
        with in_order("the task"):
            kind, guidelines = text(self.setting("task_kind")), text(self.setting("guidelines", ""))
        return TaskSpec(kind, class_table.read_classes(self._db), guidelines)

    def guidelines_version(self) -> int | None:
        """The version in force; None if there never were any."""
        return guideline_table.current_version(self._db)

    def guideline_versions(self) -> list[GuidelineVersion]:
        """All that ever were, oldest first."""
        return guideline_table.read_versions(self._db)

    def annotators(self) -> list[tuple[str, str]]:
        """(name, role), in the order in which they came."""
        with in_order("the list of annotators"):
            return [(text(name), text(role)) for name, role in self._db.execute(_ANNOTATORS)]

    def sample_count(self) -> int:
        return self._samples.count(self._db)

    def sample_ids(self) -> NDArray[np.int64]:
        return self._samples.ids(self._db)

    def sample_uids(self) -> list[SampleUid]:
        """In id order."""
        return self._samples.uids(self._db)

    def uid_heads(self) -> NDArray[np.uint64]:
        """uint64 of shape (n,): the first 16 hex digits of each uid, in id order."""
        return session_reads.read_uid_heads(self._db)

    def sample(self, sample_id: int) -> Sample:
        return self._samples.at(self._db, [sample_id])[0]

    def samples_at(self, ids: Sequence[int]) -> list[Sample]:
        return self._samples.at(self._db, ids)

    def sample_by_uid(self, uid: str) -> Sample | None:
        return self._samples.by_uid(self._db, uid)

    def iter_samples(self, after_id: int = 0, size: int = 512) -> Iterator[list[Sample]]:
        return self._samples.pages(self._db, after_id, size)

    def sources(self, samples: Sequence[Sample]) -> dict[SampleId, list[SampleSource]]:
        """Every place of each of at most a few thousand samples, in the order found: the lines of an export."""
        return self._samples.sources(self._db, samples)

    def find_uids(self, references: Sequence[str]) -> dict[str, list[SampleUid]]:
        """Samples meant by each: a uid, its beginning, `file#row`, a file's path, a row id or a file name."""
        return self._samples.find_uids(self._db, references)

    def log_position(self) -> int:
        return last_seq(self._db)

    def newest_event(self) -> LabelEvent | None:
        return read_newest_event(self._db)

    def events(
        self,
        *,
        sample_uid: str | None = None,
        annotator: str | None = None,
        after_seq: int = 0,
        newest_first: bool = False,
        limit: int | None = None,
    ) -> Iterator[LabelEvent]:
        """Events as they were said, in log order or the other way round."""
        return read_events(
            self._db,
            sample_uid=sample_uid,
            annotator=annotator,
            after_seq=after_seq,
            newest_first=newest_first,
            limit=limit,
        )

    def numbered_events(self) -> Iterator[tuple[int, LabelEvent]]:
        """All events with their positions in the log, in the order in which they came into it."""
        return read_numbered(self._db)

    def answers(self, annotator: str | None = None) -> Answers:
        """Standing answers of all annotators or of one, with present class names."""
        return read_answers(self._db, annotator)

    def answer_months(self) -> dict[int, str]:
        """By sample id: the month (YYYY-MM) of the latest answer that holds."""
        return session_reads.read_answer_months(self._db)

    def meta_values(self, column: str) -> dict[int, str]:
        """By sample id: what its metadata say under a name; samples without it are left out."""
        return session_reads.read_meta_values(self._db, column)

    def meta_columns(self) -> list[str]:
        """Names that the metadata of the first and last samples have."""
        return pool_reads.read_meta_columns(self._db)

    def read_meta(self, read: pool_reads.MetaColumnRead) -> None:
        """Some more of one column of the metadata; samples without it are left out."""
        read.read_piece(self._db)

    def flagged_ids(self) -> NDArray[np.int64]:
        """Samples that anyone has flagged, ascending."""
        return pool_reads.read_flagged_ids(self._db)

    def newest_answers(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(sample ids, position in the log of the newest answer that holds)."""
        return pool_reads.read_newest_answers(self._db)

    def import_sample_ids(self, import_id: int) -> NDArray[np.int64]:
        """Samples that were found in one import, ascending."""
        return pool_reads.read_import_ids(self._db, import_id)

    def uids_of(self, ids: Sequence[int]) -> list[SampleUid]:
        """In the order of `ids`; a sample that is gone is left out."""
        return [SampleUid(uid) for uid in pool_reads.read_uids(self._db, ids)]

    def text_index(self, *, read_only: bool) -> TextIndex:
        """Full text of all samples, kept beside the models."""
        return TextIndex(self.folder, self._readers, read_only=read_only)

    def state_of(self, sample_uid: str) -> SampleState:
        """What a sample's events say now, in the words in which they said it."""
        return fold(event for _, event in sample_events(self._db, sample_uid))

    def present_names(self) -> PresentNames:
        """What class names said long ago mean today."""
        return PresentNames.read(self._db)

    def label_counts(self) -> LabelCounts:
        return read_label_counts(self._db)

    def standing_answers(self, uids: Sequence[SampleUid], *, skips: bool = False) -> StandingAnswers:
        """Labels and decisions of at most a few thousand samples; those of whom nothing is said are left out."""
        return session_reads.read_standing_answers(self._db, uids, skips=skips)

    def standing_columns(self, between: tuple[int, int] | None = None) -> StandingColumns:
        """The same of all samples, in one pass over the log, or of the few between two ids and with them."""
        return read_standing_columns(self._db, between)

    def reading_much(self) -> AbstractContextManager[None]:
        """While it lasts, what is read stays at hand: an export comes back to the same pages again and again."""
        return bulk_cache(self._db, READING_CACHE_KB)

    def adjudications(self) -> list[tuple[int, LabelEvent]]:
        """(sample id, the lead's decision that holds)."""
        return session_reads.read_adjudications(self._db)

    def current_labels(self) -> list[tuple[Any, ...]]:  # Any: SQLite's own value types
        """The rows of the view `labels`, values parsed."""
        return session_reads.read_current_labels(self._db)

    def flagged_uids(self) -> list[SampleUid]:
        return session_reads.read_flagged(self._db)

    def speaking_flags(self) -> list[LabelEvent]:
        """Flags that hold and say more than that they stand, oldest first."""
        return session_reads.read_speaking_flags(self._db)

    def answers_since(self, annotator: str, milliseconds: int) -> int:
        """How many of an annotator's labels that hold were given since a moment (ms since 1970)."""
        return session_reads.count_answers_since(self._db, annotator, milliseconds)

    def latest_seconds(self, count: int) -> list[float]:
        return session_reads.read_latest_seconds(self._db, count)

    def model_versions(self) -> list[ModelVersion]:
        return model_table.read_model_versions(self._db)

    def work(self) -> WorkLog:
        """Every label that was not taken back, in the order in which they were given."""
        return read_work(self._db)

    def agreement_history(self) -> list[AgreementThen]:
        """How well annotators agreed, oldest first."""
        return agreement_table.read_agreement_history(self._db)

    def imports(self) -> list[ImportRecord]:
        return import_batch.read_imports(self._db)

    @property
    def _db(self) -> sqlite3.Connection:
        return self._readers.get()
