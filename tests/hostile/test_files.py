"""Files made to crash, exhaust or deceive whoever reads them: each is refused in words, or kept and shown as it is."""

from __future__ import annotations

import io
import json
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.formula_cells import defused, restored
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError, UserError
from labeler.importers import json_records
from labeler.importers.csv_table import CsvTable
from labeler.importers.image_folder import ImageFolder
from labeler.importers.json_records import JsonRecords
from labeler.importers.jsonl_records import JsonlRecords
from labeler.importers.text_folder import TextFolder
from labeler.samples.image import probe_image
from labeler.store.project_store import ProjectStore
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.reading import guess_source
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject

Made = Callable[[Path], bytes]


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _png(width: int, height: int, *chunks: bytes, pixels: bytes = b"\0" * 100) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + _chunk(b"IDAT", zlib.compress(pixels)) + _chunk(b"IEND", b"")
    )


def _tiff(width: int, height: int, entries: int | None = None, next_directory: int = 0) -> bytes:
    tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1), (278, height), (279, 4)]
    body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    count = len(tags) if entries is None else entries
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", count) + body + struct.pack("<I", next_directory)


def _gif_header(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"


def _of(image: Image.Image, kind: str, **options: object) -> bytes:
    content = io.BytesIO()
    image.save(content, kind, **options)
    return content.getvalue()


SVG = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/><text>&b;</text></svg>'
)
NOISE = Image.effect_noise((48, 48), 80)
IMAGES: list[tuple[str, str, bytes, str]] = [
    ("PNG bomb", "a.png", _png(50_000, 50_000), "megapixels is the limit"),
    ("PNG larger than anything", "a.png", _png(2**31 - 1, 2**31 - 1), "megapixels is the limit"),
    ("PNG of no width", "a.png", _png(0, 5), "its header is damaged"),
    ("PNG of one endless row", "a.png", _png(90_000_000, 1), "damaged or cut off"),
    ("PNG with a bomb as its comment", "a.png", _png(
        2, 2, _chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(200 << 20)))), "damaged or cut off"),
    ("PNG with a bomb as its colour profile", "a.png", _png(
        2, 2, _chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(200 << 20)))), ""),
    ("PNG whose chunk claims 4 GB", "a.png", _png(2, 2)[:8] + struct.pack(">I", 2**32 - 1) + b"IHDR", "damaged"),
    ("TIFF bomb", "a.tif", _tiff(60_000, 60_000), "megapixels is the limit"),
    ("TIFF with 60,000 tags", "a.tif", _tiff(4, 4, entries=60_000), ""),
    ("TIFF whose pages run in a circle", "a.tif", _tiff(2, 2, next_directory=8), ""),
    ("GIF bomb", "a.gif", _gif_header(65_535, 65_535) + b"\x2c\0\0\0\0\xff\xff\xff\xff\0\x08\x04", "megapixels"),
    ("GIF cut off", "a.gif", _of(NOISE.convert("P"), "GIF")[:60], "its header is damaged"),
    ("JPEG cut off", "a.jpg", _of(NOISE, "JPEG")[:500], "damaged or cut off"),
    ("JPEG that lies of its size", "a.jpg", _of(NOISE, "JPEG").replace(
        struct.pack(">HH", 48, 48), struct.pack(">HH", 65_500, 65_500), 1), "megapixels is the limit"),
    ("WebP cut off", "a.webp", _of(NOISE.convert("RGB"), "WEBP")[:80], "damaged or cut off"),
    ("BMP that lies of its size", "a.bmp", _of(NOISE, "BMP")[:18] + struct.pack("<ii", 60_000, 60_000)
        + _of(NOISE, "BMP")[26:], "megapixels is the limit"),
    ("SVG called PNG", "a.png", SVG, "it holds XML or HTML"),
    ("HTML called JPEG", "a.jpg", b"<html><img src=http://evil.example/x.png>", "it holds XML or HTML"),
    ("EPS called JPEG", "a.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n", "it holds text"),
    ("PDF called PNG", "a.png", b"%PDF-1.7\n1 0 obj\n<< /JS (app.alert(1)) >>\n", "not an image"),
    ("a program called PNG", "a.png", b"\x7fELF" + bytes(60), "not an image"),
    ("a ZIP called GIF", "a.gif", b"PK\x03\x04" + bytes(60), "not an image"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "words"), [case[1:] for case in IMAGES], ids=[case[0] for case in IMAGES])
def test_hostile_images_are_refused_in_words_or_read(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    try:
        facts = probe_image(path)
    except SourceError as error:
        assert words in str(error)
    else:
        assert not words, "it should have been refused"
        assert facts.width * facts.height <= 100


def test_a_gif_of_ten_thousand_frames_is_its_first(tmp_path: Path) -> None:
    frames = [Image.new("P", (8, 8), number % 2) for number in range(10_000)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:], duration=1, optimize=False)
    facts = probe_image(tmp_path / "a.gif")
    assert (facts.width, facts.height) == (8, 8)


def test_a_folder_of_hostile_images_names_each_and_brings_in_the_good_one(
    make_project: MakeProject, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    refused = [(f"{number:02}{name}", content) for number, (_, name, content, words) in enumerate(IMAGES) if words]
    for name, content in refused:
        (photos / name).write_bytes(content)
    NOISE.save(photos / "good.png")
    report = import_sources(make_project(), [photos], ImportOptions())
    assert report.added == 1
    assert [Path(item.source).name for item in report.rejected] == [name for name, _ in refused]


def _link(folder: Path, name: str, target: str) -> None:
    (folder / name).symlink_to(target)


@pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices of POSIX")
def test_links_pipes_and_devices_in_a_folder_are_named_and_not_followed(
    make_project: MakeProject, tmp_path: Path
) -> None:
    (tmp_path / "private").mkdir()
    NOISE.save(tmp_path / "private" / "secret.png")
    folder = tmp_path / "photos"
    (folder / "inner").mkdir(parents=True)
    NOISE.rotate(90).save(folder / "inner" / "good.png")
    for name, target in {
        "zero.png": "/dev/zero", "random.png": "/dev/random", "gone.png": "nowhere.png", "circle.png": "circle.png",
        "out.png": "../private/secret.png", "root.png": "/etc/passwd", "memory.png": "/proc/self/mem",
        "inside.png": "inner/good.png",
    }.items():  # fmt: skip
        _link(folder, name, target)
    _link(folder, "private", "../private")
    os.mkfifo(folder / "pipe.png")
    report = import_sources(make_project(), [folder], ImportOptions())
    reasons = {Path(item.source).name: item.reason for item in report.rejected}
    assert (report.added, report.duplicates) == (1, 1), "a link within the folder is the same image once more"
    assert "not a file" in reasons["pipe.png"]
    assert {name for name, reason in reasons.items() if "outside of the folder" in reason} == {
        "zero.png", "random.png", "out.png", "root.png", "memory.png"
    }  # fmt: skip
    assert "link" in reasons["gone.png"] and "link" in reasons["circle.png"]


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices of POSIX")
@pytest.mark.parametrize("kind", ["a.csv", "a.json", "a.jsonl", "a.txt", "a.png", "labels.csv"])
def test_a_pipe_or_device_as_the_source_is_refused(make_project: MakeProject, tmp_path: Path, kind: str) -> None:
    project = make_project()
    os.mkfifo(tmp_path / kind)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / kind).symlink_to("/dev/zero")
    for path in (tmp_path / kind, tmp_path / "deep" / kind):
        with pytest.raises(UserError):
            import_sources(project, [path], ImportOptions())
        with pytest.raises(UserError):
            guess_source(path)


# JSON


def _read(importer: JsonRecords | JsonlRecords | CsvTable, path: Path) -> list[SampleDraft | Rejection]:
    return [item for item in importer.read(path, ImportOptions()) if not isinstance(item, Progress)]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ("[" * 150 + "]" * 150, "nested too deeply; 100 levels are the limit"),
        ("9" * 301, "a number of more than 300 digits; write it as a text"),
        ("-" + "9" * 4_000, "a number of more than 300 digits; write it as a text"),
        ("9" * 5_000, "limit"),
        ("NaN", "nan is not a number that JSON knows"),
        ("-Infinity", "-inf is not a number that JSON knows"),
        ("1e999", "inf is not a number that JSON knows"),
        ('{"x": 1, "y": 2, "x": 3}', "the key “x” stands in it twice"),
        ('[{"x\\u202e": 1, "x\\u202e": 3}]', "the key “x\\u202e” stands in it twice"),
    ],
)
@pytest.mark.parametrize("importer", [JsonRecords(), JsonlRecords()], ids=["json", "jsonl"])
def test_hostile_json_values_are_rejected_by_place_and_reason(
    tmp_path: Path, importer: JsonRecords | JsonlRecords, value: str, words: str
) -> None:
    good, bad = '{"text": "some good words", "n": 1}', f'{{"text": "some bad words", "n": {value}}}'
    path = tmp_path / f"a.{importer.name}"
    path.write_text(f"{good}\n{bad}\n" if importer.name == "jsonl" else f"[{good},\n{bad}]", "utf-8")
    first, second = _read(importer, path)
    assert isinstance(first, SampleDraft)
    assert isinstance(second, Rejection)
    assert second.line == 2
    assert words in second.reason


def test_duplicate_keys_at_the_top_are_rejected_too(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "some good words"}\n{"label": "cat", "text": "other good words", "label": "dog"}\n')
    assert [type(item) for item in _read(JsonlRecords(), path)] == [SampleDraft, Rejection]


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a lone \\ud800 surrogate", "k\\udcff": "\\udfff"}\n')
    (draft,) = _read(JsonlRecords(), path)
    assert isinstance(draft, SampleDraft)
    assert draft.text == "a lone \ufffd surrogate"
    assert draft.meta == {"k\ufffd": "\ufffd"}


class _Endless(io.TextIOBase):
    """A text that never ends; counts what was taken of it."""

    def __init__(self, start: str, more: str) -> None:
        self._start, self._more = start, more
        self.taken = 0

    def read(self, size: int | None = -1) -> str:
        assert size is not None and size > 0
        self.taken += size
        start, self._start = self._start[:size], self._start[size:]
        return start + (self._more * (size // len(self._more) + 1))[: size - len(start)]


@pytest.mark.parametrize(
    ("start", "more"),
    [("[", "9"), ("[", "["), ('["', "x"), ("[", '{"a":'), ("[1.", "0"), ("[", "[],"), ('[{"', "k")],
)
def test_a_list_of_two_gigabytes_is_given_up_long_before(start: str, more: str) -> None:
    """As it comes from a file, but without the file."""
    endless = _Endless(start, more)
    stream = json_records._Stream(endless)
    stream.next_mark()
    stream.at += 1
    count = 0
    try:
        for _ in json_records._items(stream):
            count += 1
            if count > 100_000 or endless.taken > 200 << 20:
                break
    except (ValueError, RecursionError):
        pass
    assert endless.taken <= 260 << 20


# Long lines and odd names


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json", "a.txt"])
def test_one_line_of_three_hundred_megabytes_is_refused_in_words(
    make_project: MakeProject, tmp_path: Path, name: str
) -> None:
    """Sparse, so that it costs no disk; what it holds, NULs, is as long to read as anything else."""
    path = tmp_path / name
    path.write_bytes(
        b'[{"text": "' if name.endswith("json") else b'text\n"a' if name.endswith("csv") else b'{"text": "a'
    )
    os.truncate(path, 300 << 20)
    project = make_project()
    try:
        report = import_sources(project, [path], ImportOptions())
    except SourceError as error:
        assert name in str(error)
    else:
        assert not report.added
        assert report.rejected
    with ProjectStore.open(project, read_only=True) as store:
        assert store.sample_count() == 0


EVIL_NAMES = (
    "=cmd|' /C calc'!A0", "<img src=http://evil.example/a.png>", "a\u202etxt.exe", "\x1b[31mred\x1b[0m", "nul\x07bell",
    "'; DROP TABLE samples; --", "__proto__", "constructor", "label ", "{0.__class__}", "%s%n", "../../etc/passwd",
    "\u200b", "A\u0308\u0308\u0308", "🏴‍☠️",
)  # fmt: skip


def test_evil_column_names_and_values_are_kept_true_and_come_back_from_an_export(
    make_project: MakeProject, tmp_path: Path
) -> None:
    project = make_project()
    table = tmp_path / "t.jsonl"
    table.write_text(json.dumps({"text": "some good words", **{name: name for name in EVIL_NAMES}}), "utf-8")
    assert import_sources(project, [table], ImportOptions(text="text", label="")).added == 1
    with ProjectStore.open(project, read_only=True) as store:
        (page,) = store.iter_samples()
        assert dict(page[0].meta) == {name: name for name in EVIL_NAMES}
    export_project(project, ExportRequest(tmp_path / "out.csv", unlabeled=True))
    back = make_project(name="back")
    assert import_sources(back, [tmp_path / "out.csv"], ImportOptions(text="text", id="", label="")).added == 1
    with ProjectStore.open(back, read_only=True) as store:
        (page,) = store.iter_samples()
        found = {name.strip(): value for name, value in page[0].meta.items()}
        for name in EVIL_NAMES:
            assert name in page[0].meta.values(), found


def test_a_column_name_of_a_megabyte_is_refused_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"text,{'x' * 1_000_000}\nsome good words,1\n")
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "some good words", "x" * 1_000_000: 1}))
    for name in ("a.csv", "a.jsonl"):
        with pytest.raises(SourceError, match=r"the name of column 2 has 1,000,000 characters; 1,000 is the limit"):
            guess_source(tmp_path / name)


def test_a_text_of_many_megabytes_in_one_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * (17 << 20))
    found = [item for item in TextFolder().read(tmp_path, ImportOptions()) if isinstance(item, Rejection)]
    assert "larger than 16 MB" in found[0].reason


@pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")
def test_file_names_that_deceive_are_kept_true(make_project: MakeProject, tmp_path: Path) -> None:
    names = ["\u202egnp.exe.png", "a\nb.png", "\x1b]0;owned\x07.png", "<b>bold.png", "=1+1.png", "%00.png"]
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, name in enumerate(names):
        Image.new("RGB", (4, 4), (number * 20, 0, 0)).save(folder / name)
    project = make_project()
    assert import_sources(project, [folder], ImportOptions()).added == len(names)
    with ProjectStore.open(project, read_only=True) as store:
        (page,) = store.iter_samples()
        assert {Path(sample.source).name for sample in page} == set(names)


# Formulas


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="'=+-@\t\r\n＝a1.", max_size=8))
def test_defusing_a_cell_is_undone_exactly(cell: str) -> None:
    assert restored(defused(cell)) == cell


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "''=1", "'=1"])
def test_a_cell_that_a_spreadsheet_could_run_is_defused(cell: str) -> None:
    assert defused(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["-3", "+4.5e-3", "-3.5", "it's", "'quoted'", "", "a=b", "3-4"])
def test_numbers_and_plain_words_stay_as_they_are(cell: str) -> None:
    assert defused(cell) == cell
    assert restored(cell) == cell


def test_apostrophes_of_other_peoples_tables_are_theirs(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text,note\nsome good words,'=1+1\n")
    (draft,) = _read(CsvTable(), tmp_path / "a.csv")
    assert isinstance(draft, SampleDraft)
    assert draft.meta == {"note": "'=1+1"}


def test_image_folders_take_labels_from_no_file_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("file,label\na.png,password\n")
    folder = tmp_path / "photos"
    folder.mkdir()
    NOISE.save(folder / "a.png")
    (folder / "labels.csv").symlink_to("../secret.csv")
    with pytest.raises(SourceError, match=r"labels\.csv: it is a link to a file outside"):
        ImageFolder().guess(folder, ImportOptions())
