"""The Python API: what `labeler.open` returns. Reads a project, also while a window has it open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import Consensus
from labeler.agreement.study import Agreement
from labeler.agreement.weights import Level, Weighting
from labeler.contracts.exporter import ExportReport, Media
from labeler.contracts.proposal_model import FittedModel
from labeler.domain.label_event import Certainty
from labeler.errors import UserError
from labeler.learning.feature_store import open_features
from labeler.learning.sample_reader import sample_keys
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked, ratings_in
from labeler.workbench.consensus_figures import consensus_in
from labeler.workbench.export_privacy import PrivacyWishes
from labeler.workbench.exports import ExportRequest, export_store
from labeler.workbench.headless import rank_project
from labeler.workbench.history import sample_history
from labeler.workbench.model_export import version_again
from labeler.workbench.projects import project_folder
from labeler.workbench.replay import replay_project
from labeler.workbench.revisiting import revisit_in

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE_COLUMNS = ("uid", "source", "modality", "text", "data", "meta")
_EVENT_COLUMNS = (
    "event_id", "sample_uid", "annotator", "kind", "value", "certainty", "seconds", "shown_model", "shown_proposal",
    "reason", "created_at",
)  # fmt: skip
_REVISIT_COLUMNS = ("uid", "source", "annotator", "labels", "guidelines")
_LABEL_COLUMNS = ("sample_uid", "source", "annotator", "value", "certainty", "seconds", "created_at")


@dataclass(frozen=True, slots=True)
class RankedSample:
    """One sample of a ranking; `why` says in words why it would teach the most."""

    uid: str
    source: str
    score: float
    proposal: dict[str, Any] | None  # Any: JSON leaves
    reason: dict[str, Any]  # Any: JSON leaves
    why: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model version; `classes` name the columns of its probabilities."""

    version: str
    classes: tuple[str, ...]
    fitted: FittedModel

    def predict_proba(self, X: NDArray[np.float32]) -> NDArray[np.float32]:
        """float32 (n, n_classes) for rows of `Project.features()`."""
        return self.fitted.predict_proba(np.ascontiguousarray(X, dtype=np.float32))

    def predict(self, X: NDArray[np.float32]) -> list[str]:
        """The most probable class of each row."""
        return [self.classes[at] for at in self.predict_proba(X).argmax(axis=1)]


class Project:
    """A project opened for reading; use it as a context manager, or `close` it."""

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        """Raises `WrongPassphrase` for an encrypted one, `PassphraseNeeded` without any."""
        if passphrase is not None:
            keyring.unlock(project_folder(path), passphrase)
        self._store = ProjectStore.open(project_folder(path), read_only=True)

    @property
    def folder(self) -> Path:
        return self._store.folder

    @property
    def title(self) -> str:
        return self._store.title

    @property
    def classes(self) -> tuple[str, ...]:
        return self._store.task().names()

    def labels(self) -> pd.DataFrame:
        """One row a current label, with the columns of the view `labels`; `value` is a dict."""
        import pandas as pd

        return pd.DataFrame(self._store.current_labels(), columns=list(_LABEL_COLUMNS))

    def samples(self) -> pd.DataFrame:
        """One row a sample, in the order of `features()`: `uid, source, modality, text, data, meta`."""
        import pandas as pd

        rows = [
            (one.uid, one.source, one.modality.value, one.text, dict(one.data or {}), dict(one.meta))
            for page in self._store.iter_samples() for one in page
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=list(_SAMPLE_COLUMNS))

    def events(self, uid: str | None = None) -> pd.DataFrame:
        """The label log, in its order; of one sample, or all of it. Every act ever, also what was taken back."""
        import pandas as pd

        rows = [
            (one.event_id, one.sample_uid, one.annotator, one.kind.value, dict(one.value), one.certainty, one.seconds,
             one.shown_model, one.shown_proposal, one.reason, one.created_at)
            for one in self._store.events(sample_uid=uid)
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=list(_EVENT_COLUMNS))

    def features(self) -> NDArray[np.float32]:
        """The feature matrix, read-only, float32 (n_samples, n_features), rows as in `samples()`.

        Samples added since it was computed have no row yet. Raises `UserError` if there is none: `labeler featurize`.
        """
        found = open_features(self.folder / "features", sample_keys(self._store.sample_uids()))
        if found is None:
            raise UserError(
                f"{self.folder.name} has no features yet; compute them: labeler featurize {self.folder.name}"
            )
        return found.X

    def model(self, version: str | None = None) -> Model:
        """A model version (default: the newest), made again from the label log.

        Raises `UserError` if there is no such version, or the log does not give it.
        """
        record, fitted, _ = version_again(self._store, version)
        return Model(record.version, record.classes, fitted)

    def history(self, uid: str) -> dict[str, Any]:  # Any: JSON leaves
        """Who said what of a sample and when, as `labeler history --json` prints it."""
        return sample_history(self.folder, uid)

    def replay(self, version: str | None = None) -> dict[str, Any]:  # Any: JSON leaves
        """Versions made again and compared bit for bit, as `labeler replay --json` prints it."""
        return replay_project(self.folder, version, False, lambda fraction, words: None)

    def export(
        self,
        path: str | Path,
        format: str | None = None,
        labels: str = "consensus",
        split: str | None = None,
        *,
        split_by: str = "stratified",
        seed: int = 0,
        min_certainty: Literal["sure", "unsure"] | None = None,
        min_probability: float | None = None,
        include: Collection[str] = (),
        media: Media | None = None,
        pseudonymise: bool = False,
        hide_paths: bool = False,
        drop_meta: Collection[str] = (),
        datasheet: bool = True,
        overwrite: bool = False,
    ) -> ExportReport:
        """Write the labels to a file or folder, whole or not at all, as `labeler export` does.

        Parameters
        ----------
        path : where to; with a file, datasheet and manifest lie beside it.
        format : see `labeler formats`; None: from the ending of `path`.
        labels : "consensus", "consensus:METHOD", "each" or "annotator:NAME".
        split : such as "train=0.8,test=0.2"; `split_by` "stratified", "group:COLUMN" or "time:COLUMN", with `seed`.
        min_certainty, min_probability : what is less sure does not count.
        include : of "skipped", "unlabeled", "auto", which are left out otherwise.
        media : "path", "copy" or "embed", as the format allows.
        pseudonymise, hide_paths, drop_meta : what is not told.
        datasheet : write datasheet and manifest too.
        overwrite : replace what is there.

        Returns what was written, with `path`, `rows` and `notes` on every drop, collision and conversion. Raises
        `UserError`; then nothing was written, and what was there is as it was.
        """
        request = ExportRequest(
            Path(path), format, labels, split, seed, overwrite=overwrite, split_by=split_by,
            privacy=PrivacyWishes(pseudonymise, hide_paths, tuple(drop_meta)),
            min_certainty=Certainty(min_certainty) if min_certainty else None, min_probability=min_probability,
            include=frozenset(include), media=media, beside=datasheet,
        )  # fmt: skip
        return export_store(self._store, request, lambda fraction, words: None, lambda: None)

    def rank(
        self, n: int = 10, strategy: str | None = None, annotator: str = "", hunt: str | None = None
    ) -> list[RankedSample]:
        """The `n` samples that would teach the most, best first; with `hunt`, those probably of that class."""
        found = rank_project(self.folder, n, strategy, annotator, hunt=hunt)
        return [
            RankedSample(
                item["uid"], item["source"], item["score"], item["proposal"], item["reason"], item["reason"]["words"]
            )
            for item in found["items"]
        ]

    def agreement(
        self, level: Level = "nominal", weights: Weighting = "identity", confidence: float = 0.95
    ) -> Agreement:
        """How well annotators agree now: `.coefficients`, `.pairs`, `.per_class`; each has `.low` and `.high`."""
        return ratings_in(self._store).agreement(Asked(level, weights, confidence))

    def consensus(self, method: str | None = None) -> Consensus:
        """What all annotators say together, items by uid; `method` is one of `labeler consensus --method`."""
        return consensus_in(self._store, method)

    def revisit(self, classes: Sequence[str] = ()) -> pd.DataFrame:
        """The labels given before the guidelines of today, oldest version first; with `classes` those that say one.

        Columns `uid, source, annotator, labels, guidelines`: the version that a label was given under, if any.
        Empty where there are no guidelines; what was labeled again or settled by a lead since is left out. Raises
        `UsageError` for a class that there is not.
        """
        import pandas as pd

        rows = [
            (one.uid, one.source, one.annotator, list(one.names), one.guidelines)
            for one in revisit_in(self._store, classes).labels
        ]
        return pd.DataFrame(rows, columns=list(_REVISIT_COLUMNS)).astype({"guidelines": "Int64"})

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
