"""Imports and exports that are stopped leave nothing; curves compare fairly; headless training tells what it lacks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from labeler.contracts.importer import ImportOptions
from labeler.errors import SourceError
from labeler.workbench.events import ActivityChanged, ExportEnded, ImportEnded, NoticeRaised
from labeler.workbench.exports import ExportRequest, parse_split
from labeler.workbench.labeled_data import from_arrays
from labeler.workbench.simulation import compare, demo_curve

from .conftest import OpenWorkbench, truth_of


def test_an_import_stopped_on_the_way_leaves_the_project_as_it_was(
    open_workbench: OpenWorkbench, tmp_path: Path
) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    table = tmp_path / "many.csv"
    table.write_text("id,text\n" + "".join(f"n{n},text number {n}\n" for n in range(9000)), "utf-8")
    bench.events.subscribe(
        ActivityChanged,
        lambda event: (
            bench.cancel("batch") if any(a.lane == "batch" and a.fraction for a in event.activities) else None
        ),
    )
    bench.batch.import_sources([table], ImportOptions(text="text", id="id"))
    (ended,) = opened.of(ImportEnded)
    assert ended.report is None
    assert bench.counts().samples == 40
    assert bench.store.imports()[1:] == []
    assert [notice.title for notice in opened.of(NoticeRaised)] == ["The import was stopped"]
    assert not bench.activities


def test_an_export_stopped_on_the_way_writes_nothing(open_workbench: OpenWorkbench, tmp_path: Path) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(4):
        bench.answer([truth_of(bench)])
    bench.events.subscribe(ActivityChanged, lambda event: bench.cancel("batch"))
    bench.batch.export(ExportRequest(tmp_path / "out.csv"))
    assert opened.of(ExportEnded)[0].report is None
    assert list(tmp_path.glob("*.csv*")) == []


def test_a_source_that_cannot_be_used_is_explained(open_workbench: OpenWorkbench, tmp_path: Path) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    bench.batch.import_sources([tmp_path / "nowhere"], ImportOptions())
    assert "does not exist" in opened.of(ImportEnded)[0].problem
    assert opened.of(NoticeRaised)[0].kind == "error"


def test_the_demo_curve_compares_on_the_same_samples() -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 400).astype(np.int32)
    X = (rng.normal(size=(400, 5)) + 3 * np.eye(3, 5)[y]).astype(np.float32)
    good = [int(np.flatnonzero(y == kind)[place]) for place in range(10) for kind in range(3)]
    curve = demo_curve(X, y, good, n_classes=3, model="logistic_regression", seed=0, runs=3)
    assert curve[0]["labels"] == 5
    assert curve[-1]["labels"] == 30
    assert curve[-1]["accuracy"] > 0.9
    assert all(0 <= point["random"] <= 1 for point in curve)
    assert curve == demo_curve(X, y, good, n_classes=3, model="logistic_regression", seed=0, runs=3)


def test_unusable_arrays_are_refused_in_words(tmp_path: Path) -> None:
    np.save(tmp_path / "X.npy", np.zeros((5, 2), dtype=np.float32))
    np.save(tmp_path / "y.npy", np.array([0, 1, 0]))
    (tmp_path / "text.npy").write_text("hello", "utf-8")
    np.save(tmp_path / "objects.npy", np.array([{}], dtype=object), allow_pickle=True)
    choices = {"strategies": ["random"], "model": "logistic_regression", "budget": 4, "batch": 1, "seeds": [0]}
    with pytest.raises(Exception, match="one label for each row"):
        compare(from_arrays(tmp_path / "X.npy", tmp_path / "y.npy"), **choices)
    for name in ("text.npy", "objects.npy", "none.npy"):
        with pytest.raises(SourceError, match=name):
            from_arrays(tmp_path / name, tmp_path / "y.npy")


@pytest.mark.parametrize("text", ["train", "train=0.5", "a=0.5,a=0.5", "train=x,test=0.5", "a=-1,b=2", "a=0.7,b=0.7"])
def test_impossible_splits_are_refused(text: str) -> None:
    with pytest.raises(Exception, match="split"):
        parse_split(text)


def test_a_split_is_names_and_shares() -> None:
    assert parse_split("train=0.8, test=0.2") == [("train", 0.8), ("test", 0.2)]
