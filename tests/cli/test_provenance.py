"""`replay`, `history`, `model` and `predict` as a person meets them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from labeler.learning.feature_store import open_features
from labeler.learning.sample_reader import sample_keys
from labeler.store.project_store import ProjectStore

from .conftest import Labeler


@pytest.fixture
def trained(labeler: Labeler, animals: Path) -> Path:
    assert labeler("train", animals).code == 0
    return animals


def test_replay_says_that_all_is_identical(labeler: Labeler, trained: Path) -> None:
    said = labeler("replay", trained, "--json")
    assert said.code == 0
    assert said.json["identical"] is True
    assert said.json["versions"][0]["version"] == "v1"
    assert "1 of 1 versions identical" in labeler("replay", trained, "--version", "v1", "--fresh").out


def test_history_tells_who_said_what_and_what_stands(labeler: Labeler, trained: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.csv"
    again.write_text("source,label,certainty\na0,dog,unsure\n", "utf-8")
    assert labeler("label", trained, "--annotator", "ben", "--from", again).code == 0
    said = labeler("history", trained, "a0", "--json").json
    assert [(event["annotator"], event["labels"], event["stands"]) for event in said["events"]] == [
        ("anna", ["cat"], True), ("ben", ["dog"], True),
    ]  # fmt: skip
    assert said["labels"] == {"anna": ["cat"], "ben": ["dog"]}
    text = labeler("history", trained, said["uid"][:12]).out
    assert "ben said dog" in text
    assert "unsure" in text
    assert labeler("history", trained, "nowhere.png").code == 1


def test_a_model_goes_out_as_onnx_and_says_the_same_there(labeler: Labeler, trained: Path, tmp_path: Path) -> None:
    onnxruntime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx")
    target = tmp_path / "animals.onnx"
    said = labeler("model", trained, "--export", target, "--json").json
    assert said["checked_rows"] == 40
    assert said["largest_difference"] < 1e-5
    with ProjectStore.open(trained, read_only=True) as store:
        matrix = open_features(trained / "features", sample_keys(store.sample_uids()))
        assert matrix is not None
        truth = [sample.text or "" for sample in store.samples_at(store.sample_ids().tolist())]
    session = onnxruntime.InferenceSession(str(target), providers=["CPUExecutionProvider"])
    (chances,) = session.run(["probabilities"], {"features": np.array(matrix.X)})
    classes = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
    right = [classes[best] in text for best, text in zip(chances.argmax(axis=1), truth, strict=True)]
    assert np.mean(right) > 0.9
    card = (tmp_path / "animals.onnx.md").read_text("utf-8")
    assert said["version"] in card
    assert "SHA-256" in card
    refused = labeler("model", trained, "--export", target)
    assert refused.code == 1
    assert "there already" in refused.err


def test_skops_files_load_and_trees_are_no_onnx(labeler: Labeler, trained: Path, tmp_path: Path) -> None:
    import skops.io

    said = labeler("model", trained, "--export", tmp_path / "m.skops", "--json").json
    assert said["largest_difference"] == 0.0
    state = skops.io.load(tmp_path / "m.skops")
    assert state["weights"].shape[1] == 2
    assert labeler("model", trained, "--export", tmp_path / "m.bin").code == 2


def test_versions_are_listed_and_compared(labeler: Labeler, trained: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    more.write_text("source,label\na16,dog\na17,dog\na18,dog\n", "utf-8")
    assert labeler("label", trained, "--annotator", "anna", "--from", more).code == 0
    assert labeler("train", trained).code == 0
    listed = labeler("model", trained, "--json").json["versions"]
    assert [one["version"] for one in listed] == ["v1", "v2"]
    compared = labeler("model", trained, "--version", "v1", "--compare", "v2", "--json").json
    assert compared["samples"] == 40
    assert compared["agree"] == 40 - len(compared["changed"])
    assert "labels" in compared["differs"]
    assert labeler("model", trained, "--compare", "v2").code == 2


def test_new_data_is_labeled_by_any_version(labeler: Labeler, trained: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.csv"
    new.write_text(
        "id,text\nn1,my cat purrs on the sofa\nn2,the dog barks at the postman\n=2+3,a dog in the street\n", "utf-8"
    )
    said = labeler("predict", trained, new, "--text", "text", "--id", "id", "--json")
    assert [(item["row_id"], item["labels"]) for item in said.json["items"]] == [
        ("n1", ["cat"]), ("n2", ["dog"]), ("=2+3", ["dog"]),
    ]  # fmt: skip
    out = tmp_path / "out.csv"
    assert labeler("predict", trained, new, "--text", "text", "--id", "id", "--out", out, "--version", "v1").code == 0
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["label"] for row in rows] == ["cat", "dog", "dog"]
    assert rows[2]["row_id"] == "'=2+3", "a formula is defused"
    assert abs(float(rows[0]["p(cat)"]) + float(rows[0]["p(dog)"]) - 1) < 1e-5
    assert labeler("predict", trained, new, "--text", "text", "--out", out).code == 1
    refused = labeler("predict", trained, new, "--version", "v7")
    assert "v1 to v1" in refused.err
