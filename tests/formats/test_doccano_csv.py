"""doccano's own tables: as its documentation shows them, in and out."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import DraftAnswer, SampleDraft
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import SourceError
from labeler.registry import members
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

TABLE = 'id,text,label,author,Comments\n4,"Good, really",pos#fun,ann,\n9,Bad,neg,,"no, really"\n11,Nobody looked,,,\n'


def _drafts(source: Path, **options: str) -> list[SampleDraft]:
    items = members("importers")["doccano-csv"].read(source, ImportOptions(**options))
    return [item for item in items if isinstance(item, SampleDraft)]


def test_a_table_of_doccano_is_read_with_every_label_and_column(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(TABLE)
    good, bad, nothing = _drafts(tmp_path / "all.csv")
    assert (good.text, good.answers) == ("Good, really", (DraftAnswer(None, ("pos", "fun")),))
    assert (good.meta["author"], bad.meta["Comments"]) == ("ann", "no, really")
    assert bad.answers == (DraftAnswer(None, ("neg",)),) and nothing.answers == ()


def test_its_ids_labels_and_columns_come_back_in_an_export_that_doccano_reads(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(TABLE)
    project = create_project(tmp_path / "p", TaskSpec("multi", tuple(map(LabelClass, ("pos", "neg", "fun")))))
    import_sources(project, [tmp_path / "all.csv"], ImportOptions(), format_name="doccano-csv")
    wishes = ExportRequest(tmp_path / "o.csv", "doccano-csv", "each", include=frozenset({"unlabeled"}))
    export_project(project, wishes)
    with (tmp_path / "o.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["id"], row["label"]) for row in rows] == [("4", "fun#pos"), ("9", "neg"), ("11", "")]
    assert rows[1]["text"] == "Bad" and rows[0]["author"] == "ann"


def test_a_label_that_was_changed_in_the_table_counts_as_it_stands_there(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p", TaskSpec("single", (LabelClass("a#b"), LabelClass("c"))))
    (tmp_path / "t.csv").write_text("text,label\none,a#b\ntwo,c\n")
    import_sources(project, [tmp_path / "t.csv"], ImportOptions(label="label"))
    export_project(project, ExportRequest(tmp_path / "o.csv", "doccano-csv"))
    assert [one.answers[0].labels for one in _drafts(tmp_path / "o.csv")] == [("a#b",), ("c",)]
    said = (tmp_path / "o.csv").read_text().replace(",two,c,", ",two,d,").replace(",one,a#b,", ",one,c,")
    (tmp_path / "o.csv").write_text(said)
    assert [one.answers[0].labels for one in _drafts(tmp_path / "o.csv")] == [("c",), ("d",)]


@pytest.mark.parametrize(("header", "words"), [("a,b", "no doccano table"), ("text,other", "no doccano table")])
def test_another_table_is_refused_in_words(tmp_path: Path, header: str, words: str) -> None:
    (tmp_path / "t.csv").write_text(f"{header}\nx,y\n")
    with pytest.raises(SourceError, match=words):
        _drafts(tmp_path / "t.csv")
