"""The agreement of an open project follows every answer, and its history stays with the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from labeler.domain.label_event import Certainty, EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked, agreement_history, agreement_of_project
from labeler.workbench.agreement_keeping import EVERY, keep_agreement
from labeler.workbench.lanes import ManualRunner
from labeler.workbench.workbench import Workbench

from .conftest import OpenWorkbench, truth_of


@pytest.fixture
def labeled(texts_project: Path) -> Path:
    """Bo has labeled every text, one in six the other way round."""
    with ProjectStore.open(texts_project) as store:
        store.ensure_annotator("bo")
        drafts = []
        for at, sample in enumerate(store.samples_at(store.sample_ids().tolist())):
            name = "cat" if ("cat" in (sample.text or "")) != (at % 6 == 0) else "dog"
            drafts.append(EventDraft(sample.uid, "bo", EventKind.LABEL, {"class": name}))
        store.append(drafts).future.result(timeout=30)
    return texts_project


def _answer(workbench: Workbench, rows: range) -> None:
    """What somebody else labeled already is asked only of who goes there."""
    for row in rows:
        workbench.questions.go_to(row)
        workbench.answer([truth_of(workbench)])


def test_figures_follow_answers_changes_and_undo(labeled: Path, open_workbench: OpenWorkbench) -> None:
    workbench = open_workbench().workbench
    _answer(workbench, range(14))
    workbench.questions.go_to(14)
    workbench.answer(["cat"], Certainty.CANNOT_TELL)
    workbench.rewinding.undo()
    workbench.rewinding.undo()
    workbench.skip()
    found = workbench.agreement.figures()
    workbench.close()
    whole, _ = agreement_of_project(labeled, Asked())
    assert found["percent_agreement"].n == 13
    for name, figure in found.items():
        assert figure.value == pytest.approx(whole.coefficients[name].value, abs=1e-12), name


def test_the_history_has_a_row_every_ten_answers_and_one_on_closing(
    labeled: Path, open_workbench: OpenWorkbench
) -> None:
    workbench = open_workbench().workbench
    _answer(workbench, range(EVERY + 3))
    workbench.close()
    history = agreement_history(labeled)
    assert [row.figures["percent_agreement"]["n"] for row in history] == [EVERY, EVERY + 3]
    assert history[0].log_position == history[1].log_position - 3
    whole, _ = agreement_of_project(labeled, Asked())
    assert history[-1].figures["krippendorff_alpha"]["value"] == whole.coefficients["krippendorff_alpha"].value


def test_who_labels_alone_keeps_no_history_and_counts_nothing(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    workbench = open_workbench().workbench
    workbench.start()
    for _ in range(EVERY * 2):
        workbench.answer([truth_of(workbench)])
    assert workbench.agreement.figures() == {}
    workbench.close()
    assert agreement_history(texts_project) == []


def test_answers_given_while_it_counts_are_not_lost(labeled: Path, open_workbench: OpenWorkbench) -> None:
    runner = ManualRunner()
    workbench = open_workbench(runner).workbench
    _answer(workbench, range(5))
    runner.step("batch")
    runner.pump()
    assert workbench.agreement.figures()["percent_agreement"].n == 5


def test_the_history_outlives_a_rebuild_and_a_doctor(labeled: Path) -> None:
    from labeler.store.doctor_repair import repair

    with ProjectStore.open(labeled) as store:
        uids = store.sample_uids()
        store.append([EventDraft(uid, "cy", EventKind.LABEL, {"class": "cat"}) for uid in uids[:20]]).future.result(
            timeout=30
        )
        keep_agreement(store)
        keep_agreement(store)
        before = store.agreement_history()
        store.rebuild()
        assert store.agreement_history() == before and len(before) == 1
    repair(labeled, tell=lambda *_: None, check=lambda: None, now_ms=lambda: 1_800_000_000_000)
    assert agreement_history(labeled) == before
