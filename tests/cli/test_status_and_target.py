"""`labeler target` and what `labeler status` makes of it: estimates, forecast, stopping advice, warnings."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.cli.main import run
from labeler.store.project_store import ProjectStore
from labeler.workbench.kept_audit import FILE

from .conftest import Labeler


@pytest.fixture(scope="module")
def trained_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty-six of forty texts labeled, and a model version measured."""
    place = tmp_path_factory.mktemp("trained")
    rows = [f"{kind}{at},{words} number {at}" for at in range(20) for kind, words in (("a", "purr"), ("b", "bark"))]
    (place / "texts.csv").write_text("id,text\n" + "\n".join(rows) + "\n", "utf-8")
    said = [f"{kind}{at},{name}" for at in range(18) for kind, name in (("a", "cat"), ("b", "dog"))]
    (place / "answers.csv").write_text("source,label\n" + "\n".join(said) + "\n", "utf-8")
    folder = str(place / "animals.labeler")
    for arguments in (
        ["new", folder, "--class", "cat:c", "--class", "dog:d", "--seed", "3"],
        ["import", folder, str(place / "texts.csv"), "--text", "text", "--id", "id"],
        ["label", folder, "--annotator", "anna", "--from", str(place / "answers.csv")],
        ["train", folder],
    ):
        assert run(arguments) == 0
    return Path(folder)


@pytest.fixture
def trained(trained_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(trained_once, tmp_path / trained_once.name))


def test_a_target_set_at_the_start_is_told(labeler: Labeler, tmp_path: Path) -> None:
    folder = tmp_path / "birds.labeler"
    made = labeler("new", folder, "--class", "crow", "--class", "magpie", "--target", "accuracy=0.9")
    assert made.code == 0
    assert labeler("target", folder, "--json").json == {
        "target": "accuracy=0.9", "costs": [], "class_weights": "none",
    }  # fmt: skip
    refused = labeler("new", tmp_path / "other", "--class", "a", "--class", "b", "--target", "beauty=1")
    assert refused.code == 2 and "beauty=1" in refused.err
    assert not (tmp_path / "other.labeler").exists()


def test_costs_and_weights_are_kept_and_taken_back(labeler: Labeler, animals: Path) -> None:
    said = labeler("target", animals, "cost=0.2", "--cost", "cat:dog=10", "--class-weights", "balanced", "--json").json
    assert said["target"] == "cost=0.2" and said["class_weights"] == "balanced"
    assert said["costs"] == [{"class": "cat", "proposed": "dog", "cost": 10.0}]
    assert labeler("target", animals, "--cost", "cat:dog=4", "--json").json["costs"][0]["cost"] == 4.0
    assert labeler("target", animals, "none", "--no-costs", "--json").json["costs"] == []
    assert labeler("target", animals, "--cost", "cat:cow=1").code == 2


def test_status_tells_figures_with_intervals_and_what_they_rest_on(labeler: Labeler, trained: Path) -> None:
    told = labeler("status", trained, "--json").json
    accuracy = told["estimates"]["accuracy"]
    assert accuracy["n"] == told["model"]["audit_answers"] >= 5
    assert accuracy["low"] <= accuracy["value"] <= accuracy["high"]
    assert set(told["estimates"]["classes"]) == {"cat", "dog"}
    assert told["forecast"]["words"] == ["a forecast needs 5 measured versions; there are 1"]
    assert {one["name"] for one in told["stopping"]["criteria"]} == {
        "stabilising_predictions", "classification_change", "overall_uncertainty",
    }  # fmt: skip
    text = labeler("status", trained).out
    assert "stopping  overall uncertainty: the model" in text
    assert "class     cat: recall" in text


def test_status_measures_against_the_target(labeler: Labeler, trained: Path) -> None:
    assert labeler("target", trained, "accuracy=0.999").code == 0
    told = labeler("status", trained, "--json").json
    (goal,) = [one for one in told["stopping"]["criteria"] if one["name"] == "target"]
    assert not goal["met"] and "has not reached 0.999" in goal["words"]


def test_a_forecast_is_told_from_the_versions_there_are(labeler: Labeler, trained: Path) -> None:
    with ProjectStore.open(trained) as store:
        (first,) = store.model_versions()
        for at in range(2, 9):
            metrics = {"accuracy": 0.9, "accuracy_low": 0.8, "accuracy_high": 0.95, "audit_n": 5 * at}
            store.add_model_version(replace(first, version=f"v{at}", labels=4 * at, metrics=metrics)).result(10)
    assert labeler("target", trained, "accuracy=0.5").code == 0
    told = labeler("status", trained, "--json").json["forecast"]
    assert told["labels_to_target"] == 36
    assert told["words"][-1] == "80 % sure that accuracy 0.5 is reached already"
    assert told["hours_left"] is None, "imported answers have no pace"
    assert [point["labels"] for point in told["curve"]][-1] == 40


def test_without_the_cache_the_counts_and_advice_still_stand(labeler: Labeler, trained: Path) -> None:
    (trained / "models" / FILE).unlink()
    told = labeler("status", trained, "--json").json
    assert told["estimates"] is None
    assert told["model"]["accuracy"] is not None


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 nothing", b"\x93NUMPY"])
def test_a_damaged_cache_is_as_if_it_were_not_there(labeler: Labeler, trained: Path, damage: bytes) -> None:
    (trained / "models" / FILE).write_bytes(damage)
    said = labeler("status", trained, "--json")
    assert said.code == 0 and said.json["estimates"] is None


def test_balanced_weights_are_another_training(labeler: Labeler, trained: Path) -> None:
    answers = trained.parent / "more.csv"
    answers.write_text("source,label\na18,dog\na19,dog\n", "utf-8")
    assert labeler("label", trained, "--annotator", "anna", "--from", answers).code == 0
    plain = labeler("train", trained, "--json").json["version"]
    assert labeler("target", trained, "--class-weights", "balanced").code == 0
    weighed = labeler("train", trained, "--json").json["version"]
    assert weighed != plain
    assert labeler("replay", trained, "--version", weighed, "--json").json["identical"]
