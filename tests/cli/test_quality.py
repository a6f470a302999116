"""`labeler quality` on a project whose faults are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Labeler


@pytest.fixture
def faulty(labeler: Labeler, tmp_path: Path) -> Path:
    """Sixty labeled texts with a column `place`; two labels are wrong, two texts nearly the same."""
    import random

    dice = random.Random(7)
    cats, dogs = (
        ["purr", "sofa", "whisker", "milk", "mouse", "climb", "nap"],
        ["bark", "bone", "fetch", "walk", "leash", "postman", "run"],
    )
    lines = ["id,text,place,label"]
    for number in range(60):
        kind, words = ("cat", cats) if number % 2 else ("dog", dogs)
        text = f"the {kind} likes {' '.join(dice.choices(words, k=5))}"
        label = {"cat": "dog", "dog": "cat"}[kind] if number in (10, 31) else kind
        lines.append(f"t{number},{text},{'north' if number < 30 else 'south'},{label}")
    lines.append(lines[6].replace("t5,", "t60,").replace("likes", "likes a"))
    table = tmp_path / "texts.csv"
    table.write_text("\n".join(lines) + "\n", "utf-8")
    folder = tmp_path / "faulty.labeler"
    assert labeler("new", folder, "--class", "cat", "--class", "dog", "--seed", 1).code == 0
    done = labeler("import", folder, table, "--text", "text", "--id", "id", "--label", "label", "--annotator", "ann")
    assert done.code == 0
    assert labeler("train", folder).code == 0
    return folder


def test_wrong_labels_and_twins_are_named(labeler: Labeler, faulty: Path) -> None:
    said = labeler("quality", faulty, "--similarity", "0.9", "--json").json
    first = [item["source"].rpartition("#")[2] for item in said["label_errors"]["items"][:2]]
    assert set(first) == {"t10", "t31"}
    assert said["label_errors"]["checked"] == 61
    groups = [{place.rpartition("#")[2] for place in group["sources"]} for group in said["duplicates"]["groups"]]
    assert any({"t5", "t60"} <= group for group in groups)
    assert said["imbalance"]["without"] == []
    text = labeler("quality", faulty).out
    assert "probably wrong" in text


def test_parts_are_compared_with_the_rest(labeler: Labeler, faulty: Path) -> None:
    said = labeler("quality", faulty, "--drift", "place=north", "--slices", "place", "--json").json
    assert (said["drift"]["part"], said["drift"]["rest"]) == (31, 30)
    assert said["drift"]["low"] <= said["drift"]["auc"] <= said["drift"]["high"]
    assert [one["value"] for one in said["slices"]] == ["north", "south"]
    refused = labeler("quality", faulty, "--drift", "nowhere/")
    assert refused.code == 1
    assert "no sample is from" in refused.err
    assert labeler("quality", faulty, "--slices", "colour").code == 1
