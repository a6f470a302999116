"""The rules that come of one changed choice."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.team_rules import TEAM, TeamRules
from labeler.errors import UsageError
from labeler.workbench.setting_fields import setting_fields
from labeler.workbench.team_choices import TeamChoices, choices_of, people_in, rules_with

_SHARES = st.integers(0, 25).map(lambda percent: percent / 100)
_NAMES = st.lists(st.sampled_from(["anna", "bo", "cy d", "Ömer"]), min_size=2, unique=True).map(tuple)
_RULES = st.builds(
    TeamRules, overlap=_SHARES, each=st.integers(2, 100), hidden=_SHARES, again=_SHARES, gold=_SHARES,
    people=st.just(()) | _NAMES,
)  # fmt: skip


@given(_RULES)
def test_choosing_what_is_shown_changes_nothing(rules: TeamRules) -> None:
    shown = asdict(choices_of(rules))
    for name in shown.keys() - {"on"}:
        assert rules_with(rules, name, shown[name]) == rules
    assert all(one.takes(shown[one.name]) for one in setting_fields(TeamChoices))


@given(_RULES)
def test_the_switch_brings_the_usual_shares_or_none_and_keeps_the_names(rules: TeamRules) -> None:
    on, off = rules_with(rules, "on", True), rules_with(rules, "on", False)
    assert on.is_on and not off.is_on and on.people == off.people == rules.people
    assert (on.overlap, on.hidden, on.again, on.gold) == (TEAM.overlap, TEAM.hidden, TEAM.again, TEAM.gold)


def test_what_makes_no_sense_is_said() -> None:
    with pytest.raises(UsageError, match="twice"):
        rules_with(TEAM, "people", "anna, bo,anna")
    with pytest.raises(UsageError, match="alone"):
        rules_with(TEAM, "people", "anna")
    with pytest.raises(UsageError, match="more than half"):
        rules_with(TEAM, "gold", 0.48)
    assert people_in(" anna ,, bo ") == ("anna", "bo")
