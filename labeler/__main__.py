"""Where every start begins: no arguments or a project open the window, a command goes to the command line."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from labeler.workbench.window import Report, Window

# One BLAS thread, before numpy is imported: small problems are fastest so, and the window keeps a core.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
# Before any library can start reporting to its makers; see `labeler.featurizers._onnx`.
for _name in ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED"):
    os.environ[_name] = "1"


def main() -> int:
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        return _child(arguments[1:])
    from labeler.cli.main import run

    _speak_utf8()
    return run(arguments, _window())


def _speak_utf8() -> None:
    """Pipes get UTF-8 whatever the locale says, and no name of a class or file can end a command halfway."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _window() -> Window:
    """The window if its toolkit is installed; imported only when it is really opened."""
    from importlib.util import find_spec

    from labeler.workbench.window import NoWindow

    return _QtWindow() if find_spec("PySide6") is not None else NoWindow()


class _QtWindow:
    """`labeler.gui` behind the door that the command line knows."""

    def has_display(self) -> bool:
        from labeler.gui.app import has_display

        return has_display()

    def open(self, project: Path | None) -> int:
        from labeler.gui.app import run

        return run(project)

    def label_by_itself(
        self, name: str, directory: Path, answers: int, seed: int, report: Report
    ) -> dict[str, Any]:  # Any: JSON leaves
        from labeler.gui.auto import run_demo

        return run_demo(name, directory, answers, seed, report)

    def screens(self) -> tuple[str, ...]:
        from labeler.gui.screens import SCREENS

        return SCREENS


def _child(arguments: list[str]) -> int:
    """A helper process of our own, see `labeler.workbench.children`."""
    from labeler.workbench.children import take_keys

    kind, *rest = arguments
    if kind == "screenshots":
        from labeler.gui.showcase import main as photograph

        return photograph(*rest)
    take_keys(sys.stdin.buffer)
    if kind == "decode":
        from labeler.workbench.decode_child import main as decode

        return decode(*rest)
    if kind == "import":
        from labeler.workbench.import_child import main as read

        return read()
    if kind == "features":
        from labeler.workbench.feature_job import child_main

        return child_main(*rest)
    if kind == "packet":
        from labeler.workbench.packet_child import main as unpack

        return unpack()
    if kind == "model":
        from labeler.workbench.model_child import main as learn

        return learn()
    print(f"labeler: there is no child “{kind}”", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
