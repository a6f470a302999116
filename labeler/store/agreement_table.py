"""How well annotators agreed, position by position of the log."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from labeler.domain.label_event import canonical_json
from labeler.store.engine import sqlite3
from labeler.store.event_rows import last_seq
from labeler.store.stored_values import in_order, text

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class AgreementThen:
    """The figures at one position of the log, as JSON objects by name."""

    log_position: int
    computed_at: str
    figures: Mapping[str, Any]  # Any: JSON leaves


def add_agreement(db: Database, figures: Mapping[str, Any], computed_at: str) -> None:  # Any: JSON leaves
    """Keep the figures of the log as it is now; the same as those before them are not worth a row."""
    said = canonical_json(dict(figures))
    last = db.execute("SELECT figures FROM agreement_history ORDER BY log_position DESC LIMIT 1").fetchone()
    if last is None or last[0] != said:
        row = {"log_position": last_seq(db.conn), "computed_at": computed_at, "figures": said}
        db.table("agreement_history").insert(row, replace=True, pk="log_position")


def read_agreement_history(connection: sqlite3.Connection) -> list[AgreementThen]:
    """Oldest first."""
    rows = connection.execute("SELECT log_position, computed_at, figures FROM agreement_history ORDER BY log_position")
    with in_order("the history of agreement"):
        return [AgreementThen(int(position), text(at), json.loads(figures)) for position, at, figures in rows]
