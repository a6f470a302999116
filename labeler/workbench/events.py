"""What the workbench tells its front end, in the past tense. Handlers run on the front end's own thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from labeler.contracts.exporter import ExportReport
from labeler.domain.backup import BackupReason
from labeler.domain.pool_query import PoolQuery
from labeler.store.merging import MergeReport
from labeler.workbench.handing_out import PackedPart
from labeler.workbench.import_question import ImportQuestion
from labeler.workbench.state import Activity, CurvePoint, ModelStatus, Question, SaveStatus
from labeler.workbench.transfers import TransferReport

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from labeler.agreement.figure import Figure
    from labeler.workbench.outlook import Outlook
    from labeler.workbench.reviewing import CellSample, ReviewFigures


@dataclass(frozen=True, slots=True)
class QuestionPut:
    """Another sample is on screen; None when nothing is left to ask."""

    question: Question | None


@dataclass(frozen=True, slots=True)
class QuestionRefreshed:
    """The same sample, with flag, comment or class names changed."""

    question: Question


@dataclass(frozen=True, slots=True)
class SaveStatusChanged:
    status: SaveStatus


@dataclass(frozen=True, slots=True)
class ProgressChanged:
    """Counts or history changed: ask `Workbench.counts()` and `Workbench.history()`."""


@dataclass(frozen=True, slots=True)
class ClassesChanged:
    """Ask `Workbench.control()` again."""


@dataclass(frozen=True, slots=True)
class ExamplesChanged:
    """A sample was pinned as example of its class, or unpinned."""


@dataclass(frozen=True, slots=True)
class ModelPublished:
    status: ModelStatus
    point: CurvePoint | None


@dataclass(frozen=True, slots=True)
class ActivityChanged:
    """What runs now; empty when the machine rests."""

    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class PreviewReady:
    """A decoded sample arrived: `Workbench.previews.get(uid)` has it now."""

    uid: str


@dataclass(frozen=True, slots=True)
class SamplesAdded:
    added: int


@dataclass(frozen=True, slots=True)
class ImportEnded:
    """`report` None: it failed or was stopped, `problem` says why."""

    report: TransferReport | None
    problem: str


@dataclass(frozen=True, slots=True)
class ImportAsked:
    """An import waits for an answer; `problem`: why a look for its images failed."""

    question: ImportQuestion
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ExportEnded:
    """`report` None: it failed or was stopped, `problem` says why; nothing was written."""

    report: ExportReport | None
    problem: str


@dataclass(frozen=True, slots=True)
class BackupEnded:
    """`path` None: none was needed, or it failed or was stopped; then `problem` says why."""

    reason: BackupReason
    path: Path | None
    problem: str


@dataclass(frozen=True, slots=True)
class PacketsWritten:
    """Work was handed out; `parts` empty: it failed or was stopped, `problem` says why."""

    parts: tuple[PackedPart, ...]
    problem: str


@dataclass(frozen=True, slots=True)
class MergeTold:
    """What the work of others brings, or brought (`kept`). `report` None: it cannot be used, `problem` says why."""

    report: MergeReport | None
    kept: bool
    problem: str


@dataclass(frozen=True, slots=True)
class AgreementRemembered:
    """The figures kept last, in the moment before they are computed anew: by name, and the headline in words."""

    figures: Mapping[str, Figure]
    reading: str


@dataclass(frozen=True, slots=True)
class ReviewTold:
    """Agreement and what to settle, as it is on disk. `figures` None: `problem` says why."""

    figures: ReviewFigures | None
    problem: str


@dataclass(frozen=True, slots=True)
class OutlookTold:
    """What can be said of the model. `outlook` None: `problem` says why."""

    outlook: Outlook | None
    problem: str


@dataclass(frozen=True, slots=True)
class SamplesDescribed:
    """The samples that a list of the Review screen asked for."""

    samples: tuple[CellSample, ...]


@dataclass(frozen=True, slots=True)
class RowsFound:
    """What a look at the pool found. `rows` None: `problem` says why."""

    query: PoolQuery
    rows: NDArray[np.int32] | None
    problem: str


@dataclass(frozen=True, slots=True)
class VersionsCompared:
    """Two model versions, as `compare_versions` tells it. `found` None: `problem` says why."""

    found: Mapping[str, Any] | None  # Any: JSON leaves
    problem: str


@dataclass(frozen=True, slots=True)
class HistoryTold:
    """Everything said of one sample, as `history_in` tells it. `history` None: `problem` says why."""

    uid: str
    history: Mapping[str, Any] | None  # Any: JSON leaves
    problem: str


@dataclass(frozen=True, slots=True)
class NoticeRaised:
    """Something to say once, calmly. `kind` is info, warning or error."""

    kind: str
    title: str
    text: str


Event = (
    QuestionPut
    | QuestionRefreshed
    | SaveStatusChanged
    | ProgressChanged
    | ClassesChanged
    | ExamplesChanged
    | ModelPublished
    | ActivityChanged
    | PreviewReady
    | SamplesAdded
    | ImportAsked
    | ImportEnded
    | ExportEnded
    | BackupEnded
    | PacketsWritten
    | MergeTold
    | AgreementRemembered
    | ReviewTold
    | OutlookTold
    | SamplesDescribed
    | RowsFound
    | HistoryTold
    | NoticeRaised
    | VersionsCompared
)

E = TypeVar("E")


class EventBus:
    """Synchronous, one thread, in order of subscription."""

    def __init__(self) -> None:
        self._handlers: dict[type[Any], list[Callable[[Any], None]]] = {}  # Any: keyed by the event's own type

    def subscribe(self, event_type: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Returns the call that ends the subscription."""
        handlers = self._handlers.setdefault(event_type, [])
        handlers.append(handler)
        return lambda: handlers.remove(handler)

    def publish(self, event: Event) -> None:
        for handler in tuple(self._handlers.get(type(event), ())):
            handler(event)
