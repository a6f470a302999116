"""When an open project is backed up, and what a failing backup does: nothing."""

from __future__ import annotations

from pathlib import Path

from labeler.domain.backup import BackupReason
from labeler.store.backup import list_backups
from labeler.workbench.backups import EVERY_S, LANE
from labeler.workbench.events import BackupEnded, ImportEnded, NoticeRaised
from labeler.workbench.lanes import ManualRunner
from labeler.workbench.transfers import TransferReport
from tests.workbench.conftest import Opened, OpenWorkbench, truth_of


def started(opened: Opened) -> Opened:
    opened.workbench.start()
    return opened


def reasons(folder: Path) -> list[str]:
    return [backup.reason.value for backup in reversed(list_backups(folder))]


def answer(opened: Opened) -> None:
    opened.workbench.answer([truth_of(opened.workbench)])


def test_opening_backs_up_what_changed_since_the_last_backup_and_only_that(open_workbench: OpenWorkbench) -> None:
    first = started(open_workbench())
    folder = first.workbench.folder
    assert reasons(folder)[-1] == "opening"
    held = len(reasons(folder))
    first.workbench.close()
    again = started(open_workbench())
    assert len(reasons(folder)) == held, "nothing was said since"
    answer(again)
    again.workbench.close()
    started(open_workbench())
    assert len(reasons(folder)) == held + 1


def test_half_an_hour_of_work_is_backed_up_and_idling_is_not(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    now = [0.0]
    opened.workbench._clock = lambda: now[0]
    opened.workbench.backups._last = 0.0
    started(opened)
    before = reasons(opened.workbench.folder)
    answer(opened)
    now[0] += EVERY_S * 3
    assert reasons(opened.workbench.folder) == before
    answer(opened)
    assert reasons(opened.workbench.folder) == [*before, "work"]
    answer(opened)
    assert reasons(opened.workbench.folder) == [*before, "work"]


def test_a_backup_waits_behind_no_import(open_workbench: OpenWorkbench, manual: ManualRunner) -> None:
    opened = started(open_workbench(manual))
    manual.submit("batch", lambda: None, lambda result, error: None)
    assert len(manual.waiting[LANE]) == 1
    manual.step(LANE)
    assert [event.path is not None for event in opened.of(BackupEnded)] == [True]
    assert len(manual.waiting["batch"]) == 1


def test_an_import_is_backed_up_when_it_is_in(open_workbench: OpenWorkbench) -> None:
    opened = started(open_workbench())
    opened.workbench.store.set_setting("something", "new")
    opened.workbench.events.publish(ImportEnded(TransferReport(3, 0, 0, (), (), (1,)), ""))
    assert reasons(opened.workbench.folder)[-1] == "import"


def test_a_failing_backup_is_told_once_and_labeling_goes_on(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    folder = opened.workbench.folder
    for path in folder.glob("backups/*"):
        path.unlink()
    (folder / "backups").rmdir()
    (folder / "backups").write_text("a file in the way", "utf-8")
    now = [0.0]
    opened.workbench._clock = lambda: now[0]
    started(opened)
    for _ in range(3):
        now[0] += EVERY_S + 1
        answer(opened)
    told = [event for event in opened.of(NoticeRaised) if event.title == "No backup could be taken"]
    assert len(told) == 1
    assert "Labeling goes on" in told[0].text
    assert "backups cannot be written" in told[0].text
    assert opened.workbench.counts().labeled == 3


def test_a_backup_that_was_asked_for_tells_its_outcome(open_workbench: OpenWorkbench) -> None:
    opened = started(open_workbench())
    opened.workbench.backups.take()
    ended = opened.of(BackupEnded)[-1]
    assert ended.reason is BackupReason.MANUAL
    assert ended.path is not None and ended.path.exists()


def test_one_stopped_by_hand_is_no_failure(open_workbench: OpenWorkbench, manual: ManualRunner) -> None:
    opened = started(open_workbench(manual))
    opened.workbench.cancel(LANE)
    manual.step(LANE)
    assert opened.of(BackupEnded)[-1].path is None
    assert not [event for event in opened.of(NoticeRaised) if "backup" in event.title]


def test_reading_only_takes_no_backup_by_itself(texts_project: Path) -> None:
    from labeler.workbench.lanes import InlineRunner
    from labeler.workbench.previews import InProcessDecoder
    from labeler.workbench.workbench import Workbench

    before = list_backups(texts_project)
    bench = Workbench.open(texts_project, "bert", runner=InlineRunner(), read_only=True, decoder=InProcessDecoder())
    bench.start()
    bench.close()
    assert list_backups(texts_project) == before
