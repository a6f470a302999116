"""The words of a crash report: versions and the way through our code, and nothing that somebody typed or labels."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from labeler import __version__
from labeler.workbench.log_file import log_folder

_ROOTS = ("labeler", "site-packages")
# As deep as causes of causes are followed.
_MOST_CAUSES = 5


def report_text(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> str:
    """Which error, and the lines of code it came through. Its message may name files and classes, so it stays out."""
    lines = [
        f"labeler {__version__} on Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"What the error says may hold data of yours and is left out here. It is in the log: {_log_name()}",
        "",
    ]
    for number, (name, trace) in enumerate(_chain(kind, error, where)):
        lines.append(f"{'Caused by: ' if number else ''}{name}")
        lines += _frames(trace)
    return "\n".join(lines) + "\n"


def _chain(
    kind: type[BaseException], error: BaseException, where: TracebackType | None
) -> Iterator[tuple[str, TracebackType | None]]:
    yield kind.__name__, where
    cause = error.__cause__ or error.__context__
    for _ in range(_MOST_CAUSES):
        if cause is None:
            return
        yield type(cause).__name__, cause.__traceback__
        cause = cause.__cause__ or cause.__context__


def _frames(trace: TracebackType | None) -> list[str]:
    lines = []
    for frame in traceback.extract_tb(trace):
        lines.append(f'  File "{_known_part(frame.filename)}", line {frame.lineno}, in {frame.name}')
        if frame.line:
            lines.append(f"    {frame.line}")
    return lines


def _known_part(filename: str) -> str:
    """From our package or the installed ones on: what is before that is the person's own folder."""
    parts = Path(filename).parts
    for root in _ROOTS:
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else ""


def _log_name() -> str:
    """Without the home folder, which is a person's name as a rule."""
    folder, home = log_folder(), Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else folder.name
