"""The big learning curve of the model view, drawn by pyqtgraph.

Importing that takes half a second, so it happens on a lane when there is a first curve to draw; until then the small
chart of the label view stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from labeler.gui.controls.curve_chart import CurveChart
from labeler.gui.controls.labels import label
from labeler.gui.controls.themed_plot import BAND_ALPHA, ThemedPlot
from labeler.gui.language import fill, translated
from labeler.workbench.state import CurvePoint

_HEIGHT = 270
_AXIS_WIDTH = 44
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is drawn beside the measured curve.

    Attributes
    ----------
    labels, low, middle, high : the forecast with its 80 % interval; empty without one.
    reference : (labels, accuracy) of random sampling.
    target : the share to be reached.
    """

    labels: tuple[int, ...] = ()
    low: tuple[float, ...] = ()
    middle: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    reference: tuple[tuple[int, float], ...] = ()
    target: float | None = None


class LearningCurve(QWidget):
    """Hovering, or the arrow keys, tell of one point; otherwise the newest one is told of.

    `plot_wanted` asks once for `use_plot` to be called, which takes a while the first time.
    """

    plot_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learningCurve")
        self.setAccessibleName(self.tr("Learning curve"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Lets the style sheet draw the ring of the focus around it.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.points: tuple[CurvePoint, ...] = ()
        self._ahead = Ahead()
        self._told: int | None = None
        self._plot: CurvePlot | None = None
        self._asked = False
        self._plain = CurveChart()
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_HEIGHT)
        self._stack.addWidget(self._plain)
        self._words = label("", "small", role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self._words)
        self._words.hide()

    @property
    def words(self) -> str:
        """What is said of the point looked at."""
        return self._words.text()

    @property
    def plot(self) -> CurvePlot | None:
        """None until there was a curve to draw."""
        return self._plot

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        """Versions without an estimate yet are left out."""
        self.points = tuple(point for point in points if point.estimate.value is not None)
        self._told = None
        if self.points and self._plot is not None:
            self._plot.show_points(self.points)
            self._stack.setCurrentWidget(self._plot.widget)
        else:
            self._plain.show_points(self.points)
            self._stack.setCurrentWidget(self._plain)
        self._words.setVisible(bool(self.points))
        self._tell()
        if self.points and not self._asked:
            self._asked = True
            self.plot_wanted.emit()

    def show_ahead(self, ahead: Ahead) -> None:
        self._ahead = ahead
        if self._plot is not None:
            self._plot.show_ahead(ahead)

    def use_plot(self) -> None:
        """Draw with pyqtgraph from now on."""
        if self._plot is None:
            self._make_plot()
            self.show_ahead(self._ahead)
        self.show_points(self.points)

    def look_at(self, index: int | None) -> None:
        """Tell of this point; None for the newest."""
        self._told = index
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self.points:
            event.ignore()
            return
        now = len(self.points) - 1 if self._told is None else self._told
        self.look_at(max(0, min(len(self.points) - 1, now + step)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.look_at(len(self.points) - 1 if self.points else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.look_at(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not self.hasFocus():
            self.look_at(None)
        return False

    def _make_plot(self) -> None:
        self._plot = CurvePlot()
        self._plot.scene.sigMouseMoved.connect(self._on_mouse_moved)
        self._plot.widget.installEventFilter(self)
        self._stack.addWidget(self._plot.widget)

    def _tell(self) -> None:
        if self._plot is not None:
            self._plot.mark(self._told)
        if not self.points:
            return
        point = self.points[-1 if self._told is None else self._told]
        words = fill(
            self.tr("Version {0} from {1:,} labels: {2}"), point.version, point.labels, translated(point.estimate.words)
        )
        self._words.setText(words)
        self.setAccessibleDescription(words)

    @Slot(object)
    def _on_mouse_moved(self, position: QPointF) -> None:
        if self._plot is not None and self.points:
            labels = self._plot.labels_at(position)
            self.look_at(min(range(len(self.points)), key=lambda index: abs(self.points[index].labels - labels)))


class CurvePlot(ThemedPlot):
    """Band, line and axes; ahead of the newest point the forecast, below it what random sampling would give."""

    def __init__(self) -> None:
        super().__init__()
        pg = self.pg
        self._points: Sequence[CurvePoint] = ()
        self._ahead = Ahead()
        self.left.setWidth(_AXIS_WIDTH)
        self.left.setTicks([[(share, fill("{0:.0%}", share)) for share in _TICKS]])
        self.item.showGrid(x=False, y=True, alpha=0.25)
        # Any: pyqtgraph ships no types.
        self.upper: Any = pg.PlotCurveItem(antialias=True)
        self.lower: Any = pg.PlotCurveItem(antialias=True)
        self._band: Any = pg.FillBetweenItem(self.upper, self.lower)
        self.ahead_upper: Any = pg.PlotCurveItem(antialias=True)
        self.ahead_lower: Any = pg.PlotCurveItem(antialias=True)
        self._ahead_band: Any = pg.FillBetweenItem(self.ahead_upper, self.ahead_lower)
        self.ahead_line: Any = pg.PlotDataItem(antialias=True)
        self.reference: Any = pg.PlotDataItem(antialias=True, symbol="s", symbolSize=6)
        self.target: Any = pg.InfiniteLine(angle=0)
        self.line: Any = pg.PlotDataItem(antialias=True)
        self._pointer: Any = pg.InfiniteLine(angle=90)
        self._spot: Any = pg.ScatterPlotItem(antialias=True)
        for part in (
            self.ahead_upper, self.ahead_lower, self._ahead_band, self.upper, self.lower, self._band, self.target,
            self.ahead_line, self.reference, self.line, self._pointer, self._spot,
        ):  # fmt: skip
            self.widget.addItem(part)
        self.target.hide()
        self.repaint_all()

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        """At least one point, all with estimates."""
        self._points = points
        labels = [point.labels for point in points]
        for curve, shares in (
            (self.upper, [point.estimate.high for point in points]),
            (self.lower, [point.estimate.low for point in points]),
            (self.line, [point.estimate.value for point in points]),
        ):
            curve.setData(labels, shares)
        self._fit()

    def show_ahead(self, ahead: Ahead) -> None:
        """The forecast, the reference and the target; each may be missing."""
        self._ahead = ahead
        self.ahead_upper.setData(list(ahead.labels), list(ahead.high))
        self.ahead_lower.setData(list(ahead.labels), list(ahead.low))
        self.ahead_line.setData(list(ahead.labels), list(ahead.middle))
        self.reference.setData([at for at, _ in ahead.reference], [share for _, share in ahead.reference])
        self.target.setVisible(ahead.target is not None)
        if ahead.target is not None:
            self.target.setValue(ahead.target)
        self._fit()

    def _fit(self) -> None:
        """What was measured takes at least half of the width, however far the forecast looks."""
        if not self._points:
            return
        now = self._points[-1].labels
        most = min(2 * now, max([now, *self._ahead.labels]))
        shares = [point.estimate.low or 0.0 for point in self._points]
        shares += [low for at, low in zip(self._ahead.labels, self._ahead.low, strict=True) if at <= most]
        shares += [share for _, share in self._ahead.reference]
        floor = max((tick for tick in _TICKS if tick <= min(shares)), default=0.0)
        self.widget.setXRange(0, max(1, most), padding=0.015)
        self.widget.setYRange(min(floor, 0.8), 1.0, padding=0.03)

    def mark(self, index: int | None) -> None:
        """Point at one version with a line and a spot; None for the spot on the newest only."""
        self._pointer.setVisible(index is not None)
        if self._points:
            point = self._points[-1 if index is None else index]
            self._pointer.setValue(point.labels)
            self._spot.setData([point.labels], [point.estimate.value])

    def labels_at(self, position: QPointF) -> float:
        """Where on the label axis a position of the scene is."""
        return float(self.item.vb.mapSceneToView(position).x())

    def paint_items(self) -> None:
        self._band.setBrush(self.brush("accent", BAND_ALPHA))
        self._ahead_band.setBrush(self.brush("muted", BAND_ALPHA))
        self.line.setPen(self.pen("accent"))
        self.ahead_line.setPen(self.pen("muted", dashed=True))
        self.reference.setPen(self.pen("warn"))
        self.reference.setSymbolPen(None)
        self.reference.setSymbolBrush(self.brush("warn"))
        self.target.setPen(self.pen("ok", dashed=True))
        for edge in (self.upper, self.lower, self.ahead_upper, self.ahead_lower):
            edge.setPen(None)
        self._pointer.setPen(self.pen("strong_border"))
        self._spot.setPen(None)
        self._spot.setBrush(self.brush("accent"))
        self._spot.setSize(8)
        self.say_axes(self.tr("labels"))
