"""Model versions compared and given away beside the person; each is made again from the log for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import EventBus, NoticeRaised, VersionsCompared
from labeler.workbench.lanes import Runner

if TYPE_CHECKING:
    from labeler.workbench.model_export import ModelFormat


class VersionDesk:
    """All methods run on the front's thread and return at once; the work is done on the batch lane."""

    def __init__(
        self,
        store: ProjectStore,
        runner: Runner,
        events: EventBus,
        activity: Callable[[str, str | None, float | None], None],
    ) -> None:
        self._store, self._runner, self._events, self._activity = store, runner, events, activity

    def compare(self, a: str, b: str) -> None:
        """On how many samples two versions say the same; `VersionsCompared` tells."""
        from labeler.workbench.model_export import compare_versions

        def done(found: dict[str, Any] | None, error: BaseException | None) -> None:  # Any: JSON leaves
            self._activity("batch", None, None)
            self._events.publish(VersionsCompared(found, _words(error)))

        self._activity("batch", f"Comparing {a} with {b}", None)
        self._runner.submit("batch", lambda: compare_versions(self._store.folder, a, b), done)

    def export(self, version: str, target: Path, kind: ModelFormat) -> None:
        """Write a version and its card; the person was asked about a file that is there."""
        from labeler.workbench.model_export import export_model

        def done(found: dict[str, Any] | None, error: BaseException | None) -> None:  # Any: JSON leaves
            self._activity("batch", None, None)
            if found is None:
                self._events.publish(NoticeRaised("warning", f"{version} was not written", _words(error)))
                return
            said = f"{found['path']}, with the card {Path(found['card']).name}; checked on all samples"
            self._events.publish(NoticeRaised("info", f"{version} is written", said))

        self._activity("batch", f"Writing {version}", None)
        self._runner.submit("batch", lambda: export_model(self._store.folder, version, target, kind, True), done)


def _words(error: BaseException | None) -> str:
    if error is None:
        return ""
    return str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
