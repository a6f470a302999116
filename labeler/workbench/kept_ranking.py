"""The last ranking and question, so that a reopened project goes on at once where it stopped. A disposable cache."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from labeler.domain.ranking import Ranking, Reason
from labeler.secrecy import keyring

FILE = "ranking.npz"
# Reasons beyond the head are never shown before the next ranking.
_REASONS = 64


@dataclass(frozen=True, slots=True)
class Kept:
    """A ranking, and the row that was on screen unanswered, if any; its reason is among the ranking's."""

    ranking: Ranking
    asked: int | None


def keep_ranking(folder: Path, ranking: Ranking, asked: tuple[int, Reason] | None) -> None:
    """Write it whole or not at all. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    head = [row for row in ranking.rows[:_REASONS].tolist() if row in ranking.reasons]
    card: dict[str, Any] = {  # Any: JSON leaves
        "version": ranking.version, "strategy": ranking.strategy, "seed": ranking.seed,
        "log_position": ranking.log_position,
        "reasons": {str(row): ranking.reasons[row].as_json() for row in head},
        "asked": asked[0] if asked else None,
    }  # fmt: skip
    if asked:
        card["reasons"][str(asked[0])] = asked[1].as_json()
    temporary = folder / f"{FILE}.tmp"
    content = io.BytesIO()
    np.savez(content, rows=ranking.rows, utilities=ranking.utilities, card=np.array(json.dumps(card)))
    temporary.write_bytes(keyring.sealed(temporary, content.getvalue()))
    temporary.replace(folder / FILE)


def kept_ranking(folder: Path, samples: int, log_position: int) -> Kept | None:
    """The ranking kept, if it can belong to this project: distinct rows in range, not from a later log."""
    try:
        with np.load(io.BytesIO(keyring.read_file(folder / FILE)), allow_pickle=False) as kept:
            rows, utilities = kept["rows"].astype(np.int32), kept["utilities"].astype(np.float32)
            card = json.loads(str(kept["card"]))
        reasons = {
            int(row): Reason(str(said.pop("strategy")), str(said.pop("code")), said)
            for row, said in card["reasons"].items()
        }
        position, version, asked = int(card["log_position"]), card["version"], card["asked"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, zipfile.BadZipFile):
        return None
    fits = rows.ndim == 1 and rows.shape == utilities.shape and position <= log_position
    if not fits or (rows.size and (rows.min() < 0 or rows.max() >= samples)) or np.unique(rows).size != rows.size:
        return None
    ranking = Ranking(version, str(card["strategy"]), int(card["seed"]), position, rows, utilities, reasons)
    return Kept(ranking, asked if isinstance(asked, int) and 0 <= asked < samples else None)
