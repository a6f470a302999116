"""Explore, before it is built: what it will hold, and what serves today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from labeler.gui.views.soon_view import SoonView


def explore_view(run: Callable[[str], None]) -> SoonView:
    def tr(text: str) -> str:
        return QCoreApplication.translate("ExploreView", text)

    view = SoonView(
        "explore",
        tr("Explore"),
        tr("The whole pool at a glance: a grid, a map, and many samples labeled at once. Comes with a later version."),
        [
            tr("A grid of everything, filtered by class, proposal, doubt or full text"),
            tr("Similar samples from any one of them"),
            tr("A map of the pool: draw a line around a group, then label it or ask it next"),
        ],
        tr("Any answer can be looked at again and changed from the strip below the sample, or with ← and →."),
        ("go-label", tr("Go on labeling")),
    )
    view.command_chosen.connect(run)
    return view
