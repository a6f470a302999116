"""The Python API: the tutorial as it stands, and what the reading half promises."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import labeler
from labeler.errors import UserError
from labeler.resources import resource
from labeler.workbench.headless import train_project


def test_the_tutorial_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("PySide6")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    text = resource("help", "11-python.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) > 7
    scope: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "11-python.md", "exec"), scope)
    said = capsys.readouterr().out
    assert "is surest of" in said
    assert "median seconds an answer" in said


def test_samples_and_features_stand_in_one_order(texts_project: Path) -> None:
    with labeler.open(texts_project) as project:
        with pytest.raises(UserError, match="no model version"):
            project.model()
        samples = project.samples()
        assert list(samples.columns) == ["uid", "source", "modality", "text", "data", "meta"]
        assert len(samples) == 40
        assert project.events().empty


def test_models_and_history_come_from_the_log(texts_project: Path) -> None:
    from labeler.domain.label_event import EventKind
    from labeler.store.label_log import EventDraft
    from labeler.store.project_store import ProjectStore

    with ProjectStore.open(texts_project) as store:
        uids = store.sample_uids()
        store.ensure_annotator("anna")
        drafts = [EventDraft(uid, "anna", EventKind.LABEL, {"class": "cat" if n % 2 else "dog"}) for n, uid in
                  enumerate(uids[:10])]  # fmt: skip
        store.append(drafts).future.result()
    train_project(texts_project, None)
    with labeler.open(texts_project) as project:
        model, X = project.model("v1"), project.features()
        assert X.shape[0] == 40
        assert not X.flags.writeable
        assert np.allclose(model.predict_proba(X).sum(axis=1), 1, atol=1e-5)
        assert set(model.predict(X)) <= set(project.classes)
        assert project.replay()["identical"]
        events = project.events(uids[3])
        assert events.kind.tolist() == ["label"]
        assert project.history(uids[3])["labels"] == {"anna": ["cat"]}
        with pytest.raises(UserError, match="no model version v9"):
            project.model("v9")


def test_an_export_means_what_the_command_means(texts_project: Path, tmp_path: Path) -> None:
    from labeler.cli.main import run
    from labeler.domain.label_event import Certainty, EventKind
    from labeler.store.label_log import EventDraft
    from labeler.store.project_store import ProjectStore

    with ProjectStore.open(texts_project) as store:
        drafts = [
            EventDraft(
                uid, who, EventKind.LABEL, {"class": "cat"}, certainty=Certainty.SURE if n % 2 else Certainty.UNSURE
            )
            for n, uid in enumerate(store.sample_uids()[:10])
            for who in ("anna", "ben")
        ]
        store.append(drafts).future.result()
    options = ["--labels", "each", "--split", "train=0.5,test=0.5", "--seed", "3", "--min-certainty", "sure"]
    by_hand = tmp_path / "by hand.jsonl"
    words = ["export", str(texts_project), str(by_hand), *options, "--pseudonymise", "--include", "unlabeled"]
    assert run(words) == 0
    with labeler.open(texts_project) as project:
        written = project.export(
            tmp_path / "o.jsonl", labels="each", split="train=0.5,test=0.5", seed=3, min_certainty="sure",
            include=["unlabeled"], pseudonymise=True,
        )  # fmt: skip
        assert (tmp_path / "o.jsonl").read_bytes() == by_hand.read_bytes() and written.rows == 45
        assert (tmp_path / "o.jsonl.manifest.json").is_file()
        with pytest.raises(UserError, match="is there already"):
            project.export(tmp_path / "o.jsonl")
        with pytest.raises(UserError, match="which format"):
            project.export(tmp_path / "o")
        assert project.export(str(tmp_path / "o"), "folders", datasheet=False, overwrite=True).rows == 10
        assert not (tmp_path / "o" / "manifest.json").exists()


def test_labels_to_revisit_are_those_given_before_the_guidelines_of_today(texts_project: Path) -> None:
    from labeler.domain.label_event import EventKind
    from labeler.store.label_log import EventDraft
    from labeler.store.project_store import ProjectStore

    def say(store: ProjectStore, who: str, rows: range, kind: EventKind = EventKind.LABEL) -> None:
        store.ensure_annotator(who)
        uids = store.sample_uids()
        drafts = [EventDraft(uids[row], who, kind, {"class": "cat" if row % 2 else "dog"}) for row in rows]
        store.append(drafts).future.result(timeout=30)

    with labeler.open(texts_project) as project:
        assert project.revisit().empty, "there are no guidelines"
    with ProjectStore.open(texts_project) as store:
        say(store, "anna", range(4))
        store.set_guidelines("A cat purrs.")
        say(store, "bo", range(2))
        store.set_guidelines("A cat purrs, a dog barks.")
        say(store, "anna", range(1))
        say(store, "lead", range(3, 4), EventKind.ADJUDICATE)
        uids = store.sample_uids()
    with labeler.open(texts_project) as project:
        found = project.revisit()
        assert list(found.columns) == ["uid", "source", "annotator", "labels", "guidelines"]
        told = {(row.uid, row.annotator): row.guidelines for row in found.itertuples()}
        assert told.keys() == {(uids[1], "anna"), (uids[2], "anna"), (uids[0], "bo"), (uids[1], "bo")}
        assert [told[uids[at], "bo"] for at in (0, 1)] == [1, 1] and found.guidelines.isna().sum() == 2
        cats = project.revisit(["cat"])
        assert {tuple(names) for names in cats["labels"]} == {("cat",)} and len(cats) == 2
        with pytest.raises(UserError, match="not among the classes"):
            project.revisit(["cow"])
