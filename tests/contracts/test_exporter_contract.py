"""What every exporter must do, built in or plugged in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.contracts.exporter import Exporter, ExportRow, ExportShape
from labeler.domain.sample import Modality, SampleUid
from labeler.errors import UserError
from labeler.registry import members

EXPORTERS: list[Exporter] = list(members("exporters").values())
EVERY = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)


def _rows(count: int) -> Iterator[ExportRow]:
    for number in range(count):
        modality = list(Modality)[number % 3]
        yield ExportRow(
            uid=SampleUid(f"{number:064x}"),
            source=f"/data/ä {number}",
            row_id=None if number % 2 else str(number),
            modality=modality,
            text="=1\n\"two\", 'three' 😀\r" if modality is Modality.TEXT else None,
            data={"n": number, "gap": None} if modality is not Modality.TEXT else None,
            meta={"label": "clash", "deep": [1, {"a": None}]},
            annotator="ann" if number % 4 else None,
            labels=("cat",) if number % 4 else (),
            labeled=bool(number % 4),
        )


@EVERY
def test_it_says_what_it_is(exporter: Exporter) -> None:
    assert exporter.name and exporter.title and exporter.keeps and exporter.drops
    assert exporter.ending == "" or exporter.ending.startswith(".")
    assert exporter.modalities and set(exporter.media) <= {"path", "copy", "embed"}


@EVERY
@pytest.mark.parametrize("multiple", [False, True])
def test_it_writes_every_row_and_only_the_target(exporter: Exporter, tmp_path: Path, multiple: bool) -> None:
    target = tmp_path / f"out{exporter.ending}"
    report = exporter.write(_rows(25), target, multiple)
    assert report.rows == 25 and report.path == str(target)
    assert list(tmp_path.iterdir()) == [target] and target.stat().st_size > 0
    again = tmp_path / f"again{exporter.ending}"
    exporter.write(_rows(25), again, multiple)
    assert again.read_bytes() == target.read_bytes()


@EVERY
def test_a_failure_leaves_nothing_behind(exporter: Exporter, tmp_path: Path) -> None:
    def failing() -> Iterator[ExportRow]:
        yield from _rows(5)
        raise UserError("enough")

    with pytest.raises(UserError, match="enough"):
        exporter.write(failing(), tmp_path / f"out{exporter.ending}", False)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match="cannot be written"):
        exporter.write(_rows(5), tmp_path / "no" / "where", False)
