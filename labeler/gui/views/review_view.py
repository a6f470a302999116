"""Review, before it is built: what it will hold, and what serves today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from labeler.gui.views.soon_view import SoonView


def review_view(run: Callable[[str], None]) -> SoonView:
    def tr(text: str) -> str:
        return QCoreApplication.translate("ReviewView", text)

    view = SoonView(
        "review",
        tr("Review"),
        tr("Where annotators agree, where they do not, and who settles it. Comes with a later version."),
        [
            tr("Agreement coefficients with intervals, by pair, class and annotator"),
            tr("The disagreements worth settling, most valuable first"),
            tr("One key settles, with a note that becomes a guideline"),
        ],
        tr("Labels of all annotators are kept apart already. Export “every annotator's label” and compare them."),
        ("go-export", tr("Export …")),
    )
    view.command_chosen.connect(run)
    return view
