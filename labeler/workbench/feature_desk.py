"""Where the features of the open project come from: opened if they are there, computed in a child if not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.domain.model_version import ModelVersion
from labeler.domain.sample import Modality
from labeler.learning.feature_space import chosen_blocks
from labeler.learning.feature_store import FeatureMatrix, open_features
from labeler.learning.sample_reader import Keys
from labeler.store.project_store import ProjectStore
from labeler.workbench.engine import ModelHandle
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.lanes import LaneName, Runner
from labeler.workbench.settings import ProjectSettings

LANE: LaneName = "features"


@dataclass(frozen=True, slots=True)
class _Opened:
    matrix: FeatureMatrix | None = None
    whole: bool = False
    model: ModelHandle | None = None


class FeatureDesk:
    """All methods run on the front's thread.

    `kept` finds a fitted model on disk, called on the lane; `on_features` gets each matrix that became usable, with the
    model kept beside it if it is the one asked for; `on_activity` what is going on, None when nothing is; `on_problem`
    what went wrong.
    """

    def __init__(
        self,
        store: ProjectStore,
        runner: Runner,
        kept: Callable[[Path, ModelVersion], ModelHandle | None],
        on_features: Callable[[FeatureMatrix, ModelHandle | None], None],
        on_activity: Callable[[str, str | None, float | None], None],
        on_problem: Callable[[BaseException], None],
    ) -> None:
        self._store = store
        self._runner = runner
        self._kept = kept
        self._on_features = on_features
        self._on_activity = on_activity
        self._on_problem = on_problem
        self._job: FeatureJob | None = None
        self.matrix: FeatureMatrix | None = None

    def start(self, keys: Keys, settings: ProjectSettings, wanted: ModelVersion | None) -> None:
        """Open what is there, and compute what is missing.

        `keys` are the uid heads of all samples by row; `wanted` is the model version to look for on disk.
        """
        self.cancel()
        folder = self._store.folder / "features"
        job = self._job = FeatureJob(self._store.folder, settings.blocks, settings.seed)

        def open_there() -> _Opened:
            found = open_features(folder, keys)
            if found is None:
                return _Opened()
            fits = wanted is not None and wanted.featurizer == found.id
            model = self._kept(self._store.folder, wanted) if wanted is not None and fits else None
            return _Opened(found, _is_whole(found, len(keys), settings), model)

        def compute() -> _Opened:
            job.run(lambda done, total: self._runner.deliver(lambda: self._progress(done, total)))
            return _Opened(open_features(folder, keys), whole=True)

        def opened(result: Any, error: BaseException | None) -> None:  # Any: an _Opened
            self._take(job, result, error)
            missing = result is None or not result.whole
            if missing and job is self._job and not self._store.read_only:
                self._on_activity(LANE, "Reading your samples", None)
                self._runner.submit(LANE, compute, computed)

        def computed(result: Any, error: BaseException | None) -> None:  # Any: an _Opened
            self._on_activity(LANE, None, None)
            self._take(job, result, error)

        self._runner.submit(LANE, open_there, opened)

    def cancel(self) -> None:
        """Stop computing; what is finished is kept and built upon next time."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def forget(self) -> None:
        """Samples were removed: the rows of the matrix mean other samples now."""
        self.cancel()
        self.matrix = None

    def _take(self, job: FeatureJob, result: _Opened | None, error: BaseException | None) -> None:
        if job is not self._job:
            return
        if error is not None:
            self._on_problem(error)
        if result is not None and result.matrix is not None:
            self.matrix = result.matrix
            self._on_features(result.matrix, result.model)

    def _progress(self, done: int, total: int) -> None:
        self._on_activity(LANE, f"Reading your samples: {done:,} of {total:,}", done / total if total else None)


def _is_whole(found: FeatureMatrix, samples: int, settings: ProjectSettings) -> bool:
    """Whether a matrix covers all samples with the blocks that are chosen now, in their present versions."""
    card = found.card
    chosen = tuple(block.identity for block in chosen_blocks(Modality(card.modality), settings.blocks))
    return card.n_rows == samples and card.seed == settings.seed and card.identities == chosen
