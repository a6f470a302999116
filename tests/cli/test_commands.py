"""Every command on a real project, from making it to exporting it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

import labeler as api
from labeler.cli.main import root
from labeler.store.engine import sqlite3

from .conftest import Labeler


def test_new_makes_a_project_with_classes_and_keys(labeler: Labeler, tmp_path: Path) -> None:
    said = labeler("new", tmp_path / "birds", "--class", "crow:c", "--class", "magpie", "--name", "Birds", "--json")
    assert said.code == 0
    assert Path(said.json["project"]).name == "birds.labeler"
    assert [(item["name"], item["key"]) for item in said.json["classes"]] == [("crow", "c"), ("magpie", "2")]
    assert labeler("status", tmp_path / "birds", "--json").json["title"] == "Birds"


def test_import_reports_what_went_in_and_what_did_not(labeler: Labeler, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,one\n2,two\n3,three,too many\n1,one\n", "utf-8")
    folder = tmp_path / "p"
    labeler("new", folder, "--class", "a", "--class", "b")
    report = labeler("import", folder, table, "--text", "text", "--id", "id", "--json").json
    assert report["added"] == 2
    assert report["duplicates"] == 1
    assert [item["line"] for item in report["rejected"]] == [4]
    assert report["rejected"][0]["reason"]
    again = labeler("import", folder, table, "--text", "text", "--id", "id", "--json").json
    assert again["added"] == 0


def test_imported_labels_belong_to_the_named_annotator(labeler: Labeler, tmp_path: Path, text_csv: Path) -> None:
    folder = tmp_path / "p"
    labeler("new", folder, "--class", "feline", "--class", "dog")
    said = labeler(
        "import", folder, text_csv, "--text", "text", "--label", "label", "--annotator", "old", "--map", "cat=feline",
        "--json",
    )  # fmt: skip
    assert said.json["labels"] == 40
    status = labeler("status", folder, "--json").json
    assert status["annotators"] == {"old": 40}
    assert status["classes"] == {"feline": 20, "dog": 20}


def test_a_label_mapped_to_nothing_is_left_out(labeler: Labeler, tmp_path: Path, text_csv: Path) -> None:
    folder = tmp_path / "p"
    labeler("new", folder, "--class", "cat", "--class", "bird")
    said = labeler("import", folder, text_csv, "--text", "text", "--label", "label", "--map", "dog=", "--json").json
    assert (said["added"], said["labels"], said["new_classes"]) == (40, 20, [])


def test_label_names_lines_it_cannot_use(labeler: Labeler, animals: Path, tmp_path: Path) -> None:
    answers = tmp_path / "more.jsonl"
    lines = [
        {"source": "a16", "label": "cat", "certainty": "sure", "seconds": 1.5}, {"source": "nowhere", "label": "cat"},
        {"source": "a17", "label": "cow"}, {"source": "a18"}, {"source": "a19", "label": "cat", "certainty": "maybe"},
    ]  # fmt: skip
    answers.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    report = labeler("label", animals, "--annotator", "bert", "--from", answers, "--json").json
    assert report["labels"] == 1
    assert [item["line"] for item in report["rejected"]] == [2, 3, 4, 5]
    assert "its classes are: cat, dog" in report["rejected"][1]["reason"]


def test_train_then_rank_give_the_same_version_and_every_reason(labeler: Labeler, animals: Path) -> None:
    trained = labeler("train", animals, "--json").json
    assert trained["version"] == "v1"
    assert trained["labels"] == 30
    assert trained["seconds"] > 0
    ranked = labeler("rank", animals, "-n", 4, "--json").json
    assert ranked["version"] == "v1", "nothing was answered since, so the version is the same"
    assert ranked["strategy"] == "adaptive"
    assert len(ranked["items"]) == 4
    scores = [item["score"] for item in ranked["items"]]
    assert scores == sorted(scores, reverse=True)
    for item in ranked["items"]:
        assert item["proposal"]["classes"][0] in ("cat", "dog")
        assert item["reason"]["words"]
        assert len(item["uid"]) == 64
    assert labeler("train", animals, "--json").json["version"] == "v1"


def test_hunting_ranks_probable_samples_of_a_class_first_and_says_so(labeler: Labeler, animals: Path) -> None:
    found = labeler("rank", animals, "--hunt", "dog", "-n", 5, "--json").json
    assert found["strategy"] == "hunt"
    assert found["items"][0]["reason"]["words"].startswith("probably ‘dog’")
    refused = labeler("rank", animals, "--hunt", "bird")
    assert refused.code != 0 and "not among the classes: cat, dog" in refused.err
    assert labeler("rank", animals, "--json").json["strategy"] == "adaptive", "a hunt on the command line is not kept"


def test_rank_for_one_annotator_offers_what_others_labeled(labeler: Labeler, animals: Path) -> None:
    for_all = labeler("rank", animals, "-n", 99, "--json").json["items"]
    for_bert = labeler("rank", animals, "-n", 99, "--annotator", "bert", "--json").json["items"]
    assert (len(for_all), len(for_bert)) == (10, 40)


def test_training_without_labels_is_refused_in_words(labeler: Labeler, tmp_path: Path, text_csv: Path) -> None:
    folder = tmp_path / "p"
    labeler("new", folder, "--class", "a", "--class", "b")
    assert "holds no samples yet" in labeler("train", folder).err
    labeler("import", folder, text_csv, "--text", "text", "--id", "id")
    said = labeler("train", folder)
    assert said.code == 1
    assert "nothing to learn from yet" in said.err


def test_export_writes_consensus_each_and_one_annotator(labeler: Labeler, animals: Path, tmp_path: Path) -> None:
    more = tmp_path / "bert.csv"
    more.write_text("source,label\na0,dog\nb0,dog\n", "utf-8")
    labeler("label", animals, "--annotator", "bert", "--from", more)
    counts = {}
    for labels in ("consensus", "each", "annotator:bert"):
        out = tmp_path / f"{labels.replace(':', '-')}.csv"
        assert labeler("export", animals, out, "--labels", labels).code == 0
        with out.open(encoding="utf-8", newline="") as lines:
            counts[labels] = len(list(csv.DictReader(lines)))
    assert counts == {"consensus": 29, "each": 32, "annotator:bert": 2}, "a0 is a tie and left to adjudication"


def test_export_splits_are_stratified_seeded_and_whole(labeler: Labeler, animals: Path, tmp_path: Path) -> None:
    parts = {}
    for name, seed in (("one", 1), ("again", 1), ("two", 2)):
        out = tmp_path / f"{name}.jsonl"
        assert labeler("export", animals, out, "--split", "train=0.8,test=0.2", "--seed", seed).code == 0
        lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        parts[name] = {line["uid"]: line["split"] for line in lines}
        for label in ("cat", "dog"):
            chosen = [line["split"] for line in lines if label in str(line["label"])]
            assert (chosen.count("train"), chosen.count("test")) == (12, 3)
    assert parts["one"] == parts["again"]
    assert parts["one"] != parts["two"]


def test_export_never_overwrites_unasked(labeler: Labeler, animals: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("precious", "utf-8")
    said = labeler("export", animals, out)
    assert said.code == 1
    assert "is there already" in said.err
    assert out.read_text("utf-8") == "precious"
    assert labeler("export", animals, out, "--overwrite").code == 0


def test_multiple_choice_from_new_to_export(labeler: Labeler, tmp_path: Path, text_csv: Path) -> None:
    folder = tmp_path / "tags"
    labeler("new", folder, "--task", "multi", "--class", "pet", "--class", "loud", "--class", "wild")
    labeler("import", folder, text_csv, "--text", "text", "--id", "id")
    answers = tmp_path / "a.csv"
    rows = [f"a{n},pet" for n in range(12)] + [f'b{n},"pet;loud"' for n in range(12)] + ["a13,"]
    answers.write_text("source,label\n" + "\n".join(rows) + "\n", "utf-8")
    assert labeler("label", folder, "--annotator", "x", "--from", answers, "--json").json["labels"] == 25
    assert labeler("train", folder, "--json").json["labels"] == 25
    ranked = labeler("rank", folder, "-n", 2, "--json").json
    assert set(ranked["items"][0]["proposal"]["probabilities"]) == {"pet", "loud", "wild"}
    out = tmp_path / "tags.jsonl"
    assert labeler("export", folder, out, "--json").json["rows"] == 25


def test_lists_name_their_members(labeler: Labeler) -> None:
    strategies = {item["name"] for item in labeler("strategies", "--json").json["strategies"]}
    assert {"adaptive", "uncertainty", "margin", "entropy", "vote_entropy", "ranked_batch", "random"} <= strategies
    formats = {(item["name"], item["reads"], item["writes"]) for item in labeler("formats", "--json").json["formats"]}
    assert {("csv", True, True), ("npz", False, True), ("texts", True, False)} <= formats
    featurizers = {item["modality"] for item in labeler("featurizers", "--json").json["featurizers"]}
    assert featurizers == {"image", "text", "record"}
    keys = {item["id"]: item["keys"] for item in labeler("keys", "--json").json["keys"]}
    assert keys["accept"] == ["Space"]
    assert keys["undo"] == ["Backspace", "Ctrl+Z"]


def test_simulate_compares_strategies_on_arrays(labeler: Labeler, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 240)
    np.save(tmp_path / "X.npy", (rng.normal(size=(240, 6)) + 3 * np.eye(3, 6)[y]).astype(np.float32))
    np.save(tmp_path / "y.npy", np.array(["a", "b", "c"])[y])
    said = labeler(
        "simulate", "--features", tmp_path / "X.npy", "--labels", tmp_path / "y.npy", "--budget", 40, "--json"
    )
    assert [curve["strategy"] for curve in said.json["curves"]] == ["adaptive", "random"]
    assert said.json["classes"] == ["a", "b", "c"]
    assert said.json["curves"][0]["accuracy"][-1] > 0.8


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["status", "NOWHERE"], 1, "NOWHERE"),
        (["new", "x", "--task", "boxes", "--class", "a"], 2, "boxes"),
        (["new", "x"], 2, "--class"),
        (["new", "x", "--class", "a", "--class", "A"], 1, "differs only in case"),
        (["frobnicate"], 2, "No such command"),
        (["rank", "NOWHERE", "-n", "0"], 2, "-n"),
        (["demo", "cars"], 2, "cars"),
        (["simulate", "--features", "X.npy", "--labels", "y.npy"], 1, "X.npy does not exist"),
    ],
)
def test_refusals_are_one_clear_line_with_the_right_code(
    labeler: Labeler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    said = labeler(*arguments)
    assert said.code == code
    assert words in said.err
    assert list(tmp_path.iterdir()) == []


def test_every_command_has_help_with_an_example(labeler: Labeler) -> None:
    import click

    context = click.Context(root, info_name="labeler")
    names = root.list_commands(context)  # type: ignore[attr-defined]  # a group
    expected = {"demo", "new", "import", "label", "train", "rank", "status", "simulate", "export", "keys"}
    assert expected | {"strategies", "formats", "featurizers"} <= set(names)
    for name in names:
        command = root.get_command(context, name)  # type: ignore[attr-defined]  # a group
        assert command is not None
        text = command.get_help(click.Context(command, info_name=name))
        assert f"labeler {name}" in text, f"{name} shows no example"
        assert "--json" in text


def test_the_python_api_reads_labels_and_ranks(labeler: Labeler, animals: Path) -> None:
    with api.open(animals) as project:
        labels = project.labels()
        assert len(labels) == 30
        assert set(labels["annotator"]) == {"anna"}
        assert labels["value"].iloc[0]["class"] in ("cat", "dog")
        ranked = project.rank(n=3)
        assert len(ranked) == 3
        assert ranked[0].why
    rng = np.random.default_rng(0)
    chosen = api.strategies.query("random", rng.normal(size=(20, 3)), None, None, None, 5, 0)
    assert len(set(chosen.tolist())) == 5


def test_reading_works_while_another_process_writes(labeler: Labeler, animals: Path) -> None:
    from labeler.store.project_store import ProjectStore

    labeler("train", animals)
    with ProjectStore.open(animals):
        assert labeler("status", animals, "--json").json["counts"]["labeled"] == 30
        assert len(labeler("rank", animals, "-n", 2, "--json").json["items"]) == 2
        said = labeler("train", animals)
        assert said.code == 1


def test_the_view_labels_reads_with_plain_sqlite(animals: Path) -> None:
    with sqlite3.connect(f"file:{animals / 'project.db'}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT sample_uid, source, annotator, value, certainty FROM labels").fetchall()
    assert len(rows) == 30
    assert {row[2] for row in rows} == {"anna"}


def test_a_copied_image_is_still_called_by_the_place_where_it_was_found(labeler: Labeler, tmp_path: Path) -> None:
    from PIL import Image

    photos = tmp_path / "photos"
    photos.mkdir()
    for n in range(3):
        Image.effect_noise((40, 40), 50 + n).save(photos / f"{n}.png")
    folder = tmp_path / "p"
    labeler("new", folder, "--class", "a", "--class", "b")
    assert labeler("import", folder, photos, "--json").json["added"] == 3
    again = labeler("import", folder, photos, "--copy", "--json").json
    assert (again["added"], again["duplicates"]) == (0, 3)
    photos.rename(tmp_path / "gone")
    items = labeler("rank", folder, "--json").json["items"]
    assert sorted(item["source"] for item in items) == [str(photos / f"{n}.png") for n in range(3)]
    assert "could not be read" not in json.dumps(items)
    answers = tmp_path / "a.jsonl"
    answers.write_text("".join(json.dumps({"source": item["source"], "label": "a"}) + "\n" for item in items), "utf-8")
    assert labeler("label", folder, "--annotator", "x", "--from", answers, "--json").json["labels"] == 3


def test_a_project_is_opened_by_its_name_without_the_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, labeler: Labeler
) -> None:
    from labeler.cli.main import run

    class Recorder:
        def __init__(self) -> None:
            self.opened: list[Path | None] = []

        def open(self, project: Path | None) -> int:
            self.opened.append(project)
            return 0

        def has_display(self) -> bool:
            return True

    monkeypatch.chdir(tmp_path)
    labeler("new", "birds", "--class", "crow")
    window = Recorder()
    for argument in ("birds", "birds.labeler", str(tmp_path / "birds")):
        assert run([argument], window) == 0  # type: ignore[arg-type]  # what is needed of a window here
    assert window.opened == [tmp_path / "birds.labeler"] * 3
    assert labeler("robins").code == 2


def test_an_export_is_verified_and_a_changed_file_is_named(
    labeler: Labeler, texts_project: Path, text_csv: Path, tmp_path: Path
) -> None:
    assert labeler("label", texts_project, "--annotator", "anna", "--from", text_csv).code in (0, 1)
    out = tmp_path / "out.csv"
    said = labeler("export", texts_project, out, "--include", "unlabeled", "--json")
    assert said.code == 0 and said.json["rows"] == 40
    assert labeler("verify", out, "--json").json["verified"] is True
    out.write_text(out.read_text("utf-8") + "more\n", "utf-8")
    said = labeler("verify", out)
    assert said.code == 1 and "out.csv differs" in said.err
    out.unlink()
    said = labeler("verify", out)
    assert said.code == 1 and "out.csv is missing" in said.err
    assert labeler("export", texts_project, out).code == 1, "the datasheet is still there"
    assert labeler("export", texts_project, out, "--force").code == 0


def test_formats_lists_each_with_what_it_keeps_and_drops(labeler: Labeler) -> None:
    found = labeler("formats", "--json").json["formats"]
    names = [item["name"] for item in found]
    assert len(names) == len(set(names)), "each format once"
    both = {item["name"] for item in found if item["reads"] and item["writes"]}
    assert {
        "csv", "jsonl", "parquet", "imagefolder", "folders", "labelstudio", "doccano", "prodigy", "coco", "yolo",
        "xlsx", "groundtruth", "argilla", "ris", "asreview", "fasttext", "long",
        "doccano-csv",
    } <= both  # fmt: skip
    assert all(item["keeps"] and item["drops"] for item in found)
    by_name = {item["name"]: item for item in found}
    assert by_name["parquet"]["needs"] == ["pyarrow"] and by_name["csv"]["needs"] == []
    assert by_name["csv"]["extension"] == ".csv" and by_name["yolo"]["extension"] is None
    said = labeler("formats").out
    assert "doccano CSV" in said and "both" in said
