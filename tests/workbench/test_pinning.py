"""Going back to an older model version: it proposes bit for bit as it did, and the project learns on when told to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from labeler.contracts.importer import ImportOptions
from labeler.contracts.proposal_model import FittedModel
from labeler.domain.label_event import EventKind
from labeler.errors import UserError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import NoticeRaised
from labeler.workbench.headless import rank_project, train, train_project
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.model_export import list_versions, version_again
from labeler.workbench.pinning import stay_with
from labeler.workbench.transfers import import_sources
from labeler.workbench.workbench import Workbench

MakeProject = Callable[..., Path]


def say(project: Path, *said: tuple[int, str]) -> None:
    with ProjectStore.open(project) as store:
        uids = store.sample_uids()
        store.ensure_annotator("anna")
        drafts = [EventDraft(uids[row], "anna", EventKind.LABEL, {"class": name}) for row, name in said]
        store.append(drafts).future.result()


@pytest.fixture
def texts(make_project: MakeProject, text_csv: Path) -> Path:
    """v1 from 8 right answers, v2 from 8 wrong ones more."""
    project = make_project("cat", "dog")
    import_sources(project, [text_csv], ImportOptions(text="text", id="id", label=""))
    say(project, *((row, "dog" if row % 2 else "cat") for row in range(8)))
    train_project(project, None)
    say(project, *((row, "cat" if row % 2 else "dog") for row in range(8, 16)))
    train_project(project, None)
    return project


def versions(project: Path) -> list[str]:
    return [one["version"] for one in list_versions(project)]


def test_an_older_version_proposes_bit_for_bit_as_it_did(texts: Path) -> None:
    stay_with(texts, "v1")
    with ProjectStore.open(texts) as store:
        record, own, X = version_again(store, "v1")
        trained = train(store)
        used = cast(FittedModel, trained.learner.fitted)
        assert np.array_equal(used.predict_proba(np.array(X)), own.predict_proba(np.array(X)))
        proposal = trained.learner.proposals.of(trained.pool.queue.head(1)[0])
        assert proposal is not None and proposal.version == "v1"
        assert trained.learner.status.pinned and trained.learner.status.labels == record.labels == 8
        assert trained.notices == ()
    assert versions(texts) == ["v1", "v2"]


def test_further_answers_leave_it_as_it_is_until_it_learns_on(texts: Path) -> None:
    stay_with(texts, "v1")
    say(texts, (20, "cat"), (21, "dog"))
    assert rank_project(texts, 3, None)["version"] == "v1"
    assert versions(texts) == ["v1", "v2"]
    assert [one["in_use"] for one in list_versions(texts)] == [True, False]
    assert stay_with(texts, "") == "v2"
    assert rank_project(texts, 3, None)["version"] == "v3"


def test_training_on_command_learns_from_all_answers_and_the_older_stays_in_use(texts: Path) -> None:
    stay_with(texts, "v1")
    say(texts, (20, "cat"))
    assert train_project(texts, None).version == "v3"
    assert rank_project(texts, 3, None)["version"] == "v1"


def test_a_version_of_other_classes_is_refused_with_both_lists(texts: Path) -> None:
    with ProjectStore.open(texts) as store:
        store.rename_class("cat", "feline")
    with pytest.raises(UserError, match="v1 knows the classes cat, dog; the project has feline, dog now"):
        stay_with(texts, "v1")
    with pytest.raises(UserError, match="no model version v9: it has v1 to v2"):
        stay_with(texts, "v9")


def test_samples_added_later_are_ranked_by_it_too(texts: Path, tmp_path: Path) -> None:
    stay_with(texts, "v1")
    more = tmp_path / "more.csv"
    more.write_text("id,text\nx1,a cat that sleeps\nx2,the dog barks\n", "utf-8")
    import_sources(texts, [more], ImportOptions(text="text", id="id", label=""))
    ranked = rank_project(texts, 40, None)
    assert ranked["version"] == "v1"
    assert len(ranked["items"]) == 26


def test_an_open_project_goes_back_and_on_again_and_says_why_it_cannot(texts: Path) -> None:
    bench = Workbench.open(texts, "anna", runner=InlineRunner())
    told: list[str] = []
    bench.events.subscribe(NoticeRaised, lambda notice: told.append(notice.title))
    try:
        bench.start()
        assert bench.model_status.version == "v2"
        bench.learning.use_version("v1")
        assert bench.model_status.version == "v1" and bench.model_status.pinned
        bench.answer(["cat"])
        assert bench.model_status.version == "v1"
        bench.learning.use_version("")
        assert bench.model_status.version == "v3" and not bench.model_status.pinned
        bench.learning.use_version("v1")
        bench.classes.merge("dog", "cat")
        assert bench.settings.pinned == ""
        assert "v1 is not used any longer; the model learns on" in told
    finally:
        bench.close()
