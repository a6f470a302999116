"""CSV export: nothing collides, nothing runs, nothing is half-written."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.exporter import ExportRow, ExportShape
from labeler.domain.sample import Modality, SampleUid
from labeler.errors import UserError
from labeler.exporters.csv_table import CsvTable


def _row(**more: Any) -> ExportRow:
    plain: dict[str, Any] = {
        "uid": SampleUid("a" * 64),
        "source": "/data/t.csv",
        "row_id": "2",
        "modality": Modality.TEXT,
        "text": "some words",
        "data": None,
        "meta": {},
        "annotator": "ann",
        "labels": ("cat",),
    }
    return ExportRow(**{**plain, **more})


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_text_sample_with_its_label(tmp_path: Path) -> None:
    row = _row(
        meta={"origin": "x"}, certainty="sure", seconds=1.5, created_at="2026-01-01T00:00:00.000Z", split="train"
    )
    report = CsvTable().write([row], tmp_path / "out.csv", ExportShape())
    assert (report.rows, report.notes) == (1, ())
    (line,) = _read(tmp_path / "out.csv")
    assert list(line) == [
        "uid", "source", "row_id", "text", "label", "annotator", "certainty", "seconds", "created_at", "split", "origin"
    ]  # fmt: skip
    assert line["label"] == "cat" and line["seconds"] == "1.5" and line["split"] == "train" and line["origin"] == "x"


def test_columns_of_a_record_stand_before_the_label_and_late_ones_are_kept(tmp_path: Path) -> None:
    rows = [
        _row(modality=Modality.RECORD, text=None, data={"age": 5, "deep": {"a": [1]}, "ok": True, "gap": None}),
        _row(modality=Modality.RECORD, text=None, data={"age": 6, "late": "x"}, meta={"note": "n"}, labels=()),
    ]
    CsvTable().write(rows, tmp_path / "out.csv", ExportShape())
    first, second = _read(tmp_path / "out.csv")
    assert list(first)[3:9] == ["age", "deep", "ok", "gap", "late", "label"]
    assert (first["age"], first["deep"], first["ok"], first["gap"], first["late"]) == (
        "5",
        '{"a": [1]}',
        "true",
        "",
        "",
    )
    assert (second["late"], second["note"], second["label"]) == ("x", "n", "")


def test_columns_of_the_same_name_never_collide_and_are_noted(tmp_path: Path) -> None:
    row = _row(
        text=None, data={"label": "d", "age": 1}, meta={"age": 2, "data.label": "m", "uid": "u"}, extra={"split": 9}
    )
    report = CsvTable().write([row], tmp_path / "out.csv", ExportShape())
    (line,) = _read(tmp_path / "out.csv")
    assert (line["label"], line["data.label"], line["age"], line["meta.age"]) == ("cat", "d", "1", "2")
    assert (line["meta.data.label"], line["meta.uid"], line["meta.split"]) == ("m", "u", "9")
    assert len(report.notes) == 5 and "the data column “label” is called “data.label” here" in report.notes[0]


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\tx", "\rx"])
def test_formulas_are_defused_and_noted(tmp_path: Path, cell: str) -> None:
    row = _row(text=cell, labels=(cell,), meta={cell: "-5", "n": -5})
    report = CsvTable().write([row], tmp_path / "out.csv", ExportShape())
    (line,) = _read(tmp_path / "out.csv")
    assert line["text"] == line["label"] == "'" + cell
    assert line["'" + cell] == "-5" and line["n"] == "-5"
    assert report.notes[-1].startswith("3 cells that a spreadsheet would run")


def test_several_classes_share_a_cell(tmp_path: Path) -> None:
    rows = [
        _row(labels=("cat", "dog"), labeled=True),
        _row(labels=("a;b", "dog"), labeled=True),
        _row(labels=(), labeled=True),
        _row(labels=(), annotator=None),
    ]
    report = CsvTable().write(rows, tmp_path / "out.csv", ExportShape(multiple=True))
    assert [line["label"] for line in _read(tmp_path / "out.csv")] == ["cat;dog", '["a;b", "dog"]', "[]", ""]
    assert "1 labels are written as JSON lists" in report.notes[0]


def test_nothing_is_left_when_it_fails_midway_and_an_older_file_stays(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("before")

    def rows() -> Iterator[ExportRow]:
        yield _row()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        CsvTable().write(rows(), tmp_path / "out.csv", ExportShape())
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert (tmp_path / "out.csv").read_text() == "before"


def test_an_export_without_rows_has_a_header(tmp_path: Path) -> None:
    assert CsvTable().write([], tmp_path / "out.csv", ExportShape()).rows == 0
    assert (tmp_path / "out.csv").read_text().startswith("uid,source,row_id,label,")


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        CsvTable().write([_row()], tmp_path / "none" / "out.csv", ExportShape())


_CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.tuples(_CELLS, st.dictionaries(_CELLS, _CELLS, max_size=3), st.dictionaries(_CELLS, _CELLS, max_size=3)),
        max_size=6,
    )
)
def test_every_value_is_found_under_a_column_of_its_own(
    tmp_path: Path, lines: list[tuple[str, dict[str, str], dict[str, str]]]
) -> None:
    rows = [_row(text=text, data=data, meta=meta) for text, data, meta in lines]
    CsvTable().write(rows, tmp_path / "out.csv", ExportShape())
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        header, *body = list(csv.reader(file))
    assert len(set(header)) == len(header) and len(body) == len(lines)
    for cells, (text, data, meta) in zip(body, lines, strict=True):
        assert len(cells) == len(header)
        shown = [cell.removeprefix("'") for cell in cells]
        for value in (text, *data.values(), *meta.values()):
            assert value.removeprefix("'") in shown
