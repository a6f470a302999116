"""The embedded demonstration sets as samples with their truth, for the benchmarks beside this file."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.resources import resource

DEMOS = {
    "images_fashion": ("labels.csv", Modality.IMAGE),
    "images_traffic": ("labels.csv", Modality.IMAGE),
    "texts_mail": ("mail.csv", Modality.TEXT),
    "table_soybean": ("soybean.csv", Modality.RECORD),
}


@dataclass(frozen=True)
class DemoReader:
    """Samples in a list, read as a project's samples are."""

    samples: Sequence[Sample]

    def __len__(self) -> int:
        return len(self.samples)

    def uids(self) -> Iterator[str]:
        return (sample.uid for sample in self.samples)

    def chunks(self, size: int, start_row: int) -> Iterator[Sequence[Sample]]:
        for start in range(start_row, len(self.samples), size):
            yield self.samples[start : start + size]

    def at(self, rows: Sequence[int]) -> Sequence[Sample]:
        return [self.samples[row] for row in rows]


def demo(name: str) -> tuple[DemoReader, NDArray[np.int32]]:
    """Samples and class positions of one demonstration set."""
    file, modality = DEMOS[name]
    folder = resource("demo", name)
    with (folder / file).open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    labels = [row.pop("label") for row in rows]
    classes = sorted(set(labels))
    samples = [_sample(position, row, modality, folder) for position, row in enumerate(rows)]
    return DemoReader(samples), np.array([classes.index(label) for label in labels], dtype=np.int32)


def _sample(position: int, row: dict[str, str], modality: Modality, folder: Path) -> Sample:
    source = str(folder / "images" / row["file"]) if modality is Modality.IMAGE else f"{folder}#{position}"
    text = row["text"] if modality is Modality.TEXT else None
    return sample_of(position, source, modality, text, row)


def sample_of(position: int, source: str, modality: Modality, text: str | None, row: dict[str, str] | None) -> Sample:
    said = f"{position} {source if row is None else sorted(row.items())} {text or ''}"
    uid = SampleUid(hashlib.sha256(said.encode()).hexdigest())
    data = row if modality is Modality.RECORD else None
    return Sample(SampleId(position + 1), uid, source, modality, text, data, {})
