"""The reliability diagram: how often the model is right against how sure it says it is, with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from labeler.gui.controls.themed_plot import ThemedPlot
from labeler.gui.language import fill

if TYPE_CHECKING:
    from labeler.learning.estimates import ReliabilityBin

_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_AXIS_WIDTH = 58


class CalibrationPlot(ThemedPlot):
    def __init__(self) -> None:
        super().__init__()
        pg = self.pg
        shares = [[(share, fill("{0:.0%}", share)) for share in _TICKS]]
        self.left.setWidth(_AXIS_WIDTH)
        self.left.setTicks(shares)
        self.bottom.setTicks(shares)
        self.item.showGrid(x=False, y=True, alpha=0.25)
        # Any: pyqtgraph ships no types.
        self._perfect: Any = pg.PlotDataItem([0, 1], [0, 1])
        self._bars: Any = pg.ErrorBarItem(beam=0.012)
        self.line: Any = pg.PlotDataItem(antialias=True, symbol="o", symbolSize=7)
        for part in (self._perfect, self._bars, self.line):
            self.widget.addItem(part)
        self.repaint_all()

    def show_bins(self, bins: Sequence[ReliabilityBin]) -> None:
        import numpy as np

        known = [one for one in bins if one.right.value is not None]
        said = np.array([one.said for one in known])
        right = np.array([one.right.value for one in known], dtype=float)
        low = np.array([one.right.low for one in known], dtype=float)
        high = np.array([one.right.high for one in known], dtype=float)
        self.line.setData(said, right)
        self._bars.setData(x=said, y=right, bottom=right - low, top=high - right)
        floor = max((tick for tick in _TICKS if tick <= min([*said, *low], default=0.0)), default=0.0)
        self.widget.setXRange(floor, 1.0, padding=0.03)
        self.widget.setYRange(floor, 1.0, padding=0.03)

    def paint_items(self) -> None:
        self._perfect.setPen(self.pen("muted", dashed=True))
        self._bars.setData(pen=self.pen("accent"))
        self.line.setPen(self.pen("accent"))
        self.line.setSymbolPen(None)
        self.line.setSymbolBrush(self.brush("accent"))
        self.say_axes(self.tr("how sure it says it is"), self.tr("how often it is right"))
