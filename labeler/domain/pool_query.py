"""Which samples of the pool are looked at, and in which order: a value that can be kept and named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

State = Literal["", "labeled", "unlabeled", "skipped", "flagged", "disagreement"]
Sort = Literal["row", "doubt", "sure", "chance", "disagreement", "newest"]
STATES: tuple[State, ...] = get_args(State)
SORTS: tuple[Sort, ...] = get_args(Sort)


@dataclass(frozen=True, slots=True)
class PoolQuery:
    """Everything that is not empty must hold.

    Attributes
    ----------
    said : a class that somebody's label gives the sample; with `annotator`, that annotator's label.
    proposed : the class that the newest model proposes.
    chance : lowest and highest probability of the proposal, the upper bound exclusive below 1.
    meta : a column of the metadata, and its value.
    text : words that must all occur.
    sort : row, most doubtful first, surest first, lowest probability of the proposal first, most disagreement first,
        newest answer first.
    """

    state: State = ""
    said: str = ""
    annotator: str = ""
    proposed: str = ""
    chance: tuple[float, float] | None = None
    meta: tuple[str, str] | None = None
    import_id: int | None = None
    text: str = ""
    sort: Sort = "row"

    @property
    def needs_model(self) -> bool:
        return bool(self.proposed) or self.chance is not None or self.sort in ("doubt", "sure", "chance")

    @property
    def follows_labels(self) -> bool:
        """Whether an answer can change what is found."""
        return bool(self.state or self.said or self.annotator) or self.sort in ("disagreement", "newest")

    @property
    def is_everything(self) -> bool:
        return all(getattr(self, item.name) == item.default for item in fields(self) if item.name != "sort")

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        """Only what differs from the default."""
        return {item.name: asdict(self)[item.name] for item in fields(self) if getattr(self, item.name) != item.default}

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> PoolQuery:  # Any: JSON leaves, of a file that people edit
        """What can be understood of a kept query; the rest is left out."""
        kept: dict[str, Any] = {}  # Any: checked below
        for name in ("said", "annotator", "proposed", "text"):
            if isinstance(said.get(name), str):
                kept[name] = said[name]
        if said.get("state") in STATES:
            kept["state"] = said["state"]
        if said.get("sort") in SORTS:
            kept["sort"] = said["sort"]
        if isinstance(said.get("import_id"), int):
            kept["import_id"] = said["import_id"]
        chance, meta = said.get("chance"), said.get("meta")
        if isinstance(chance, (list, tuple)) and len(chance) == 2 and all(isinstance(p, (int, float)) for p in chance):
            kept["chance"] = (float(chance[0]), float(chance[1]))
        if isinstance(meta, (list, tuple)) and len(meta) == 2 and all(isinstance(part, str) for part in meta):
            kept["meta"] = (meta[0], meta[1])
        return cls(**kept)
