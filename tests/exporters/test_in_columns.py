"""Rows in columns become the very same files as rows one by one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.contracts.exporter import BatchExporter, ExportAnswer, ExportBatch, ExportRow, ExportShape
from labeler.domain.sample import Modality, SampleUid
from labeler.registry import members

IN_COLUMNS = sorted(name for name, one in members("exporters").items() if isinstance(one, BatchExporter))
CLASSES = ("cat", "=dog", "a;b")
_TEXTS = st.sampled_from(["plain", '=1, "two"', "'=x", "line\nbreak", "", "0\0", "ä"])
_VALUES = st.sampled_from([None, "", "x", "=y", 5, 1.5, True, [1], {"a": None}])
_META = st.dictionaries(st.sampled_from(["site", "uid", "=m", "meta.site", " b"]), _VALUES, max_size=3)
_TIMES = st.sampled_from([None, "2026-01-01T00:00:00.000Z", "=now", 'at, "noon"'])
_SECONDS = st.sampled_from([None, 0.0, 1.25, 1e300, 7e-9, float("inf")])


@st.composite
def _batches(draw: st.DrawFn) -> list[ExportBatch]:
    found = []
    number = 0
    for _ in range(draw(st.integers(1, 3))):
        places = []
        for _ in range(draw(st.integers(1, 4))):
            number += 1
            is_text = draw(st.booleans())
            data = None if is_text else draw(_META)
            modality = Modality.TEXT if is_text else Modality.RECORD
            text = draw(_TEXTS) if is_text else None
            uid, row_id = SampleUid(f"{number:064x}"), draw(st.none() | _TEXTS)
            places.append(
                ExportRow(
                    uid, draw(_TEXTS), row_id, modality, text, data, draw(_META), None, (),
                    split=draw(st.sampled_from([None, "train"])), place=draw(st.integers(0, 1)),
                )
            )  # fmt: skip
        answers = [draw(_answers()) for _ in range(draw(st.integers(1, 4)))]
        count = [draw(st.integers(1, 3)) for _ in places]
        place = np.repeat(np.arange(len(places)), count)
        answer = np.array([draw(st.integers(0, len(answers) - 1)) for _ in place])
        seconds, times = [draw(_SECONDS) for _ in place], [draw(_TIMES) for _ in place]
        found.append(ExportBatch(places, answers, place, answer, seconds, times))
    return found


@st.composite
def _answers(draw: st.DrawFn) -> ExportAnswer:
    labels = tuple(draw(st.lists(st.sampled_from([*CLASSES, "unknown"]), unique=True, max_size=2)))
    skipped = draw(st.booleans()) and not labels
    who = draw(st.sampled_from([None, "ann", "=bert"]))
    return ExportAnswer(who, labels, draw(st.sampled_from([None, "sure"])), bool(labels), skipped)


@pytest.mark.parametrize("name", IN_COLUMNS)
@pytest.mark.parametrize("multiple", [False, True])
def test_shared_places_and_answers_make_the_same_file_as_rows(name: str, multiple: bool) -> None:
    exporter = members("exporters")[name]
    shape = ExportShape(multiple=multiple, classes=CLASSES)

    def written(folder: Path, as_: str, what: Any) -> tuple[bytes, int, tuple[str, ...]]:
        target = folder / as_ / f"out{exporter.ending}"
        target.parent.mkdir()
        write = exporter.write_batches if as_ == "columns" else exporter.write
        report = write(what, target, shape)
        return target.read_bytes(), report.rows, report.notes

    @settings(max_examples=60, deadline=None, derandomize=True, database=None)
    @given(_batches())
    def run(batches: list[ExportBatch]) -> None:
        rows = [row for batch in batches for row in batch.rows()]
        with tempfile.TemporaryDirectory() as folder:
            assert written(Path(folder), "columns", batches) == written(Path(folder), "rows", iter(rows))

    run()


def test_the_formats_of_large_exports_take_columns() -> None:
    assert {"csv", "parquet", "tsv"} <= set(IN_COLUMNS)


def test_some_rows_of_a_batch_are_those_rows() -> None:
    places = [ExportRow(SampleUid(str(n)), "s", None, Modality.TEXT, "t", None, {}, None, ()) for n in range(3)]
    answers = [ExportAnswer(who, ("cat",), None, True, False) for who in ("ann", "bert")]
    batch = ExportBatch(
        places, answers, np.array([0, 1, 1, 2]), np.array([1, 0, 1, 0]), [1.0, 2.0, 3.0, None], ["a"] * 4
    )
    rows = list(batch.rows())
    some = batch.only(np.array([False, True, False, True]))
    assert list(some.rows()) == [rows[1], rows[3]] and batch.row(2) == rows[2]
    assert [place.uid for place in some.places] == ["1", "2"] and len(some.answers) == 1
