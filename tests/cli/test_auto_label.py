"""Machine labels: certified, marked, never learned from, exported only where asked, taken back at once."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.store.project_store import ProjectStore
from labeler.workbench.auto_labels import MACHINE

from .conftest import Labeler


@pytest.fixture
def measured(labeler: Labeler, tmp_path: Path) -> Path:
    """Three hundred texts, the first 200 in audit order labeled, so that most of them are audit answers."""
    from labeler.domain.audit_order import audit_order

    table = tmp_path / "texts.csv"
    rows = [f"t{n},{'the cat sleeps and purrs' if n % 2 else 'a dog barks loudly'} number {n}" for n in range(300)]
    table.write_text("id,text\n" + "\n".join(rows) + "\n", "utf-8")
    folder = tmp_path / "pets.labeler"
    assert labeler("new", folder, "--class", "cat", "--class", "dog", "--seed", 3).code == 0
    assert labeler("import", folder, table, "--text", "text", "--id", "id").code == 0
    with ProjectStore.open(folder, read_only=True) as store:
        order = audit_order(store.uid_heads(), 3)[:200]
        uids = store.sample_uids()
        texts = {sample.uid: sample.text or "" for page in store.iter_samples() for sample in page}
    answers = tmp_path / "answers.csv"
    said = [f"{uids[row]},{'cat' if 'cat' in texts[uids[row]] else 'dog'}" for row in order]
    answers.write_text("uid,label\n" + "\n".join(said) + "\n", "utf-8")
    assert labeler("label", folder, "--annotator", "anna", "--from", answers).code == 0
    assert labeler("train", folder).code == 0
    return folder


def test_the_machine_labels_what_it_is_certified_for_and_takes_it_back(
    labeler: Labeler, measured: Path, tmp_path: Path
) -> None:
    before = labeler("status", measured, "--json").json
    looked = labeler("auto-label", measured, "--json").json
    assert looked["threshold"] is not None
    assert looked["lower"] >= 0.95
    assert 50 < looked["samples"] <= looked["open"] == 100
    assert labeler("status", measured, "--json").json["counts"] == before["counts"], "looking changes nothing"
    done = labeler("auto-label", measured, "--apply", "--json").json
    assert done["samples"] == looked["samples"]
    after = labeler("status", measured, "--json").json
    assert after["counts"] == {**before["counts"], "auto": done["samples"]}
    assert after["annotators"] == {"anna": 200}
    assert labeler("train", measured, "--json").json["labels"] == 200, "nothing learns from them"
    assert labeler("replay", measured, "--json").json["identical"]
    again = labeler("auto-label", measured, "--apply", "--json").json
    with ProjectStore.open(measured, read_only=True) as store:
        events = [event for event in store.events(annotator=MACHINE) if event.kind is EventKind.AUTO_LABEL]
    assert len(events) == again["samples"], "asked twice, the log does not grow"
    plain, whole = tmp_path / "plain.csv", tmp_path / "whole.csv"
    assert labeler("export", measured, plain).code == 0
    assert labeler("export", measured, whole, "--include", "auto").code == 0
    assert labeled(whole) == labeled(plain) + done["samples"]
    assert labeler("auto-label", measured, "--revoke", "--json").json == {"revoked": done["samples"]}
    assert labeler("status", measured, "--json").json["counts"] == before["counts"]


def labeled(table: Path) -> int:
    with table.open(encoding="utf-8", newline="") as file:
        return sum(bool(row["label"]) for row in csv.DictReader(file))


def test_without_enough_audit_answers_nothing_is_promised(labeler: Labeler, animals: Path) -> None:
    assert labeler("auto-label", animals, "--precision", "1.5").code == 2
    said = labeler("auto-label", animals, "--json")
    if said.code == 0:
        assert said.json["threshold"] is None
        assert said.json["samples"] == 0
    else:
        assert "too few answers to questions drawn at random" in said.err
