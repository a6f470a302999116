"""Answers from files: other people's encodings and delimiters, relabeling, renamed classes, certainty, scale."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind, event_hash
from labeler.errors import ProjectLocked, SourceError, UsageError
from labeler.store.project_store import ProjectStore
from labeler.workbench import answers_file
from labeler.workbench.answer_lines import answer_lines
from labeler.workbench.answers_file import enter_answers
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject


@pytest.fixture
def project(make_project: MakeProject, tmp_path: Path) -> Path:
    """Six texts with the ids 1 to 6."""
    folder = make_project("cat", "dog", "käse, “alt”")
    table = tmp_path / "t.csv"
    table.write_text("id,text\n" + "".join(f"{n},text number {n}\n" for n in range(1, 7)), "utf-8")
    import_sources(folder, [table], ImportOptions(text="text", id="id"))
    return folder


def _said(project: Path) -> dict[tuple[str, str], str]:
    """(row id, annotator) → class."""
    with ProjectStore.open(project, read_only=True) as store:
        return {(row[1].rpartition("#")[2], row[2]): row[3].get("class", "") for row in store.current_labels()}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_in_any_encoding_with_any_delimiter_is_read(
    project: Path, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    answers = tmp_path / "a.csv"
    name = "käse, “alt”" if encoding != "latin-1" else "cat"
    rows = [["source", "label", "certainty"], ["1", f'"{name}"', "sure"], ["2", "dog", "unsure"], ["3", "cat", "sure"]]
    answers.write_text("\n".join(delimiter.join(row) for row in rows) + "\n", encoding)
    report = enter_answers(project, answers, "anna")
    assert (report.labels, report.rejected) == (3, ())
    assert _said(project)["1", "anna"] == name


def test_a_json_list_is_read_like_json_lines(project: Path, tmp_path: Path) -> None:
    lines = [{"source": "1", "label": "cat"}, {"source": 2, "label": "dog", "seconds": 2.5}]
    (tmp_path / "a.json").write_text(json.dumps(lines), "utf-8")
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-16")
    for name, annotator in (("a.json", "anna"), ("a.jsonl", "bert")):
        assert enter_answers(project, tmp_path / name, annotator).labels == 2
    assert set(_said(project).values()) == {"cat", "dog"}


def test_lines_that_cannot_be_used_are_named_with_the_reason_and_the_rest_is_entered(
    project: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "a.csv"
    lines = [
        "source,label,certainty,seconds", "1,cat,sure,1", "2,cow,,", "9,cat,,", "3,,,", "4,cat,perhaps,", "5,cat,,fast",
        "6,cat,,-1", "1,cat", ",cat,,", "2,d\0og,,", "3,DOG,Cannot Tell,",
    ]  # fmt: skip
    answers.write_text("\n".join(lines) + "\n", "utf-8")
    report = enter_answers(project, answers, "anna")
    assert report.labels == 2
    assert [item.line for item in report.rejected] == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    reasons = [item.reason for item in report.rejected]
    for reason, words in zip(
        reasons,
        ("“cow” is not a class", "no sample of the project is “9”", "has no label", "sure, unsure or cannot_tell",
         "seconds is a number", "seconds cannot be -1", "has 2 cells, the header has 4", "names no sample", "NUL byte"),
        strict=True,
    ):  # fmt: skip
        assert words in reason
    assert _said(project) == {("1", "anna"): "cat", ("3", "anna"): "dog"}


def test_entering_a_file_again_changes_nothing_and_a_later_one_replaces(project: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("source,label\n1,cat\n2,cat\n", "utf-8")
    second.write_text("source,label\n2,dog\n2,cat\n2,dog\n", "utf-8")
    for answers in (first, first, second):
        enter_answers(project, answers, "anna")
    assert _said(project) == {("1", "anna"): "cat", ("2", "anna"): "dog"}
    with ProjectStore.open(project) as store:
        assert len(list(store.events())) == 7, "the log keeps everything that was ever said"
        assert store.label_counts().per_annotator == {"anna": 2}


def test_names_of_renamed_and_merged_classes_still_count(project: Path, tmp_path: Path) -> None:
    answers = tmp_path / "a.csv"
    answers.write_text("source,label\n1,cat\n2,dog\n3,Feline\n4,FELINE\n", "utf-8")
    with ProjectStore.open(project) as store:
        store.rename_class("cat", "feline")
        store.merge_classes("dog", "feline")
    assert enter_answers(project, answers, "anna").labels == 4
    assert set(_said(project).values()) == {"feline"}
    answers.write_text("source,label\n1,dog\n", "utf-8")
    enter_answers(project, answers, "anna")
    with ProjectStore.open(project, read_only=True) as store:
        assert store.label_counts().per_class["feline"] == 4


def test_a_class_with_a_semicolon_is_one_class_and_a_list_is_several(make_project: MakeProject, tmp_path: Path) -> None:
    folder = make_project("a;b", "a", "c", kind="multi")
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,one two\n2,two three\n3,three four\n", "utf-8")
    import_sources(folder, [table], ImportOptions(text="text", id="id"))
    answers = tmp_path / "a.csv"
    answers.write_text('source,label\n1,a;b\n2,a;c\n3,"[""a;b"", ""c""]"\n', "utf-8")
    assert enter_answers(folder, answers, "anna").labels == 3
    with ProjectStore.open(folder, read_only=True) as store:
        assert [row[3]["classes"] for row in sorted(store.current_labels(), key=lambda row: str(row[1]))] == [
            ["a;b"],
            ["a", "c"],
            ["a;b", "c"],
        ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "a name"),
        (" \t", "a name"),
        ("a\x1b[31m", "control"),
        ("\udcff", "control"),
        ("x" * 200, "120 is the limit"),
    ],
)
def test_answers_need_somebody_who_gave_them(project: Path, tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        enter_answers(project, tmp_path / "a.csv", name)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"", "is empty"),
        ("a.csv", b"id,label\n1,cat\n", "needs the columns label and uid or source; it has: id, label"),
        ("a.csv", b"\x89PNG\r\n\x1a\n\0\0", "a.csv"),
        ("a.json", b'{"source": "1"}', "holds one object; expected a list"),
        ("gone.csv", None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_whole(
    project: Path, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match=words):
        enter_answers(project, tmp_path / name, "anna")
    assert _said(project) == {}


def test_while_another_process_writes_the_refusal_says_who_and_what_to_do(project: Path, tmp_path: Path) -> None:
    with (
        ProjectStore.open(project),
        pytest.raises(ProjectLocked, match=rf"process {os.getpid()} on .*; close it there"),
    ):
        enter_answers(project, tmp_path / "a.csv", "anna")


_DIES = """
import os, signal, sys
from pathlib import Path
from labeler.store import label_log
from labeler.workbench.answers_file import enter_answers
follow = label_log.follow
def dies(*arguments):
    follow(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
label_log.follow = dies
enter_answers(Path(sys.argv[1]), Path(sys.argv[2]), "anna")
"""


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
def test_a_kill_while_answers_are_written_leaves_none_of_them_and_the_next_try_enters_all(
    project: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "a.csv"
    answers.write_text("source,label\n" + "".join(f"{n},cat\n" for n in range(1, 7)), "utf-8")
    done = subprocess.run([sys.executable, "-c", _DIES, str(project), str(answers)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert _said(project) == {}
    assert enter_answers(project, answers, "anna").labels == 6
    with ProjectStore.open(project) as store:
        events = list(store.events())
    assert len(events) == 6
    assert all(event.hash == event_hash(event) for event in events)
    assert [event.prev_hash for event in events[1:]] == [event.hash for event in events[:-1]]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.tuples(st.integers(1, 7), st.sampled_from(["cat", "dog", "cow"]), st.sampled_from(["anna", "bert"])),
        max_size=12,
    )
)
def test_what_stands_is_the_last_usable_line_of_each(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[tuple[int, str, str]]
) -> None:
    """Whatever was said before: each example goes on where the one before ended. Read without a child, for speed."""
    monkeypatch.setattr(answers_file, "read_answer_lines", answer_lines)
    expected = _said(project)
    for annotator in ("anna", "bert"):
        own = [(number, label) for number, label, who in lines if who == annotator]
        answers = tmp_path / "a.csv"
        answers.write_text("source,label\n" + "".join(f"{n},{label}\n" for n, label in [(1, "cat"), *own]), "utf-8")
        report = enter_answers(project, answers, annotator)
        usable = [(number, label) for number, label in [(1, "cat"), *own] if number < 7 and label != "cow"]
        assert report.labels == len(usable)
        expected.update({(str(number), annotator): label for number, label in usable})
    assert _said(project) == expected
    with ProjectStore.open(project) as store:
        store.rebuild()
    assert _said(project) == expected


def test_many_pages_of_answers_keep_their_order(make_project: MakeProject, tmp_path: Path) -> None:
    folder = make_project()
    table, answers = tmp_path / "t.csv", tmp_path / "a.csv"
    count = 1_300
    table.write_text("id,text\n" + "".join(f"{n},text number {n}\n" for n in range(count)), "utf-8")
    answers.write_text("source,label\n" + "".join(f"{n},{('cat', 'dog')[n % 2]}\n" for n in range(count)), "utf-8")
    import_sources(folder, [table], ImportOptions(text="text", id="id"))
    assert enter_answers(folder, answers, "anna").labels == count
    with ProjectStore.open(folder, read_only=True) as store:
        assert store.label_counts().per_class == {"cat": count // 2, "dog": count // 2}
        assert [event.kind for event in store.events()] == [EventKind.LABEL] * count
