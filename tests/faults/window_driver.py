"""The real window on a project, which says what its status bar calls saved and what is on screen, until it is killed.

Run: python -m tests.faults.window_driver PROJECT. Lines on stdout: `saved EVENT_ID`; `next UID` just before a sample
is noted as the one on screen, `shown UID` when it is there. It answers nothing by itself: keys come from the X server.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel

from labeler.gui import app
from labeler.gui.main_window import MainWindow
from labeler.workbench import question_desk
from labeler.workbench.events import QuestionPut, SaveStatusChanged
from labeler.workbench.on_screen import OnScreen
from labeler.workbench.workbench import Workbench

_waiting: set[str] = set()


def main(folder: Path) -> int:
    gc.disable()
    question_desk.OnScreen = _Telling  # type: ignore[misc]  # says more, does the same
    application = app.application()
    window = MainWindow(app._bridge(application))
    window.project_opened.connect(lambda bench: _listen(window, bench))
    window.show()
    window.open_project_soon(folder, "ann")
    return int(application.exec())


class _Telling(OnScreen):
    def put(self, uid: str) -> None:
        _say("next", uid)
        super().put(uid)


def _listen(window: MainWindow, bench: Workbench) -> None:
    status = window.findChild(QLabel, "statusSaved")
    bench.events.subscribe(SaveStatusChanged, lambda _: _tell(bench, status))
    bench.events.subscribe(QuestionPut, lambda put: _put(bench, put))
    _say("shown", bench.question.sample.uid if bench.question else "-")


def _put(bench: Workbench, put: QuestionPut) -> None:
    _waiting.update(event.event_id for event in bench.acts.unsaved())
    _say("shown", put.question.sample.uid if put.question else "-")


def _tell(bench: Workbench, status: QLabel) -> None:
    """Only what a person can read: the status line has been told before, as it was there first."""
    left = {event.event_id for event in bench.acts.unsaved()}
    if status.text() == "saved":
        for event_id in sorted(_waiting - left):
            _say("saved", event_id)
        _waiting.clear()
    _waiting.update(left)


def _say(what: str, more: str) -> None:
    print(what, more, flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
