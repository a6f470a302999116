"""A sitting: pace of the last answers, the goal, and when a word about rest is due."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.label_event import EventKind, LabelEvent, utc_text, uuid7
from labeler.domain.sample import SampleUid
from labeler.workbench.sitting import PAUSE_S, Sitting, Wishes, answers_since, pace_of


def act(at_s: float, seconds: float | None, kind: EventKind = EventKind.LABEL) -> LabelEvent:
    at = 1_700_000_000_000 + round(at_s * 1000)
    return LabelEvent(
        event_id=uuid7(at), device="d", clock=f"{at:013d}", sample_uid=SampleUid("a" * 64), annotator="anna",
        kind=kind, value={"class": "cat"}, seconds=seconds, created_at=utc_text(at),
    )  # fmt: skip


def test_the_pace_is_the_median_of_the_last_twenty_answers_and_how_many_came_in_a_minute() -> None:
    slow = [act(number, 60.0) for number in range(50)]
    fast = [act(100 + 3 * number, 2.0 + number % 3) for number in range(20)]
    pace = pace_of([*slow, *fast])
    assert pace is not None and (pace.answers, pace.seconds) == (20, 3.0)
    assert pace.a_minute == pytest.approx(20.0)


def test_pauses_and_skips_do_not_slow_the_pace() -> None:
    acts = [
        act(0, 2.0),
        act(6, 2.0),
        act(7, 1.0, EventKind.SKIP),
        act(6 + PAUSE_S * 4, 2.0),
        act(12 + PAUSE_S * 4, 2.0),
    ]
    pace = pace_of(acts)
    assert pace is not None and pace.a_minute == pytest.approx(10.0)


def test_two_answers_are_no_pace_and_simultaneous_ones_have_no_speed() -> None:
    assert pace_of([act(0, 2.0), act(1, 2.0)]) is None
    pace = pace_of([act(0, 2.0)] * 3)
    assert pace is not None and pace.a_minute is None


def test_answers_before_the_sitting_do_not_count() -> None:
    acts = [act(0, 2.0), act(10, 2.0), act(11, 1.0, EventKind.SKIP), act(12, None)]
    assert answers_since(acts, utc_text(1_700_000_010_000)) == 2


def test_a_goal_in_answers_is_told_once() -> None:
    sitting, wishes = Sitting(0.0), Wishes(goal_answers=2)
    assert sitting.heard(5.0, 1) and not sitting.reaches_goal(wishes)
    assert sitting.progress(wishes).share == 0.5
    assert not sitting.heard(6.0, 0), "one was taken back"
    assert sitting.progress(wishes).share == 0.0
    sitting.heard(7.0, 1)
    sitting.heard(8.0, 2)
    assert sitting.reaches_goal(wishes) and not sitting.reaches_goal(wishes)
    sitting.new_goal()
    assert sitting.reaches_goal(wishes)


def test_minutes_are_working_minutes() -> None:
    sitting, wishes = Sitting(0.0), Wishes(goal_minutes=4)
    sitting.heard(60.0, 1)
    sitting.heard(60.0 + 3 * PAUSE_S, 2)
    sitting.heard(120.0 + 3 * PAUSE_S, 3)
    assert sitting.progress(wishes).minutes == pytest.approx(2.0)
    assert sitting.progress(wishes).share == pytest.approx(0.5)


def test_rest_is_suggested_after_work_without_a_pause_and_again_as_much_later() -> None:
    sitting, wishes = Sitting(0.0), Wishes(break_minutes=10)
    due = []
    for minute in range(1, 31):
        sitting.heard(minute * 60.0, minute)
        if sitting.wants_rest(wishes):
            due.append(minute)
    assert due == [10, 20, 30]
    sitting.heard(30 * 60.0 + PAUSE_S + 1, 31)
    for minute in range(1, 10):
        sitting.heard(30 * 60.0 + PAUSE_S + 1 + minute * 60.0, 31 + minute)
        assert not sitting.wants_rest(wishes), "the pause was the rest"


def test_nothing_is_said_where_nothing_was_asked_for() -> None:
    sitting = Sitting(0.0)
    for minute in range(1, 200):
        sitting.heard(minute * 60.0, minute)
        assert not sitting.wants_rest(Wishes()) and not sitting.reaches_goal(Wishes())
    assert sitting.progress(Wishes()).share is None


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1000), st.integers(0, 50)), max_size=40),
    st.builds(Wishes, st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)),
)
def test_whatever_happens_shares_stay_shares(steps: list[tuple[float, int]], wishes: Wishes) -> None:
    sitting, now = Sitting(0.0), 0.0
    for gap, answers in steps:
        now += gap
        sitting.heard(now, answers)
        done = sitting.progress(wishes)
        assert done.answers >= 0 and 0.0 <= done.minutes <= now / 60 + 1e-9
        assert done.share is None or 0.0 <= done.share <= 1.0
