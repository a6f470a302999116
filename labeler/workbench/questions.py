"""A question as it is put, and an answer to it as it goes into the log."""

from __future__ import annotations

from dataclasses import replace

from labeler.domain.label_event import Certainty, EventKind, Value
from labeler.domain.label_state import SampleState
from labeler.domain.proposal import Proposal
from labeler.domain.ranking import Reason
from labeler.domain.sample import Sample
from labeler.domain.team_rules import TEAM_QUESTION
from labeler.learning.why import words
from labeler.store.class_names import PresentNames
from labeler.store.label_log import EventDraft
from labeler.store.work_reads import HIDDEN_PROPOSAL
from labeler.workbench.state import Question

# Probabilities that go into the log with each answer.
_SHOWN = 5


def question_of(
    row: int,
    sample: Sample,
    state: SampleState,
    annotator: str,
    names: PresentNames,
    proposal: Proposal | None,
    reason: Reason | None,
    asked_again: bool,
) -> Question:
    """Everything about one sample from one annotator's point of view, with present class names."""
    own = state.answers.get(annotator)
    labeled = own is not None and own.kind is not EventKind.SKIP
    comment = state.comments.get(annotator)
    return Question(
        row=row,
        sample=sample,
        proposal=proposal,
        reason=reason,
        why=words(reason) if reason else "",
        is_audit=reason is not None and reason.code == "audit",
        own_value=names.value(own.value) if own is not None and labeled else None,
        own_certainty=own.certainty if own is not None and labeled else None,
        own_skipped=own is not None and own.kind is EventKind.SKIP,
        flagged=annotator in state.flags,
        comment=str(comment.value.get("text", "")) if comment else "",
        asked_again=asked_again,
    )


def answer_to(
    question: Question, annotator: str, kind: EventKind, value: Value, certainty: Certainty | None, seconds: float
) -> EventDraft:
    """The answer with what was on screen when it was given."""
    proposal = question.proposal
    reason = question.reason.as_json() if question.reason else None
    if question.hidden_proposal is not None:
        reason = {**(reason or {}), HIDDEN_PROPOSAL: question.hidden_proposal}
    return EventDraft(
        sample_uid=question.sample.uid,
        annotator=annotator,
        kind=kind,
        value=value,
        certainty=certainty,
        seconds=round(max(0.0, seconds), 3),
        shown_model=proposal.version if proposal else None,
        shown_proposal={name: round(p, 4) for name, p in proposal.top(_SHOWN)} if proposal else None,
        reason=reason,
    )


def blinded(question: Question, *, hides_proposal: bool) -> Question:
    """A team's own question comes as if it was new; where the proposal is hidden it is kept for the log alone."""
    if question.reason is not None and question.reason.code == TEAM_QUESTION:
        question = replace(question, own_value=None, own_certainty=None, own_skipped=False)
    if hides_proposal and question.proposal is not None and not question.asked_again:
        likeliest = question.proposal.top(1)[0][0]
        question = replace(question, proposal=None, hidden_proposal=likeliest)
    return question
