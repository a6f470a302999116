"""How one project learns: its seed, proposal model, query strategy, audit share and feature blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from labeler.domain.target import Cost, Target, parse_target
from labeler.errors import UsageError
from labeler.registry import member, members
from labeler.store.project_store import ProjectStore
from labeler.workbench.setting_fields import PROJECT, setting
from labeler.workbench.training_set import CONSENSUS, MAJORITY, TrainOn

DEFAULT_MODEL = "logistic_regression"
DEFAULT_STRATEGY = "adaptive"
DEFAULT_AUDIT_SHARE = 0.1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """Kept in the project. `blocks` None: the default featurizers of the samples' modality; `hunt`: the class of which
    more is wanted, empty for none; `pinned`: the model version to stay with, empty to learn on; `train_on`: the label
    that most say, or the probabilities of the consensus.
    """

    seed: int
    model: str = field(
        default=DEFAULT_MODEL,
        metadata=setting("Proposal model", "What learns from the answers and proposes.", PROJECT, family="models"),
    )
    strategy: str = field(
        default=DEFAULT_STRATEGY,
        metadata=setting("Query strategy", "How the next question is chosen.", PROJECT, family="strategies"),
    )
    audit_share: float = field(
        default=DEFAULT_AUDIT_SHARE,
        metadata=setting(
            "Drawn at random", "The part of the questions that measures the model honestly.", PROJECT, low=0.0, high=1.0
        ),
    )
    blocks: tuple[str, ...] | None = None
    hunt: str = ""
    target: Target | None = None
    costs: tuple[Cost, ...] = ()
    class_weights: bool = field(
        default=False,
        metadata=setting(
            "Rare classes count as much", "In each fit of the model, however few their labels are.", PROJECT
        ),
    )
    pinned: str = ""
    train_on: TrainOn = field(
        default=MAJORITY,
        metadata=setting(
            "Models learn",
            "Of samples that several people labeled.",
            PROJECT,
            choices={MAJORITY: "the label that most say", CONSENSUS: "each label by its probability in the consensus"},
        ),
    )

    @property
    def prices_mistakes(self) -> bool:
        """Whether anything was said about costs."""
        return bool(self.costs) or (self.target is not None and self.target.metric == "cost")

    def changed(
        self,
        model: str | None,
        strategy: str | None,
        audit_share: float | None,
        blocks: Sequence[str] | None,
    ) -> ProjectSettings:
        """With what is given replaced; raises `UsageError` for unknown names and impossible shares."""
        if model is not None:
            member("models", model)
        if strategy is not None:
            member("strategies", strategy)
        for block in blocks or ():
            member("featurizers", block.partition("=")[0])
        if audit_share is not None and not 0.0 <= audit_share <= 1.0:
            raise UsageError(f"the audit share is a part of all questions, from 0 to 1, not {audit_share}")
        return replace(
            self,
            model=self.model if model is None else model,
            strategy=self.strategy if strategy is None else strategy,
            audit_share=self.audit_share if audit_share is None else audit_share,
            blocks=self.blocks if blocks is None else tuple(blocks) or None,
        )

    def hunting(self, name: str, classes: Sequence[str]) -> ProjectSettings:
        """With a class to hunt for; none for an empty name. Raises `UsageError` for an unknown class."""
        if name and name not in classes:
            raise UsageError(f"“{name}” is not among the classes: {', '.join(classes)}")
        return replace(self, hunt=name)


def load_settings(store: ProjectStore) -> ProjectSettings:
    """As kept; what makes no sense, as in a project that somebody has tampered with, is as if it were not there."""

    def kept(key: str, kind: type[T], default: T) -> T:
        value = store.setting(key, default)
        return value if isinstance(value, kind) else default

    share = float(kept("audit_share", float, DEFAULT_AUDIT_SHARE))
    blocks = kept("blocks", list, [])
    known = [block for block in blocks if isinstance(block, str)]
    model, strategy = kept("model", str, DEFAULT_MODEL), kept("strategy", str, DEFAULT_STRATEGY)
    return ProjectSettings(
        seed=kept("seed", int, 0),
        model=model if model in members("models") else DEFAULT_MODEL,
        strategy=strategy if strategy in members("strategies") else DEFAULT_STRATEGY,
        audit_share=share if 0.0 <= share <= 1.0 else DEFAULT_AUDIT_SHARE,
        blocks=tuple(known) or None,
        hunt=kept("hunt", str, ""),
        target=_target(kept("target", str, "")),
        costs=tuple(cost for entry in kept("costs", list, []) if (cost := _cost(entry)) is not None),
        class_weights=kept("class_weights", bool, False),
        train_on=CONSENSUS if kept("train_on", str, MAJORITY) == CONSENSUS else MAJORITY,
        pinned=kept("pinned", str, ""),
    )


def _target(text: str) -> Target | None:
    try:
        return parse_target(text)
    except UsageError:
        return None


def _cost(entry: object) -> Cost | None:
    match entry:
        case [str(answered), str(proposed), int() | float() as value] if value >= 0:
            return Cost(answered, proposed, float(value))
    return None


def save_target(store: ProjectStore, settings: ProjectSettings) -> None:
    """What the project is labeled for; apart, so that a project which has no target keeps no such setting."""
    store.set_setting("target", settings.target.as_text() if settings.target else "")
    store.set_setting("costs", [[cost.answered, cost.proposed, cost.value] for cost in settings.costs])
    store.set_setting("class_weights", settings.class_weights)


def save_train_on(store: ProjectStore, train_on: TrainOn) -> None:
    store.set_setting("train_on", train_on)


def save_pinned(store: ProjectStore, version: str) -> None:
    store.set_setting("pinned", version)


def save_settings(store: ProjectStore, settings: ProjectSettings) -> None:
    store.set_setting("model", settings.model)
    store.set_setting("strategy", settings.strategy)
    store.set_setting("audit_share", settings.audit_share)
    store.set_setting("hunt", settings.hunt)
    store.set_setting("blocks", list(settings.blocks) if settings.blocks else None)
