"""How each annotator worked, from what the log of a real project holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked
from labeler.workbench.lead_figures import LeadFigures, lead_figures_of_project

HOUR = 3_600_000


def _figures(project: Path, drafts: list[tuple[int, EventDraft]]) -> LeadFigures:
    """Of a project in which each draft was said at its time."""
    now = [0]
    with ProjectStore.open(project, now_ms=lambda: now[0]) as store:
        for name in ("ann", "bo"):
            store.ensure_annotator(name)
        for at, draft in drafts:
            now[0] = 1_760_000_000_000 + at
            store.append([draft]).future.result(timeout=30)
    return lead_figures_of_project(project, Asked())


def _uids(project: Path) -> list[str]:
    with ProjectStore.open(project, read_only=True) as store:
        return [str(uid) for uid in store.sample_uids()]


def test_a_correction_is_no_second_opinion_and_an_answer_a_day_later_is(texts_project: Path) -> None:
    uids = _uids(texts_project)
    said = [(n * 1000, EventDraft(uid, "ann", EventKind.LABEL, {"class": "cat"})) for n, uid in enumerate(uids[:20])]
    said += [(60_000, EventDraft(uids[0], "ann", EventKind.LABEL, {"class": "dog"}))]
    said += [
        (24 * HOUR + n, EventDraft(uid, "ann", EventKind.LABEL, {"class": "dog" if n < 2 else "cat"}))
        for n, uid in enumerate(uids[:10])
    ]
    (ann,) = _figures(texts_project, said).work
    assert ann.consistent.n == 10
    assert ann.consistent.value == pytest.approx(0.9), "the first was dog before, after the correction"


def test_anchoring_compares_shown_with_hidden_proposals(texts_project: Path) -> None:
    uids = _uids(texts_project)
    said = []
    for n, uid in enumerate(uids):
        hidden = n % 2 == 1
        label = "cat" if not hidden or n % 4 == 1 else "dog"
        said.append(
            (
                n * 1000,
                EventDraft(
                    uid, "ann", EventKind.LABEL, {"class": label}, seconds=3.0,
                    shown_proposal=None if hidden else {"cat": 0.7, "dog": 0.3},
                    reason={"code": "random", "hidden_proposal": "cat"} if hidden else {"code": "random"},
                ),
            )
        )  # fmt: skip
    (ann,) = _figures(texts_project, said).work
    assert ann.anchored.value == pytest.approx(0.5) and ann.anchored.n == len(uids) // 2
    assert ann.anchored.no_interval is not None, "twenty are too few"
    assert ann.seconds.value == 3.0


def test_a_decision_counts_before_what_others_say(texts_project: Path) -> None:
    uids = _uids(texts_project)
    said = [(n, EventDraft(uid, "ann", EventKind.LABEL, {"class": "cat"})) for n, uid in enumerate(uids[:20])]
    said += [(100 + n, EventDraft(uid, "bo", EventKind.LABEL, {"class": "dog"})) for n, uid in enumerate(uids[:20])]
    said += [
        (HOUR + n, EventDraft(uid, "ann", EventKind.ADJUDICATE, {"class": "cat"})) for n, uid in enumerate(uids[:20])
    ]
    found = _figures(texts_project, said)
    assert found.settled == 20
    assert {one.annotator: one.agrees.value for one in found.work} == {"ann": 1.0, "bo": 0.0}
    assert found.work[0].strengths["cat"].value is not None


def test_what_was_taken_back_is_not_counted(texts_project: Path) -> None:
    uids = _uids(texts_project)
    with ProjectStore.open(texts_project) as store:
        store.ensure_annotator("ann")
        (event,) = store.append([EventDraft(uids[0], "ann", EventKind.LABEL, {"class": "cat"})]).events
        store.append([EventDraft(uids[0], "ann", EventKind.UNDO, {"event": event.event_id})]).future.result(timeout=30)
        store.append([EventDraft(uids[1], "ann", EventKind.LABEL, {"class": "cat"})]).future.result(timeout=30)
        assert [one.sample_id for one in store.work()] == [int(store.sample_ids()[1])]
