"""What is exported is opened by the libraries that people use it with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from labeler.contracts.exporter import ExportRow, ExportShape
from labeler.registry import members

from .round_trips import Answer, Generated, Modality, export_rows

CLASSES = ("cat", "dog")


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "hf" / "cache"))


def _rows(folder: Path, modality: Modality, several: bool = False) -> list[ExportRow]:
    def content(number: int) -> Any:
        return {"n": number, "site": "a"} if modality is Modality.RECORD else f"=words to read {number}"

    people = ["ann", "bert"] if several else [None]
    samples = [
        Generated(
            modality,
            content(n),
            None,
            {"site": "north"},
            tuple(Answer(who, (CLASSES[n % 2],), None, 1.5) for who in people),
        )
        for n in range(6)
    ]
    return export_rows(samples, folder)


def _write(name: str, rows: list[ExportRow], folder: Path, **more: Any) -> Path:
    exporter = members("exporters")[name]
    target = folder / f"out{exporter.ending}"
    exporter.write(rows, target, ExportShape(classes=CLASSES, title="T", **more))
    return target


def test_pandas_reads_csv_tsv_jsonl_excel_and_parquet(tmp_path: Path) -> None:
    import pandas as pd

    rows = _rows(tmp_path, Modality.RECORD)
    tables = {
        "csv": pd.read_csv, "tsv": lambda path: pd.read_csv(path, sep="\t"), "xlsx": pd.read_excel,
        "parquet": pd.read_parquet,
    }  # fmt: skip
    for name, read in tables.items():
        table = read(_write(name, rows, tmp_path))
        assert list(table["label"])[:2] in (["cat", "dog"], [0, 1]) and list(table["n"]) == list(range(6)), name
    lines = pd.read_json(_write("jsonl", rows, tmp_path), lines=True)
    assert list(lines["label"]) == ["cat", "dog"] * 3


def test_datasets_loads_the_image_folder_with_labels_and_metadata(tmp_path: Path) -> None:
    from datasets import load_dataset

    target = _write("imagefolder", _rows(tmp_path, Modality.IMAGE), tmp_path)
    loaded = load_dataset("imagefolder", data_dir=str(target), split="train", cache_dir=str(tmp_path / "cache"))
    assert sorted(loaded["label"]) == ["cat"] * 3 + ["dog"] * 3
    assert loaded[0]["image"].size == (3, 2) and set(loaded["site"]) == {"north"}


def test_datasets_loads_parquet_with_class_names_and_embedded_images(tmp_path: Path) -> None:
    from datasets import ClassLabel, load_dataset

    target = _write("parquet", _rows(tmp_path, Modality.IMAGE), tmp_path)
    loaded = load_dataset("parquet", data_files=str(target), split="train", cache_dir=str(tmp_path / "cache"))
    feature = loaded.features["label"]
    assert isinstance(feature, ClassLabel) and feature.names == list(CLASSES)
    assert [feature.int2str(number) for number in loaded["label"]] == ["cat", "dog"] * 3
    assert loaded[5]["image"].size == (3, 2)


def test_pyarrow_sees_lists_of_classes_of_a_multiple_choice(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    table = pq.read_table(_write("parquet", _rows(tmp_path, Modality.TEXT), tmp_path, multiple=True))
    assert table["label"].to_pylist() == [[0], [1]] * 3
    about = json.loads(table.schema.metadata[b"huggingface"])
    assert about["info"]["features"]["label"]["feature"] == {"names": list(CLASSES), "_type": "ClassLabel"}


def test_pycocotools_finds_the_images_of_a_class(tmp_path: Path) -> None:
    from pycocotools.coco import COCO

    target = _write("coco", _rows(tmp_path, Modality.IMAGE), tmp_path)
    coco = COCO(str(target / "annotations.json"))
    (cat,) = coco.getCatIds(catNms=["cat"])
    images = coco.loadImgs(coco.getImgIds(catIds=[cat]))
    assert len(images) == 3 and min(coco.getImgIds()) == min(coco.getCatIds()) == 1
    assert all((target / image["file_name"]).is_file() for image in images)
    annotations = coco.loadAnns(coco.getAnnIds(iscrowd=False))
    assert all({"area", "iscrowd", "bbox"} <= one.keys() and one["area"] == 6 for one in annotations)


def test_scikit_learn_fits_on_the_arrays_without_pickle(tmp_path: Path) -> None:
    from sklearn.linear_model import LogisticRegression

    def features(uids: Any) -> Any:
        return np.arange(len(uids) * 2, dtype=np.float32).reshape(len(uids), 2)

    target = _write("npz", _rows(tmp_path, Modality.TEXT), tmp_path, features=features)
    with np.load(target, allow_pickle=False) as arrays:
        model = LogisticRegression().fit(arrays["X"], arrays["y"])
        assert model.score(arrays["X"], arrays["y"]) > 0 and list(arrays["classes"]) == list(CLASSES)
        assert arrays["uids"].shape == (6,)


def test_openpyxl_finds_no_formula(tmp_path: Path) -> None:
    import openpyxl

    sheet = openpyxl.load_workbook(_write("xlsx", _rows(tmp_path, Modality.TEXT), tmp_path)).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"] and sheet.max_row == 7
    assert sheet["D2"].value.startswith("'=words")


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_label_studio_tasks_have_every_documented_field(tmp_path: Path) -> None:
    tasks = json.loads(_write("labelstudio", _rows(tmp_path, Modality.TEXT, several=True), tmp_path).read_text())
    regions = [region for task in tasks for one in task["annotations"] for region in one["result"]]
    assert len(tasks) == 6 and all(len(task["annotations"]) == 2 for task in tasks)
    assert all(isinstance(task["id"], int) and task["data"]["text"] and task["predictions"] == [] for task in tasks)
    assert len({region["id"] for region in regions}) == len(regions)
    for region in regions:
        assert (region["from_name"], region["to_name"], region["type"]) == ("label", "text", "choices")
        assert isinstance(region["value"]["choices"], list) and region["origin"] == "manual"
    assert all(one["lead_time"] == 1.5 and not one["was_cancelled"] for task in tasks for one in task["annotations"])


@pytest.mark.parametrize("multiple", [False, True])
@pytest.mark.parametrize("modality", [Modality.TEXT, Modality.IMAGE])
def test_label_studios_own_converter_reads_every_answer(tmp_path: Path, modality: Modality, multiple: bool) -> None:
    """Runs where label-studio-sdk is installed, which with all it needs takes half a gigabyte."""
    converter = pytest.importorskip("label_studio_sdk.converter")
    import pandas as pd

    rows = _rows(tmp_path, modality, several=True)
    rows += [row._replace(uid=f"{n:064x}", labels=CLASSES if multiple else ()) for n, row in enumerate(rows[:2])]
    rows[-2:] = [row._replace(labels=row.labels or ("dog",)) for row in rows[-2:]]
    exporter, target = members("exporters")["labelstudio"], tmp_path / "tasks.json"
    shape = ExportShape(classes=CLASSES, multiple=multiple)
    (config,) = [note.split(": ", 1)[1] for note in exporter.write(rows, target, shape).notes]
    reader = converter.Converter(config=config, project_dir=None, download_resources=False)
    reader.convert(str(target), str(tmp_path / "min"), "JSON_MIN", is_dir=False)
    reader.convert(str(target), str(tmp_path / "csv"), "CSV", is_dir=False)
    expected = sorted((row.text or row.source, sorted(row.labels)) for row in rows)
    tag = "text" if modality is Modality.TEXT else "image"
    read = json.loads((tmp_path / "min" / "result.json").read_text("utf-8"))
    assert sorted((one[tag], _choices(one["label"])) for one in read) == expected
    table = pd.read_csv(tmp_path / "csv" / "result.csv")
    assert sorted((one[tag], _choices(one["label"])) for one in table.to_dict("records")) == expected
    assert set(table["lead_time"]) == {1.5} and len(table) == 14


def _choices(said: Any) -> list[str]:
    """One choice comes as a text, several as an object or what JSON says of one."""
    if isinstance(said, str) and said.startswith("{"):
        said = json.loads(said)
    return sorted(said["choices"]) if isinstance(said, dict) else [said]


def test_doccano_lines_have_every_documented_field(tmp_path: Path) -> None:
    for line in _lines(_write("doccano", _rows(tmp_path, Modality.TEXT), tmp_path)):
        assert isinstance(line["id"], int) and isinstance(line["text"], str) and line["label"] in (["cat"], ["dog"])
        assert line["site"] == "north"
    images = _lines(_write("doccano", _rows(tmp_path / "i", Modality.IMAGE), tmp_path / "i"))
    assert all(Path(line["filename"]).is_file() for line in images)


def test_prodigy_lines_have_every_documented_field(tmp_path: Path) -> None:
    for line in _lines(_write("prodigy", _rows(tmp_path, Modality.TEXT, several=True), tmp_path)):
        assert line["answer"] == "accept" and line["_view_id"] == "choice" and line["_annotator_id"] in ("ann", "bert")
        assert line["options"] == [{"id": name, "text": name} for name in CLASSES]
        assert set(line["accept"]) <= {option["id"] for option in line["options"]} and "_task_hash" not in line
        assert line["config"] == {"choice_style": "single"}


def test_a_ground_truth_manifest_has_every_documented_field(tmp_path: Path) -> None:
    for line in _lines(_write("groundtruth", _rows(tmp_path, Modality.TEXT), tmp_path)):
        about = line["label-metadata"]
        assert line["label"] == CLASSES.index(about["class-name"]) and about["human-annotated"] == "yes"
        assert {"confidence", "type", "job-name", "creation-date"} <= about.keys()


def test_rispy_reads_the_references(tmp_path: Path) -> None:
    import rispy

    found = rispy.loads(_write("ris", _rows(tmp_path, Modality.TEXT), tmp_path).read_text())
    assert len(found) == 6 and all(one["abstract"].startswith("=words") for one in found)


def test_fasttext_lines_begin_with_their_labels(tmp_path: Path) -> None:
    lines = _write("fasttext", _rows(tmp_path, Modality.TEXT), tmp_path).read_text().splitlines()
    assert lines[:2] == ["__label__cat =words to read 0", "__label__dog =words to read 1"]
