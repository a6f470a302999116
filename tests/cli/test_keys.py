"""Changed keys travel as a file, and one that cannot be is refused in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from labeler.workbench.preferences import Preferences, load_preferences, save_preferences

from .conftest import Labeler


def test_changed_keys_are_exported_reset_and_taken_over(labeler: Labeler, tmp_path: Path) -> None:
    save_preferences(Preferences(annotator="anna", keys={"skip": "X"}))
    file = tmp_path / "keys.json"
    assert labeler("keys", "--export", file).code == 0
    assert labeler("keys", "--reset").code == 0 and load_preferences() == Preferences(annotator="anna")
    said = labeler("keys", "--import", file, "--json")
    assert load_preferences().keys == {"skip": "X"}
    assert next(item["keys"] for item in said.json["keys"] if item["id"] == "skip") == ["X"]
    before = file.read_bytes()
    said = labeler("keys", "--export", file)
    assert said.code == 1 and "is there already" in said.err and file.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "holds no keys of labeler"),
        (json.dumps({"kind": "labeler keys", "keys": {"skip": 1}}), "holds no keys of labeler"),
        (json.dumps({"kind": "labeler keys", "keys": {"skip": "F"}}), "the key F is wanted by “Skip” and by “Flag”"),
        (json.dumps({"kind": "labeler keys", "keys": {"fly": "X"}}), "“fly” is not a command"),
    ],
)
def test_a_file_of_keys_that_cannot_be_is_refused_and_changes_nothing(
    labeler: Labeler, tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "keys.json"
    file.write_text(text, "utf-8")
    answer = labeler("keys", "--import", file)
    assert answer.code == 1 and said in answer.err and "keys.json" in answer.err
    assert load_preferences().keys == {}


def test_one_thing_at_a_time(labeler: Labeler, tmp_path: Path) -> None:
    assert labeler("keys", "--reset", "--export", tmp_path / "keys.json").code == 2
