"""A window that had to open read-only notices when the project becomes free; the disk is asked on a lane."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from labeler.store.lock import holder
from labeler.workbench.lanes import LaneName, Runner

# A project that is read only takes no backups.
_LANE: LaneName = "backup"
EVERY_MS = 1000


class TakeOver:
    """`look` again and again; `on_free` is called once, on the front's thread."""

    def __init__(self, folder: Path, runner: Runner, on_free: Callable[[], None]) -> None:
        self._folder = folder
        self._runner = runner
        self._on_free = on_free
        self._looking = False
        self._is_free = False

    def look(self) -> None:
        """See whether the writer has gone, unless the last look is still under way."""
        if self._looking or self._is_free:
            return
        self._looking = True

        def done(is_free: bool | None, error: BaseException | None) -> None:
            self._looking = False
            if is_free and not self._is_free:
                self._is_free = True
                self._on_free()

        self._runner.submit(_LANE, lambda: os.access(self._folder, os.W_OK) and holder(self._folder) is None, done)
