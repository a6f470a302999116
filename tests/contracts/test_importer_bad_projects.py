"""Bad files on their way into a project, by every importer: it comes out whole or unchanged, and says why in a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import Importer, ImportOptions
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import UserError
from labeler.registry import members
from labeler.store.label_values import LEFT_OUT
from labeler.store.project_store import ProjectStore

from ..conftest import MakeProject
from .test_importer_bad_input import EVERY_FILE, FILES, PNG, _file_of, _read
from .test_importer_contract import EVERY, _example

# Where the examples' labels stand, for formats whose files do not say so themselves.
SAID = {
    "csv": ImportOptions(label="label"), "json": ImportOptions(label="label"), "jsonl": ImportOptions(label="label"),
    "xlsx": ImportOptions(label="label"), "parquet": ImportOptions(label="label"),
}  # fmt: skip
# Neither names a label: a folder of files without sub-folders.
WITHOUT_LABELS = {"images", "texts"}
FUTURE = "2999-12-31T23:59:59Z"


def _import(store: ProjectStore, importer: Importer, source: Path, **given: Any) -> tuple[int, list[str]]:
    """(labels, what was said of the rest); the project is whole, or as it was."""
    before = store.sample_count()
    options = SAID.get(importer.name, ImportOptions())
    try:
        report = store.intake.import_source(importer, source, options, **given)
    except UserError as error:
        assert store.sample_count() == before and store.imports() == [] and store.current_labels() == []
        return 0, [str(error)]
    assert store.sample_count() == before + report.added
    return report.labels, [item.reason for item in report.rejected]


def _is_clear(said: list[str]) -> bool:
    return all(words.strip() and len(words.splitlines()) == 1 and "Traceback" not in words for words in said)


@EVERY
@pytest.mark.parametrize("share", [0.0, 0.5, 0.95])
def test_a_file_that_is_cut_off_leaves_the_project_whole(
    importer: Importer, make_project: MakeProject, tmp_path: Path, share: float
) -> None:
    source = _example(importer, tmp_path)
    file = _file_of(source)
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])
    with ProjectStore.open(make_project()) as store:
        labels, said = _import(store, importer, source)
        assert _is_clear(said) and len(store.current_labels()) == labels
        assert said or store.sample_count()


@EVERY_FILE
def test_each_other_format_under_its_name_is_read_or_refused_in_a_line(importer: Importer, tmp_path: Path) -> None:
    for other in FILES:
        place = tmp_path / other.name
        place.mkdir()
        content = _file_of(_example(other, place)).read_bytes()
        path = place / f"named{importer.endings[0]}"
        path.write_bytes(content)
        drafts, said = _read(importer, path)
        assert drafts or said, other.name
        assert _is_clear(said) and all(draft.text is not None or draft.data is not None for draft in drafts)


@EVERY
def test_unknown_labels_are_found_before_they_come_in_and_mean_what_is_said(
    importer: Importer, make_project: MakeProject, tmp_path: Path
) -> None:
    if importer.name in WITHOUT_LABELS:
        pytest.skip("it names no labels")
    source = _example(importer, tmp_path)
    options = SAID.get(importer.name, ImportOptions())
    with ProjectStore.open(make_project("bird", kind="multi")) as store:
        found = store.intake.look_at_source(importer, source, options).unknown
        assert found and store.sample_count() == 0 and store.task().names() == ("bird",)
        _import(store, importer, source, class_map=dict.fromkeys(found, LEFT_OUT))
        assert store.sample_count() and store.task().names() == ("bird",)
        assert not any(row[3]["classes"] for row in store.current_labels())
    with ProjectStore.open(make_project("bird", kind="multi", name="mapped")) as store:
        labels, _ = _import(store, importer, source, class_map=dict.fromkeys(found, "bird"))
        assert labels and store.task().names() == ("bird",)


def _lines(*rows: Mapping[str, Any]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


TEXT = "words to be read"
PREDICTED: dict[str, str] = {
    "labelstudio": json.dumps([
        {"id": 1, "data": {"text": TEXT}, "annotations": [], "predictions": [{"result": [
            {"from_name": "c", "to_name": "t", "type": "choices", "value": {"choices": [3]}}]}]},
        {"id": 2, "data": {"text": TEXT + "!"}, "annotations": [], "predictions": [7, 8]},
    ]),
    "prodigy": _lines({"text": TEXT, "options": [{"id": 3, "text": "cat"}], "accept": [3], "answer": "accept",
                       "_task_hash": 1}),
    "argilla": json.dumps([{"id": "1", "fields": {"text": TEXT}, "responses": {}, "suggestions": {"label": 3}},
                           {"id": "2", "fields": {"text": TEXT + "!"}, "responses": {}, "suggestions": [3]}]),
    "doccano": _lines({"id": 1, "text": TEXT, "label": [3], "Comments": []}),
    "groundtruth": _lines({"source": TEXT, "c": 3, "c-metadata": {"type": "groundtruth/text-classification"}}),
    "jsonl": _lines({"text": TEXT, "label": 3, "prediction": 3}),
}  # fmt: skip


@pytest.mark.parametrize("name", PREDICTED)
def test_predictions_and_labels_given_as_numbers_are_names_that_are_asked_about(
    make_project: MakeProject, tmp_path: Path, name: str
) -> None:
    importer = members("importers")[name]
    source = tmp_path / f"x{importer.endings[0]}"
    source.write_text(PREDICTED[name])
    with ProjectStore.open(make_project()) as store:
        options = SAID.get(name, ImportOptions())
        unknown = store.intake.look_at_source(importer, source, options).unknown
        assert set(unknown) <= {"3", "cat"}
        labels, said = _import(store, importer, source)
        assert _is_clear(said) and (store.sample_count() or said)
        assert labels == (0 if name in ("labelstudio", "argilla", "groundtruth") else store.sample_count())


TIMED: dict[str, str] = {
    "labelstudio": json.dumps([{"id": 1, "created_at": FUTURE, "data": {"text": TEXT}, "annotations": [
        {"created_at": FUTURE, "updated_at": FUTURE, "completed_by": 1, "lead_time": -5, "result": [
            {"from_name": "c", "to_name": "t", "type": "choices", "value": {"choices": ["cat"]}}]}]}]),
    "prodigy": _lines({"text": TEXT, "label": "cat", "answer": "accept", "_task_hash": 1, "_timestamp": 32503679999}),
    "argilla": json.dumps([{"id": "1", "fields": {"text": TEXT}, "inserted_at": FUTURE, "updated_at": FUTURE,
                            "responses": {"label": [{"value": "cat", "user_id": "ann"}]}}]),
    "groundtruth": _lines({"source": TEXT, "c": 0, "c-metadata": {
        "class-name": "cat", "type": "groundtruth/text-classification", "creation-date": FUTURE}}),
    "doccano": _lines({"id": 1, "text": TEXT, "label": ["cat"], "Comments": [], "created_at": FUTURE}),
    "long": f"item,text,annotator,label,created_at\n1,{TEXT},ann,cat,{FUTURE}\n",
    "csv": f"text,label,created_at\n{TEXT},cat,{FUTURE}\n",
    "jsonl": _lines({"text": TEXT, "label": "cat", "created_at": FUTURE}),
    "json": json.dumps([{"text": TEXT, "label": "cat", "created_at": 1e300}]),
}  # fmt: skip


@pytest.mark.parametrize("name", TIMED)
def test_times_in_the_future_never_become_times_of_the_log(
    make_project: MakeProject, tmp_path: Path, name: str
) -> None:
    importer = members("importers")[name]
    source = tmp_path / f"x{importer.endings[0]}"
    source.write_text(TIMED[name])
    with ProjectStore.open(make_project()) as store:
        labels, said = _import(store, importer, source)
        assert (labels, said) == (1, [])
        tomorrow = datetime.now(UTC).timestamp() + 86_400
        times = [event.created_at for event in store.events()]
        assert times and all(datetime.fromisoformat(at).timestamp() < tomorrow for at in times)


TWICE: dict[str, str] = {
    "csv": "id,text\n1,{0}\n1,{1}\n",
    "json": '[{{"id": 1, "text": "{0}"}}, {{"id": 1, "text": "{1}"}}]',
    "jsonl": '{{"id": 1, "text": "{0}"}}\n{{"id": 1, "text": "{1}"}}\n',
    "doccano-csv": "id,data,label\n1,{0},cat\n1,{1},cat\n",
    "prodigy": '{{"text": "{0}", "_input_hash": 1, "_task_hash": 1}}\n'
    '{{"text": "{1}", "_input_hash": 1, "_task_hash": 1}}\n',
    "wide": "item,text,label:ann\n1,{0},cat\n1,{1},cat\n",
    "asreview": "record_id,title,abstract,included\n1,{0},a,1\n1,{1},a,0\n",
}  # fmt: skip


@pytest.mark.parametrize("name", TWICE)
def test_an_id_that_stands_twice_with_different_contents_gives_both_or_is_told(
    make_project: MakeProject, tmp_path: Path, name: str
) -> None:
    importer = members("importers")[name]
    source = tmp_path / f"x{importer.endings[0]}"
    source.write_text(TWICE[name].format("the first of the texts", "something else entirely"))
    with ProjectStore.open(make_project()) as store:
        options = ImportOptions(id="id", text="text", label="") if name in ("csv", "json", "jsonl") else ImportOptions()
        report = store.intake.import_source(importer, source, options)
        said = [item.reason for item in report.rejected]
        assert report.added + len(said) == 2 and report.duplicates == 0 and _is_clear(said)


@pytest.mark.parametrize("reference", ["../secret.png", "/etc/secret.png", "gone.png", "a\0b.png", "", "link.png"])
def test_an_image_folder_opens_no_file_that_its_table_names_elsewhere(tmp_path: Path, reference: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "metadata.jsonl").write_text(_lines({"file_name": reference, "label": "cat"}))
    importer = next(one for one in members("importers").values() if one.name.startswith(("hf", "imagefolder")))
    drafts, said = _read(importer, folder)
    assert drafts == [] and said and _is_clear(said)


@EVERY_FILE
def test_latin_1_and_utf_16_are_read_rightly_or_refused(importer: Importer, tmp_path: Path) -> None:
    source = _example(importer, tmp_path)
    if not source.is_file() or source.suffix in (".xlsx", ".parquet"):
        pytest.skip("its encoding is part of the format")
    text = source.read_text("utf-8").replace("words", "Wörter")
    for encoding in ("latin-1", "utf-16", "utf-16-le", "utf-16-be"):
        source.write_bytes(text.encode(encoding, "replace"))
        drafts, said = _items(importer, source)
        assert (drafts or said) and _is_clear(said), encoding
        seen = "".join(draft.text or "" for draft in drafts)
        assert "\0" not in seen and "\ufffd" not in seen and "Ã" not in seen, encoding


def _items(importer: Importer, source: Path) -> tuple[list[SampleDraft], list[str]]:
    try:
        items = list(importer.read(source, SAID.get(importer.name, ImportOptions())))
    except UserError as error:
        return [], [str(error)]
    rejected = [item.reason for item in items if isinstance(item, Rejection)]
    return [item for item in items if isinstance(item, SampleDraft)], rejected
