"""Wide tables as other people make them, and as a person changes ours."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from labeler.contracts.exporter import ExportShape
from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import SampleDraft
from labeler.errors import SourceError
from labeler.exporters.wide_table import WideTable as Exporter
from labeler.importers.wide_table import WideTable
from tests.exporters.test_csv_export import _row


def _answers(path: Path) -> list[tuple[str | None, tuple[str, ...] | None]]:
    drafts = [one for one in WideTable().read(path, ImportOptions()) if isinstance(one, SampleDraft)]
    return [(answer.annotator, answer.labels) for draft in drafts for answer in draft.answers]


def test_a_column_each_annotator_and_empty_cells_are_no_answers(tmp_path: Path) -> None:
    path = tmp_path / "w.csv"
    path.write_text("id,text,label:anna,label:ben,site\n1,one,cat,dog,north\n2,two,,cat,south\n")
    assert WideTable().sniff(path) > 0.9
    assert _answers(path) == [("anna", ("cat",)), ("ben", ("dog",)), ("ben", ("cat",))]
    drafts = [one for one in WideTable().read(path, ImportOptions()) if isinstance(one, SampleDraft)]
    assert [(draft.text, draft.meta["site"]) for draft in drafts] == [("one", "north"), ("two", "south")]


def test_a_cell_changed_in_a_spreadsheet_counts_as_it_stands_now(tmp_path: Path) -> None:
    path = tmp_path / "w.csv"
    rows = [_row(annotator=who, labels=("cat",), labeled=True) for who in ("anna", "ben")]
    assert Exporter().write(rows, path, ExportShape(classes=("cat", "dog"))).rows == 1
    lines = list(csv.reader(path.open(newline="")))
    lines[1][lines[0].index("label:ben")] = "dog"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(lines)
    assert _answers(path) == [("anna", ("cat",)), ("ben", ("dog",))]


def test_a_table_without_such_columns_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "w.csv"
    path.write_text("text,label\none,cat\n")
    assert WideTable().sniff(path) == 0
    with pytest.raises(SourceError, match="one for each annotator, such as label:anna"):
        list(WideTable().read(path, ImportOptions()))
