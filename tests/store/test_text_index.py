"""Full text of the samples: what is found, that it follows the samples, and that an encrypted project stays so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.registry import member
from labeler.store.engine import CAN_ENCRYPT
from labeler.store.project_store import ProjectStore
from labeler.store.text_index import TextIndex

_SPEC = TaskSpec("single", complete_classes([LabelClass("a"), LabelClass("b")]))


def filled(folder: Path, texts: list[str], passphrase: str | None = None) -> ProjectStore:
    store = ProjectStore.create(folder, _SPEC, "Words", passphrase=passphrase)
    add(store, folder.parent / "first.csv", texts)
    return store


def add(store: ProjectStore, table: Path, texts: list[str]) -> None:
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "place"])
        writer.writerows([text, f"place{at % 3}"] for at, text in enumerate(texts))
    store.intake.import_source(member("importers", "csv"), table, ImportOptions(text="text"))


def built(store: ProjectStore) -> TextIndex:
    index = store.text_index(read_only=store.read_only)
    while not index.build_piece():
        pass
    return index


def ids(store: ProjectStore, index: TextIndex, words: str) -> list[str]:
    found = index.find(words, lambda: None).tolist()
    return [sample.text or "" for sample in store.samples_at(found)]


def test_words_accents_and_beginnings_are_found(tmp_path: Path) -> None:
    texts = ["Café by the river", "a CAFE in town", "the riverside walk", "nothing of it"]
    with filled(tmp_path / "words", texts) as store:
        index = built(store)
        assert index.complete
        assert ids(store, index, "cafe") == texts[:2]
        assert ids(store, index, "river") == [texts[0], texts[2]]
        assert ids(store, index, "cafe river") == [texts[0]]


def test_metadata_and_file_names_are_searched_but_not_column_names(tmp_path: Path) -> None:
    with filled(tmp_path / "words", ["one", "two", "three", "four"]) as store:
        index = built(store)
        assert len(ids(store, index, "place1")) == 1
        assert len(ids(store, index, "first.csv")) == 4
        assert ids(store, index, "place") == ["one", "two", "three", "four"], "as the beginning of its values"


def test_scripts_without_spaces_are_found_letter_by_letter(tmp_path: Path) -> None:
    with filled(tmp_path / "words", ["今日は天気がいい", "明日は雨"]) as store:
        assert ids(store, built(store), "天気") == ["今日は天気がいい"]


def test_samples_that_come_later_are_taken_in(tmp_path: Path) -> None:
    with filled(tmp_path / "words", ["a barn"]) as store:
        built(store)
        add(store, tmp_path / "second.csv", ["another barn"])
        assert ids(store, built(store), "barn") == ["a barn", "another barn"]


def test_a_project_open_for_reading_is_searched_without_an_index(tmp_path: Path) -> None:
    filled(tmp_path / "words", ["a barn", "a house"]).close()
    with ProjectStore.open(tmp_path / "words", read_only=True) as store:
        index = built(store)
        assert not index.complete
        assert ids(store, index, "BARN") == ["a barn"]
    assert not (tmp_path / "words" / "models" / "search.db").exists()


@pytest.mark.skipif(not CAN_ENCRYPT, reason="needs sqlcipher3")
def test_the_index_of_an_encrypted_project_does_not_lie_open(tmp_path: Path) -> None:
    with filled(tmp_path / "words", ["unmistakable barn"], passphrase="correct horse battery") as store:
        assert ids(store, built(store), "unmistakable") == ["unmistakable barn"]
        raw = (tmp_path / "words" / "models" / "search.db").read_bytes()
        assert raw and b"unmistakable" not in raw and not raw.startswith(b"SQLite format 3")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_whatever_is_asked_the_answer_is_no_error(tmp_path: Path, asked: str) -> None:
    folder = tmp_path / "any"
    store = ProjectStore.open(folder) if folder.exists() else filled(folder, ["a barn", "100 % of it"])
    with store:
        index = built(store)
        by_index = index.find(asked, lambda: None).tolist()
        assert set(by_index) <= {1, 2}
