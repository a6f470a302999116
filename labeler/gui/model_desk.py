"""Connects the model view with the workbench's settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from labeler.errors import UserError
from labeler.gui.controls.learning_curve import import_plotting
from labeler.gui.views.model_view import ModelView, Option
from labeler.registry import members
from labeler.workbench.lanes import Runner
from labeler.workbench.workbench import Workbench


class ModelDesk(QObject):
    refused = Signal(str)

    def __init__(self, workbench: Workbench, runner: Runner) -> None:
        super().__init__()
        self._bench = workbench
        self._runner = runner
        self._knows_options = False
        self.view = ModelView()
        self.view.model_chosen.connect(self._on_model_chosen)
        self.view.strategy_chosen.connect(self._on_strategy_chosen)
        self.view.hunt_chosen.connect(self._on_hunt_chosen)
        self.view.audit_chosen.connect(self._on_audit_chosen)
        self.view.blocks_chosen.connect(self._on_blocks_chosen)
        self.view.chart.plot_wanted.connect(self._on_plot_wanted)

    def refresh(self) -> None:
        """What is there now; the choices themselves are listed when first needed."""
        if not self._knows_options:
            self._list_options()
        settings = self._bench.settings
        blocks = settings.blocks if settings.blocks is not None else self._default_blocks
        self.view.show_chosen(settings.model, settings.strategy, settings.audit_share, blocks)
        self.view.show_hunt(self._bench.spec.names(), settings.hunt)
        self.view.show_model(self._bench.model_status, self._bench.curve())
        if self._bench.read_only:
            self.view.set_enabled(False)

    def _list_options(self) -> None:
        modality = self._bench.modality
        blocks = [block for block in members("featurizers").values() if modality in (None, block.modality)]
        missing = {block.name: why for block in blocks if (why := block.available()) is not None}
        self._default_blocks = tuple(block.name for block in blocks if block.default and block.name not in missing)
        multiple = self._bench.task.multilabel
        fitting = [s for s in members("strategies").values() if s.multilabel != ("no" if multiple else "only")]
        self.view.show_options(
            [Option(model.name, model.title) for model in members("models").values()],
            [Option(strategy.name, strategy.title, strategy.description) for strategy in fitting],
            [Option(block.name, block.title) for block in blocks],
            missing,
        )
        self._knows_options = True

    @Slot()
    def _on_plot_wanted(self) -> None:
        def done(_: None, error: BaseException | None) -> None:
            if error is None:
                self.view.chart.use_plot()

        self._runner.submit("preview", import_plotting, done)

    @Slot(str)
    def _on_model_chosen(self, name: str) -> None:
        self._try(partial(self._bench.choose, model=name))

    @Slot(str)
    def _on_strategy_chosen(self, name: str) -> None:
        self._try(partial(self._bench.choose, strategy=name))

    @Slot(str)
    def _on_hunt_chosen(self, name: str) -> None:
        if name != self._bench.settings.hunt:
            self._try(partial(self._bench.hunt, name))

    @Slot(float)
    def _on_audit_chosen(self, share: float) -> None:
        if share != self._bench.settings.audit_share:
            self._try(partial(self._bench.choose, audit_share=share))

    @Slot(list)
    def _on_blocks_chosen(self, blocks: list[str]) -> None:
        self._try(partial(self._bench.choose, blocks=blocks))

    def _try(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as error:
            self.refused.emit(str(error))
        self.refresh()
