"""JSON Lines export: everything, with types, and it reads back."""

from __future__ import annotations

import json
from pathlib import Path

from labeler.contracts.exporter import ExportRow, ExportShape
from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import Modality, SampleDraft, SampleUid
from labeler.exporters.jsonl import JsonLines
from labeler.importers.jsonl_records import JsonlRecords


def _row(text: str, labels: tuple[str, ...], labeled: bool = True) -> ExportRow:
    uid = SampleUid("a" * 64)
    return ExportRow(
        uid, "/data/t.csv", "2", Modality.TEXT, text, None, {"n": 1}, "ann", labels, seconds=1.5, labeled=labeled
    )


def test_types_are_kept_and_missing_fields_left_out(tmp_path: Path) -> None:
    JsonLines().write([_row("=1 + 1 words 😀", ("cat",))], tmp_path / "o.jsonl", ExportShape())
    assert json.loads((tmp_path / "o.jsonl").read_text()) == {
        "uid": "a" * 64,
        "source": "/data/t.csv",
        "row_id": "2",
        "text": "=1 + 1 words 😀",
        "annotator": "ann",
        "seconds": 1.5,
        "meta": {"n": 1},
        "label": "cat",
    }


def test_several_classes_are_a_list_and_none_differs_from_unlabeled(tmp_path: Path) -> None:
    rows = [_row("a", ("cat", "dog")), _row("b", ()), _row("c", (), labeled=False)]
    JsonLines().write(rows, tmp_path / "o.jsonl", ExportShape(multiple=True))
    labels = [json.loads(line)["label"] for line in (tmp_path / "o.jsonl").read_text().splitlines()]
    assert labels == [["cat", "dog"], [], None]


def test_an_export_is_a_source_again(tmp_path: Path) -> None:
    rows = [_row(f"some words for number {n}", ("cat",) if n % 2 else ()) for n in range(5)]
    JsonLines().write(rows, tmp_path / "o.jsonl", ExportShape())
    items = JsonlRecords().read(tmp_path / "o.jsonl", ImportOptions(text="text"))
    drafts = [item for item in items if isinstance(item, SampleDraft)]
    said = [(draft.text, [(answer.annotator, answer.labels) for answer in draft.answers]) for draft in drafts]
    assert said == [(row.text, [(row.annotator, row.labels)] if row.labels else []) for row in rows]
