"""What a child that was taken over could leave behind instead of a staged import: nothing of it reaches the project."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions, Progress
from labeler.errors import StoreError
from labeler.importers.csv_table import CsvTable
from labeler.store.engine import sqlite3
from labeler.store.project_store import ProjectStore
from labeler.store.staging import StageJob, stage_here

_UID = "ab" * 32


def _row(**changed: str) -> str:
    columns = {
        "n": "9", "uid": f"'{_UID}'", "modality": "'text'", "source": "'/t.csv'", "row_id": "'1'", "line": "2",
        "text": "'x'", "data": "NULL", "meta": "'{}'", "labels": "NULL", "object": "NULL",
    }  # fmt: skip
    return f"INSERT INTO drafts VALUES ({', '.join({**columns, **changed}.values())})"


LIES = {
    "a trigger": "CREATE TRIGGER evil AFTER INSERT ON drafts BEGIN DELETE FROM drafts; END",
    "a view in front": "CREATE VIEW evil AS SELECT * FROM drafts",
    "a table more": "CREATE TABLE samples(x)",
    "a view instead of a table": "DROP TABLE rejections; CREATE VIEW rejections AS SELECT 1 AS n, 'a' AS source, "
        "1 AS line, zeroblob(100000000) AS reason",
    "a hash that is none": _row(uid="'zz'"),
    "a hash in capitals": _row(uid=f"'{_UID.upper()}'"),
    "a hash that is a blob": _row(uid=f"x'{_UID}'"),
    "a modality that is none": _row(modality="'smell'"),
    "a source that is a blob": _row(source="x'05'"),
    "a source without end": _row(source="hex(zeroblob(100000))"),
    "a line that is a text": _row(line="'x'"),
    "a text that is a blob": _row(text="x'00ff'"),
    "a text that is not UTF-8": _row(text="CAST(x'ff00' AS TEXT)"),
    "data that is no object": _row(data="'[1]'"),
    "data nested without end": _row(data="replace(hex(zeroblob(5000)), '0', '[')"),
    "metadata that is no JSON": _row(meta="'{'"),
    "labels that are an object": _row(labels="'{}'"),
    "a copy outside of the project": _row(object="'../../evil.png'"),
    "a copy of another sample": _row(object=f"'objects/cd/{'cd' * 32}.png'"),
    "a copy with a path as its ending": _row(object=f"'objects/ab/{_UID}.a/../../../x'"),
    "a rejection that is a blob": "INSERT INTO rejections VALUES (9, x'00', 1, 'r', 0)",
    "a rejection missing by a text": "INSERT INTO rejections VALUES (9, 's', 1, 'r', 'yes')",
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_a_staging_file_that_is_not_ours_is_not_taken(texts_project: Path, tmp_path: Path, lie: str) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,some good words\n", "utf-8")

    def taken_over(job: StageJob, progress: Callable[[Progress], None], check: Callable[[], None]) -> None:
        stage_here(job, progress, check)
        with closing(sqlite3.connect(job.path, isolation_level=None)) as connection:
            connection.executescript(lie)

    with ProjectStore.open(texts_project) as store:
        before = store.sample_count()
        with pytest.raises(StoreError, match=r"makes no sense .* nothing of it was taken"):
            store.intake.import_source(CsvTable(), table, ImportOptions(), stager=taken_over)
        assert store.sample_count() == before
        assert len(store.imports()) == 1


def test_what_we_stage_ourselves_is_taken(texts_project: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,some good words\n", "utf-8")
    with ProjectStore.open(texts_project) as store:
        assert store.intake.import_source(CsvTable(), table, ImportOptions()).added == 1


def test_labels_that_are_no_names_become_rejections(texts_project: Path, tmp_path: Path) -> None:
    """Valid JSON, but not what a label list holds."""
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,some good words\n", "utf-8")

    def odd(job: StageJob, progress: Callable[[Progress], None], check: Callable[[], None]) -> None:
        stage_here(job, progress, check)
        with closing(sqlite3.connect(job.path, isolation_level=None)) as connection:
            connection.execute("UPDATE drafts SET labels = '[[[1]], {\"a\": 2}]'")

    with ProjectStore.open(texts_project) as store:
        report = store.intake.import_source(CsvTable(), table, ImportOptions(), stager=odd)
        assert [item.reason for item in report.rejected] == ["its labels are no list of names"]
