"""What every exporter must do, built in or plugged in."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.contracts.exporter import Exporter, ExportRow, ExportShape
from labeler.domain.sample import Modality, SampleUid
from labeler.errors import Cancelled, UserError
from labeler.registry import members

EXPORTERS: list[Exporter] = list(members("exporters").values())
EVERY = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
# What no file on Windows may be called, and what would lead out of the folder.
ILLEGAL = ["con", 'a<b>:"c', "x/../../y", "..", "trailing. ", "A", "a\\b", "\u202egnp.exe"]
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c636060600000000400012734"
    "27250000000049454e44ae426082"
)


@pytest.fixture
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("images") / "ä one.png"
    path.write_bytes(PNG)
    return path


def _rows(exporter: Exporter, image: Path, count: int, labels: tuple[str, ...] = ("cat",)) -> Iterator[ExportRow]:
    kinds = sorted(exporter.modalities)
    for number in range(count):
        modality = kinds[number % len(kinds)]
        is_image = modality is Modality.IMAGE
        answered = bool(number % 4)
        yield ExportRow(
            uid=SampleUid(f"{number:064x}"),
            source=str(image) if is_image else f"/data/ä {number}",
            row_id=None if number % 2 or is_image else str(number),
            modality=modality,
            text="=1\n\"two\", 'three' 😀\r" if modality is Modality.TEXT else None,
            data={"n": number, "gap": None} if modality is Modality.RECORD else {"width": 1} if is_image else None,
            meta={"label": "clash", "deep": [1, {"a": None}]},
            annotator="ann" if answered and exporter.several else None,
            labels=(labels[number % len(labels)],) if answered else (),
            labeled=answered,
            file=str(image) if is_image else None,
            probabilities=tuple(1 / len(labels) for _ in labels) if answered else None,
        )


def _shape(exporter: Exporter, labels: tuple[str, ...] = ("cat",)) -> ExportShape:
    return ExportShape(multiple=exporter.multiple, classes=labels, title="T")


def _contents(path: Path) -> dict[str, bytes]:
    """Every file below, those of archives without the time at which they were made."""
    if path.is_dir():
        return {str(one.relative_to(path)): one.read_bytes() for one in path.rglob("*") if one.is_file()}
    if path.suffix in (".xlsx", ".npz"):
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist() if "docProps" not in name}
    return {path.name.replace("again", "out"): path.read_bytes()}


@EVERY
def test_it_says_what_it_is(exporter: Exporter) -> None:
    assert exporter.name and exporter.title and exporter.keeps and exporter.drops
    assert exporter.ending == "" or exporter.ending.startswith(".")
    assert exporter.modalities and set(exporter.media) <= {"path", "copy", "embed"}


@EVERY
def test_it_writes_every_row_and_only_the_target(exporter: Exporter, image: Path, tmp_path: Path) -> None:
    target = tmp_path / f"out{exporter.ending}"
    report = exporter.write(_rows(exporter, image, 25), target, _shape(exporter))
    assert report.rows == 25 and report.path == str(target)
    assert list(tmp_path.iterdir()) == [target] and any(_contents(target).values())
    again = tmp_path / f"again{exporter.ending}"
    exporter.write(_rows(exporter, image, 25), again, _shape(exporter))
    assert _contents(again) == _contents(target)


@EVERY
def test_an_export_of_nothing_is_whole(exporter: Exporter, image: Path, tmp_path: Path) -> None:
    target = tmp_path / f"out{exporter.ending}"
    assert exporter.write(_rows(exporter, image, 0), target, _shape(exporter)).rows == 0
    assert target.exists()


@EVERY
@pytest.mark.parametrize("problem", [UserError("enough"), Cancelled("stopped"), KeyboardInterrupt()], ids=type)
def test_a_failure_or_cancelling_leaves_nothing_behind(
    exporter: Exporter, image: Path, tmp_path: Path, problem: BaseException
) -> None:
    def failing() -> Iterator[ExportRow]:
        yield from _rows(exporter, image, 5)
        raise problem

    with pytest.raises(type(problem)):
        exporter.write(failing(), tmp_path / f"out{exporter.ending}", _shape(exporter))
    assert list(tmp_path.iterdir()) == []


@EVERY
def test_a_target_that_cannot_be_written_is_an_error_in_words(exporter: Exporter, image: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        exporter.write(_rows(exporter, image, 5), tmp_path / "no" / "where", _shape(exporter))
    assert list(tmp_path.iterdir()) == []


@EVERY
def test_class_names_that_are_no_file_names_are_written_safely(exporter: Exporter, image: Path, tmp_path: Path) -> None:
    labels = (*ILLEGAL, "b")
    target = tmp_path / "in" / f"out{exporter.ending}"
    target.parent.mkdir()
    exporter.write(_rows(exporter, image, 40, labels), target, _shape(exporter, labels))
    assert [path.name for path in tmp_path.iterdir()] == ["in"], "nothing leads out of the folder"
    names = [name for _, folders, files in os.walk(tmp_path / "in") for name in (*folders, *files)]
    assert not [name for name in names if set(name) & set('<>:"|?*\\') or name.endswith((".", " "))]
    assert not {"con", "aux", "nul"} & {name.split(".")[0].lower() for name in names}
