"""Work of several people comes together: a union, whoever merges what first, and nothing is lost or guessed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import Cancelled, UserError
from labeler.store.label_log import EventDraft
from labeler.store.merging import MergeReport
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(6)]
MakeCopies = Callable[[Path, int], list[Path]]


def start(folder: Path, *names: str, kind: str = "single") -> Path:
    spec = TaskSpec(kind, complete_classes(LabelClass(name) for name in names or ("cat", "dog")))
    with ProjectStore.create(folder, spec, "Animals") as store:
        say(store, "lead", (UIDS[0], "cat"))
    return folder


def copies(original: Path, count: int, called: str = "copy") -> list[Path]:
    """As if carried to other computers: each place is another device."""
    return [Path(shutil.copytree(original, original.with_name(f"{called}-{n}.labeler"))) for n in range(count)]


def say(store: ProjectStore, who: str, *said: tuple[SampleUid, str]) -> None:
    drafts = [EventDraft(uid, who, EventKind.LABEL, {"class": name}) for uid, name in said]
    store.append(drafts).future.result(timeout=30)


def label(folder: Path, who: str, *said: tuple[SampleUid, str]) -> None:
    with ProjectStore.open(folder) as store:
        say(store, who, *said)


def merge(into: Path, *others: Path, keep: bool = True) -> MergeReport:
    with ProjectStore.open(into) as store:
        return store.merge([other / "journal" for other in others], keep=keep)


def answers(folder: Path) -> list[tuple[str, str, str]]:
    """(sample, annotator, what stands) as everyone derives it, and the whole log besides."""
    with ProjectStore.open(folder, read_only=True) as store:
        said = [(e.event_id, e.annotator, json.dumps(dict(e.value), sort_keys=True)) for e in store.events()]
        for uid in UIDS:
            for who, event in sorted(store.state_of(uid).answers.items()):
                said.append((uid, who, str(dict(event.value))))
    return said


def test_two_peoples_work_comes_together(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"), (UIDS[2], "cat"))
    label(home, "ben", (UIDS[1], "cat"))
    report = merge(home, anna)
    assert (report.events, report.labels_new, report.labels_changed) == (2, 2, 0)
    assert report.by_annotator == {"anna": 2} and report.refused == [] and not report.other_project
    assert report.missing_samples == 2
    with ProjectStore.open(home) as store:
        assert store.state_of(UIDS[1]).answers["anna"].value == {"class": "dog"}
        assert store.state_of(UIDS[1]).answers["ben"].value == {"class": "cat"}
        assert not store.repairs


def test_telling_what_would_change_changes_nothing(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "lead", (UIDS[0], "dog"))
    before = answers(home)
    told = merge(home, anna, keep=False)
    assert (told.events, told.labels_changed, told.labels_new) == (1, 1, 0)
    assert answers(home) == before
    assert merge(home, anna).labels_changed == 1
    assert answers(home) != before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(UIDS), st.sampled_from(["cat", "dog"]), st.sampled_from("ab")),
        min_size=1,
        max_size=12,
    ),
    st.permutations([0, 1, 2]),
)
def test_order_grouping_and_repetition_do_not_matter(
    tmp_path_factory: pytest.TempPathFactory, said: Sequence[tuple[int, SampleUid, str, str]], order: Sequence[int]
) -> None:
    place = tmp_path_factory.mktemp("merge")
    home = start(place / "home.labeler")
    devices = copies(home, 3)
    for device, uid, name, who in said:
        label(devices[device], who, (uid, name))
    one, other, third = copies(home, 3, "home")
    for at in order:
        merge(one, devices[at])
    merge(other, *devices)
    merge(other, *devices)
    merge(third, one)
    assert answers(one) == answers(other) == answers(third)
    assert {event for event, _, _ in answers(devices[0])} <= {event for event, _, _ in answers(one)}


def test_merging_again_brings_only_what_was_said_since(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"))
    assert merge(home, anna).events == 1
    assert merge(home, anna).events == 0
    label(anna, "anna", (UIDS[2], "dog"))
    with ProjectStore.open(anna) as store:
        store.close_segment()
        say(store, "anna", (UIDS[3], "cat"))
    report = merge(home, anna)
    assert report.events == 2 and report.refused == []
    with ProjectStore.open(home) as store:
        assert not store.repairs
        assert len(list(store.events(annotator="anna"))) == 3


def test_a_project_that_is_being_labeled_meanwhile_can_be_merged(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    with ProjectStore.open(anna) as busy:
        say(busy, "anna", (UIDS[1], "dog"))
        assert merge(home, anna).events == 1
        say(busy, "anna", (UIDS[2], "dog"))
        assert merge(home, anna).events == 1


def test_classes_renamed_elsewhere_are_told_and_not_guessed(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    with ProjectStore.open(anna) as store:
        store.rename_class("cat", "feline")
        store.add_class(LabelClass("bird"))
        say(store, "anna", (UIDS[1], "feline"), (UIDS[2], "bird"), (UIDS[3], "dog"))
    told = merge(home, anna, keep=False)
    assert told.unknown_classes == {"feline": 1, "bird": 1}
    assert told.renamed == [("feline", "cat")]
    with ProjectStore.open(home) as store:
        store.alias_class("feline", "cat")
        store.add_class(LabelClass("bird"))
        report = store.merge([anna / "journal"], keep=True)
        assert report.unknown_classes == {}
        names = store.present_names()
        assert names.value(store.state_of(UIDS[1]).answers["anna"].value) == {"class": "cat"}
        with pytest.raises(UserError, match="already"):
            store.alias_class("feline", "dog")
    with ProjectStore.open(home) as store:
        assert store.present_names().name("feline") == "cat"


def test_what_others_forged_or_broke_is_refused_by_name_and_the_rest_goes_in(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"), (UIDS[2], "cat"), (UIDS[3], "cat"))
    (segment,) = [p for p in (anna / "journal").iterdir() if not (home / "journal" / p.name).exists()]
    lines = segment.read_bytes().splitlines(keepends=True)
    (at,) = (at for at, line in enumerate(lines) if UIDS[2].encode() in line)
    lines[at] = lines[at].replace(b'"cat"', b'"dog"')
    segment.write_bytes(b"".join(lines))
    report = merge(home, anna)
    assert report.events == 2
    assert any("checksum" in words for words in report.refused), report.refused
    with ProjectStore.open(home) as store:
        assert {event.sample_uid for event in store.events(annotator="anna")} == {UIDS[1], UIDS[3]}


def test_a_closed_file_that_was_changed_is_refused(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    with ProjectStore.open(anna) as store:
        say(store, "anna", (UIDS[1], "dog"))
        store.close_segment()
    (closed,) = (path for path in (anna / "journal").iterdir() if path.name.count(".") == 2)
    closed.write_bytes(closed.read_bytes() + b"\n")
    report = merge(home, anna)
    assert report.events == 0
    assert "changed after it was closed" in report.refused[0] and closed.name in report.refused[0]


def test_nobody_speaks_in_this_projects_own_name(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"))
    with ProjectStore.open(home) as store:
        device = store.device
    (segment,) = [p for p in (anna / "journal").iterdir() if not (home / "journal" / p.name).exists()]
    segment.rename(segment.with_name(f"{device}-000077.jsonl"))
    report = merge(home, anna)
    assert report.events == 0 and "own name" in report.refused[0]


def test_a_device_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"))
    kept = {path.name: path.read_bytes() for path in (anna / "journal").iterdir()}
    merge(home, anna)
    (segment,) = [path for path in (anna / "journal").iterdir() if b"anna" in kept[path.name]]
    segment.write_bytes(kept[segment.name].replace(b"anna", b"eve!"))
    report = merge(home, anna)
    assert report.events == 0 and "contradicts" in report.refused[0]


def test_another_kind_of_question_and_a_folder_without_journal_are_refused(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    other = start(tmp_path / "other.labeler", kind="multi")
    with pytest.raises(UserError, match="multi answers"):
        merge(home, other)
    (tmp_path / "nothing").mkdir()
    with pytest.raises(UserError, match="holds no journal"):
        merge(home, tmp_path / "nothing")


def test_projects_made_apart_come_together_and_it_is_said(tmp_path: Path) -> None:
    home, other = start(tmp_path / "home.labeler"), start(tmp_path / "other.labeler")
    label(other, "anna", (UIDS[4], "dog"))
    report = merge(home, other)
    assert report.other_project and report.events == 2


def test_a_merge_that_is_stopped_changes_nothing(tmp_path: Path) -> None:
    home = start(tmp_path / "home.labeler")
    (anna,) = copies(home, 1)
    label(anna, "anna", (UIDS[1], "dog"))
    before = answers(home)

    def stop() -> None:
        raise Cancelled("stopped on request")

    with ProjectStore.open(home) as store, pytest.raises(Cancelled):
        store.merge([anna / "journal"], keep=False, check=stop)
    assert answers(home) == before
