"""A team measures itself while it labels: off by default, blind, in the shares that were asked for."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.label_event import EventKind
from labeler.domain.team_rules import TEAM, TeamRules, extra_question, is_hidden, shared_rows
from labeler.errors import UsageError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked
from labeler.workbench.lead_figures import lead_figures_of_project
from labeler.workbench.replay import replay_project
from labeler.workbench.team_questions import load_rules

from .conftest import OpenWorkbench, truth_of


def _bo_labels(project: Path, rows: range, kind: EventKind = EventKind.LABEL) -> None:
    with ProjectStore.open(project) as store:
        store.ensure_annotator("bo")
        uids = store.sample_uids()
        drafts = [EventDraft(uids[row], "bo", kind, {"class": "cat"}) for row in rows]
        store.append(drafts).future.result(timeout=30)


def test_a_person_alone_is_measured_in_nothing(open_workbench: OpenWorkbench) -> None:
    workbench = open_workbench().workbench
    assert not workbench.team_questions.rules.is_on
    workbench.start()
    seen = []
    while workbench.question is not None:
        seen.append(workbench.question.row)
        assert workbench.question.hidden_proposal is None
        workbench.answer([truth_of(workbench)])
    assert sorted(seen) == list(range(40))


def test_a_share_of_the_samples_is_asked_of_two_and_of_no_third(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    _bo_labels(texts_project, range(40))
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(overlap=0.5, each=2))
    shared = shared_rows(workbench.pool.uid_heads, workbench.settings.seed, 0.5)
    assert 8 <= np.count_nonzero(shared) <= 32
    workbench.start()
    seen = []
    while workbench.question is not None:
        assert workbench.question.own_value is None
        seen.append(workbench.question.row)
        workbench.answer([truth_of(workbench)])
    assert sorted(seen) == np.flatnonzero(shared).tolist()
    workbench.close()
    third = open_workbench(annotator="cy").workbench
    third.start()
    assert third.question is None, "two were asked for"


def test_five_people_on_copies_of_their_own_share_as_many_samples_with_each(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    people = ("anna", "bo", "cy", "dee", "eli")
    seen = {}
    for name in people:
        workbench = open_workbench(annotator=name).workbench
        workbench.share_out(TeamRules(overlap=1.0, each=2, people=people))
        # Nobody knows of the others: what the earlier ones said is taken back before the next one starts.
        workbench.learning.choose(audit_share=0.0)
        workbench.start()
        rows = set()
        while workbench.question is not None and not workbench.pool.asking.rest:
            rows.add(workbench.question.row)
            workbench.answer([truth_of(workbench)])
        seen[name] = rows
        while workbench.rewinding.can_undo:
            workbench.rewinding.undo()
        workbench.close()
    pairs = [len(seen[a] & seen[b]) for a, b in combinations(people, 2)]
    assert pairs == [4] * 10, "forty samples, ten pairs"


def test_what_others_never_came_to_is_asked_when_all_else_is_done(open_workbench: OpenWorkbench) -> None:
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(overlap=1.0, each=2, people=("anna", "bo", "cy", "dee")))
    workbench.start()
    seen = []
    while workbench.question is not None:
        seen.append(workbench.question.row)
        workbench.answer([truth_of(workbench)])
    assert sorted(seen) == list(range(40)) and workbench.pool.asking.rest


def test_versions_made_under_team_rules_replay_bit_for_bit(texts_project: Path, open_workbench: OpenWorkbench) -> None:
    _bo_labels(texts_project, range(24))
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(overlap=0.6, each=2, people=("anna", "bo", "cy", "dee")))
    workbench.start()
    for _ in range(12):
        assert workbench.question is not None
        workbench.answer([truth_of(workbench)])
    workbench.close()
    with ProjectStore.open(texts_project, read_only=True) as store:
        assert any("asking" in record.fingerprints for record in store.model_versions())
    found = replay_project(texts_project, None, False, lambda *_: None)
    assert found["identical"], [one for one in found["versions"] if not one["identical"]][:2]


def test_undo_opens_a_second_opinion_again(texts_project: Path, open_workbench: OpenWorkbench) -> None:
    _bo_labels(texts_project, range(40))
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(overlap=1.0))
    workbench.start()
    assert workbench.question is not None
    row = workbench.question.row
    workbench.answer(["dog"])
    assert not workbench.pool.is_open(row)
    workbench.rewinding.undo()
    assert workbench.pool.is_open(row)


def test_settled_samples_come_in_between_and_nobody_can_tell(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    _bo_labels(texts_project, range(10), EventKind.ADJUDICATE)
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(gold=0.5))
    workbench.start()
    gold = 0
    for _ in range(20):
        assert workbench.question is not None and workbench.question.own_value is None
        gold += workbench.pool.board.is_adjudicated(workbench.question.row)
        assert "settled" not in workbench.question.why
        workbench.answer(["dog"])
    assert 3 <= gold <= 10
    workbench.close()
    with ProjectStore.open(texts_project, read_only=True) as store:
        kinds = [event.reason["kind"] for event in store.events(annotator="anna") if (event.reason or {}).get("kind")]
    assert kinds == ["gold"] * gold
    (anna,) = [one for one in lead_figures_of_project(texts_project, Asked()).work if one.annotator == "anna"]
    assert anna.agrees.n == gold and anna.agrees.value == 0.0, "the lead said cat each time"


def test_own_answers_are_asked_again_after_a_while_as_if_they_were_new(
    texts_project: Path, open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(again=0.5))
    workbench.start()
    for _ in range(12):
        assert workbench.question is not None and workbench.question.own_value is None
        assert not workbench.pool.board.labeled_by("anna")[workbench.question.row], "nothing is forgotten yet"
        workbench.answer(["cat"])
    later = workbench.store.now_ms() + 3_600_000
    monkeypatch.setattr(workbench.store, "now_ms", lambda: later)
    again = 0
    for _ in range(12):
        assert workbench.question is not None and workbench.question.own_value is None
        again += bool(workbench.pool.board.labeled_by("anna")[workbench.question.row])
        workbench.answer(["cat"])
    assert 2 <= again <= 10


def test_a_hidden_proposal_is_kept_for_the_log_alone(open_workbench: OpenWorkbench) -> None:
    workbench = open_workbench().workbench
    workbench.share_out(TeamRules(hidden=0.5))
    workbench.start()
    shown = hidden = 0
    for _ in range(30):
        question = workbench.question
        assert question is not None and (question.proposal is None or question.hidden_proposal is None)
        shown, hidden = shown + (question.proposal is not None), hidden + (question.hidden_proposal is not None)
        assert (question.hidden_proposal is not None) <= is_hidden(
            question.sample.uid, "anna", workbench.settings.seed, 0.5
        )
        workbench.answer([truth_of(workbench)])
    workbench.close()
    assert shown >= 4 and hidden >= 4
    with ProjectStore.open(workbench.folder, read_only=True) as store:
        work = store.work()
    assert sum(one.hidden for one in work) == hidden
    assert all(one.proposed in ("cat", "dog") for one in work if one.hidden)


@given(st.floats(0, 0.25), st.floats(0, 0.25), st.integers(0, 9))
def test_extra_questions_come_in_the_shares_asked_for(again: float, gold: float, seed: int) -> None:
    rules = TeamRules(again=again, gold=gold)
    drawn = [extra_question(rules, "anna", seed, number) for number in range(2000)]
    for kind, share in (("again", again), ("gold", gold)):
        assert abs(sum(one is not None and one[0] == kind for one in drawn) / 2000 - share) < 0.05


def test_what_makes_no_sense_is_refused_and_what_was_tampered_with_is_off(texts_project: Path) -> None:
    for wrong in (
        {"people": ("anna",)},
        {"people": ("bo", "bo")},
        {"overlap": 1.5},
        {"again": 0.4, "gold": 0.4},
        {"each": 1},
    ):
        with pytest.raises(UsageError):
            TeamRules(**wrong)
    assert TeamRules.from_json(TEAM.as_json()) == TEAM
    for kept in (
        None,
        [],
        {"overlap": "much"},
        {"hidden": float("nan")},
        {"each": 1e400},
        {"again": True},
        {"people": [3]},
    ):
        assert not TeamRules.from_json(kept).is_on
    with ProjectStore.open(texts_project) as store:
        store.set_setting("team", {"overlap": -1})
        assert not load_rules(store).is_on
