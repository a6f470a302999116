"""Files as Label Studio writes them: who said what comes in, and everything else goes back as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.store.project_store import ProjectStore
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject


def _choice(number: int, name: str) -> dict[str, Any]:
    return {
        "id": f"r{number}", "from_name": "mood", "to_name": "body", "type": "choices", "origin": "manual",
        "value": {"choices": [name]},
    }  # fmt: skip


SPAN = {
    "id": "s1", "from_name": "ner", "to_name": "body", "type": "labels",
    "value": {"start": 0, "end": 3, "text": "the", "labels": ["DET"]},
}  # fmt: skip
TASKS: list[dict[str, Any]] = [
    {
        "id": 41, "data": {"body": "the cat sat there", "url": "x"}, "inner_id": 1, "project": 7,
        "annotations": [
            {"id": 5, "completed_by": {"id": 2, "email": "ann@x.org"}, "lead_time": 2.5, "ground_truth": True,
             "result": [_choice(1, "cat"), SPAN], "was_cancelled": False, "created_at": "2099-01-01T00:00:00Z"},
            {"id": 6, "completed_by": 3, "result": [_choice(2, "dog")]},
        ],
        "predictions": [17, 18], "meta": {"batch": "b1"},
    },
    {
        "id": 42, "data": {"body": "a dog ran away"},
        "annotations": [{"id": 7, "completed_by": 3, "result": [], "was_cancelled": True}],
        "predictions": [{"model_version": "m", "score": 0.5, "result": [_choice(3, "dog")]}],
    },
    {"id": 43, "data": {"body": "nobody has seen this"}, "completions": [{"id": 8, "result": [SPAN]}]},
]  # fmt: skip


@pytest.fixture
def imported(make_project: MakeProject, tmp_path: Path) -> Path:
    source = tmp_path / "tasks.json"
    source.write_text(json.dumps(TASKS), "utf-8")
    project = make_project()
    report = import_sources(project, [source], ImportOptions())
    assert (report.added, report.labels, report.rejected) == (3, 3, ())
    return project


def test_annotations_are_their_annotators_and_predictions_are_nobodys(imported: Path) -> None:
    with ProjectStore.open(imported, read_only=True) as store:
        said = {event.annotator: (event.kind, event.value, event.seconds) for event in store.events()}
        assert said["ann@x.org"] == ("label", {"class": "cat"}, 2.5)
        kinds = sorted(event.kind for event in store.events(annotator="3"))
        assert kinds == ["label", "skip"] and set(said) == {"ann@x.org", "3"}
        (samples,) = store.iter_samples()
        assert samples[0].text == "the cat sat there" and samples[0].meta["batch"] == "b1"


def test_what_only_label_studio_understands_goes_back_as_it_was(imported: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    request = ExportRequest(out, "labelstudio", "each", include=frozenset({"skipped", "unlabeled"}))
    assert export_project(imported, request).rows == 3
    back = json.loads(out.read_text("utf-8"))
    for before, after in zip(TASKS, back, strict=True):
        annotations = before.get("annotations") or before.get("completions")
        assert after["data"] == before["data"] and after["id"] == before["id"]
        assert after["annotations"] == annotations and after["predictions"] == before.get("predictions", [])
    assert back[0]["inner_id"] == 1 and back[0]["meta"]["batch"] == "b1"


def test_a_label_changed_here_keeps_the_regions_of_its_annotation(imported: Path, tmp_path: Path) -> None:
    from labeler.domain.label_event import EventKind
    from labeler.store.label_log import EventDraft

    with ProjectStore.open(imported) as store:
        store.append(
            [EventDraft(store.sample_uids()[0], "ann@x.org", EventKind.LABEL, {"class": "dog"})]
        ).future.result()
    out = tmp_path / "out.json"
    export_project(imported, ExportRequest(out, "labelstudio", "each"))
    first = json.loads(out.read_text("utf-8"))[0]["annotations"][0]
    assert first["id"] == 5 and SPAN in first["result"]
    assert [one["value"] for one in first["result"] if one["type"] == "choices"] == [{"choices": ["dog"]}]


def test_an_export_of_it_is_read_back_without_a_difference(
    imported: Path, make_project: MakeProject, tmp_path: Path
) -> None:
    wishes = {"labels": "each", "include": frozenset({"skipped", "unlabeled"})}
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    export_project(imported, ExportRequest(first, "labelstudio", **wishes))
    again = make_project(name="again")
    import_sources(again, [first], ImportOptions())
    export_project(again, ExportRequest(second, "labelstudio", **wishes))
    one, two = json.loads(first.read_text()), json.loads(second.read_text())
    for task in (*one, *two):
        task["meta"]["labeler"].pop("source")
    assert one == two


def test_taxonomies_become_paths_and_images_are_found_below_the_media_folder(
    make_project: MakeProject, tmp_path: Path
) -> None:
    from PIL import Image

    (tmp_path / "media" / "7").mkdir(parents=True)
    Image.new("RGB", (4, 4), (1, 2, 3)).save(tmp_path / "media" / "7" / "a.png")
    result = {"from_name": "t", "type": "taxonomy", "value": {"taxonomy": [["animal", "cat"]]}}
    tasks = [
        {"id": 1, "data": {"image": "/data/upload/7/a.png"}, "annotations": [{"result": [result], "completed_by": 1}]},
        {"id": 2, "data": {"image": "../../etc/secret.png"}, "annotations": []},
        {"id": 3, "data": {"image": "s3://bucket/a.png"}, "annotations": []},
        {"id": 4, "data": {"image": "7/gone.png"}, "annotations": []},
    ]
    source = tmp_path / "tasks.json"
    source.write_text(json.dumps(tasks), "utf-8")
    project = make_project("animal / cat")
    report = import_sources(project, [source], ImportOptions(media=str(tmp_path / "media")))
    assert (report.added, report.labels, report.new_classes) == (1, 1, ())
    reasons = [one.reason for one in report.rejected]
    assert "outside of the folder" in reasons[0] and "not opened" in reasons[1] and "is not in the folder" in reasons[2]


@pytest.mark.parametrize("name", ["labelstudio", "jsonl", "csv", "argilla"])
def test_pseudonyms_leave_out_what_label_studio_told_of_people(imported: Path, tmp_path: Path, name: str) -> None:
    from labeler.workbench.export_privacy import PrivacyWishes

    out = tmp_path / "out"
    export_project(imported, ExportRequest(out, name, "each", privacy=PrivacyWishes(pseudonymise=True)))
    assert "the cat sat there" in out.read_text("utf-8") and "ann@x.org" not in out.read_text("utf-8")
