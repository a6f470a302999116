"""The Python API: what `labeler.open` returns. Reads a project, also while a window has it open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from labeler.agreement.consensus import Consensus
from labeler.agreement.study import Agreement
from labeler.agreement.weights import Level, Weighting
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked, ratings_in
from labeler.workbench.consensus_figures import consensus_in
from labeler.workbench.headless import rank_project
from labeler.workbench.projects import project_folder

if TYPE_CHECKING:
    import pandas as pd

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

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
