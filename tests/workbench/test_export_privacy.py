"""Exports that tell less: pseudonyms, hidden paths, columns left out, images without metadata."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from labeler.contracts.importer import ImportOptions
from labeler.errors import UserError
from labeler.exporters.private_image import strip_metadata
from labeler.workbench.answers_file import enter_answers
from labeler.workbench.export_privacy import KEY_FILE, PrivacyWishes, pseudonym
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject


@pytest.fixture
def project(make_project: MakeProject, tmp_path: Path) -> Path:
    folder = make_project()
    (tmp_path / "inbox").mkdir()
    table = tmp_path / "inbox" / "mails.csv"
    table.write_text(
        "id,text,sender,team\n1,some words here,bo@example.com,a\n2,other words,cy@example.com,b\n", "utf-8"
    )
    import_sources(folder, [table], ImportOptions(text="text", id="id"))
    answers = tmp_path / "a.csv"
    answers.write_text("source,label\n1,cat\n2,dog\n", "utf-8")
    for name in ("Anna Müller", "Bert"):
        enter_answers(folder, answers, name)
    return folder


def _rows(project: Path, target: Path, wishes: PrivacyWishes) -> list[dict[str, str]]:
    export_project(project, ExportRequest(target, labels="each", overwrite=True, privacy=wishes))
    with target.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
def test_pseudonyms_are_stable_and_no_name_is_left(project: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out{ending}"
    wishes = PrivacyWishes(pseudonymise=True)
    export_project(project, ExportRequest(target, labels="each", privacy=wishes))
    first = target.read_text("utf-8")
    assert "Anna" not in first and "M\u00fcller" not in first and "Bert" not in first
    key = (project / KEY_FILE).read_bytes()
    assert first.count(pseudonym(key, "Bert")) == 2
    export_project(project, ExportRequest(target, labels="each", overwrite=True, privacy=wishes))
    assert target.read_text("utf-8") == first
    assert key.hex() not in first
    if os.name == "posix":
        assert (project / KEY_FILE).stat().st_mode & 0o077 == 0


def test_another_project_has_other_pseudonyms(project: Path, make_project: MakeProject) -> None:
    assert pseudonym(b"k" * 32, "Bert") == pseudonym(b"k" * 32, "Bert") != pseudonym(b"l" * 32, "Bert")
    assert pseudonym(b"k" * 32, "Mu\u0308ller") == pseudonym(b"k" * 32, "M\u00fcller")


def test_a_damaged_key_is_not_replaced_in_silence(project: Path, tmp_path: Path) -> None:
    (project / KEY_FILE).write_bytes(b"short")
    with pytest.raises(UserError, match=r"pseudonyms\.key is damaged"):
        _rows(project, tmp_path / "out.csv", PrivacyWishes(pseudonymise=True))
    assert not (tmp_path / "out.csv").exists()


def test_chosen_columns_are_left_out_and_the_others_stay(project: Path, tmp_path: Path) -> None:
    rows = _rows(project, tmp_path / "out.csv", PrivacyWishes(drop_columns=("sender",)))
    assert len(rows) == 4
    assert {"sender"} & set(rows[0]) == set()
    assert [row["team"] for row in rows] == ["a", "a", "b", "b"]
    assert "example.com" not in (tmp_path / "out.csv").read_text("utf-8")


def test_a_column_that_is_not_there_stops_the_export(project: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“sendr” to leave out; check how it is written"):
        _rows(project, tmp_path / "out.csv", PrivacyWishes(drop_columns=("sender", "sendr")))
    assert not (tmp_path / "out.csv").exists()


def test_a_column_of_a_record_can_be_left_out_too(make_project: MakeProject, tmp_path: Path) -> None:
    folder = make_project()
    (tmp_path / "t.csv").write_text("name,age\nbo,3\ncy,4\n", "utf-8")
    import_sources(folder, [tmp_path / "t.csv"], ImportOptions(text="", id="", label=""))
    target = tmp_path / "out.jsonl"
    wishes = PrivacyWishes(drop_columns=("name",))
    export_project(folder, ExportRequest(target, unlabeled=True, privacy=wishes))
    assert [json.loads(line)["data"] for line in target.read_text("utf-8").splitlines()] == [{"age": 3}, {"age": 4}]


def test_hidden_paths_say_nothing_of_this_computer(project: Path, make_project: MakeProject, tmp_path: Path) -> None:
    rows = _rows(project, tmp_path / "out.csv", PrivacyWishes(hide_paths=True))
    assert {row["source"] for row in rows} == {"mails.csv"}
    folder = make_project(name="images")
    (tmp_path / "photos" / "inner").mkdir(parents=True)
    Image.new("RGB", (4, 4)).save(tmp_path / "photos" / "inner" / "a.png")
    import_sources(folder, [tmp_path / "photos"], ImportOptions())
    target = tmp_path / "images.csv"
    export_project(folder, ExportRequest(target, unlabeled=True, privacy=PrivacyWishes(hide_paths=True)))
    assert str(tmp_path) not in target.read_text("utf-8")
    assert "inner/a.png" in target.read_text("utf-8")


SECRET = "48.8584 N, taken by Bo"


def _with_secrets(kind: str, **more: object) -> bytes:
    """A picture that tells where, when and by whom it was taken, and is turned."""
    pixels = np.random.default_rng(0).integers(0, 255, (24, 32, 3), dtype=np.uint8)
    image = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x013B] = SECRET
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (48.0, 51.0, 30.0)
    target = io.BytesIO()
    image.save(target, kind, exif=exif, **more)
    return target.getvalue()


def _text_chunks() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET)
    info.add_itxt("XML:com.adobe.xmp", SECRET)
    return info


_KINDS = [
    ("JPEG", {}), ("JPEG", {"progressive": True, "comment": SECRET}), ("JPEG", {"icc_profile": b"p" * 70_000}),
    ("PNG", {"pnginfo": _text_chunks()}), ("WEBP", {"lossless": True, "xmp": SECRET.encode()}), ("WEBP", {}),
    ("TIFF", {"description": SECRET}), ("TIFF", {"compression": "tiff_lzw"}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "more"), _KINDS, ids=[f"{kind}-{number}" for number, (kind, _) in enumerate(_KINDS)])
def test_an_image_keeps_its_picture_and_loses_what_it_tells(kind: str, more: dict[str, object]) -> None:
    told = _with_secrets(kind, **more)
    clean = strip_metadata(told + (SECRET.encode() * 3 if kind in ("JPEG", "PNG") else b""))
    assert SECRET.encode() not in clean
    with Image.open(io.BytesIO(told)) as before, Image.open(io.BytesIO(clean)) as after:
        assert after.format == before.format
        assert not after.getexif().get_ifd(0x8825)
        assert set(after.getexif()) <= {0x0112} or kind == "TIFF"
        assert np.array_equal(np.asarray(before.convert("RGB")), np.asarray(after.convert("RGB")))
        if kind != "TIFF":
            assert after.getexif()[0x0112] == 6
        assert after.info.get("icc_profile") == before.info.get("icc_profile")


def test_a_gif_loses_its_comment() -> None:
    image = Image.effect_noise((16, 16), 60).convert("P")
    target = io.BytesIO()
    image.save(target, "GIF", comment=SECRET.encode())
    assert SECRET.encode() in target.getvalue()
    clean = strip_metadata(target.getvalue())
    assert SECRET.encode() not in clean
    with Image.open(io.BytesIO(clean)) as after:
        assert np.array_equal(np.asarray(after.convert("RGB")), np.asarray(image.convert("RGB")))


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"GIF89a", b"no image"]
)
def test_what_cannot_be_cleaned_is_refused(content: bytes) -> None:
    with pytest.raises(UserError):
        strip_metadata(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_damaged_image_is_refused_or_cleaned_but_nothing_else(kind: str) -> None:
    content = _with_secrets(kind)
    for end in range(0, len(content), 37):
        with contextlib.suppress(UserError):
            assert SECRET.encode() not in strip_metadata(content[:end])
