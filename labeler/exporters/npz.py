"""Arrays for scikit-learn: X, y, classes and uids in one .npz that loads without pickle."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality, SampleUid
from labeler.exporters._whole_file import whole_binary

_UNLABELED = -1


class Npz:
    """`np.load(path)`: X (n, features) where the project has features, y, classes, uids, split."""

    name = "npz"
    title = "NumPy arrays for scikit-learn"
    ending = ".npz"
    media: ClassVar[tuple[Media, ...]] = ()
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "features, class numbers (or 0/1 a class), class names, uids, annotators, splits, consensus probabilities"
    drops = "texts, images, metadata; it is for models, and is not read back"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        number = {name: at for at, name in enumerate(shape.classes)}
        uids: list[SampleUid] = []
        codes: list[int] = []
        pairs: list[tuple[int, int]] = []
        others: list[tuple[str, str]] = []
        soft: list[tuple[float, ...]] = []
        for at, row in enumerate(rows):
            uids.append(row.uid)
            others.append((row.annotator or "", row.split or ""))
            known = [number[name] for name in row.labels if name in number]
            codes.append(known[0] if known else _UNLABELED)
            pairs += [(at, code) for code in known]
            if row.probabilities is not None:
                soft.append(row.probabilities)
        arrays: dict[str, NDArray[Any]] = {  # Any: of several types
            "y": _indicator(len(uids), len(number), pairs) if shape.multiple else np.array(codes, dtype=np.int64),
            "classes": np.array(shape.classes, dtype=np.str_),
            "uids": np.array(uids, dtype=np.str_),
            "annotators": np.array([who for who, _ in others], dtype=np.str_),
            "split": np.array([part for _, part in others], dtype=np.str_),
        }
        X = shape.features(uids)
        if X is not None:
            arrays["X"] = X
        if soft and len(soft) == len(uids):
            arrays["probabilities"] = np.array(soft, dtype=np.float64)
        with whole_binary(target) as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
        notes = (
            () if X is not None else ("there is no X: the project has no features yet; train it once (labeler train)",)
        )
        return ExportReport(str(target), len(uids), notes)


def _indicator(n: int, classes: int, pairs: list[tuple[int, int]]) -> NDArray[np.int8]:
    found = np.zeros((n, classes), dtype=np.int8)
    if pairs:
        found[tuple(np.array(pairs).T)] = 1
    return found
