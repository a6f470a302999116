"""What a person wants of one export, checked before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from labeler.agreement.consensus import METHODS
from labeler.contracts.exporter import Exporter, Media
from labeler.domain.label_event import Certainty
from labeler.errors import UsageError
from labeler.registry import member, members
from labeler.workbench.export_privacy import EVERYTHING, PrivacyWishes

Include = Literal["skipped", "unlabeled", "auto"]
INCLUDES: tuple[Include, ...] = ("skipped", "unlabeled", "auto")
MIN_CERTAINTIES = (Certainty.SURE, Certainty.UNSURE)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write.

    Attributes
    ----------
    labels : "consensus" (the adjudicated or majority label, one line a source), "consensus:METHOD" (by a method of
        `labeler consensus`), "each" (a line per annotator), or "annotator:NAME".
    split : such as "train=0.8,test=0.2", or None; `split_by`: see `split_of`.
    min_certainty : answers given with less do not count.
    min_probability : consensus labels with less are left out.
    include : samples that are left out unless named here; `unlabeled` is the same wish under its old name.
    media : where files go; None leaves it to the format.
    beside : write the datasheet and the manifest too.
    """

    target: Path
    format: str | None = None
    labels: str = "consensus"
    split: str | None = None
    seed: int = 0
    unlabeled: bool = False
    overwrite: bool = False
    privacy: PrivacyWishes = EVERYTHING
    split_by: str = "stratified"
    min_certainty: Certainty | None = None
    min_probability: float | None = None
    include: frozenset[str] = frozenset()
    media: Media | None = None
    beside: bool = True

    def includes(self, what: Include) -> bool:
        return what in self.include or (what == "unlabeled" and self.unlabeled)


@dataclass(frozen=True, slots=True)
class WhichLabels:
    """`kind` is consensus, each or annotator; `name` a consensus method or an annotator, or empty."""

    kind: str
    name: str


def which_labels(request: ExportRequest) -> WhichLabels:
    """Raises `UsageError` for labels that make no sense, alone or with the minimums."""
    kind, _, name = request.labels.partition(":")
    known = kind in ("consensus", "each") or (kind == "annotator" and bool(name))
    if not known or (kind == "each" and name) or (kind == "consensus" and name and name not in METHODS):
        methods = ", ".join(METHODS)
        raise UsageError(
            f"labels can be consensus, consensus:METHOD ({methods}), each or annotator:NAME, not “{request.labels}”"
        )
    if request.min_probability is not None and kind != "consensus":
        raise UsageError("a minimum probability is one of the consensus; with single annotators ask for a certainty")
    if request.min_probability is not None and not 0 <= request.min_probability <= 1:
        raise UsageError(f"a probability lies between 0 and 1, not at {request.min_probability}")
    unknown = [what for what in sorted(request.include) if what not in INCLUDES]
    if unknown:
        raise UsageError(f"an export can include {', '.join(INCLUDES)}, not “{unknown[0]}”")
    return WhichLabels(kind, name)


def exporter_for(request: ExportRequest) -> Exporter:
    """The format asked for, or the one that its ending speaks of. Raises `UsageError` where that is not one."""
    if request.format is not None:
        chosen: Exporter = member("exporters", request.format)
        return chosen
    ending = request.target.suffix.lower()
    fitting: list[Exporter] = [each for each in members("exporters").values() if ending and each.ending == ending]
    # Several formats share an ending; the one that is called like it is meant.
    named = [each for each in fitting if f".{each.name}" == ending] or fitting
    if len(named) == 1:
        return named[0]
    names = [each.name for each in fitting] or list(members("exporters"))
    raise UsageError(f"which format? {request.target.name} does not tell; give --format: {', '.join(names)}")


def check_format(exporter: Exporter, request: ExportRequest, multiple: bool) -> None:
    """Raises `UsageError` where the format cannot hold what is asked for."""
    if which_labels(request).kind == "each" and not exporter.several:
        raise UsageError(
            f"{exporter.title} holds one label a sample; export with --labels consensus or --labels annotator:NAME"
        )
    if multiple and not exporter.multiple:
        raise UsageError(f"{exporter.title} holds one class a sample, and this task has several; choose another format")
    if request.media is not None and request.media not in exporter.media:
        offered = {"copy": "--copy-files", "embed": "--embed", "path": "paths"}
        words = " or ".join(offered[one] for one in exporter.media) or "no image files at all"
        raise UsageError(f"{exporter.title} does not do that with image files; it offers {words}")
