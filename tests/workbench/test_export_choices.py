"""Which labels, which samples, which parts; the datasheet, the manifest and its check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import Certainty, EventKind
from labeler.errors import SourceError, UsageError, UserError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.exports import ExportRequest, export_project, preview_export
from labeler.workbench.manifest import verify_export
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject

COUNT = 60


@pytest.fixture
def project(make_project: MakeProject, tmp_path: Path) -> Path:
    """Sixty texts of six sites over sixty days; three people say what they say, one of them is mostly wrong."""
    folder = make_project()
    table = tmp_path / "t.csv"
    lines = [f"{n},text number {n},site {n % 6},2026-{1 + n // 28:02}-{1 + n % 28:02},CC-BY" for n in range(COUNT)]
    table.write_text("id,text,site,day,licence\n" + "\n".join(lines) + "\n", "utf-8")
    import_sources(folder, [table], ImportOptions(text="text", id="id"))
    with ProjectStore.open(folder) as store:
        uids = store.sample_uids()
        drafts = []
        for who in ("anna", "bert", "carl"):
            store.ensure_annotator(who)
            for n, uid in enumerate(uids[:50]):
                right = ("cat", "dog")[n % 2]
                said = ("dog", "cat")[n % 2] if who == "carl" and n % 3 else right
                sure = Certainty.UNSURE if who == "bert" else Certainty.SURE
                drafts.append(EventDraft(uid, who, EventKind.LABEL, {"class": said}, certainty=sure))
        drafts.append(EventDraft(uids[55], "anna", EventKind.SKIP, {}))
        store.append(drafts).future.result()
    return folder


def _export(project: Path, out: Path, **wishes: Any) -> list[dict[str, Any]]:
    export_project(project, ExportRequest(out, overwrite=True, **wishes))
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def test_consensus_by_a_method_and_a_least_probability(project: Path, tmp_path: Path) -> None:
    lines = _export(project, tmp_path / "o.jsonl", labels="consensus:calibrated")
    assert len(lines) == 50 and all(line["label"] == ("cat", "dog")[int(line["row_id"]) % 2] for line in lines)
    assert len(_export(project, tmp_path / "o.jsonl", labels="consensus", min_probability=0.99)) < 50
    with pytest.raises(UsageError, match="consensus:METHOD"):
        _export(project, tmp_path / "o.jsonl", labels="consensus:guessing")
    with pytest.raises(UsageError, match="ask for a certainty"):
        _export(project, tmp_path / "o.jsonl", labels="each", min_probability=0.9)


def test_soft_labels_are_the_probabilities_of_the_consensus(project: Path, tmp_path: Path) -> None:
    import csv

    export_project(project, ExportRequest(tmp_path / "s.csv", "soft", "consensus:dawid-skene"))
    with (tmp_path / "s.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(abs(float(row["p:cat"]) + float(row["p:dog"]) - 1) < 1e-4 for row in rows) and len(rows) == 50
    with pytest.raises(UserError, match="consensus:METHOD"):
        export_project(project, ExportRequest(tmp_path / "u.csv", "soft"))


def test_answers_that_are_not_sure_enough_do_not_count(project: Path, tmp_path: Path) -> None:
    sure = _export(project, tmp_path / "o.jsonl", labels="each", min_certainty=Certainty.SURE)
    assert {line["annotator"] for line in sure} == {"anna", "carl"} and len(sure) == 100


def test_skipped_and_unlabeled_samples_come_when_named(project: Path, tmp_path: Path) -> None:
    for include, count in ((frozenset(), 50), (frozenset({"skipped"}), 51), (frozenset({"skipped", "unlabeled"}), 60)):
        assert len(_export(project, tmp_path / "o.jsonl", include=include)) == count
    assert len(_export(project, tmp_path / "o.jsonl", include=frozenset({"unlabeled"}))) == 60
    with pytest.raises(UsageError, match="not “wrong”"):
        _export(project, tmp_path / "o.jsonl", include=frozenset({"wrong"}))


def test_a_group_stays_in_one_part(project: Path, tmp_path: Path) -> None:
    lines = _export(project, tmp_path / "o.jsonl", split="train=0.5,test=0.5", split_by="group:site", seed=3)
    parts: dict[str, set[str]] = {}
    for line in lines:
        parts.setdefault(line["meta"]["site"], set()).add(line["split"])
    assert all(len(part) == 1 for part in parts.values()) and set.union(*parts.values()) == {"train", "test"}


def test_time_splits_put_the_newest_last(project: Path, tmp_path: Path) -> None:
    lines = _export(project, tmp_path / "o.jsonl", split="train=0.7,test=0.3", split_by="time:day")
    last_train = max(line["meta"]["day"] for line in lines if line["split"] == "train")
    assert last_train < min(line["meta"]["day"] for line in lines if line["split"] == "test")
    for by, words in (("time:site", "is no time"), ("group:nothing", "no sample has"), ("luck", "a split can be")):
        with pytest.raises(UserError, match=words):
            _export(project, tmp_path / "x.jsonl", split="a=0.5,b=0.5", split_by=by)
    assert not (tmp_path / "x.jsonl").exists()


def test_a_format_that_cannot_hold_it_says_so_before_anything_is_written(project: Path, tmp_path: Path) -> None:
    for name, wishes, words in (
        ("folders", {"labels": "each"}, "holds one label a sample"),
        ("csv", {"media": "embed"}, "does not do that with image files"),
    ):
        with pytest.raises(UsageError, match=words):
            export_project(project, ExportRequest(tmp_path / "o", name, **wishes))
    report = export_project(project, ExportRequest(tmp_path / "o", "coco"))
    assert report.rows == 0 and "50 rows of kind text are left out" in report.notes[-1]


def test_the_datasheet_tells_without_naming_anybody(project: Path, tmp_path: Path) -> None:
    _export(project, tmp_path / "o.jsonl", labels="each", split="train=0.8,test=0.2")
    sheet = (tmp_path / "o.jsonl.datasheet.md").read_text("utf-8")
    assert not {"anna", "bert", "carl"} & set(sheet.replace("|", " ").split())
    for words in ("## Composition", "krippendorff alpha", "annotator 3", "CC-BY", "By site", "train ", "150 answers"):
        assert words in sheet, words
    assert " to " in sheet.split("krippendorff")[1].split("\n")[0], "with its interval"


def test_the_manifest_holds_and_each_change_is_named(project: Path, tmp_path: Path) -> None:
    export_project(project, ExportRequest(tmp_path / "o.csv"))
    about = json.loads((tmp_path / "o.csv.manifest.json").read_text())
    assert about["log"]["position"] == 151 and len(about["log"]["last_hash"]) == 64
    assert verify_export(tmp_path / "o.csv").files == 2
    (tmp_path / "o.csv").write_text((tmp_path / "o.csv").read_text().replace("cat", "dog", 1))
    with pytest.raises(SourceError, match=r"o\.csv differs"):
        verify_export(tmp_path / "o.csv")
    export_project(project, ExportRequest(tmp_path / "f", "folders"))
    assert verify_export(tmp_path / "f").files > 50
    (tmp_path / "f" / "new.txt").write_text("x")
    with pytest.raises(SourceError, match=r"new\.txt is extra"):
        verify_export(tmp_path / "f")
    (tmp_path / "f" / "new.txt").unlink()
    (tmp_path / "f" / "datasheet.md").unlink()
    with pytest.raises(SourceError, match=r"datasheet\.md is missing"):
        verify_export(tmp_path / "f")


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/../../b"])
def test_a_manifest_that_points_outside_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"format": 1, "files": {name: {"sha256": "", "bytes": 0}}}))
    with pytest.raises(SourceError, match="outside of the export"):
        verify_export(tmp_path)


def test_what_lies_beside_is_not_overwritten_either(project: Path, tmp_path: Path) -> None:
    (tmp_path / "o.csv.datasheet.md").write_text("mine")
    with pytest.raises(UserError, match=r"datasheet\.md is there already"):
        export_project(project, ExportRequest(tmp_path / "o.csv"))
    assert sorted(path.name for path in tmp_path.glob("o.csv*")) == ["o.csv.datasheet.md"]
    export_project(project, ExportRequest(tmp_path / "o.csv", overwrite=True))
    assert verify_export(tmp_path / "o.csv").rows == 50 and not list(tmp_path.glob(".o.csv*"))


def test_pseudonyms_hold_in_datasheet_and_manifest(project: Path, tmp_path: Path) -> None:
    from labeler.workbench.export_privacy import PrivacyWishes

    export_project(
        project, ExportRequest(tmp_path / "o.csv", labels="annotator:anna", privacy=PrivacyWishes(True, True))
    )
    for path in tmp_path.glob("o.csv*"):
        assert "anna" not in path.read_text("utf-8") and str(tmp_path) not in path.read_text("utf-8"), path


def test_a_preview_shows_rows_and_losses_and_writes_nothing(project: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with ProjectStore.open(project, read_only=True) as store:
        shown = preview_export(store, ExportRequest(tmp_path / "o.txt", "fasttext"))
    assert shown.rows[0][:2] == ("text number 0", "cat") and shown.samples == COUNT
    assert shown.bytes_estimate and sorted(tmp_path.iterdir()) == before
