"""What a session asks of the store when it begins costs no more than what there is."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.importers.csv_table import CsvTable
from labeler.store.engine import open_file
from labeler.store.project_store import ProjectStore
from labeler.store.session_reads import count_answers_since

ROWS = 2_000
# SQLite's own steps; each answer takes some dozens, and pairing each with each would take millions.
STEPS = 300 * ROWS


def test_counting_todays_answers_looks_at_each_of_them_once(project: ProjectStore, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,text,label\n" + "".join(f"{n},text {n},cat\n" for n in range(ROWS)))
    project.intake.import_source(CsvTable(), table, ImportOptions(label="label"), annotator="ann")
    with closing(open_file(project.folder / "project.db", "ro")) as connection:
        asked = 0

        def step() -> bool:
            nonlocal asked
            asked += 1_000
            return asked > STEPS

        connection.set_progress_handler(step, 1_000)
        assert count_answers_since(connection, "ann", 0) == ROWS
        assert count_answers_since(connection, "bob", 0) == 0
    assert 0 < asked <= STEPS
