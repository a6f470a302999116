"""`labeler team`: what a team measures of itself while it labels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from labeler.cli.output import emit, json_option, project_argument, table
from labeler.domain.team_rules import TEAM, TeamRules
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.workbench.training_set import TrainOn

_SHARE = click.FloatRange(0, 1)


@click.command()
@project_argument
@click.option("--on", "switch", flag_value="on", help="Everything, in usual shares; more options change them.")
@click.option("--off", "switch", flag_value="off", help="Nothing of it, as for a person working alone.")
@click.option("--overlap", type=_SHARE, help="The part of the samples that several annotators are asked.")
@click.option("--each", type=click.IntRange(2, 100), help="How many annotators that is.")
@click.option("--hidden", type=_SHARE, help="The part of the questions that come without the machine's proposal.")
@click.option("--again", type=_SHARE, help="The part of the questions that are one's own earlier samples.")
@click.option("--gold", type=_SHARE, help="The part of the questions that a lead has settled already.")
@click.option(
    "--people", metavar="NAMES", help="Who shares them, with commas: anna,bo,cy. Empty: all who labeled so far."
)
@click.option(
    "--train-on",
    type=click.Choice(["majority", "consensus"]),
    help="What models learn: the label that most say, or each label by its probability in the consensus.",
)
@json_option
def command(
    project: Path,
    switch: str | None,
    overlap: float | None,
    each: int | None,
    hidden: float | None,
    again: float | None,
    gold: float | None,
    people: str | None,
    train_on: TrainOn | None,
    as_json: bool,
) -> None:
    """Second opinions, hidden proposals, own samples asked again, gold samples in the queue; off unless turned on.

    Nobody sees which question is one of these. Without options it says what is set.

    \b
    labeler team birds --on
    labeler team birds --overlap 0.3 --each 3 --hidden 0.1
    labeler team birds --people anna,bo,cy,dee
    """
    from labeler.store.project_store import ProjectStore
    from labeler.workbench.projects import project_folder
    from labeler.workbench.settings import load_settings, save_train_on
    from labeler.workbench.team_choices import people_in
    from labeler.workbench.team_questions import load_rules, save_rules

    given = {"overlap": overlap, "each": each, "hidden": hidden, "again": again, "gold": gold}
    changes: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    if people is not None:
        changes["people"] = people_in(people)
    if switch == "off" and changes:
        raise UsageError("--off turns everything off; leave the other options away")
    is_change = train_on is not None or switch is not None or bool(changes)
    with ProjectStore.open(project_folder(project), read_only=not is_change) as store:
        rules = {"on": TEAM, "off": TeamRules()}.get(switch or "") or load_rules(store)
        if is_change:
            rules = replace(rules, **changes)  # type: ignore[arg-type]  # each value has its field's type
            save_rules(store, rules)
        if train_on is not None:
            save_train_on(store, train_on)
        learned = load_settings(store).train_on
    told = {"on": rules.is_on, **rules.as_json(), "train_on": learned}
    emit(told, as_json, lambda: f"{_text(rules)}\nmodels learn {_LEARNED[learned]}")


_LEARNED = {"majority": "the label that most say", "consensus": "each label by its probability in the consensus"}


def _text(rules: TeamRules) -> str:
    if not rules.is_on:
        return "off: everybody labels alone; labeler team PROJECT --on"
    rows = [
        (f"{rules.overlap:.0%} of the samples", f"asked of {rules.each} annotators"),
        (f"{rules.hidden:.0%} of the questions", "without the machine's proposal"),
        (f"{rules.again:.0%} of the questions", "one's own earlier samples"),
        (f"{rules.gold:.0%} of the questions", "settled by a lead already"),
        (", ".join(rules.people) or "all who labeled", "share them, each two about as many"),
    ]
    return table(rows, ("part", "what"))
