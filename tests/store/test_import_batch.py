"""Imports: whole or not at all, once, and taken back as a whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.label_event import EventKind, Value
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import Cancelled, SourceError, UserError
from labeler.importers.csv_table import CsvTable
from labeler.importers.image_folder import ImageFolder
from labeler.importers.jsonl_records import JsonlRecords
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

MakeProject = Callable[..., ProjectStore]


def _csv(folder: Path, text: str, name: str = "t.csv") -> Path:
    (folder / name).write_text(text)
    return folder / name


def _many(folder: Path, rows: int) -> Path:
    body = "".join(f"{n},this is the text of row {n},{'cat' if n % 2 else 'dog'}\n" for n in range(rows))
    return _csv(folder, "id,text,label\n" + body, "many.csv")


def _said(store: ProjectStore, annotator: str | None = None) -> dict[int, Value]:
    """Values by sample id."""
    answers = store.answers(annotator)
    values = [answers.said[code].value for code in answers.codes]
    return dict(sorted(zip(answers.sample_ids.tolist(), values, strict=True)))


def _derived(store: ProjectStore) -> list[tuple[object, ...]]:
    with sqlite3.connect(store.folder / "project.db") as plain:
        return plain.execute("SELECT * FROM standing_events ORDER BY 1, 2, 3").fetchall()


def test_labels_become_events_of_a_named_annotator(project: ProjectStore, tmp_path: Path) -> None:
    source = _csv(tmp_path, "text,label,origin\none,cat,x\ntwo,cow,y\nthree,,z\n")
    report = project.intake.import_source(CsvTable(), source, ImportOptions(), annotator="expert")
    assert (report.added, report.duplicates, report.rejected, report.labels) == (3, 0, [], 2)
    assert report.new_classes == ("cow",)
    assert project.task().names() == ("cat", "dog", "cow")
    assert _said(project, "expert") == {1: {"class": "cat"}, 2: {"class": "cow"}}
    assert [sample.meta for sample in project.samples_at([1, 2, 3])] == [{"origin": c} for c in "xyz"]
    assert project.sample(2).source == f"{source}#3"
    (record,) = project.imports()
    assert (record.importer, record.annotator, record.added, record.labels) == ("csv", "expert", 3, 2)


def test_labels_are_mapped_and_matched_without_regard_to_case(project: ProjectStore, tmp_path: Path) -> None:
    project.rename_class("dog", "hound")
    source = _csv(tmp_path, "text,label\na,CAT\nb,dog\nc,Kitty\nd,  cat \n")
    report = project.intake.import_source(CsvTable(), source, ImportOptions(), class_map={"Kitty": "cat"})
    assert report.new_classes == ()
    assert [value["class"] for value in _said(project, "import").values()] == ["cat", "hound", "cat", "cat"]


def test_a_label_that_cannot_be_one_rejects_its_row_only(project: ProjectStore, tmp_path: Path) -> None:
    source = _csv(tmp_path, f"text,label\na,cat\nb,{'x' * 300}\nc,cat|dog\nd,dog\n")
    report = project.intake.import_source(CsvTable(), source, ImportOptions(label_separator="|"))
    assert [(item.line, item.source) for item in report.rejected] == [(3, str(source)), (4, str(source))]
    assert "300 characters" in report.rejected[0].reason
    assert "2 labels" in report.rejected[1].reason
    assert (report.added, report.labels) == (2, 2)


def test_several_labels_a_cell_are_a_multiple_choice(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project("cat", "dog", kind="multi")
    source = _csv(tmp_path, "text,label\na,dog|cat\nb,cow\nc,\n")
    report = project.intake.import_source(CsvTable(), source, ImportOptions(label_separator="|"))
    assert report.labels == 2
    assert _said(project) == {1: {"classes": ["cat", "dog"]}, 2: {"classes": ["cow"]}}


def test_a_multiple_choice_understands_lists_and_the_usual_separators(
    make_project: MakeProject, tmp_path: Path
) -> None:
    project = make_project("cat", "dog", "a;b", kind="multi")
    source = _csv(tmp_path, 'text,label\na,dog;cat\nb,cat | dog\nc,"[""a;b"", ""cat""]"\nd,[]\ne,a;b\nf,[oops\n')
    project.intake.import_source(CsvTable(), source, ImportOptions())
    assert [value["classes"] for value in _said(project).values()] == [
        ["cat", "dog"], ["cat", "dog"], ["cat", "a;b"], [], ["a;b"], ["[oops"],
    ]  # fmt: skip


def test_a_full_task_keeps_the_samples_and_names_the_labels_left_out(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project(*[f"c{n}" for n in range(199)])
    report = project.intake.import_source(CsvTable(), _csv(tmp_path, "text,label\na,x\nb,y\nc,c1\n"), ImportOptions())
    assert (report.added, report.labels, report.new_classes) == (3, 2, ("x",))
    assert report.notes == ("labels of 1 classes were left out because the task is full: y",)


def test_the_same_content_is_one_sample_with_several_sources(project: ProjectStore, tmp_path: Path) -> None:
    first = _csv(tmp_path, "text,label\nsame,cat\nother,dog\nsame,cat\n", "a.csv")
    second = _csv(tmp_path, "text,label\nsame,dog\nnew,cat\n", "b.csv")
    report = project.intake.import_source(CsvTable(), first, ImportOptions())
    assert (report.added, report.duplicates, report.labels) == (2, 1, 2)
    report = project.intake.import_source(CsvTable(), second, ImportOptions())
    assert (report.added, report.duplicates, report.labels) == (1, 1, 2)
    assert [(s.source, s.row_id) for s in project.sources([project.sample(1)])[1]] == [
        (str(first), "2"),
        (str(first), "4"),
        (str(second), "2"),
    ]
    assert list(_said(project).values()) == [{"class": "dog"}, {"class": "dog"}, {"class": "cat"}]
    derived = _derived(project)
    project.rebuild()
    assert _derived(project) == derived


def test_importing_the_same_again_changes_nothing(project: ProjectStore, tmp_path: Path) -> None:
    source = _csv(tmp_path, "text,label\none,cat\ntwo,dog\n")
    project.intake.import_source(CsvTable(), source, ImportOptions())
    position = project.log_position()
    report = project.intake.import_source(CsvTable(), source, ImportOptions())
    assert (report.added, report.duplicates, report.labels) == (0, 2, 0)
    assert project.log_position() == position
    assert len(project.sources([project.sample(1)])[1]) == 1


def test_an_import_never_outvotes_a_later_word_of_the_same_annotator(project: ProjectStore, tmp_path: Path) -> None:
    source = _csv(tmp_path, "text,label\none,cat\n")
    project.intake.import_source(CsvTable(), source, ImportOptions(), annotator="ann")
    uid = project.sample_uids()[0]
    project.append([EventDraft(uid, "ann", EventKind.LABEL, {"class": "dog"})]).future.result(timeout=30)
    project.intake.import_source(CsvTable(), source, ImportOptions(), annotator="ann")
    assert [said.value for said in project.answers().said] == [{"class": "dog"}]


def test_undoing_takes_back_samples_and_labels_but_not_what_people_said(project: ProjectStore, tmp_path: Path) -> None:
    kept_source = _csv(tmp_path, "text\nkept from before\n", "kept.csv")
    project.intake.import_source(CsvTable(), kept_source, ImportOptions(text="text"))
    source = _csv(tmp_path, "text,label\none,cat\ntwo,dog\nthree,cat\nkept from before,dog\n")
    report = project.intake.import_source(CsvTable(), source, ImportOptions())
    two = project.sample_uids()[2]
    project.append([EventDraft(two, "ann", EventKind.LABEL, {"class": "cat"})]).future.result(timeout=30)
    undone = project.intake.undo_import(report.import_id)
    assert (undone.removed, undone.revoked, undone.kept) == (2, 4, (two,))
    assert [sample.text for page in project.iter_samples() for sample in page] == ["kept from before", "two"]
    assert [(s.source) for s in project.sources([project.sample(1)])[1]] == [str(kept_source)]
    assert [said.annotator for said in project.answers().said] == ["ann"]
    derived = _derived(project)
    project.rebuild()
    assert _derived(project) == derived
    with pytest.raises(UserError, match="undone already"):
        project.intake.undo_import(report.import_id)
    with pytest.raises(UserError, match="no import number 99"):
        project.intake.undo_import(99)
    again = project.intake.import_source(CsvTable(), source, ImportOptions())
    assert again.added == 2
    assert project.sample_ids().tolist()[-1] > 4


def test_cancelling_leaves_the_project_untouched_and_the_next_run_goes_on(
    project: ProjectStore, tmp_path: Path
) -> None:
    source = _many(tmp_path, 20_000)
    reads: list[int] = []

    class Watched(CsvTable):
        def read(
            self, source: Path, options: ImportOptions, skip: int = 0
        ) -> Iterator[SampleDraft | Rejection | Progress]:
            reads.append(skip)
            return super().read(source, options, skip)

    calls = iter(range(10_000))

    def check() -> None:
        if next(calls) == 9:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.intake.import_source(Watched(), source, ImportOptions(), check=check)
    assert project.sample_count() == 0 and project.log_position() == 0 and project.imports() == []
    seen: list[Progress] = []
    report = project.intake.import_source(Watched(), source, ImportOptions(), progress=seen.append)
    assert reads[0] == 0 and reads[1] >= 4_000
    assert (report.added, report.labels) == (20_000, 20_000)
    assert seen[-1].done == seen[-1].total
    assert list((project.folder / "imports").iterdir()) == []


def test_a_changed_source_is_not_mixed_with_what_was_staged_before(project: ProjectStore, tmp_path: Path) -> None:
    source = _many(tmp_path, 9_000)

    def stop(progress: Progress) -> None:
        if progress.done > 100_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.intake.import_source(CsvTable(), source, ImportOptions(), progress=stop)
    _csv(tmp_path, "id,text,label\n1,only one row here now,cat\n", "many.csv")
    assert project.intake.import_source(CsvTable(), source, ImportOptions()).added == 1
    assert project.sample_count() == 1


def test_labels_can_be_given_while_an_import_is_staged(project: ProjectStore, tmp_path: Path) -> None:
    project.intake.import_source(CsvTable(), _csv(tmp_path, "text\nfirst\n"), ImportOptions(text="text"))
    uid = project.sample_uids()[0]
    told: list[int] = []

    def answer(_: Progress) -> None:
        ticket = project.append([EventDraft(uid, "ann", EventKind.LABEL, {"class": "cat"})])
        told.append(ticket.future.result(timeout=30))

    project.intake.import_source(CsvTable(), _many(tmp_path, 10_000), ImportOptions(label=""), progress=answer)
    assert len(told) >= 5 and project.log_position() == len(told)


_KILLED = """
import os, signal, sys
from pathlib import Path
from labeler.contracts.importer import ImportOptions
from labeler.importers.csv_table import CsvTable
from labeler.store.project_store import ProjectStore
import labeler.store.import_batch as import_batch

when = sys.argv[3]
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
count = 0
def progress(_):
    global count
    count += 1
    if when == str(count):
        die()
if when == "in the transaction":
    import_batch.add_first_answers = die
if when == "after the commit":
    import labeler.store.staging as staging
    staging.discard = die
store = ProjectStore.open(Path(sys.argv[1]))
store.intake.import_source(CsvTable(), Path(sys.argv[2]), ImportOptions(), progress=progress)
store.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("when", ["1", "5", "9", "in the transaction", "after the commit"])
def test_killed_at_any_point_it_leaves_nothing_half_done(project: ProjectStore, tmp_path: Path, when: str) -> None:
    source = _many(tmp_path, 20_000)
    project.close()
    arguments = [sys.executable, "-c", _KILLED, str(project.folder), str(source)]
    done = subprocess.run([*arguments, when], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    with ProjectStore.open(project.folder) as after:
        whole = when == "after the commit"
        assert after.sample_count() == (20_000 if whole else 0)
        assert after.log_position() == (20_000 if whole else 0)
        assert len(after.imports()) == int(whole)
        after.intake.import_source(CsvTable(), source, ImportOptions())
        assert after.sample_count() == after.log_position() == len(after.answers()) == 20_000


def test_a_damaged_waiting_room_is_made_anew(project: ProjectStore, tmp_path: Path) -> None:
    source = _many(tmp_path, 9_000)

    def stop(progress: Progress) -> None:
        if progress.done > 100_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.intake.import_source(CsvTable(), source, ImportOptions(), progress=stop)
    (waiting,) = (project.folder / "imports").glob("*.db")
    waiting.write_bytes(b"garbled" * 1000)
    assert project.intake.import_source(CsvTable(), source, ImportOptions()).added == 9_000


def test_a_broken_file_is_named_and_the_rest_goes_in(project: ProjectStore, tmp_path: Path) -> None:
    folder = tmp_path / "images"
    (folder / "cat").mkdir(parents=True)
    Image.new("RGB", (8, 8), "red").save(folder / "cat" / "red.png")
    Image.new("RGB", (8, 8), "blue").save(folder / "cat" / "blue.jpg")
    (folder / "cat" / "text.png").write_text("I am a text")
    report = project.intake.import_source(ImageFolder(), folder, ImportOptions(folder_labels=True))
    assert (report.added, report.labels) == (2, 2)
    assert [Path(item.source).name for item in report.rejected] == ["text.png"]
    assert "it holds text" in report.rejected[0].reason


def test_copies_live_in_the_project_and_go_with_their_import(project: ProjectStore, tmp_path: Path) -> None:
    folder = tmp_path / "images"
    folder.mkdir()
    Image.new("RGB", (8, 8), "red").save(folder / "red.png")
    report = project.intake.import_source(ImageFolder(), folder, ImportOptions(), copy=True)
    (folder / "red.png").unlink()
    sample = project.sample(1)
    assert Path(sample.source).is_relative_to(project.folder / "objects") and Path(sample.source).is_file()
    assert project.sources([project.sample(1)])[1][0].source == str(folder / "red.png")
    project.intake.undo_import(report.import_id)
    assert not Path(sample.source).exists()


def test_a_source_that_is_not_there_is_an_error(project: ProjectStore, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        project.intake.import_source(CsvTable(), tmp_path / "none.csv", ImportOptions())


def test_odd_texts_come_back_as_they_were(project: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "a\\ud800b"}\n{"text": "مرحبا 😀 \\u0000"}\n')
    project.intake.import_source(JsonlRecords(), tmp_path / "t.jsonl", ImportOptions(text="text"))
    assert [sample.text for sample in project.samples_at([1, 2])] == ["a\ufffdb", "مرحبا 😀 \0"]


def test_samples_are_found_by_all_their_names(project: ProjectStore, tmp_path: Path) -> None:
    source = _csv(tmp_path, "id,text\n007,one text here\n008,two text here\n")
    project.intake.import_source(CsvTable(), source, ImportOptions())
    folder = tmp_path / "images"
    folder.mkdir()
    Image.new("RGB", (8, 8), "red").save(folder / "red.png")
    project.intake.import_source(ImageFolder(), folder, ImportOptions())
    one, two, red = project.sample_uids()

    def find(reference: str) -> list[str]:
        return list(project.find_uids([reference])[reference])

    assert find(one) == find(one[:8].upper()) == [one]
    assert find("007") == find(f"{source}#007") == [one]
    assert find("red.png") == find(str(folder / "red.png")) == [red]
    assert find("blue.png") == []
    assert project.sample_by_uid(two) == project.sample(2)
    assert project.sample_by_uid("0" * 64) is None


def test_many_references_are_resolved_as_one_by_one(project: ProjectStore, tmp_path: Path) -> None:
    rows = "".join(f"{n:05},text number {n}\n" for n in range(700))
    project.intake.import_source(CsvTable(), _csv(tmp_path, "id,text\n" + rows), ImportOptions(text="text", id="id"))
    uids = project.sample_uids()
    path = tmp_path / "t.csv"
    asked = [
        *(f"{n:05}" for n in range(700)), *(f"{path}#{n:05}" for n in range(0, 700, 7)), *uids[::5],
        *(uid[:20].upper() for uid in uids[::9]), "nothing", "00000000", "#", "", "a#b", str(path),
    ]  # fmt: skip
    together = project.find_uids(asked)
    assert list(together) == list(dict.fromkeys(asked))
    assert together == {reference: project.find_uids([reference])[reference] for reference in asked}
    assert together["00126"] == together[f"{path}#00126"] == [uids[126]]
    assert together[uids[5]] == [uids[5]]
    assert together["nothing"] == together["00000000"] == together["#"] == together[""] == []


def test_the_same_content_with_different_labels_is_noted_and_the_last_label_counts(
    project: ProjectStore, tmp_path: Path
) -> None:
    rows = "same words,cat\nother words,dog\nsame words,dog\nthird words,cat\nthird words,cat\n"
    report = project.intake.import_source(
        CsvTable(), _csv(tmp_path, "text,label\n" + rows), ImportOptions(text="text", id="")
    )
    assert report.notes == ("1 samples came with different labels in different places; the last one counts",)
    assert [row[3]["class"] for row in project.current_labels()].count("dog") == 2
