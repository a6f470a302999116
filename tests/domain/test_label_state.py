"""The fold: latest wins, undo and redo, revoke, and laws that hold for any history."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.clock import encode
from labeler.domain.label_event import EventId, EventKind, LabelEvent
from labeler.domain.label_state import fold, next_redo, next_undo, standing
from labeler.domain.sample import SampleUid


def event(number: int, kind: EventKind, annotator: str = "anna", **value: object) -> LabelEvent:
    return LabelEvent(
        event_id=EventId(f"e{number:04}"),
        device="d",
        clock=encode(number, 0),
        sample_uid=SampleUid("s"),
        annotator=annotator,
        kind=kind,
        value=value,
        created_at="2026-01-01T00:00:00.000Z",
    )


def label(number: int, name: str, annotator: str = "anna") -> LabelEvent:
    return event(number, EventKind.LABEL, annotator, **{"class": name})


def undo(number: int, of: LabelEvent, annotator: str = "anna") -> LabelEvent:
    return event(number, EventKind.UNDO, annotator, event=of.event_id)


def test_a_later_answer_of_the_same_annotator_replaces_the_earlier_one() -> None:
    state = fold([label(1, "cat"), label(2, "dog"), label(3, "cat", "bert")])
    assert state.answers["anna"].value == {"class": "dog"}
    assert state.answers["bert"].value == {"class": "cat"}


def test_undo_brings_the_answer_before_back_and_redo_the_later_one() -> None:
    first, second = label(1, "cat"), label(2, "dog")
    taken_back = undo(3, second)
    assert fold([first, second, taken_back]).answers["anna"].value == {"class": "cat"}
    again = undo(4, taken_back)
    assert fold([first, second, taken_back, again]).answers["anna"].value == {"class": "dog"}


def test_an_annotator_cannot_undo_what_another_said_but_a_revoke_reaches_it() -> None:
    said = label(1, "cat", "bert")
    assert "bert" in fold([said, undo(2, said, "anna")]).answers
    assert "bert" not in fold([said, event(2, EventKind.REVOKE, "lead", event=said.event_id)]).answers


def test_a_skip_replaces_a_label_and_an_empty_comment_removes_the_comment() -> None:
    state = fold(
        [
            label(1, "cat"),
            event(2, EventKind.SKIP),
            event(3, EventKind.COMMENT, text="blurred"),
            event(4, EventKind.COMMENT, text=""),
            event(5, EventKind.FLAG),
        ]
    )
    assert state.answers["anna"].kind is EventKind.SKIP
    assert state.comments == {}
    assert "anna" in state.flags


def test_undo_and_redo_walk_a_history_like_a_stack() -> None:
    log = [label(1, "cat"), label(2, "dog"), label(3, "cat")]
    number = 10
    walked = []
    while (act := next_undo(log)) is not None:
        walked.append(act.event_id)
        log.append(undo(number, act))
        number += 1
    assert walked == ["e0003", "e0002", "e0001"]
    back = []
    while (taken_back := next_redo(log)) is not None:
        back.append(taken_back.value["event"])
        log.append(undo(number, taken_back))
        number += 1
    assert back == ["e0001", "e0002", "e0003"]
    assert fold(log).answers["anna"].value == {"class": "cat"}


def test_nothing_can_be_redone_after_something_new() -> None:
    first = label(1, "cat")
    assert next_redo([first, undo(2, first), label(3, "dog")]) is None


@st.composite
def histories(draw: st.DrawFn) -> list[LabelEvent]:
    """Any mix of answers, marks, undos and revokes of two annotators."""
    log: list[LabelEvent] = []
    for number in range(1, draw(st.integers(1, 14))):
        who = draw(st.sampled_from(["anna", "bert"]))
        kind = draw(
            st.sampled_from([EventKind.LABEL, EventKind.SKIP, EventKind.FLAG, EventKind.UNDO, EventKind.REVOKE])
        )
        if kind in (EventKind.UNDO, EventKind.REVOKE):
            target = draw(st.integers(0, number + 2))
            log.append(event(number, kind, who, event=f"e{target:04}"))
        elif kind is EventKind.LABEL:
            log.append(label(number, draw(st.sampled_from(["cat", "dog"])), who))
        else:
            log.append(event(number, kind, who))
    return log


@given(histories(), st.randoms())
def test_the_order_in_which_events_arrive_does_not_matter(log: list[LabelEvent], random: object) -> None:
    shuffled = list(log)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert fold(shuffled) == fold(log)


@given(histories())
def test_undoing_the_last_act_and_redoing_it_changes_nothing(log: list[LabelEvent]) -> None:
    own = [found for found in log if found.annotator == "anna"]
    act = next_undo(own)
    if act is None:
        return
    back = undo(500, act)
    assert fold([*log, back, undo(501, back)]) == fold(log)


@given(histories())
def test_undone_acts_do_not_stand(log: list[LabelEvent]) -> None:
    own = [found for found in log if found.annotator == "anna"]
    act = next_undo(own)
    if act is not None:
        assert act.event_id not in {found.event_id for found in standing([*log, undo(500, act)])}
