"""Connects the sheets of teamwork with the workbench."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from labeler.domain.sample import Modality
from labeler.domain.team_rules import TEAM, TeamRules
from labeler.errors import UserError
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.dialogs.share_folder import ShareSheet
from labeler.gui.language import fill
from labeler.secrecy import keyring
from labeler.store.merging import MergeReport
from labeler.workbench.events import MergeTold, PacketsWritten
from labeler.workbench.workbench import Workbench


class TeamDesk(QObject):
    """`said` with kind, title and text of what came of it."""

    said = Signal(str, str, str)

    def __init__(self, workbench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self._bench = workbench
        self._over = over
        self._sheet: BringHomeSheet | None = None

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [bus.subscribe(PacketsWritten, self._on_written), bus.subscribe(MergeTold, self._on_told)]

    def hand_out(self) -> None:
        has_files = self._bench.modality is Modality.IMAGE
        encrypted = keyring.is_encrypted(self._bench.folder)
        sheet = HandOutSheet(self._over.window(), self._bench.folder.parent, has_files=has_files, encrypted=encrypted)
        sheet.chosen.connect(self._on_hand_out)
        sheet.open_over()

    def toggle_measures(self) -> None:
        """All of them in usual shares, or none; `labeler team` sets each."""
        rules = TeamRules() if self._bench.team_questions.rules.is_on else TEAM

        def change() -> None:
            self._bench.share_out(rules)
            if rules.is_on:
                title = self.tr("Team measures are on")
                text = self.tr(
                    "{0} of the samples are asked of {1} annotators, {2} of the questions come without a proposal, {3} "
                    "are asked again and {4} are settled already. Nobody sees which."
                ).format(
                    fill("{0:.0%}", rules.overlap),
                    rules.each,
                    fill("{0:.0%}", rules.hidden),
                    fill("{0:.0%}", rules.again),
                    fill("{0:.0%}", rules.gold),
                )
            else:
                title, text = self.tr("Team measures are off"), self.tr("Every sample is asked once.")
            self.said.emit("info", title, text)

        self._try(change)

    def bring_home(self) -> BringHomeSheet:
        self._sheet = BringHomeSheet(self._over.window())
        self._sheet.look_wanted.connect(self._on_look_wanted)
        self._sheet.chosen.connect(self._on_bring_home)
        self._sheet.open_over()
        return self._sheet

    def share_folder(self) -> None:
        sheet = ShareSheet(self._over.window())
        sheet.chosen.connect(self._on_share)
        sheet.open_over()

    @Slot(object)
    def _on_share(self, folder: Path) -> None:
        self._try(lambda: self._bench.team.share(folder))

    @Slot(object, object)
    def _on_hand_out(self, place: Path, wanted: object) -> None:
        # One packet for nobody in particular is named after the project; several are named after their people.
        self._try(lambda: self._bench.team.hand_out(place, wanted))  # type: ignore[arg-type]  # the sheet's HandOut

    @Slot(object)
    def _on_look_wanted(self, sources: tuple[Path, ...]) -> None:
        self._try(lambda: self._bench.team.look(sources, self._their_passphrase()))

    @Slot(object, object, bool)
    def _on_bring_home(self, sources: tuple[Path, ...], class_map: dict[str, str], adds: bool) -> None:
        self._try(
            lambda: self._bench.team.bring_home(
                sources, class_map, add_classes=adds, passphrase=self._their_passphrase()
            )
        )

    def _their_passphrase(self) -> str | None:
        return (self._sheet.passphrase.text() or None) if self._sheet is not None else None

    def _on_written(self, event: PacketsWritten) -> None:
        if event.parts:
            words = self.tr("{0}: {1:,} samples")
            told = " · ".join(fill(words, Path(part.path).name, part.samples) for part in event.parts)
            missing = sum(part.missing for part in event.parts)
            if missing:
                told += " · " + fill(self.tr("{0:,} files are not in their place and did not come along"), missing)
            self.said.emit("warning" if missing else "info", self.tr("The packets are written"), told)

    def _on_told(self, event: MergeTold) -> None:
        if event.kept:
            if event.report is not None:
                self.said.emit(*self._brought(event.report))
        elif self._sheet is not None and self._sheet.is_open:
            self._sheet.show_told(event.report, event.problem)

    def _brought(self, report: MergeReport) -> tuple[str, str, str]:
        words = fill(
            self.tr("{0:,} labels more, {1:,} say something else now"), report.labels_new, report.labels_changed
        )
        if report.refused:
            return "warning", self.tr("The work is home, not all of it could be used"), f"{words} · {report.refused[0]}"
        return "info", self.tr("The work is home"), words

    def _try(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as error:
            self.said.emit("warning", str(error), "")
