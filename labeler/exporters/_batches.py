"""Rows that come one by one, for exporters that write them in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from labeler.contracts.exporter import ExportBatch, ExportRow

_ROWS = 5_000


def in_batches(rows: Iterable[ExportRow]) -> Iterator[ExportBatch]:
    stream = iter(rows)
    while batch := list(islice(stream, _ROWS)):
        yield ExportBatch.of(batch)
