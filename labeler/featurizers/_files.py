"""A person's own file as part of a featurizer's identity."""

from __future__ import annotations

import hashlib
from pathlib import Path

from labeler.errors import UserError


def file_fingerprint(path: Path) -> str:
    """SHA-256 (hex) of the content; raises `UserError` if it cannot be read."""
    try:
        # A pipe or device would be waited for without end.
        if path.exists() and not path.is_file():
            raise UserError(f"{path} is not a file; choose one")
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}); check the path") from error
