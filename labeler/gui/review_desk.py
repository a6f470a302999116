"""Connects the review screen with the workbench."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from labeler.errors import UserError
from labeler.gui.views.review_view import ReviewView
from labeler.workbench.events import (
    AgreementRemembered,
    ModelPublished,
    NoticeRaised,
    PreviewReady,
    ProgressChanged,
    ReviewTold,
    SamplesDescribed,
    SaveStatusChanged,
)
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

if TYPE_CHECKING:
    from labeler.workbench.lead_figures import LeadFigures


class ReviewDesk(QObject):
    """`sample_wanted` with the uid of a sample to be looked at, `samples_wanted` with ids and a title."""

    sample_wanted = Signal(str)
    samples_wanted = Signal(object, str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._bench = workbench
        self._is_stale = False
        self.view = ReviewView()
        settling, pairing = self.view.settling, self.view.pairing
        settling.sample_wanted.connect(self.sample_wanted)
        settling.selected_changed.connect(self._on_selected_changed)
        settling.sent_back.connect(self._on_sent_back)
        pairing.sample_wanted.connect(self.sample_wanted)
        pairing.cell_wanted.connect(self._on_cell_wanted)
        pairing.explore_wanted.connect(self._on_explore_wanted)
        self.view.report_wanted.connect(self._on_report_wanted)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [
            bus.subscribe(AgreementRemembered, self._on_remembered),
            bus.subscribe(ReviewTold, self._on_told),
            bus.subscribe(ModelPublished, self._on_model),
            bus.subscribe(ProgressChanged, self._on_progress),
            bus.subscribe(SaveStatusChanged, self._on_saved),
            bus.subscribe(PreviewReady, self._on_preview_ready),
            bus.subscribe(SamplesDescribed, self._on_described),
        ]

    def refresh(self) -> None:
        """Compute anew; the figures come a moment later."""
        self.view.show_keys(self._bench.spec.classes, multiple=self._bench.task.multilabel)
        self.view.focus_queue()
        self._bench.review.look()

    def settle(self, name: str) -> None:
        """Decide the selected sample. Raises `UserError` where that cannot be."""
        chosen = self.view.selected()
        if chosen is None:
            raise UserError("select a sample of the list first")
        if self._bench.task.multilabel:
            raise UserError("open the sample with Enter: several classes are settled with labeler review --settle")
        self._bench.lead.settle(chosen.uid, [name], self.view.settling.note.text())
        self.view.take_away(chosen.uid)

    def write_report(self, out: Path) -> None:
        """As .html or .pdf; a notice says when it is there."""
        if self.view.found is None:
            return
        lead, hide_names = self.view.found.lead, self.view.hide_names.isChecked()
        # Here and not above: it brings SciPy, which a window need not wait for when it starts.
        from labeler.gui.report_pdf import write_pdf
        from labeler.workbench.agreement_report import write_report

        def write(found: LeadFigures, target: Path) -> None:
            if target.suffix.lower() == ".pdf":
                write_pdf(found, target, hide_names=hide_names)
            else:
                # The file dialog has asked already.
                write_report(found, target, force=True, hide_names=hide_names)

        self._bench.review.write(out, partial(write, lead))

    def _on_remembered(self, event: AgreementRemembered) -> None:
        self.view.show_remembered(event.figures, event.reading)

    def _on_model(self, _: ModelPublished) -> None:
        """The first model there is: what to settle is put in order anew, with what it proposes."""
        found = self.view.found
        shown = found.queue.samples if found is not None else ()
        if shown and all(one.proposed is None for one in shown) and self.view.isVisible():
            self._bench.review.look()

    def _on_told(self, event: ReviewTold) -> None:
        self.view.show_review(event.figures, event.problem)

    def _on_progress(self, _: ProgressChanged) -> None:
        self._is_stale = True

    def _on_saved(self, event: SaveStatusChanged) -> None:
        """What is looked at is on disk: nothing is computed before a decision has arrived there."""
        if self._is_stale and event.status.state is SaveState.SAVED and self.view.isVisible():
            self._is_stale = False
            self._bench.review.look()

    def _on_preview_ready(self, event: PreviewReady) -> None:
        preview = self._bench.previews.get(event.uid)
        if preview is not None:
            self.view.settling.show_preview(event.uid, preview)

    def _on_described(self, event: SamplesDescribed) -> None:
        self.view.pairing.show_samples(event.samples)

    @Slot()
    def _on_selected_changed(self) -> None:
        chosen = self.view.selected()
        if chosen is None:
            return
        self._bench.previews.show(chosen.sample)
        preview = self._bench.previews.get(chosen.uid)
        if preview is None:
            self.view.settling.stage.show_message("image", self.tr("One moment"), "")
        else:
            self.view.settling.show_preview(chosen.uid, preview)

    @Slot(object)
    def _on_cell_wanted(self, items: NDArray[np.int64]) -> None:
        found = self.view.found
        if found is not None:
            self._bench.review.look_at(found.sample_ids[items].tolist())

    @Slot(object, str)
    def _on_explore_wanted(self, items: NDArray[np.int64], title: str) -> None:
        if self.view.found is not None:
            self.samples_wanted.emit(self.view.found.sample_ids[items], title)

    @Slot(str, str, str)
    def _on_sent_back(self, uid: str, whom: str, note: str) -> None:
        try:
            self._bench.lead.send_back(uid, whom, note)
        except UserError as error:
            self._bench.events.publish(NoticeRaised("warning", "It was not sent back", str(error)))
            return
        self.view.settling.note.clear()
        title = self.tr("Sent back to {0}").format(self.view.settling.called(whom))
        text = self.tr("It comes first in their queue, with your note.")
        self._bench.events.publish(NoticeRaised("info", title, text))

    @Slot()
    def _on_report_wanted(self) -> None:
        proposed = str(self._bench.folder.parent / f"{self._bench.title} agreement.html")
        kinds = self.tr("Web page (*.html);;PDF (*.pdf)")
        out, kind = QFileDialog.getSaveFileName(self.view, self.tr("Write the report"), proposed, kinds)
        if out:
            target = Path(out)
            if target.suffix.lower() not in (".html", ".htm", ".pdf"):
                target = target.with_name(f"{target.name}{'.pdf' if '.pdf' in kind else '.html'}")
            self.write_report(target)
