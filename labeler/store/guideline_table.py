"""The guidelines and every version they ever had: an answer says under which it was given."""

from __future__ import annotations

import json
from dataclasses import dataclass

from labeler.store.engine import sqlite3


@dataclass(frozen=True, slots=True)
class GuidelineVersion:
    version: int
    text: str
    created_at: str


def set_guidelines(connection: sqlite3.Connection, text: str, created_at: str) -> None:
    """A new version, unless the text is the present one."""
    versions = read_versions(connection)
    if text == (versions[-1].text if versions else ""):
        return
    connection.execute("INSERT INTO guideline_versions(text, created_at) VALUES (?, ?)", (text, created_at))
    connection.execute(
        "INSERT INTO settings(key, value) VALUES ('guidelines', ?) "
        "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (json.dumps(text),),
    )


def current_version(connection: sqlite3.Connection) -> int | None:
    """The version in force; None if there never were any guidelines."""
    found: int | None = connection.execute("SELECT max(version) FROM guideline_versions").fetchone()[0]
    return found


def read_versions(connection: sqlite3.Connection) -> list[GuidelineVersion]:
    """Oldest first."""
    rows = connection.execute("SELECT version, text, created_at FROM guideline_versions ORDER BY version")
    return [GuidelineVersion(*row) for row in rows]
