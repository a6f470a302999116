"""CSV and TSV: what is detected, what is typed, and how bad input is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers.csv_table import CsvTable


def _write(folder: Path, content: str | bytes, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _read(path: Path, **options: object) -> tuple[list[SampleDraft], list[Rejection]]:
    items = list(CsvTable().read(path, ImportOptions(**options)))  # type: ignore[arg-type]  # names checked by the call
    return (
        [item for item in items if isinstance(item, SampleDraft)],
        [item for item in items if isinstance(item, Rejection)],
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_detected(tmp_path: Path, delimiter: str) -> None:
    rows = [["text", "label"], ["one, or; two | three\tfour", "cat"], ["it's five here", "dog"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    drafts, rejected = _read(_write(tmp_path, text))
    assert [(draft.text, draft.labels) for draft in drafts] == [
        ("one, or; two | three\tfour", ("cat",)),
        ("it's five here", ("dog",)),
    ]
    assert rejected == []


@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1252", b""),
        ("latin-1", b""),
    ],
)
def test_the_encoding_is_detected(tmp_path: Path, codec: str, mark: bytes) -> None:
    text = "text,label\nCafé déjà vu naïve,straße\n" + "plain words here,cat\n" * 50
    drafts, rejected = _read(_write(tmp_path, mark + text.encode(codec)))
    assert (drafts[0].text, drafts[0].labels) == ("Café déjà vu naïve", ("straße",))
    assert len(drafts) == 51 and rejected == []


def test_a_late_accent_decides_the_encoding_too(tmp_path: Path) -> None:
    content = b"text,label\n" + b"only plain words here,cat\n" * 100_000 + "am Ende ein Gruß,dog\n".encode("cp1252")
    drafts, rejected = _read(_write(tmp_path, content))
    assert drafts[-1].text == "am Ende ein Gruß" and rejected == []


def test_mixed_encodings_reject_the_rows_that_do_not_fit(tmp_path: Path) -> None:
    good = "schöne Grüße überall,cat\n".encode() * 20
    path = _write(tmp_path, b"text,label\n" + good + "schöne Grüße,dog\n".encode("latin-1") + good)
    drafts, rejected = _read(path)
    assert len(drafts) == 40
    assert rejected == [
        Rejection(str(path), 22, "the row holds bytes that are not UTF-8; save the file in one encoding")
    ]


def test_ragged_rows_are_rejected_by_line_and_the_rest_goes_in(tmp_path: Path) -> None:
    path = _write(tmp_path, 'text,label\n"two\nlines here",cat\nshort\n\na,b,c\nlast one here,dog\n')
    drafts, rejected = _read(path)
    assert [draft.line for draft in drafts] == [2, 7]
    assert [(item.line, item.reason[:20]) for item in rejected] == [
        (4, "the row has 1 cells,"),
        (6, "the row has 3 cells,"),
    ]


def test_a_nul_byte_rejects_its_row(tmp_path: Path) -> None:
    drafts, rejected = _read(
        _write(tmp_path, b"text,label\nfine words here,cat\nbad\0words,cat\nmore words here,dog\n")
    )
    assert len(drafts) == 2
    assert [(item.line, item.reason) for item in rejected] == [(3, "the row holds a NUL byte; remove it")]


def test_a_million_columns_in_a_row_are_one_rejection(tmp_path: Path) -> None:
    path = _write(tmp_path, "text,label\nfine words here,cat\n" + "x," * 1_000_000 + "\nmore words here,dog\n")
    drafts, rejected = _read(path)
    assert len(drafts) == 2
    assert rejected[0].line == 3 and "1,000,001 cells" in rejected[0].reason


def test_a_million_columns_in_the_header_are_refused(tmp_path: Path) -> None:
    path = _write(tmp_path, ",".join(f"c{n}" for n in range(1_000_000)) + "\n1,2\n")
    with pytest.raises(SourceError, match=r"t\.csv, line 1: the header has 1,000,000 columns; 2,000 is the limit"):
        CsvTable().guess(path, ImportOptions())


def test_a_quotation_mark_never_closed_is_reported_with_what_it_swallows(tmp_path: Path) -> None:
    path = _write(tmp_path, 'text,label\nfine words here,cat\n"open,dog\nlost,cat\nlost,dog\n')
    drafts, rejected = _read(path)
    assert len(drafts) == 1
    assert [(item.line, "never closed: 3 lines" in item.reason) for item in rejected] == [(3, True)]


def test_a_text_may_be_a_megabyte(tmp_path: Path) -> None:
    drafts, _ = _read(_write(tmp_path, "text,label\n" + "word " * 200_000 + ",cat\n"))
    assert drafts[0].text is not None and len(drafts[0].text) == 1_000_000


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"text": "body"}, "t.csv has no column “body” (--text); its columns are: a, b"),
        ({"label": "kind"}, "has no column “kind” (--label)"),
        ({"id": "nr"}, "has no column “nr” (--id)"),
        ({"leave_out": ("zip",)}, "has no column “zip”"),
    ],
)
def test_a_wrong_column_is_refused_with_those_there_are(tmp_path: Path, options: dict[str, str], words: str) -> None:
    with pytest.raises(SourceError) as caught:
        _read(_write(tmp_path, "a,b\n1,2\n"), **options)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n\n\n", "is empty"),
        (b",,,\n1,2,3,4\n", "the header is empty"),
        (b"a,b,a\n1,2,3\n", "two columns are called “a”"),
        (b"a\0,b\n1,2\n", "not text"),
    ],
)
def test_a_table_without_a_usable_header_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        _read(_write(tmp_path, content))


def test_a_header_without_rows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("text,label\n\n", "utf-8")
    with pytest.raises(SourceError, match=r"t\.csv has a header but no rows below it"):
        list(CsvTable().read(path, ImportOptions()))


def test_a_folder_or_missing_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(SourceError, match="cannot be read"):
            CsvTable().guess(path, ImportOptions())


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(SourceError, match="not a file"):
        CsvTable().guess(tmp_path / "pipe.csv", ImportOptions())


def test_a_file_without_line_breaks_is_not_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        file.write(b"text,label\nfine words here,cat\n")
        for _ in range(40):
            file.write(b"x" * (1 << 20))
    drafts, rejected = _read(path)
    assert len(drafts) == 1 and rejected and all("x" not in item.reason[:8] for item in rejected)


def test_columns_are_typed_and_ids_never_changed(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        "id,zip,age,height,mixed,inf,kind,label\n"
        "007,01234,5,1.50,1,1e999,red,a\n008,99999,?,-2e3,x,2,blue,b\n009,00001,12,,3,3,NA,a\n",
    )
    drafts, _ = _read(path)
    assert [draft.row_id for draft in drafts] == ["007", "008", "009"]
    assert [dict(draft.data or {}) for draft in drafts] == [
        {"zip": "01234", "age": 5, "height": 1.5, "mixed": "1", "inf": "1e999", "kind": "red"},
        {"zip": "99999", "age": None, "height": -2000.0, "mixed": "x", "inf": 2, "kind": "blue"},
        {"zip": "00001", "age": 12, "height": None, "mixed": "3", "inf": 3, "kind": None},
    ]
    assert [draft.labels for draft in drafts] == [("a",), ("b",), ("a",)]


def test_what_looks_like_a_text_an_id_and_a_label_is_guessed(tmp_path: Path) -> None:
    path = _write(
        tmp_path, "Id,Review,Stars,Category\n1,a very good book indeed,5,fiction\n2,not my kind of book,1,fact\n"
    )
    guess = CsvTable().guess(path, ImportOptions())
    assert (guess.modality, guess.text, guess.label, guess.id) == (Modality.TEXT, "Review", "Category", "Id")
    assert guess.labels == ("fiction", "fact") and guess.estimate == 2
    assert guess.rows[0] == ("1", "a very good book indeed", "5", "fiction")
    drafts, _ = _read(path)
    assert drafts[0].meta == {"Stars": "5"}


def test_guesses_can_be_switched_off(tmp_path: Path) -> None:
    path = _write(tmp_path, "id,text,label\n1,some words in here,a\n2,other words in here,b\n")
    drafts, _ = _read(path, label="", id="", text="", leave_out=("label",))
    assert drafts[0].modality is Modality.RECORD and drafts[0].labels == ()
    assert dict(drafts[0].data or {}) == {"id": 1, "text": "some words in here"}
    assert drafts[0].row_id == "2"


def test_an_id_seen_twice_is_not_guessed_to_be_one(tmp_path: Path) -> None:
    path = _write(tmp_path, "id,text\n1,some words in here\n1,other words in here\n")
    assert CsvTable().guess(path, ImportOptions()).id is None


def test_empty_texts_ids_and_rows_are_rejected(tmp_path: Path) -> None:
    path = _write(tmp_path, "key,text\na,some words\n,more words\nc, \n")
    _, rejected = _read(path, id="key", text="text")
    assert [(item.line, item.reason.split(";")[0]) for item in rejected] == [
        (3, "the id column “key” is empty"),
        (4, "the text column “text” is empty"),
    ]
    _, rejected = _read(_write(tmp_path, "a,b\n1,2\n,\n"))
    assert [item.line for item in rejected] == [3]


def test_the_progress_ends_at_the_size_of_the_file(tmp_path: Path) -> None:
    path = _write(tmp_path, "text,label\n" + "some words in here,cat\n" * 10_000)
    told = [item for item in CsvTable().read(path, ImportOptions()) if isinstance(item, Progress)]
    assert len(told) >= 5 and told[-1].done == told[-1].total == path.stat().st_size
    assert [item.done for item in told] == sorted(item.done for item in told)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(*[st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)] * 3),
        min_size=1,
        max_size=8,
    ),
    skip=st.integers(0, 9),
)
def test_a_written_table_reads_back_and_can_be_resumed(
    tmp_path: Path, rows: list[tuple[str, str, str]], skip: int
) -> None:
    import csv

    path = tmp_path / "t.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([("words", "note", "kind"), *rows])
    options = ImportOptions(text="words", label="kind", id="")
    items = [item for item in CsvTable().read(path, options) if not isinstance(item, Progress)]
    assert [item.text for item in items if isinstance(item, SampleDraft)] == [row[0] for row in rows if row[0].strip()]
    assert len(items) == len(rows)
    assert [item for item in CsvTable().read(path, options, skip) if not isinstance(item, Progress)] == items[skip:]
