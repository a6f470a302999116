"""What every importer must do, built in or plugged in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import Guess, Importer, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.registry import members

from ..formats.round_trips import Answer, Generated, export_rows, write

IMPORTERS: list[Importer] = list(members("importers").values())
EVERY = pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
_FRAGMENTS = st.sampled_from(
    [
        b"text,label\n", b"[{", b'{"text": "words in here"}', b"\n", b'"', b"\0", b"\xff\xfe", b"\xef\xbb\xbf",
        b"]", b"}", b",", b"\xe9", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"1e999", b"\\ud800", b"[" * 50, b"\r",
        b"id;", b"\t", b"NaN",
    ]
)  # fmt: skip
_BYTES = st.lists(_FRAGMENTS | st.binary(max_size=30), max_size=12).map(b"".join)


@EVERY
def test_it_says_what_it_is(importer: Importer) -> None:
    assert importer.name and importer.title and importer.keeps and importer.drops
    assert all(ending.startswith(".") and ending == ending.lower() for ending in importer.endings)


@EVERY
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=_BYTES)
@example(content=b"")
@example(content=b"text,label\n" + b'"' * 99)
def test_arbitrary_bytes_are_read_or_refused_in_words(tmp_path: Path, importer: Importer, content: bytes) -> None:
    path = tmp_path / f"file{importer.endings[0] if importer.endings else '.png'}"
    path.write_bytes(content)
    _drain(importer, path)
    _drain(importer, tmp_path)


@EVERY
def test_what_is_missing_empty_or_unreadable_is_refused_in_words(importer: Importer, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for source in (tmp_path / "missing", tmp_path / "empty"):
        assert importer.sniff(source) == 0.0
        with pytest.raises(SourceError):
            importer.guess(source, ImportOptions())
        with pytest.raises(SourceError):
            list(importer.read(source, ImportOptions()))


@EVERY
def test_reading_twice_gives_the_same_and_skipping_gives_the_rest(importer: Importer, tmp_path: Path) -> None:
    source = _example(importer, tmp_path)
    assert importer.sniff(source) > 0
    guess = importer.guess(source, ImportOptions())
    assert isinstance(guess, Guess) and len(guess.labels) <= 200
    items = _items(importer, source, 0)
    assert len(items) >= 3 and any(isinstance(item, SampleDraft) for item in items)
    assert items == _items(importer, source, 0)
    assert _items(importer, source, 2) == items[2:]
    assert _items(importer, source, len(items)) == []


@EVERY
def test_drafts_are_complete(importer: Importer, tmp_path: Path) -> None:
    for item in _items(importer, _example(importer, tmp_path), 0):
        if isinstance(item, SampleDraft):
            assert len(item.uid) == 64 and set(item.uid) <= set("0123456789abcdef")
            assert Path(item.source).is_absolute()
            assert item.text is not None or item.data is not None


def _items(importer: Importer, source: Path, skip: int) -> list[Any]:
    return [item for item in importer.read(source, ImportOptions(), skip) if not isinstance(item, Progress)]


def _drain(importer: Importer, source: Path) -> None:
    assert 0 <= importer.sniff(source) <= 1
    try:
        importer.guess(source, ImportOptions())
        for item in importer.read(source, ImportOptions()):
            assert isinstance(item, SampleDraft | Rejection | Progress)
            if isinstance(item, Rejection):
                assert item.reason
    except SourceError as error:
        assert len(str(error).splitlines()) == 1


def _example(importer: Importer, folder: Path) -> Path:
    """A small source of the kind that the importer reads: one of our own exports, where there is such an exporter."""
    from PIL import Image

    if importer.name in members("exporters") and importer.name not in ("csv", "jsonl"):
        return _exported(importer.name, folder)
    rows = [("a few words to read", "cat"), ("some more words here", "dog"), ("and the last of them", "cat")]
    contents = {
        ".csv": "text,label\n" + "".join(f"{text},{label}\n" for text, label in rows),
        ".json": str([{"text": text, "label": label} for text, label in rows]).replace("'", '"'),
        ".jsonl": "".join(f'{{"text": "{text}", "label": "{label}"}}\n' for text, label in rows),
    }
    for ending, content in contents.items():
        if ending in importer.endings:
            (folder / f"t{ending}").write_text(content)
            return folder / f"t{ending}"
    for number, (text, _) in enumerate(rows):
        if importer.name == "images":
            Image.new("RGB", (5, 5), (number, 9, 9)).save(folder / f"{number}.png")
        else:
            (folder / f"{number}.txt").write_text(text)
    return folder


def _exported(name: str, folder: Path) -> Path:
    exporter = members("exporters")[name]
    kinds = sorted(exporter.modalities, key=lambda kind: kind != Modality.TEXT)
    content = {Modality.TEXT: "words to read number {}", Modality.IMAGE: "{}"}[kinds[0]]
    answers = (Answer("ann" if exporter.several else None, ("cat",), None, None),)
    samples = [Generated(kinds[0], content.format(n), None, {}, answers) for n in range(4)]
    (folder / "example").mkdir()
    target, _ = write(name, export_rows(samples, folder / "example"), folder / "example", exporter.multiple)
    return target
