"""A pyqtgraph plot in the theme's colours, that neither pans nor zooms.

The first one imports pyqtgraph, a fifth of a second once, and on the window's own thread: on any other, PySide makes
its types twice at the same time and the program ends.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor

from labeler.gui.theme.theme import theme

BAND_ALPHA = 0.16


class ThemedPlot(QObject):
    """Subclasses add their items and then call `repaint_all`; `paint_items` gives the items their colours."""

    def __init__(self) -> None:
        super().__init__()
        import pyqtgraph as pg

        # Any: pyqtgraph ships no types.
        self.pg: Any = pg
        self.widget: Any = pg.PlotWidget()
        self.scene: Any = self.widget.scene()
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setMenuEnabled(False)
        self.widget.setMouseEnabled(x=False, y=False)
        self.widget.hideButtons()
        self.item: Any = self.widget.getPlotItem()
        self.bottom, self.left = self.item.getAxis("bottom"), self.item.getAxis("left")
        theme().changed.connect(self.repaint_all)

    @property
    def hair(self) -> int:
        """One pixel as the eye sees it: pyqtgraph counts those of the screen. Wider pens draw many times slower."""
        return max(1, round(float(self.widget.devicePixelRatioF())))

    def pen(self, color: str, *, dashed: bool = False) -> Any:  # Any: pyqtgraph's pen
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return self.pg.mkPen(theme().color(color), width=self.hair, style=style)

    def brush(self, color: str, alpha: float = 1.0) -> Any:  # Any: pyqtgraph's brush
        shade = QColor(theme().color(color))
        shade.setAlphaF(alpha)
        return self.pg.mkBrush(shade)

    def say_axes(self, bottom: str, left: str = "") -> None:
        muted = theme().color("muted").name()
        self.bottom.setLabel(bottom, color=muted)
        if left:
            self.left.setLabel(left, color=muted)

    def paint_items(self) -> None:
        """Colours of what a subclass has added."""

    @Slot()
    def repaint_all(self) -> None:
        now = theme()
        self.widget.setBackground(now.color("surface"))
        for axis in (self.bottom, self.left):
            axis.setPen(self.pen("border"))
            axis.setTextPen(now.color("muted"))
            axis.setTickFont(now.font("caption"))
        self.paint_items()
