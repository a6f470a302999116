"""A card to press: a picture or a share of progress, a title, a line of words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from labeler.gui.controls.labels import tip
from labeler.gui.theme.theme import theme

_PICTURE_HEIGHT = 112
_PAD = 14


class CardButton(QAbstractButton):
    """With `picture` upright, without one a row with a progress ring where `share` is given.

    `spare` pixels at the right of a row stay free of words.
    """

    def __init__(
        self,
        title: str,
        words: str,
        *,
        picture: QImage | None = None,
        share: float | None = None,
        tooltip: str = "",
        spare: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self._words, self._picture, self._share = words, picture, share
        self._spare = spare
        self.setToolTip(tip(tooltip))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(190, _PICTURE_HEIGHT + 82) if self._picture is not None else QSize(300, 54)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(area, 11, 11)
        lit = self.isEnabled() and self.underMouse()
        painter.fillPath(outline, now.color("hover" if lit else "surface"))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            frame = QRectF(area.left(), area.top(), area.width(), _PICTURE_HEIGHT)
            painter.drawImage(frame, self._picture, _cover(self._picture, frame))
            painter.restore()
            self._paint_words(painter, QRectF(_PAD, _PICTURE_HEIGHT + 10, self.width() - 2 * _PAD, 64), wrap=True)
        else:
            left = self._paint_share(painter)
            self._paint_words(painter, QRectF(left, 8, self.width() - left - _PAD - self._spare, 40), wrap=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("accent"), 2) if self.hasFocus() else QPen(now.color("strong_border"), 1))
        painter.drawPath(outline)

    def _paint_words(self, painter: QPainter, area: QRectF, *, wrap: bool) -> None:
        now = theme()
        painter.setPen(now.color("text" if self.isEnabled() else "muted"))
        painter.setFont(now.font("lead", bold=True))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(QRectF(area.left(), area.top(), area.width(), 20), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(now.color("muted"))
        painter.setFont(now.font("small"))
        below = area.adjusted(0, 22, 0, 0)
        if wrap:
            painter.drawText(below, Qt.TextFlag.TextWordWrap, self._words)
        else:
            words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(below, Qt.AlignmentFlag.AlignTop, words)

    def _paint_share(self, painter: QPainter) -> float:
        """A ring; returns where the words begin."""
        if self._share is None:
            return _PAD
        now = theme()
        ring = QRectF(_PAD, self.height() / 2 - 12, 24, 24)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("track"), 4))
        painter.drawEllipse(ring)
        painter.setPen(QPen(now.color("accent"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._share > 0:
            painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))
        return _PAD + 24 + 14


def _cover(picture: QImage, frame: QRectF) -> QRectF:
    """The middle part of the picture that fills the frame without distortion."""
    scale = max(frame.width() / picture.width(), frame.height() / picture.height())
    width, height = frame.width() / scale, frame.height() / scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
