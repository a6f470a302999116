"""Connects the sheets of teamwork with the workbench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.dialogs.share_folder import ShareSheet
from labeler.gui.dialogs.team_sheet import TeamSheet
from labeler.gui.language import fill, translated
from labeler.secrecy import keyring
from labeler.store.merging import MergeReport
from labeler.workbench.events import MergeTold, PacketsWritten
from labeler.workbench.setting_fields import SettingField, setting_fields
from labeler.workbench.settings import ProjectSettings
from labeler.workbench.team_choices import TeamChoices, choices_of, rules_with
from labeler.workbench.workbench import Workbench

_TRAIN_ON = "train_on"


class TeamDesk(QObject):
    """`said` with kind, title and text of what came of it."""

    said = Signal(str, str, str)

    def __init__(self, workbench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self._bench = workbench
        self._over = over
        self._sheet: BringHomeSheet | None = None
        self._measures: TeamSheet | None = None

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [bus.subscribe(PacketsWritten, self._on_written), bus.subscribe(MergeTold, self._on_told)]

    def hand_out(self) -> None:
        has_files = self._bench.modality is Modality.IMAGE
        encrypted = keyring.is_encrypted(self._bench.folder)
        sheet = HandOutSheet(self._over.window(), self._bench.folder.parent, has_files=has_files, encrypted=encrypted)
        sheet.chosen.connect(self._on_hand_out)
        sheet.open_over()

    def measures(self) -> None:
        """The sheet with the switch and each share."""
        sheet = TeamSheet(self._over.window(), _measure_fields(), read_only=self._bench.read_only)
        self._measures = sheet
        sheet.changed.connect(self._on_measure_changed)
        sheet.closed.connect(self._on_measures_closed)
        self._show_measures()
        sheet.open_over()

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

    @Slot(str, object)
    def _on_measure_changed(self, name: str, value: Any) -> None:  # Any: the type of the choice
        try:
            if name == _TRAIN_ON:
                self._bench.learning.train_on(value)
            else:
                self._bench.share_out(rules_with(self._bench.team_questions.rules, name, value))
        except UserError as error:
            if self._measures is not None:
                words = str(error)
                self._measures.notice.say("warning", translated(words[:1].upper() + words[1:]), "")
        else:
            if self._measures is not None:
                self._measures.notice.hide()
        self._show_measures()

    def _show_measures(self) -> None:
        if self._measures is not None:
            values = asdict(choices_of(self._bench.team_questions.rules))
            self._measures.show_values({**values, _TRAIN_ON: self._bench.settings.train_on})

    @Slot()
    def _on_measures_closed(self) -> None:
        self._measures = None

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
            for words in dict.fromkeys(words for part in event.parts for words in part.examples_left_out):
                told += " · " + translated(words)
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


def _measure_fields() -> tuple[SettingField, ...]:
    """What models learn of several answers is a setting of the project; here it is at hand."""
    learned = [one for one in setting_fields(ProjectSettings) if one.name == _TRAIN_ON]
    return (*setting_fields(TeamChoices), *learned)
