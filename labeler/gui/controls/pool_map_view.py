"""The map of the pool: one picture however many points; wheel and keys zoom, a drawn line selects."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from labeler.domain.shown_text import shown
from labeler.gui.language import fill, translated
from labeler.gui.theme.theme import readable_on, theme
from labeler.learning.pool_plane import View
from labeler.workbench.map_raster import MapPicture
from labeler.workbench.pool_map import Legend

_ZOOM = 1.25
_PAN = 0.12
_LEGEND_MOST = 12
_BADGE = 18
_REDRAW_MS = 15


class PoolMapView(QWidget):
    """Object name `exploreMap`. `picture_wanted` when the view has moved; `enclosed` with a mask over the view."""

    picture_wanted = Signal()
    enclosed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exploreMap")
        self.setAccessibleName(self.tr("Map of the samples"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.view: View = (0.0, 0.0, 1.0, 1.0)
        self._home: View = self.view
        self._picture: MapPicture | None = None
        self._image = QImage()
        self._legend = Legend((), (), ())
        self._words = self.tr("Placing the samples …")
        self._line: list[QPointF] = []
        self._drawn: list[QPointF] = []  # the last line, in the map's own coordinates
        self._pan_from: QPointF | None = None
        # Moving asks for one new picture at a time; meanwhile the old one moves along.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_REDRAW_MS)
        self._due.timeout.connect(self.picture_wanted)
        theme().changed.connect(self.ask)

    def show_home(self, view: View) -> None:
        """The view that shows nearly everything, which one comes back to."""
        self._home = view
        self._look(view)

    def show_picture(self, picture: MapPicture, legend: Legend, words: str) -> None:
        height, width = picture.pixels.shape[:2]
        self._picture, self._legend, self._words = picture, legend, words
        self._image = QImage(picture.pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        self.setAccessibleDescription(words)
        self.update()

    def forget_line(self) -> None:
        """What was drawn around is not selected any more."""
        self._drawn = []
        self.update()

    def show_message(self, words: str) -> None:
        self._picture, self._words = None, words
        self.update()

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of a picture that fills it."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    @Slot()
    def ask(self) -> None:
        if not self._due.isActive():
            self._due.start()

    def zoom_by(self, steps: int) -> None:
        """At the middle; 0 shows everything again."""
        if steps == 0:
            self._look(self._home)
        else:
            self._zoom(_ZOOM**steps, QPointF(self.width() / 2, self.height() / 2))

    def enclose(self, line: list[QPointF]) -> None:
        """Select what lies inside a line, as if it was drawn."""
        width, height = self.width(), self.height()
        self._drawn = [self._to_map(point) for point in line]
        mask = QImage(width, height, QImage.Format.Format_Grayscale8)
        mask.fill(0)
        path = QPainterPath(line[0])
        for point in line[1:]:
            path.lineTo(point)
        path.closeSubpath()
        painter = QPainter(mask)
        painter.fillPath(path, QColor(255, 255, 255))
        painter.end()
        flat = np.frombuffer(mask.constBits(), dtype=np.uint8).reshape(height, mask.bytesPerLine())
        inside: NDArray[np.bool_] = flat[:, :width] > 127
        self.enclosed.emit(inside)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        painter.fillRect(self.rect(), now.color("surface"))
        if self._picture is None:
            painter.setFont(now.font("lead"))
            painter.setPen(now.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        painter.drawImage(self._place_of(self._picture.view), self._image)
        self._paint_centers(painter, self._picture)
        self._paint_legend(painter)
        line = self._line if len(self._line) > 1 else [self._to_widget(point) for point in self._drawn]
        if line:
            color = now.color("accent")
            painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
            color.setAlpha(36)
            painter.setBrush(color)
            painter.drawPolygon(line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_centers(self, painter: QPainter, picture: MapPicture) -> None:
        """A letter where each group lies: colours alone would not tell everybody."""
        place, (height, width) = self._place_of(picture.view), picture.pixels.shape[:2]
        painter.setFont(theme().font("caption", bold=True))
        if len(self._legend.names) > _LEGEND_MOST or not self._legend.lies_together:
            return
        for group, (x, y) in picture.centers.items():
            middle = QPointF(place.x() + x * place.width() / width, place.y() + y * place.height() / height)
            self._paint_badge(painter, middle, group)

    def _paint_badge(self, painter: QPainter, middle: QPointF, group: int) -> None:
        color = QColor(*self._legend.colors[group])
        box = QRectF(middle.x() - _BADGE / 2, middle.y() - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(QPen(theme().color("surface"), 2))
        painter.setBrush(color)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(readable_on(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._legend.letters[group])

    def _paint_legend(self, painter: QPainter) -> None:
        now = theme()
        called = [translated(name) if self._legend.is_ours else name for name in self._legend.names]
        names = [shown(name, 32) for name in called[:_LEGEND_MOST]]
        rest = len(self._legend.names) - len(names)
        lines = [*names, *([fill(self.tr("and {0:,} more"), rest)] if rest else []), self._words]
        painter.setFont(now.font("small"))
        widest = max(painter.fontMetrics().horizontalAdvance(line) for line in lines)
        box = QRectF(12, 12, widest + 46, 23 * len(lines) + 12)
        ground = now.color("surface")
        ground.setAlpha(225)
        painter.setPen(QPen(now.color("border"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)
        for at, words in enumerate(lines):
            top = box.top() + 6 + 23 * at
            left = box.left() + 10
            if at < len(names):
                self._paint_badge(painter, QPointF(left + 9, top + 11.5), at)
                left += 27
            painter.setFont(now.font("small"))
            painter.setPen(now.color("text" if at < len(names) else "muted"))
            line = QRectF(left, top, widest + 4, 23)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)

    def _place_of(self, view: View) -> QRectF:
        """Where a picture of that view lies in the present one."""
        x0, y0, x1, y1 = self.view
        across, down = self.width() / (x1 - x0), self.height() / (y1 - y0)
        return QRectF(
            (view[0] - x0) * across, (y1 - view[3]) * down, (view[2] - view[0]) * across, (view[3] - view[1]) * down
        )

    def _to_map(self, point: QPointF) -> QPointF:
        x0, y0, x1, y1 = self.view
        across, down = point.x() / max(1, self.width()), point.y() / max(1, self.height())
        return QPointF(x0 + (x1 - x0) * across, y1 - (y1 - y0) * down)

    def _to_widget(self, point: QPointF) -> QPointF:
        x0, y0, x1, y1 = self.view
        return QPointF((point.x() - x0) / (x1 - x0) * self.width(), (y1 - point.y()) / (y1 - y0) * self.height())

    # Moving about

    def _look(self, view: View) -> None:
        self.view = view
        self.update()
        self.ask()

    def _zoom(self, factor: float, at: QPointF) -> None:
        x0, y0, x1, y1 = self.view
        x, y = self._to_map(at).x(), self._to_map(at).y()
        self._look((x - (x - x0) / factor, y - (y - y0) / factor, x + (x1 - x) / factor, y + (y1 - y) / factor))

    def _pan(self, dx: float, dy: float) -> None:
        """By parts of the view."""
        x0, y0, x1, y1 = self.view
        across, up = (x1 - x0) * dx, (y1 - y0) * dy
        self._look((x0 + across, y0 + up, x1 + across, y1 + up))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the view; Ctrl+A selects what is in sight."""
        pans = {
            Qt.Key.Key_Left: (-_PAN, 0.0), Qt.Key.Key_Right: (_PAN, 0.0),
            Qt.Key.Key_Up: (0.0, _PAN), Qt.Key.Key_Down: (0.0, -_PAN),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in pans:
            self._pan(*pans[key])
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._drawn = []
            self.enclosed.emit(np.ones((self.height(), self.width()), dtype=np.bool_))
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom(_ZOOM ** (turned / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pans = event.button() != Qt.MouseButton.LeftButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if pans:
            self._pan_from = event.position()
        else:
            self._line, self._drawn = [event.position()], []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self._pan(-moved.x() / max(1, self.width()), moved.y() / max(1, self.height()))
        elif self._line:
            self._line.append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line, self._line, self._pan_from = self._line, [], None
        if len(line) > 2:
            self.enclose(line)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ask()
