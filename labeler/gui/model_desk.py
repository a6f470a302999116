"""Connects the model view with the workbench's settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.errors import UserError
from labeler.gui.language import fill
from labeler.gui.theme.theme import theme
from labeler.gui.views.model_view import ModelView, Option
from labeler.registry import members
from labeler.workbench.events import OutlookTold, VersionsCompared
from labeler.workbench.workbench import Workbench

if TYPE_CHECKING:
    from labeler.workbench.outlook import Outlook


class ModelDesk(QObject):
    """`sample_wanted` with the uid of a sample to be looked at; `said` with the kind of notice, title and words."""

    refused = Signal(str)
    said = Signal(str, str, str)
    sample_wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._bench = workbench
        self._knows_options = False
        self._outlook: Outlook | None = None
        self.view = ModelView()
        self.view.model_chosen.connect(self._on_model_chosen)
        self.view.strategy_chosen.connect(self._on_strategy_chosen)
        self.view.hunt_chosen.connect(self._on_hunt_chosen)
        self.view.audit_chosen.connect(self._on_audit_chosen)
        self.view.blocks_chosen.connect(self._on_blocks_chosen)
        self.view.weights_chosen.connect(self._on_weights_chosen)
        self.view.target_chosen.connect(self._on_target_chosen)
        self.view.cell_wanted.connect(self._on_cell_wanted)
        self.view.sample_wanted.connect(self.sample_wanted)
        self.view.export_wanted.connect(self._on_export_wanted)
        self.view.versions.use_wanted.connect(self._on_use_wanted)
        self.view.versions.compare_wanted.connect(self._on_compare_wanted)
        self.view.versions.export_wanted.connect(self._on_version_export)
        self.view.versions.sample_wanted.connect(self.sample_wanted)
        self.view.chart.plot_wanted.connect(self._on_plot_wanted)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [bus.subscribe(OutlookTold, self._on_outlook), bus.subscribe(VersionsCompared, self._on_compared)]

    def refresh(self) -> None:
        """What is there now; the choices themselves are listed when first needed."""
        if not self._knows_options:
            self._list_options()
        settings = self._bench.settings
        blocks = settings.blocks if settings.blocks is not None else self._default_blocks
        self.view.show_chosen(settings.model, settings.strategy, settings.audit_share, blocks)
        self.view.show_hunt(self._bench.spec.names(), settings.hunt)
        self.view.show_model(self._bench.model_status, self._bench.curve())
        status = self._bench.model_status
        self.view.versions.show_versions(self._bench.learner.records, status.version or "", pinned=status.pinned)
        self.view.show_aims(settings.target, settings.class_weights)
        if self._bench.read_only:
            self.view.set_enabled(False)
        self._bench.foresight.look()

    @property
    def is_drawn(self) -> bool:
        """Whether figures and curve are on screen as they are to stay: with nothing measured yet, at once."""
        chart = self.view.chart
        return self._outlook is not None and (chart.plot is not None or not chart.points)

    def _on_outlook(self, event: OutlookTold) -> None:
        if event.outlook is None:
            self.refused.emit(event.problem)
            return
        self._outlook = event.outlook
        self.view.show_outlook(event.outlook, self._bench.spec.names())

    def _list_options(self) -> None:
        modality = self._bench.modality
        blocks = [block for block in members("featurizers").values() if modality in (None, block.modality)]
        missing = {block.name: why for block in blocks if (why := block.available()) is not None}
        self._default_blocks = tuple(block.name for block in blocks if block.default and block.name not in missing)
        multiple = self._bench.task.multilabel
        fitting = [s for s in members("strategies").values() if s.multilabel != ("no" if multiple else "only")]
        self.view.show_options(
            [
                Option(model.name, model.title, getattr(model, "description", ""))
                for model in members("models").values()
            ],
            [Option(strategy.name, strategy.title, strategy.description) for strategy in fitting],
            [Option(block.name, block.title) for block in blocks],
            missing,
        )
        self._knows_options = True

    @Slot()
    def _on_plot_wanted(self) -> None:
        # After the plain curve was painted.
        QTimer.singleShot(0, self.view, self.view.use_plots)

    @Slot(str)
    def _on_model_chosen(self, name: str) -> None:
        self._try(partial(self._bench.learning.choose, model=name))

    @Slot(str)
    def _on_strategy_chosen(self, name: str) -> None:
        self._try(partial(self._bench.learning.choose, strategy=name))

    @Slot(str)
    def _on_hunt_chosen(self, name: str) -> None:
        if name != self._bench.settings.hunt:
            self._try(partial(self._bench.learning.hunt, name))

    @Slot(float)
    def _on_audit_chosen(self, share: float) -> None:
        if share != self._bench.settings.audit_share:
            self._try(partial(self._bench.learning.choose, audit_share=share))

    @Slot(list)
    def _on_blocks_chosen(self, blocks: list[str]) -> None:
        self._try(partial(self._bench.learning.choose, blocks=blocks))

    @Slot(bool)
    def _on_weights_chosen(self, on: bool) -> None:
        self._try(partial(self._bench.learning.weigh_classes, on))

    @Slot(str)
    def _on_target_chosen(self, goal: str) -> None:
        self._try(partial(self._bench.learning.aim, goal))

    @Slot(str)
    def _on_use_wanted(self, version: str) -> None:
        self._try(partial(self._bench.learning.use_version, version))

    @Slot(str, str)
    def _on_compare_wanted(self, a: str, b: str) -> None:
        self._bench.versions.compare(a, b)

    def _on_compared(self, event: VersionsCompared) -> None:
        self.view.versions.show_comparison(event.found, event.problem)

    @Slot(str)
    def _on_version_export(self, version: str) -> None:
        kinds = self.tr("ONNX, for any program (*.onnx);;skops, for Python (*.skops)")
        chosen, _ = QFileDialog.getSaveFileName(self.view, self.tr("Save a model version"), f"{version}.onnx", kinds)
        if chosen:
            target = Path(chosen)
            self._bench.versions.export(version, target, "skops" if target.suffix == ".skops" else "onnx")

    @Slot(int, int)
    def _on_cell_wanted(self, answered: int, proposed: int) -> None:
        listed, count = self._bench.foresight.cell(answered, proposed)
        names = self._bench.spec.names()
        head = fill(self.tr("“{0}” proposed as “{1}”: {2:,} samples"), names[answered], names[proposed], count)
        if len(listed) < count:
            head += self.tr(", the {0} surest").format(len(listed))
        self.view.confusion.show_samples(head, listed)

    @Slot()
    def _on_export_wanted(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.view, self.tr("Folder for pictures and tables"))
        if chosen:
            try:
                written = self.export(Path(chosen))
            except UserError as error:
                self.refused.emit(str(error))
                return
            self.said.emit("info", self.tr("{0} files are written").format(len(written)), chosen)

    def export(self, folder: Path) -> list[Path]:
        """Each picture as PNG, each table as CSV. Raises `UserError` that names the file."""
        from labeler.workbench.model_tables import model_tables, write_tables

        written = write_tables(folder, model_tables(self._outlook, self._bench.curve(), self._bench.spec.names()))
        for name, widget in self.view.pictures().items():
            path = folder / f"{name}.png"
            if not picture_of(widget).save(str(path)):
                raise UserError(f"{path} cannot be written; choose another folder")
            written.append(path)
        return written

    def _try(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as error:
            self.refused.emit(str(error))
        self.refresh()


def picture_of(widget: QWidget) -> QPixmap:
    """What a widget draws, on the background that it has on screen."""
    drawn = widget.grab()
    picture = QPixmap(drawn.size())
    picture.setDevicePixelRatio(drawn.devicePixelRatio())
    picture.fill(theme().color("surface"))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return picture
