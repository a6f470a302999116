"""Setting what a project is labeled for, from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from labeler.domain.target import Cost, parse_cost, parse_target
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import ProjectSettings, load_settings, save_target


def set_target(
    project: Path,
    goal: str | None,
    costs: Sequence[str] = (),
    *,
    forget_costs: bool = False,
    class_weights: bool | None = None,
) -> ProjectSettings:
    """What is set afterwards; what is None or empty stays as it is. Raises `UsageError` for what makes no sense."""
    changes = goal is not None or bool(costs) or forget_costs or class_weights is not None
    with ProjectStore.open(project_folder(project), read_only=not changes) as store:
        settings = load_settings(store)
        if not changes:
            return settings
        classes = store.task().names()
        settings = replace(
            settings,
            target=settings.target if goal is None else parse_target(goal),
            costs=_with(() if forget_costs else settings.costs, [parse_cost(text, classes) for text in costs]),
            class_weights=settings.class_weights if class_weights is None else class_weights,
        )
        save_target(store, settings)
        return settings


def _with(known: Sequence[Cost], new: Sequence[Cost]) -> tuple[Cost, ...]:
    """The newer word counts."""
    by_pair = {(cost.answered, cost.proposed): cost for cost in (*known, *new)}
    return tuple(by_pair.values())
