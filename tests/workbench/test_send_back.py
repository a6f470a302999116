"""A sample sent back comes first in that annotator's queue, also by packet; the new answer replaces the old."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.domain.sent_back import SENT_BACK, still_sent_back
from labeler.errors import UserError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.adjudication import adjudication_queue
from labeler.workbench.agreement_figures import Asked
from labeler.workbench.bringing_home import merge
from labeler.workbench.handing_out import HandOut, pack
from labeler.workbench.lead_figures import lead_figures_of_project
from labeler.workbench.send_back import send_back

from .conftest import OpenWorkbench, truth_of


def _quiet(_: object = None) -> None:
    return None


def _say(project: Path, who: str, rows: range, name: str = "cat") -> list[str]:
    with ProjectStore.open(project) as store:
        store.ensure_annotator(who)
        uids = store.sample_uids()
        drafts = [EventDraft(uids[row], who, EventKind.LABEL, {"class": name}) for row in rows]
        store.append(drafts).future.result(timeout=30)
        return [str(uid) for uid in uids]


def test_it_comes_first_with_the_note_and_the_new_answer_replaces_the_old(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    uids = _say(texts_project, "anna", range(10))
    _say(texts_project, "bo", range(10), "dog")
    send_back(texts_project, uids[7], "anna", "listen: it barks", "carla")
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    question = bench.question
    assert question is not None and question.sample.uid == uids[7]
    assert question.why == "carla sends it back: “listen: it barks”" and question.own_value == {"class": "cat"}
    bench.answer(["dog"])
    assert bench.question is not None and bench.question.sample.uid != uids[7]
    assert not still_sent_back(bench.acts.state_of(uids[7]))
    state = bench.store.state_of(uids[7])
    assert state.answers["anna"].value == {"class": "dog"}
    assert state.answers["anna"].reason is not None and state.answers["anna"].reason["code"] == SENT_BACK
    bench.rewinding.undo()
    assert still_sent_back(bench.acts.state_of(uids[7])), "taken back, the answer is owed again"


def test_nobody_else_is_asked_and_a_skip_answers_it(texts_project: Path, open_workbench: OpenWorkbench) -> None:
    uids = _say(texts_project, "anna", range(30))
    send_back(texts_project, uids[3], "anna", "", "carla")
    other = open_workbench(annotator="bo").workbench
    other.start()
    assert other.question is not None and (other.question.reason is None or other.question.reason.code != SENT_BACK)
    other.close()
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    assert bench.question is not None and bench.question.why == "carla asks you to look at it again"
    bench.skip()
    asked = [] if bench.question is None else [bench.question.reason]
    assert all(reason is None or reason.code != SENT_BACK for reason in asked)


def test_one_lead_can_send_a_sample_back_to_two_people_and_unflagging_ends_it(texts_project: Path) -> None:
    uids = _say(texts_project, "anna", range(3))
    _say(texts_project, "bo", range(3), "dog")
    send_back(texts_project, uids[0], "anna", "first", "carla")
    send_back(texts_project, uids[0], "bo", "second", "carla")
    with ProjectStore.open(texts_project) as store:
        found = {one.to: one.note for one in still_sent_back(store.state_of(uids[0]))}
        assert found == {"anna": "first", "bo": "second"}
    (shown,) = [one for one in adjudication_queue(texts_project, 10).samples if one.uid == uids[0]]
    assert shown.as_json()["sent_back"] == {"anna": "first", "bo": "second"}
    with ProjectStore.open(texts_project) as store:
        store.append([EventDraft(store.sample_uids()[0], "carla", EventKind.UNFLAG, {})]).future.result(timeout=30)
        assert still_sent_back(store.state_of(uids[0])) == []


def test_it_goes_out_and_comes_home_in_packets(
    texts_project: Path, tmp_path: Path, open_workbench: OpenWorkbench
) -> None:
    """The lead works on a copy of her own; nothing but packets of labels passes between the two."""
    uids = _say(texts_project, "anna", range(6))
    leads = Path(shutil.copytree(texts_project, tmp_path / "lead.labeler"))
    send_back(leads, uids[4], "anna", "look again", "carla")
    _carry(leads, texts_project, tmp_path / "out")
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    assert bench.question is not None and bench.question.sample.uid == uids[4]
    assert "look again" in bench.question.why
    bench.answer(["dog"])
    bench.close()
    _carry(texts_project, leads, tmp_path / "home")
    with ProjectStore.open(leads) as store:
        state = store.state_of(uids[4])
        assert state.answers["anna"].value == {"class": "dog"} and still_sent_back(state) == []


def _carry(there: Path, here: Path, out: Path) -> None:
    with ProjectStore.open(there) as store:
        (part,) = pack(store, out, HandOut(samples=False), _quiet, _quiet)
    with ProjectStore.open(here) as store:
        merge(store, [Path(part.path)], keep=True)


def test_it_arrives_while_the_annotator_is_at_work(texts_project: Path, open_workbench: OpenWorkbench) -> None:
    uids = _say(texts_project, "anna", range(4))
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    first = bench.question
    assert first is not None
    bench.store.ensure_annotator("carla")
    draft = EventDraft(first.sample.uid, "carla", EventKind.FLAG, {"to": {"anna": "again"}})
    bench.store.append([EventDraft(uids_of(bench.store)[1], "carla", EventKind.FLAG, draft.value)]).future.result(30)
    bench._labels_came()
    assert bench.question is not None and bench.question.sample.uid == first.sample.uid, "the one on screen stays"
    bench.answer([truth_of(bench)])
    assert bench.question is not None and bench.question.sample.uid == uids[1]


def uids_of(store: ProjectStore) -> list:
    return store.sample_uids()


@pytest.mark.parametrize("value", [{"to": "anna"}, {"to": ["anna"]}, {"to": {"anna": 3}}, {"to": None}, {"else": 1}])
def test_a_flag_that_says_something_else_sends_nothing_back(
    texts_project: Path, open_workbench: OpenWorkbench, value: dict
) -> None:
    uids = _say(texts_project, "anna", range(4))
    with ProjectStore.open(texts_project) as store:
        store.append([EventDraft(store.sample_uids()[2], "carla", EventKind.FLAG, value)]).future.result(timeout=30)
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    assert bench.question is not None and bench.question.sample.uid != uids[2]


def test_what_is_not_known_is_refused_with_its_name(texts_project: Path) -> None:
    _say(texts_project, "anna", range(2))
    with pytest.raises(UserError, match=r"nobody in .* is called zoe; there are anna"):
        send_back(texts_project, "a1", "zoe", "", "carla")
    with pytest.raises(UserError, match="no sample of the project is “nowhere”"):
        send_back(texts_project, "nowhere", "anna", "", "carla")


def test_an_answer_asked_for_again_is_no_sign_of_disagreeing_with_oneself(
    texts_project: Path, open_workbench: OpenWorkbench
) -> None:
    uids = _say(texts_project, "anna", range(6))
    _say(texts_project, "bo", range(6), "dog")
    send_back(texts_project, uids[2], "anna", "", "carla")
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    bench.answer(["dog"])
    bench.close()
    with ProjectStore.open(texts_project, read_only=True) as store:
        (again,) = [one for one in store.work() if one.sent_back]
        assert again.annotator == "anna" and again.value == {"class": "dog"}
    (anna,) = [one for one in lead_figures_of_project(texts_project, Asked()).work if one.annotator == "anna"]
    assert anna.answers == 7
