"""Which sample is on screen, noted each time so that even a killed program goes on with it. A disposable cache."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from labeler.secrecy import keyring

_FILE = "on_screen"
_WIDTH = 64


class OnScreen:
    """One uid in one small file, written over in place: no sync, since only a kill is meant, not a power cut."""

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self._path = folder / "models" / _FILE
        self._read_only = read_only
        # The uid is a hash of the content: it would tell of an encrypted project whether a known text is in it.
        self._seal = keyring.file_seal(self._path)
        self._file: BinaryIO | None = None

    def last(self) -> str | None:
        """What was on screen when the project was last open."""
        with suppress(OSError, ValueError):
            uid = keyring.read_file(self._path)[:_WIDTH].decode("ascii").strip()
            return uid or None
        return None

    def put(self, uid: str) -> None:
        if self._read_only:
            return
        with suppress(OSError):  # without it a killed program goes on with the next best sample
            if self._file is None:
                self._path.parent.mkdir(exist_ok=True)
                self._path.touch()
                self._file = self._path.open("r+b", buffering=0)
            self._file.seek(0)
            line = uid.encode("ascii", "replace")[:_WIDTH].ljust(_WIDTH)
            self._file.write(line if self._seal is None else self._seal.sealed(line))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
