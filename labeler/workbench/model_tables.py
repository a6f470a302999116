"""The figures of the model screen as tables, for spreadsheets and papers."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from labeler.domain.formula_cells import defused
from labeler.domain.model_version import Estimate
from labeler.errors import UserError
from labeler.workbench.outlook import Outlook
from labeler.workbench.state import CurvePoint

Cell = str | int | float | None
Table = list[list[Cell]]

_INTERVAL = ("value", "low", "high", "n")


def model_tables(told: Outlook | None, curve: Sequence[CurvePoint], classes: Sequence[str]) -> dict[str, Table]:
    """File stem → rows with a head; only what is known."""
    tables: dict[str, Table] = {"learning-curve": _curve(told, curve)}
    if told is None or told.estimates is None:
        return tables
    known = told.estimates
    tables["classes"] = [
        ["class", *(f"recall_{part}" for part in _INTERVAL), *(f"precision_{part}" for part in _INTERVAL), "f1"],
        *([one.name, *_parts(one.recall), *_parts(one.precision), one.f1] for one in known.classes),
    ]
    tables["figures"] = [
        ["figure", *_INTERVAL],
        ["accuracy", *_parts(known.accuracy)],
        ["macro_f1", *_parts(known.macro_f1)],
        ["brier", *_parts(known.calibration.brier)],
        ["overconfidence", *_parts(known.calibration.overconfidence)],
        ["training_accuracy", *_parts(told.training)],
        *([["cost", *_parts(known.cost)]] if known.cost is not None else []),
    ]
    if known.calibration.bins:
        tables["calibration"] = [
            ["said", *(f"right_{part}" for part in _INTERVAL)],
            *([one.said, *_parts(one.right)] for one in known.calibration.bins),
        ]
    if known.confusion.size:
        rows = known.confusion.tolist()
        tables["confusion"] = [
            ["answered \\ proposed", *classes],
            *([name, *counts] for name, counts in zip(classes, rows, strict=True)),
        ]
    return tables


def write_tables(folder: Path, tables: dict[str, Table]) -> list[Path]:
    """One CSV a table. Raises `UserError` that names the file."""
    written = []
    for name, rows in tables.items():
        path, text = folder / f"{name}.csv", io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([_shown(cell) for cell in row] for row in rows)
        try:
            path.write_text(text.getvalue(), "utf-8")
        except OSError as error:
            raise UserError(f"{path} cannot be written: {error.strerror}; choose another folder") from error
        written.append(path)
    return written


def _curve(told: Outlook | None, curve: Sequence[CurvePoint]) -> Table:
    rows: Table = [["kind", "version", "labels", *_INTERVAL]]
    rows += [["measured", point.version, point.labels, *_parts(point.estimate)] for point in curve]
    if told is None:
        return rows
    rows += [
        ["random sampling", "", one.labels, one.right / one.count, None, None, one.count] for one in told.reference
    ]
    if told.forecast is not None:
        low, middle, high = told.forecast.band
        rows += [
            ["forecast (80 %)", "", int(labels), float(middle[at]), float(low[at]), float(high[at]), None]
            for at, labels in enumerate(told.forecast.labels)
        ]
    return rows


def _parts(estimate: Estimate) -> list[Cell]:
    return [estimate.value, estimate.low, estimate.high, estimate.n]


def _shown(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    return defused(cell) if isinstance(cell, str) else cell
