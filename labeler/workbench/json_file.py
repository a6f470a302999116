"""Small JSON files of our own, outside any project: written whole or not at all, and never trusted when read."""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


def read_json(path: Path) -> Any:  # Any: whatever JSON is there; callers check
    """The content, or None if there is none. A damaged file is set aside under `.bad` and reported once."""
    try:
        return json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("%s cannot be read (%s); defaults are used", path.name, error.strerror)
        return None
    except (ValueError, RecursionError):
        bad = path.with_suffix(path.suffix + ".bad")
        os.replace(path, bad)
        _log.warning("%s was damaged; it was set aside as %s and defaults are used", path.name, bad.name)
        return None


def write_json(path: Path, value: object) -> None:
    """Write to a temporary name beside it, then move into place. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(f"{path.suffix}.{os.getpid()}.tmp")
    try:
        temporary.write_text(json.dumps(value, ensure_ascii=False, indent=1), "utf-8")
        os.replace(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
