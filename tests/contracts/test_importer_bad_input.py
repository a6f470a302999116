"""What is cut off, of another format or encoding, huge or contradictory: refused in words, by every importer."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import Importer, ImportOptions
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError, UserError
from labeler.registry import members
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject
from .test_importer_contract import EVERY, IMPORTERS, _example

FILES = [importer for importer in IMPORTERS if importer.endings]
EVERY_FILE = pytest.mark.parametrize("importer", FILES, ids=lambda importer: importer.name)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
BRACES = b'{"a": ' * 3000
# A table of any columns, and a text of any words, is what these two read.
ANYTHING_GOES = {"csv": {PNG}, "texts": {BRACES}}
MB = 1 << 20


def _read(importer: Importer, source: Path, **options: Any) -> tuple[list[SampleDraft], list[str]]:
    """(samples, what was said of everything else)."""
    try:
        items = list(importer.read(source, ImportOptions(**options)))
    except SourceError as error:
        return [], [str(error)]
    return (
        [item for item in items if isinstance(item, SampleDraft)],
        [item.reason for item in items if isinstance(item, Rejection)],
    )


def _file_of(source: Path) -> Path:
    """The file of an example that is read first."""
    return source if source.is_file() else sorted(path for path in source.rglob("*") if path.is_file())[0]


@EVERY
@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
def test_a_file_that_is_cut_off_gives_no_sample_that_is_not_whole(
    importer: Importer, tmp_path: Path, share: float
) -> None:
    source = _example(importer, tmp_path)
    whole, _ = _read(importer, source)
    file = _file_of(source)
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])
    cut, said = _read(importer, source)
    # A line that ends early may still be a text; whatever came whole came as it was, and the rest is told.
    known = {draft.uid for draft in whole}
    strange = [draft for draft in cut if draft.uid not in known]
    assert len(strange) <= 1 and all(reason and len(reason.splitlines()) == 1 for reason in said)
    assert said or len(cut) + len(said) <= len(whole)


@EVERY_FILE
def test_another_format_under_its_name_is_refused(importer: Importer, tmp_path: Path) -> None:
    for content in {PNG, b"", b"\x00" * 5000, BRACES} - ANYTHING_GOES.get(importer.name, set()):
        path = tmp_path / f"x{importer.endings[0]}"
        path.write_bytes(content)
        drafts, said = _read(importer, path)
        assert drafts == [] and said, content[:10]


@EVERY_FILE
def test_a_wrong_encoding_is_told_or_read_rightly(importer: Importer, tmp_path: Path) -> None:
    source = _example(importer, tmp_path)
    if not source.is_file() or source.suffix in (".xlsx", ".parquet"):
        pytest.skip("its encoding is part of the format")
    text = source.read_text("utf-8")
    source.write_bytes(text.encode("utf-8") + "ä\n".encode("latin-1") + "ü".encode())
    drafts, said = _read(importer, source)
    assert not [draft for draft in drafts if draft.text and "\ufffd" in draft.text]
    source.write_bytes(text.encode("utf-16"))
    again, refused = _read(importer, source)
    assert again or refused
    assert drafts or said


@EVERY_FILE
def test_a_huge_single_line_is_refused_in_bounded_memory(importer: Importer, tmp_path: Path) -> None:
    path = tmp_path / f"x{importer.endings[0]}"
    with path.open("wb") as file:
        file.write(b'[{"data": {"text": "' if path.suffix == ".json" else b"text,title,abstract,item,annotator,label\n")
        # COCO is read three times over, with every allocation traced here.
        for _ in range(10 if importer.name == "coco" else 80):
            file.write(b"x" * MB)
    tracemalloc.start()
    try:
        drafts, said = _read(importer, path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert said and not [draft for draft in drafts if len(draft.text or "") > 9 * MB]
    assert peak < 400 * MB


MEDIA: dict[str, Any] = {
    "labelstudio": lambda name: [{"data": {"image": name}, "annotations": []}],
    "doccano": lambda name: [{"filename": name, "label": ["cat"]}],
    "prodigy": lambda name: [{"image": name, "_task_hash": 1}],
    "groundtruth": lambda name: [{"source-ref": name}],
    "argilla": lambda name: [{"fields": {"image": name}, "responses": {}}],
    "coco": lambda name: {"images": [{"id": 1, "file_name": name}], "annotations": [], "categories": []},
}


@pytest.mark.parametrize("name", MEDIA)
@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("../secret.png", "outside of the folder"),
        ("/etc/secret.png", "outside of the folder"),
        ("gone.png", "is not in the folder"),
        ("https://x.org/a.png", "not opened"),
        ("link.png", "outside"),
    ],
)
def test_files_that_are_missing_or_lie_outside_are_not_opened(
    tmp_path: Path, name: str, reference: str, words: str
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.png").write_bytes(PNG)
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "secret.png")
    importer = members("importers")[name]
    content = MEDIA[name](reference)
    source = tmp_path / "in" / f"x{importer.endings[0]}"
    as_lines = importer.endings[0] in (".jsonl", ".manifest")
    source.write_text("".join(json.dumps(one) + "\n" for one in content) if as_lines else json.dumps(content))
    drafts, said = _read(importer, source)
    assert drafts == [] and words in said[0]


@pytest.mark.parametrize("name", ["labelstudio", "doccano", "argilla", "long"])
def test_the_same_id_with_another_content_is_another_sample(tmp_path: Path, name: str) -> None:
    importer = members("importers")[name]
    texts = ["the first of the texts", "something else entirely here"]
    contents = {
        "labelstudio": json.dumps([{"id": 1, "data": {"text": text}, "annotations": []} for text in texts]),
        "doccano": "".join(json.dumps({"id": 1, "text": text, "label": []}) + "\n" for text in texts),
        "argilla": json.dumps([{"id": "1", "fields": {"text": text}, "responses": {}} for text in texts]),
        "long": "item,text,annotator,label\n" + "".join(f"1,{text},ann,cat\n" for text in texts),
    }
    source = tmp_path / f"x{importer.endings[0]}"
    source.write_text(contents[name])
    drafts, said = _read(importer, source)
    assert [draft.text for draft in drafts] == texts and len({draft.uid for draft in drafts}) == 2 and said == []


def test_unknown_labels_are_mapped_or_become_classes_that_are_told(make_project: MakeProject, tmp_path: Path) -> None:
    source = tmp_path / "x.jsonl"
    lines = [{"text": f"words {n}", "label": [name], "Comments": []} for n, name in enumerate(["Katze", "bird"])]
    source.write_text("".join(json.dumps(line) + "\n" for line in lines))
    report = import_sources(
        make_project(), [source], ImportOptions(), format_name="doccano", class_map={"Katze": "cat"}
    )
    assert (report.labels, report.new_classes) == (2, ("bird",))


def test_a_missing_pyarrow_is_told_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    (tmp_path / "x.parquet").write_bytes(b"PAR1")
    for use in (
        lambda: list(members("importers")["parquet"].read(tmp_path / "x.parquet", ImportOptions())),
        lambda: members("exporters")["parquet"].write([], tmp_path / "y.parquet", None),
    ):
        with pytest.raises(UserError, match=r"pip install 'labeler\[parquet\]'"):
            use()
    assert not (tmp_path / "y.parquet").exists()
