"""Exports of a whole project: every place a line, what its annotators say, splits by content."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.answers_file import enter_answers
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject

COUNT = 1_200


@pytest.fixture
def project(make_project: MakeProject, tmp_path: Path) -> Path:
    """More than two pages of texts, each tenth also found in a second file with metadata of its own there."""
    folder = make_project("cat", "dog")
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("id,text,team\n" + "".join(f"{n},text number {n},blue\n" for n in range(COUNT)), "utf-8")
    second.write_text("id,text,team\n" + "".join(f"{n},text number {n},red\n" for n in range(0, COUNT, 10)), "utf-8")
    import_sources(folder, [first, second], ImportOptions(text="text", id="id"))
    answers = tmp_path / "a.csv"
    answers.write_text(
        "source,label\n" + "".join(f"{first}#{n},{('cat', 'dog')[n % 2]}\n" for n in range(COUNT)), "utf-8"
    )
    assert enter_answers(folder, answers, "anna").labels == COUNT
    return folder


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_every_place_of_a_sample_has_a_line_with_its_own_metadata(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert export_project(project, ExportRequest(out)).rows == COUNT + COUNT // 10
    lines = _lines(out)
    assert [line["meta"]["team"] for line in lines if line["row_id"] == "20"] == ["blue", "red"]
    assert [Path(line["source"]).name for line in lines if line["row_id"] == "20"] == ["first.csv", "second.csv"]
    assert {line["label"] for line in lines if int(line["row_id"]) % 2} == {"dog"}


def test_the_same_content_falls_into_one_part_and_parts_are_stratified(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export_project(project, ExportRequest(out, split="train=0.75,test=0.25", seed=5))
    part_of: dict[str, set[str]] = {}
    for line in _lines(out):
        part_of.setdefault(line["uid"], set()).add(line["split"])
    assert all(len(parts) == 1 for parts in part_of.values())
    tests = [line for line in _lines(out) if line["split"] == "test" and "first" in line["source"]]
    assert [sum(line["label"] == name for line in tests) for name in ("cat", "dog")] == [COUNT // 8, COUNT // 8]


def test_an_evenly_divided_sample_has_no_consensus_and_the_report_counts_it(project: Path, tmp_path: Path) -> None:
    answers = tmp_path / "b.csv"
    answers.write_text("source,label,certainty\n1,cat,sure\n3,cat,unsure\n5,dog,\n", "utf-8")
    enter_answers(project, answers, "bert")
    report = export_project(project, ExportRequest(tmp_path / "out.jsonl"))
    assert report.notes == ("1 samples have no label in this export: annotators are evenly divided on them",)
    labels = {line["row_id"]: line["label"] for line in _lines(tmp_path / "out.jsonl")}
    assert "1" not in labels
    assert (labels["3"], labels["5"]) == ("dog", "dog"), "the surer one outweighs"
    everything = export_project(project, ExportRequest(tmp_path / "each.jsonl", labels="each"))
    assert everything.rows == report.rows + 1 + 3


def test_renamed_classes_are_exported_by_their_present_name(project: Path, tmp_path: Path) -> None:
    with ProjectStore.open(project) as store:
        store.rename_class("cat", "feline, young")
    out = tmp_path / "out.csv"
    export_project(project, ExportRequest(out))
    with out.open(encoding="utf-8", newline="") as file:
        assert {row["label"] for row in csv.DictReader(file)} == {"feline, young", "dog"}


def test_skips_are_no_labels_and_unlabeled_samples_come_only_when_asked_for(
    make_project: MakeProject, tmp_path: Path
) -> None:
    from labeler.domain.label_event import EventKind
    from labeler.store.label_log import EventDraft

    folder = make_project()
    (tmp_path / "t.csv").write_text("id,text\n1,one two\n2,two three\n", "utf-8")
    import_sources(folder, [tmp_path / "t.csv"], ImportOptions(text="text", id="id"))
    with ProjectStore.open(folder) as store:
        store.append([EventDraft(store.sample_uids()[0], "anna", EventKind.SKIP, {})]).future.result()
    assert export_project(folder, ExportRequest(tmp_path / "a.jsonl")).rows == 0
    assert export_project(folder, ExportRequest(tmp_path / "b.jsonl", unlabeled=True)).rows == 2
    assert [line["label"] for line in _lines(tmp_path / "b.jsonl")] == [None, None]


def test_a_cancelled_export_leaves_nothing(project: Path, tmp_path: Path) -> None:
    from labeler.errors import Cancelled
    from labeler.workbench.exports import export_store

    def stop() -> None:
        raise Cancelled("stopped")

    (tmp_path / "out").mkdir()
    with ProjectStore.open(project, read_only=True) as store, pytest.raises(Cancelled):
        export_store(store, ExportRequest(tmp_path / "out" / "a.csv"), lambda fraction, words: None, stop)
    assert not list((tmp_path / "out").iterdir())


def test_an_export_is_never_written_into_the_place_of_a_folder(project: Path, tmp_path: Path) -> None:
    (tmp_path / "out.csv").mkdir()
    with pytest.raises(UserError, match="is there already"):
        export_project(project, ExportRequest(tmp_path / "out.csv"))
    with pytest.raises(UserError, match="cannot be written"):
        export_project(project, ExportRequest(tmp_path / "out.csv", overwrite=True))
