"""`labeler target`: what a project is labeled for."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import emit, json_option, project_argument


@click.command()
@project_argument
@click.argument("goal", required=False, metavar="[METRIC=VALUE]")
@click.option("--cost", "costs", multiple=True, metavar="CLASS:PROPOSED=VALUE", help="What a mistake costs; repeat.")
@click.option("--no-costs", is_flag=True, help="Forget all costs.")
@click.option(
    "--class-weights", type=click.Choice(["none", "balanced"]), help="balanced: rare classes count as much as others."
)
@json_option
def command(
    project: Path,
    goal: str | None,
    costs: tuple[str, ...],
    no_costs: bool,
    class_weights: str | None,
    as_json: bool,
) -> None:
    """Say what PROJECT is to reach, and what mistakes cost; without anything, tell what is set.

    METRIC is accuracy, macro_f1 or cost (the mean cost of a proposal, at most VALUE); `none` takes the target away. A
    mistake of which no cost is given costs 1.

    \b
    labeler target birds accuracy=0.95
    labeler target patients cost=0.2 --cost ill:well=10
    labeler target cracks macro_f1=0.9 --class-weights balanced
    """
    from labeler.workbench.targets import set_target

    weights = None if class_weights is None else class_weights == "balanced"
    settings = set_target(project, goal, costs, forget_costs=no_costs, class_weights=weights)
    told = {
        "target": settings.target.as_text() if settings.target else None,
        "costs": [
            {"class": cost.answered, "proposed": cost.proposed, "cost": cost.value} for cost in settings.costs
        ],
        "class_weights": "balanced" if settings.class_weights else "none",
    }  # fmt: skip
    emit(
        told,
        as_json,
        lambda: "\n".join(
            [
                f"target    {settings.target.words if settings.target else 'none'}",
                *(f"cost      {cost.answered} proposed as {cost.proposed}: {cost.value:g}" for cost in settings.costs),
                f"weights   {told['class_weights']}",
            ]
        ),
    )
