"""Real sets for `label_efficiency.py`, features computed once without labels: the embedded demos and, where found,
the development data beside the repository.

    python tests/bench/label_sets.py FOLDER [--data ../shared/data/dev]

Writes one .npz (X, y) a set; what is there already is kept.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from demo_data import DEMOS, DemoReader, demo, sample_of

from labeler.domain.sample import Modality
from labeler.learning.featurize import featurize
from labeler.learning.sample_reader import SampleReader

Made = tuple[SampleReader, np.ndarray]
SNIPS = 4000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for name, make in sets(asked.data):
        file = asked.folder / f"{name}.npz"
        if not file.exists():
            reader, y = make()
            np.savez(file, X=features(reader), y=y)


def sets(data: Path | None) -> Iterator[tuple[str, Callable[[], Made]]]:
    for name in DEMOS:
        yield name.split("_")[1], lambda name=name: demo(name)  # type: ignore[misc]  # bound at once
    if data is not None:
        yield "clothing", lambda: images(data / "image_clothing")
        yield "signs", lambda: images(data / "image_sign_digits")
        yield "snips", lambda: texts(data / "text" / "snips_full.csv")
        yield "credit_g", lambda: records(data / "tabular" / "credit_g.csv")


def features(reader: SampleReader) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        return np.array(featurize(reader, Path(folder), None, 0, lambda done, total: None, lambda: None).X)


def images(folder: Path) -> Made:
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".jpg", ".jpeg", ".png"))
    samples = [sample_of(at, str(file), Modality.IMAGE, None, None) for at, file in enumerate(files)]
    return DemoReader(samples), positions([file.parent.name for file in files])


def texts(file: Path) -> Made:
    rows = table(file)
    rows = [rows[at] for at in np.random.default_rng(0).permutation(len(rows))[:SNIPS]]
    samples = [sample_of(at, f"{file}#{at}", Modality.TEXT, row["text"], None) for at, row in enumerate(rows)]
    return DemoReader(samples), positions([row["label"] for row in rows])


def records(file: Path) -> Made:
    rows = table(file)
    y = positions([row.pop("label") for row in rows])
    samples = [sample_of(at, f"{file}#{at}", Modality.RECORD, None, row) for at, row in enumerate(rows)]
    return DemoReader(samples), y


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def positions(labels: list[str]) -> np.ndarray:
    return np.unique(labels, return_inverse=True)[1].astype(np.int32)


if __name__ == "__main__":
    main()
