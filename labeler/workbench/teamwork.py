"""Work handed out and brought home while a project is open, on the batch lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from labeler.contracts.importer import Progress
from labeler.errors import Cancelled, UserError
from labeler.store.merging import MergeReport
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import merge
from labeler.workbench.cancel import CancelToken
from labeler.workbench.events import EventBus, MergeTold, NoticeRaised, PacketsWritten
from labeler.workbench.handing_out import HandOut, PackedPart, pack
from labeler.workbench.lanes import Runner
from labeler.workbench.sharing import share


class Teamwork:
    """All methods run on the front's thread and return at once; `labels_came` is called after a merge."""

    def __init__(
        self,
        store: ProjectStore,
        runner: Runner,
        events: EventBus,
        activity: Callable[[str, str | None, float | None], None],
        labels_came: Callable[[], None],
    ) -> None:
        self._store = store
        self._runner = runner
        self._events = events
        self._activity = activity
        self._labels_came = labels_came
        self._token = CancelToken()

    def hand_out(self, out: Path, wanted: HandOut) -> None:
        """Write work packets; `PacketsWritten` tells the outcome."""
        token = self._begin("Packing")

        def work() -> list[PackedPart]:
            return pack(self._store, out, wanted, lambda at: self._tell("Packing", at), token.check)

        def done(parts: list[PackedPart] | None, error: BaseException | None) -> None:
            self._end(error, "Nothing was handed out")
            self._events.publish(PacketsWritten(tuple(parts or ()), _words(error)))

        self._runner.submit("batch", work, done)

    def look(self, others: Sequence[Path], passphrase: str | None = None) -> None:
        """What others would bring; `MergeTold` says it, and nothing is changed."""
        self._merge(others, {}, add_classes=False, keep=False, passphrase=passphrase)

    def bring_home(
        self,
        others: Sequence[Path],
        class_map: Mapping[str, str],
        *,
        add_classes: bool,
        passphrase: str | None = None,
    ) -> None:
        """Take in what others say; `MergeTold` tells the outcome."""
        self._merge(others, class_map, add_classes=add_classes, keep=True, passphrase=passphrase)

    def share(self, folder: Path) -> None:
        """Exchange labels through a folder; `MergeTold` tells the outcome."""
        token = self._begin("Exchanging")
        self._runner.submit("batch", lambda: share(self._store, folder, token.check), self._merged(keep=True))

    def cancel(self, lane: str) -> None:
        if lane == "batch":
            self._token.cancel()

    def _merge(
        self,
        others: Sequence[Path],
        class_map: Mapping[str, str],
        *,
        add_classes: bool,
        keep: bool,
        passphrase: str | None,
    ) -> None:
        token = self._begin("Bringing work home" if keep else "Looking at the work of others")

        def work() -> MergeReport:
            return merge(
                self._store, others, keep=keep, class_map=class_map, add_classes=add_classes,
                passphrase=passphrase, progress=lambda at: self._tell("Reading", at), check=token.check,
            )  # fmt: skip

        self._runner.submit("batch", work, self._merged(keep=keep))

    def _merged(self, *, keep: bool) -> Callable[[MergeReport | None, BaseException | None], None]:
        def done(report: MergeReport | None, error: BaseException | None) -> None:
            self._end(error, "Nothing was brought home" if keep else "")
            if keep and report is not None:
                self._labels_came()
            self._events.publish(MergeTold(report, keep, _words(error)))

        return done

    def _begin(self, title: str) -> CancelToken:
        if self._store.read_only:
            raise UserError("this project is open read-only; close it elsewhere and open it again for this")
        self._token = CancelToken()
        self._activity("batch", title, None)
        return self._token

    def _tell(self, title: str, at: Progress) -> None:
        """Called on the lane."""
        fraction = at.done / at.total if at.total else None
        self._runner.deliver(lambda: self._activity("batch", f"{title}: {at.words()}", fraction))

    def _end(self, error: BaseException | None, failed: str) -> None:
        self._activity("batch", None, None)
        if isinstance(error, Cancelled):
            self._events.publish(NoticeRaised("info", "Stopped; nothing was changed", ""))
        elif error is not None and failed:
            self._events.publish(NoticeRaised("error", failed, _words(error)))


def _words(error: BaseException | None) -> str:
    if error is None:
        return ""
    return str(error) if isinstance(error, UserError | Cancelled) else f"{type(error).__name__}: {error}"
