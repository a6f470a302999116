"""Samples held in a list, read as a project's are; a small real fake for featurizing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from labeler.domain.sample import Modality, Sample, SampleId, SampleUid


class MemoryReader:
    """Counts how many samples were handed out, so that a test can see what was computed again."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self.samples = [replace(sample, id=SampleId(row + 1), uid=_uid(sample)) for row, sample in enumerate(samples)]

    def __len__(self) -> int:
        return len(self.samples)

    def uids(self) -> Iterator[str]:
        return (sample.uid for sample in self.samples)

    def chunks(self, size: int, start_row: int) -> Iterator[Sequence[Sample]]:
        for start in range(start_row, len(self.samples), size):
            yield self.samples[start : start + size]

    def at(self, rows: Sequence[int]) -> Sequence[Sample]:
        return [self.samples[row] for row in rows]


def _uid(sample: Sample) -> SampleUid:
    said = f"{sample.source} {sample.text} {sample.data}"
    return SampleUid(hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest())


def text_sample(text: str) -> Sample:
    return Sample(SampleId(0), SampleUid(""), f"texts.csv#{text[:40]}", Modality.TEXT, text, None, {})


def record_sample(**data: object) -> Sample:
    return Sample(SampleId(0), SampleUid(""), "table.csv", Modality.RECORD, None, data, {})


def image_sample(path: Path) -> Sample:
    return Sample(SampleId(0), SampleUid(""), str(path), Modality.IMAGE, None, {}, {})


def some_texts(count: int) -> list[Sample]:
    """Sentences of three subjects with numbers in them: distinct, and with words in common."""
    subjects = ["the cat sat on the warm mat", "interest rates rose at the bank", "the striker scored a late goal"]
    return [text_sample(f"{subjects[row % 3]} number {row} of {row * 7 % 13}") for row in range(count)]


def some_records(count: int, seed: int = 0) -> list[Sample]:
    rng = np.random.default_rng(seed)
    kinds = ["red", "green", "blue"]
    return [
        record_sample(row=row, size=float(rng.normal()), kind=kinds[int(rng.integers(3))], note="" if row % 4 else "x")
        for row in range(count)
    ]
