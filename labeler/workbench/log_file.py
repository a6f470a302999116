"""The log of the window: warnings and our own mistakes in full, on this computer only."""

from __future__ import annotations

import logging
from pathlib import Path

from labeler.workbench.preferences import user_folder

_LARGEST = 1 << 20
_KEPT = 3

_log = logging.getLogger(__name__)


def log_folder() -> Path:
    return user_folder("state") / "log"


def start_log() -> Path | None:
    """Write warnings of the program into a file from now on; None where its folder cannot be written."""
    # Brings sockets and pickles along, which nothing else needs before the first paint.
    from logging.handlers import RotatingFileHandler

    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "labeler.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=False
        )
    except OSError as error:
        _log.warning("no log is written: %s (%s)", folder, error.strerror)
        return None
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("labeler").addHandler(handler)
    return folder
