"""`labeler simulate` on arrays, projects and tables, with tables, plots and points to look at."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from .conftest import Labeler


@pytest.fixture
def arrays(tmp_path: Path) -> list[object]:
    rng = np.random.default_rng(0)
    y = rng.choice(3, 300, p=[0.5, 0.45, 0.05])
    np.save(tmp_path / "X.npy", (rng.normal(size=(300, 6)) + 3 * np.eye(3, 6)[y]).astype(np.float32))
    np.save(tmp_path / "y.npy", np.array(["fine", "worn", "crack"])[y])
    return ["--features", tmp_path / "X.npy", "--labels", tmp_path / "y.npy", "--budget", 40]


def table_of(path: Path) -> None:
    lines = [f"the cat number {n} sat on the mat,cat\nrates rose {n} points at the bank,bank" for n in range(40)]
    path.write_text("words,team\n" + "\n".join(lines) + "\n", "utf-8")


def test_a_summary_pairs_each_strategy_with_random(labeler: Labeler, arrays: list[object]) -> None:
    said = labeler("simulate", *arrays, "--seed", 0, "--seed", 1, "--json").json
    ours, random = said["summary"]
    assert (ours["strategy"], random["strategy"]) == ("adaptive", "random")
    assert ours["seeds"] == 2
    assert random["gain_accuracy"] == 0
    assert ours["gain_accuracy"] == pytest.approx(100 * (ours["mean_accuracy"] - random["mean_accuracy"]), abs=0.01)
    assert ours["gain_accuracy_se"] is not None
    text = labeler("simulate", *arrays).out
    assert "gain over random" in text and "adaptive" in text


def test_hunting_counts_what_was_found_of_the_class(labeler: Labeler, arrays: list[object]) -> None:
    said = labeler("simulate", *arrays, "--hunt", "crack", "--json").json
    found = {each["strategy"]: each["found"] for each in said["summary"]}
    assert set(found) == {"adaptive", "hunt", "random"}
    assert found["hunt"] > found["random"]
    refused = labeler("simulate", *arrays, "--hunt", "dent")
    assert refused.code == 2 and "not among the classes: crack, fine, worn" in refused.err


def test_curves_are_drawn_and_written(labeler: Labeler, arrays: list[object], tmp_path: Path) -> None:
    said = labeler(
        "simulate", *arrays, "--plot", tmp_path / "c.svg", "--csv", tmp_path / "c.csv", "--metric", "macro_f1", "--json"
    )
    picture = ElementTree.parse(tmp_path / "c.svg").getroot()
    words = [element.text for element in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert {"adaptive", "random", "answers", "macro-f1"} <= set(words)
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == sum(len(curve["labels"]) for curve in said.json["curves"])
    assert float(rows[0]["macro_f1"]) == said.json["curves"][0]["macro_f1"][0]


def test_a_png_shows_a_line_in_each_colour(labeler: Labeler, arrays: list[object], tmp_path: Path) -> None:
    assert labeler("simulate", *arrays, "--plot", tmp_path / "c.png").code == 0
    colors = {color for _, color in Image.open(tmp_path / "c.png").getcolors(1 << 20) or []}
    assert {(0, 0x72, 0xB2), (0xD5, 0x5E, 0)} <= colors


def test_a_project_is_simulated_and_not_changed(labeler: Labeler, animals: Path) -> None:
    before = labeler("status", animals, "--json").json["log_position"]
    said = labeler("simulate", animals, "--budget", 12, "--batch", 4, "--json")
    assert said.code == 0, said.err
    assert said.json["samples"] == 30
    assert sorted(said.json["classes"]) == ["cat", "dog"]
    after = labeler("status", animals, "--json").json
    assert (after["log_position"], after["model"]["version"]) == (before, None)


def test_a_table_is_simulated_as_it_would_be_imported(labeler: Labeler, tmp_path: Path) -> None:
    table_of(tmp_path / "mails.csv")
    said = labeler(
        "simulate", tmp_path / "mails.csv", "--text", "words", "--label", "team", "--budget", 12, "--batch", 4, "--json"
    )
    assert said.code == 0, said.err
    assert (said.json["samples"], sorted(said.json["classes"])) == (80, ["bank", "cat"])
    assert said.json["curves"][0]["accuracy"][-1] > 0.8


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ([], "give a project, a table or a folder"),
        (["--features", "X.npy"], "give a project, a table or a folder"),
        (["nowhere.labeler"], "nowhere.labeler"),
        (["mails.csv", "--label", "colour"], "colour"),
    ],
)
def test_what_cannot_be_simulated_is_refused_in_words(
    labeler: Labeler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    table_of(tmp_path / "mails.csv")
    said = labeler("simulate", *more)
    assert said.code in (1, 2)
    assert words in said.err


def test_a_plot_of_another_kind_is_refused(labeler: Labeler, arrays: list[object], tmp_path: Path) -> None:
    said = labeler("simulate", *arrays, "--plot", tmp_path / "c.pdf")
    assert said.code == 1 and "ends in .svg or .png" in said.err
