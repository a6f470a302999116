"""The big learning curve of the model view, drawn by pyqtgraph.

Importing that takes half a second, so it happens on a lane when there is a first curve to draw; until then the small
chart of the label view stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from labeler.gui.controls.curve_chart import CurveChart
from labeler.gui.controls.labels import label
from labeler.gui.theme.theme import theme
from labeler.workbench.state import CurvePoint

_HEIGHT = 270
_AXIS_WIDTH = 44
_BAND_ALPHA = 0.16
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


class LearningCurve(QWidget):
    """Hovering, or the arrow keys, tell of one point; otherwise the newest one is told of.

    `plot_wanted` asks once for `import_plotting` to be run elsewhere, and `use_plot` to be called after it.
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

    def use_plot(self) -> None:
        """Draw with pyqtgraph from now on."""
        if self._plot is None:
            self._make_plot()
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
        said = self.tr("Version {0} from {1:,} labels: {2}").format(point.version, point.labels, point.estimate.words)
        self._words.setText(said)
        self.setAccessibleDescription(said)

    @Slot(object)
    def _on_mouse_moved(self, position: QPointF) -> None:
        if self._plot is not None and self.points:
            labels = self._plot.labels_at(position)
            self.look_at(min(range(len(self.points)), key=lambda index: abs(self.points[index].labels - labels)))


def import_plotting() -> None:
    """The slow part of the first plot; on a lane."""
    import pyqtgraph  # noqa: F401  (imported for later)


class CurvePlot(QObject):
    """Band, line and axes in the theme's colours. Making one is quick after `import_plotting`."""

    def __init__(self) -> None:
        super().__init__()
        import pyqtgraph as pg

        self._pg = pg
        self._points: Sequence[CurvePoint] = ()
        # Any: pyqtgraph ships no types.
        self.widget: Any = pg.PlotWidget()
        self.scene: Any = self.widget.scene()
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setMenuEnabled(False)
        self.widget.setMouseEnabled(x=False, y=False)
        self.widget.hideButtons()
        item = self.widget.getPlotItem()
        self._bottom, self._left = item.getAxis("bottom"), item.getAxis("left")
        self._left.setWidth(_AXIS_WIDTH)
        self._left.setTicks([[(share, f"{share:.0%}") for share in _TICKS]])
        item.showGrid(x=False, y=True, alpha=0.25)
        self.upper: Any = pg.PlotCurveItem(antialias=True)
        self.lower: Any = pg.PlotCurveItem(antialias=True)
        self._band: Any = pg.FillBetweenItem(self.upper, self.lower)
        self.line: Any = pg.PlotDataItem(antialias=True)
        self._pointer: Any = pg.InfiniteLine(angle=90)
        self._spot: Any = pg.ScatterPlotItem(antialias=True)
        for part in (self.upper, self.lower, self._band, self.line, self._pointer, self._spot):
            self.widget.addItem(part)
        self._paint()
        theme().changed.connect(self._paint)

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
        lowest = min(point.estimate.low or 0.0 for point in points)
        floor = max((tick for tick in _TICKS if tick <= lowest), default=0.0)
        self.widget.setXRange(0, max(1, labels[-1]), padding=0.015)
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
        return float(self.widget.getPlotItem().vb.mapSceneToView(position).x())

    @Slot()
    def _paint(self) -> None:
        now, pg = theme(), self._pg
        band = QColor(now.color("accent"))
        band.setAlphaF(_BAND_ALPHA)
        self.widget.setBackground(now.color("surface"))
        self._band.setBrush(pg.mkBrush(band))
        # One pixel as the eye sees it: pyqtgraph counts those of the screen. Wider pens are drawn many times slower.
        hair = max(1, round(self.widget.devicePixelRatioF()))
        self.line.setPen(pg.mkPen(now.color("accent"), width=hair))
        for edge in (self.upper, self.lower):
            edge.setPen(None)
        self._pointer.setPen(pg.mkPen(now.color("strong_border"), width=hair))
        self._spot.setPen(None)
        self._spot.setBrush(pg.mkBrush(now.color("accent")))
        self._spot.setSize(8)
        for axis in (self._bottom, self._left):
            axis.setPen(pg.mkPen(now.color("border"), width=hair))
            axis.setTextPen(now.color("muted"))
            axis.setTickFont(now.font("caption"))
        self._bottom.setLabel(self.tr("labels"), color=now.color("muted").name())
