"""Commands while a window writes the project: those that read work, those that write say who has it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.cli.main import root
from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import train

from .conftest import Labeler

# What each command is given behind the project.
READS: dict[str, list[str]] = {
    "status": [], "rank": ["-n", "3"], "export": ["{tmp}/out.csv"], "doctor": [], "backup": [], "copy": ["{tmp}/copy"],
    "agreement": [], "consensus": [], "review": [], "replay": [],
    "model": [], "quality": [], "history": ["a0"], "predict": ["{csv}", "--text", "text"],
}  # fmt: skip
WRITES: dict[str, list[str]] = {
    "import": ["{csv}", "--text", "text"], "label": ["--annotator", "bert", "--from", "{csv}"], "train": [],
    "featurize": [], "target": ["accuracy=0.9"], "team": ["--on"],
    "auto-label": ["--apply"],
    "restore": ["newest"], "pack": ["{tmp}/work.labelpack"], "merge": ["{tmp}/other.labelpack"],
    "share": ["{tmp}/shared"], "encrypt": ["--passphrase-file", "{csv}"],
    "passphrase": ["--passphrase-file", "{csv}", "--new-passphrase-file", "{csv}"],
}  # fmt: skip
WITHOUT_A_PROJECT = {
    "new",
    "demo",
    "keys",
    "strategies",
    "formats",
    "featurizers",
    "simulate",
    "unpack",
    "verify",
    "screenshots",
}


@pytest.fixture
def written(texts_project: Path) -> Iterator[ProjectStore]:
    """A project with twelve answers that this process is writing."""
    with ProjectStore.open(texts_project) as store:
        uids = store.sample_uids()
        drafts = [EventDraft(uids[n], "anna", EventKind.LABEL, {"class": "cat" if n % 2 else "dog"}) for n in range(12)]
        store.ensure_annotator("anna")
        store.append(drafts).future.result()
        train(store)
        yield store


def arguments(given: list[str], tmp_path: Path, text_csv: Path) -> list[str]:
    return [word.replace("{tmp}", str(tmp_path)).replace("{csv}", str(text_csv)) for word in given]


def commands() -> set[str]:
    import click

    return set(root.list_commands(click.Context(root)))


@pytest.mark.parametrize("command", sorted(set(READS) & commands()))
def test_a_command_that_reads_works_beside_a_writer(
    labeler: Labeler, written: ProjectStore, tmp_path: Path, text_csv: Path, command: str
) -> None:
    before = written.log_position()
    said = labeler(command, written.folder, *arguments(READS[command], tmp_path, text_csv), "--json")
    assert said.code == 0, said.err
    assert said.json
    assert written.log_position() == before
    written.ensure_annotator("still writes")


@pytest.mark.parametrize("command", sorted(set(WRITES) & commands()))
def test_a_command_that_writes_says_who_has_the_project_and_what_to_do(
    labeler: Labeler, written: ProjectStore, tmp_path: Path, text_csv: Path, command: str
) -> None:
    if command == "restore":
        assert labeler("backup", written.folder).code == 0
    before = written.log_position()
    said = labeler(command, written.folder, *arguments(WRITES[command], tmp_path, text_csv))
    assert said.code == 1
    assert f"is being written by process {os.getpid()} on " in said.err
    assert "since 20" in said.err and "close it there" in said.err
    assert written.log_position() == before


def test_every_command_is_known_to_read_or_to_write() -> None:
    """A new command comes into one of the lists above, so that it is tried beside a writer."""
    assert commands() - set(READS) - set(WRITES) - WITHOUT_A_PROJECT == set()
