"""The kept ranking: the right question at once after a restart, and no trust in the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from labeler.domain.ranking import Ranking, Reason
from labeler.workbench.kept_ranking import FILE, keep_ranking, kept_ranking

from .conftest import OpenWorkbench, truth_of


def a_ranking(rows: list[int]) -> Ranking:
    reasons = {rows[0]: Reason("margin", "torn", {"first": "cat", "p_first": 0.5})}
    utilities = np.linspace(1, 0, len(rows), dtype=np.float32)
    return Ranking("v3", "margin", 7, 12, np.array(rows, dtype=np.int32), utilities, reasons)


def test_a_ranking_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = a_ranking([4, 2, 0])
    keep_ranking(tmp_path, kept, (3, Reason("random", "audit")))
    found = kept_ranking(tmp_path, samples=5, log_position=12)
    assert found is not None
    assert found.asked == 3
    back = found.ranking
    assert back.rows.tolist() == [4, 2, 0]
    assert back.reasons == {**kept.reasons, 3: Reason("random", "audit")}
    assert (back.version, back.strategy, back.log_position) == ("v3", "margin", 12)


@pytest.mark.parametrize(
    ("rows", "samples", "position"), [([4, 2, 0], 4, 12), ([1, 1], 5, 12), ([0, 1], 5, 11), ([0, -1], 5, 12)]
)
def test_a_ranking_that_cannot_belong_here_is_not_used(
    tmp_path: Path, rows: list[int], samples: int, position: int
) -> None:
    keep_ranking(tmp_path, a_ranking(rows), None)
    assert kept_ranking(tmp_path, samples, position) is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"nonsense" * 99])
def test_a_damaged_file_is_not_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert kept_ranking(tmp_path, 5, 12) is None


def test_a_reopened_project_asks_what_it_would_have_asked(open_workbench: OpenWorkbench) -> None:
    first = open_workbench(audit_share=0.0).workbench
    first.start()
    for _ in range(14):
        first.answer([truth_of(first)])
    assert first.question is not None
    shown, why = first.question.row, first.question.why
    first.close()
    again = open_workbench().workbench
    again.questions.advance()  # without learning anything first
    assert again.question is not None
    assert (again.question.row, again.question.why) == (shown, why)
