"""What a team measures of itself, told as settings: what a sheet shows, and the rules that come of a change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from labeler.domain.annotator import clean_annotator
from labeler.domain.listed import listed
from labeler.domain.team_rules import TEAM, TeamRules
from labeler.workbench.setting_fields import PROJECT, setting

SWITCH, PEOPLE = "on", "people"


@dataclass(frozen=True, slots=True)
class TeamChoices:
    """The defaults are what the one switch turns on."""

    on: bool = field(
        default=False,
        metadata=setting("Measure the team", "All that follows in usual shares, or nothing of it.", PROJECT),
    )
    overlap: float = field(
        default=TEAM.overlap,
        metadata=setting(
            "Asked of several",
            "The part of the samples that several people answer: how well they agree.",
            PROJECT, low=0.0, high=1.0, off="off",
        ),
    )  # fmt: skip
    each: int = field(
        default=TEAM.each,
        metadata=setting("People for each", "So many are asked about each of these samples.", PROJECT, low=2, high=100),
    )
    hidden: float = field(
        default=TEAM.hidden,
        metadata=setting(
            "Without a proposal",
            "The part of the questions where it is hidden: how far people follow the machine.",
            PROJECT, low=0.0, high=1.0, off="off",
        ),
    )  # fmt: skip
    again: float = field(
        default=TEAM.again,
        metadata=setting(
            "Asked again",
            "The part of the questions that are a person's own earlier samples: how steady the answers are.",
            PROJECT, low=0.0, high=0.5, off="off",
        ),
    )  # fmt: skip
    gold: float = field(
        default=TEAM.gold,
        metadata=setting(
            "Settled already",
            "The part of the questions that a lead has decided: how often people are right.",
            PROJECT, low=0.0, high=0.5, off="off",
        ),
    )  # fmt: skip
    people: str = field(
        default="",
        metadata=setting(
            "Names of the team",
            "With commas; every two come to share about as many samples. Empty: all who labeled so far.",
            PROJECT,
        ),
    )


def choices_of(rules: TeamRules) -> TeamChoices:
    people = ", ".join(rules.people)
    return TeamChoices(rules.is_on, rules.overlap, rules.each, rules.hidden, rules.again, rules.gold, people)


def people_in(text: str) -> tuple[str, ...]:
    """Names with commas between them; raises `UsageError` for what cannot be a name."""
    return tuple(clean_annotator(name) for name in listed(text))


def rules_with(rules: TeamRules, name: str, value: Any) -> TeamRules:  # Any: the type of that choice
    """With one choice changed. The switch keeps the names; raises `UsageError` for what makes no sense."""
    if name == SWITCH:
        return replace(TEAM if value else TeamRules(), people=rules.people)
    if name == PEOPLE:
        return replace(rules, people=people_in(value))
    return replace(rules, **{name: value})
