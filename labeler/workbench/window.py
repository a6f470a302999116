"""What the command line may ask of the window, without knowing which toolkit draws it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from labeler.errors import UserError

Report = Callable[[float | None, str], None]


class Window(Protocol):
    """The other face of the workbench. Every call raises `UserError` where there is no toolkit to draw it."""

    def has_display(self) -> bool:
        """Whether somebody could see it."""
        ...

    def open(self, project: Path | None) -> int:
        """Show it, on a project or the start screen, until it is closed; returns the exit code."""
        ...

    def label_by_itself(
        self, name: str, directory: Path, answers: int, seed: int, report: Report
    ) -> dict[str, Any]:  # Any: JSON leaves
        """Run an embedded demo in it with a simulated annotator; what `labeler demo --auto --json` prints."""
        ...

    def screens(self) -> tuple[str, ...]:
        """The names of all screens, for pictures of them."""
        ...


class NoWindow:
    """Where only the core is installed."""

    def has_display(self) -> bool:
        return False

    def open(self, project: Path | None) -> int:
        raise UserError("the window needs PySide6, which is not installed here; the commands work without it")

    def label_by_itself(
        self, name: str, directory: Path, answers: int, seed: int, report: Report
    ) -> dict[str, Any]:  # Any: JSON leaves
        raise UserError("the demo runs in the window, which needs PySide6; it is not installed here")

    def screens(self) -> tuple[str, ...]:
        raise UserError("pictures of the window need PySide6, which is not installed here")
