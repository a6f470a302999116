"""JSON and JSONL: streamed, odd values rejected by item and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers import json_records
from labeler.importers.json_records import JsonRecords
from labeler.importers.jsonl_records import JsonlRecords


def _read(path: Path, **options: Any) -> tuple[list[SampleDraft], list[Rejection]]:
    importer = JsonRecords() if path.suffix == ".json" else JsonlRecords()
    items = list(importer.read(path, ImportOptions(**options)))
    return (
        [item for item in items if isinstance(item, SampleDraft)],
        [item for item in items if isinstance(item, Rejection)],
    )


def _write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


ROWS = [
    {"id": "007", "text": "a text of some words", "label": "cat", "n": 1},
    {"id": "008", "text": "and another text here", "label": ["dog", "cat"], "late": {"deep": [1, 2.5, None]}},
]


@pytest.mark.parametrize("name", ["t.json", "t.jsonl"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_objects_become_samples_with_nested_values_kept(tmp_path: Path, name: str, mark: bytes) -> None:
    whole = json.dumps(ROWS) if name == "t.json" else "\n\n".join(json.dumps(row) for row in ROWS)
    drafts, rejected = _read(_write(tmp_path, name, mark + whole.encode()))
    assert [(draft.row_id, draft.text, draft.labels) for draft in drafts] == [
        ("007", "a text of some words", ("cat",)),
        ("008", "and another text here", ("dog", "cat")),
    ]
    assert drafts[1].meta == {"late": {"deep": [1, 2.5, None]}}
    assert drafts[0].modality is Modality.TEXT and rejected == []


@pytest.mark.parametrize("name", ["t.json", "t.jsonl"])
def test_records_keep_numbers_and_truth_values(tmp_path: Path, name: str) -> None:
    rows = [{"a": 1, "b": 2.5, "c": "red", "ok": True, "gap": None, "label": "x"}] * 2
    whole = json.dumps(rows) if name == "t.json" else "\n".join(json.dumps(row) for row in rows)
    drafts, _ = _read(_write(tmp_path, name, whole))
    assert dict(drafts[0].data or {}) == {"a": 1, "b": 2.5, "c": "red", "ok": True, "gap": None}
    assert isinstance((drafts[0].data or {})["a"], int)
    assert drafts[0].labels == ("x",)


def test_a_key_that_turns_up_late_is_kept(tmp_path: Path) -> None:
    rows = [{"a": n, "b": "x"} for n in range(1500)] + [{"a": 1, "b": "y", "new": 5}]
    drafts, _ = _read(_write(tmp_path, "t.json", json.dumps(rows)))
    assert dict(drafts[-1].data or {}) == {"a": 1, "b": "y", "new": 5}
    assert list(drafts[0].data or {}) == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("   ", "is empty"),
        ('{"a": 1}', "holds one object; expected a list of objects"),
        ('"text"', "holds no list"),
        ("[]", "holds no JSON object"),
        ("[1, 2]", "holds no JSON object; item 1: the item does not fit: it is a number, not an object"),
        ("[{}]", "holds only empty objects"),
        ("[", "holds no JSON object"),
        ('[{"a": NaN}]', "nan is not a number that JSON knows"),
        ("[nonsense]", "cannot be read from here on"),
        ("hello", "holds no list"),
    ],
)
def test_json_that_is_no_list_of_objects_is_refused(tmp_path: Path, content: str, words: str) -> None:
    path = _write(tmp_path, "t.json", content)
    with pytest.raises(SourceError) as caught:
        JsonRecords().guess(path, ImportOptions())
    assert words in str(caught.value)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "cp1252"])
def test_json_in_another_encoding_is_read(tmp_path: Path, codec: str) -> None:
    drafts, _ = _read(_write(tmp_path, "t.json", '[{"text": "Gruß aus dem Süden"}]'.encode(codec)), text="text")
    assert drafts[0].text == "Gruß aus dem Süden"


@pytest.mark.parametrize("block", [1, 2, 3, 7, 64])
def test_items_may_lie_across_blocks(tmp_path: Path, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_records, "_BLOCK", block)
    rows = [{"text": 'a "quoted" \\ é 😀 text', "n": [12345, -1.5e10, True, None, {}]}, 1234567, "x" * 100] * 3
    path = _write(tmp_path, "t.json", json.dumps(rows, indent=1))
    items = [row for _, row, _ in json_records.objects(path)]
    assert items[::3] == rows[::3]
    assert len(items) == 9


def test_a_broken_file_gives_what_stands_before_the_damage(tmp_path: Path) -> None:
    path = _write(tmp_path, "t.json", '[{"text": "fine words in here"}, 5, {"text": "more words in here"}, {"te')
    drafts, rejected = _read(path, text="text")
    assert [draft.text for draft in drafts] == ["fine words in here", "more words in here"]
    assert [(item.line, item.reason[:27]) for item in rejected] == [
        (2, "the item does not fit: it i"),
        (4, "the file cannot be read fro"),
    ]


def test_bad_lines_are_rejected_by_number(tmp_path: Path) -> None:
    deep = "[" * 100_000
    lines = [
        '{"text": "fine words in here"}', "not json", "[1]", '{"text": NaN}', "null", '{"text": 1e999}', deep, "",
        '{"text": "last words in here"}', b'{"text": "caf\xe9"}', '{"text": "schöne Grüße"}',
    ]  # fmt: skip
    content = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    drafts, rejected = _read(_write(tmp_path, "t.jsonl", content), text="text")
    assert [draft.line for draft in drafts] == [1, 9, 11]
    assert [item.line for item in rejected] == [2, 3, 4, 5, 6, 7, 10]
    assert "not UTF-8" in rejected[-1].reason


def test_a_line_without_end_is_rejected_and_reading_goes_on(tmp_path: Path) -> None:
    content = '{"text": "some words in here"}\n' + "x" * 20_000_000 + '\n{"text": "more words in here"}\n'
    drafts, rejected = _read(_write(tmp_path, "t.jsonl", content), text="text")
    assert [draft.line for draft in drafts] == [1, 3]
    assert [item.line for item in rejected] == [2] and "longer than 8 million" in rejected[0].reason


def test_a_deeply_nested_list_does_not_crash(tmp_path: Path) -> None:
    path = _write(tmp_path, "t.json", '[{"a": "x"}, {"a": ' + "[" * 100_000 + "]" * 100_000 + "}]")
    drafts, rejected = _read(path)
    assert len(drafts) == 1 and len(rejected) == 1
