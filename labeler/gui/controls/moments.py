"""Moments as a person reads them: local time, months by name, so that no country's order of numbers is guessed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment_text(utc: str) -> str:
    """Of a UTC ISO time; as it stands if it is none."""
    try:
        when = datetime.fromisoformat(utc.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return utc
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), "d MMM yyyy, HH:mm")
