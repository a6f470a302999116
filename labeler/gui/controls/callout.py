"""A few words that point to a real control: a ring around it, and a card beside it. The work below goes on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.theme.theme import theme

_WIDTH = 380
_GAP = 12
_RING = 8


class Ring(QWidget):
    """Around a control, letting the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, area: QRect) -> None:
        self.setGeometry(area.adjusted(-_RING, -_RING, _RING, _RING).intersected(self._over.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)


class Callout(QFrame):
    """`next_chosen` and `skip_chosen`. Never takes the focus by itself."""

    next_chosen = Signal()
    skip_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("callout")
        self.setProperty("role", "overlay")
        self._ring = Ring(parent)
        self._title = label("", "lead", bold=True)
        self._text = label("", wrap=True)
        self._count = label("", "small", role="muted")
        self.next_button = QPushButton()
        self.next_button.setObjectName("tourNext")
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(self.next_chosen)
        self.skip_button = QPushButton(self.tr("Skip the tour"))
        self.skip_button.setObjectName("tourSkip")
        self.skip_button.setProperty("role", "quiet")
        self.skip_button.clicked.connect(self.skip_chosen)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(foot)
        self.hide()

    def say(self, title: str, text: str, count: str, *, is_last: bool) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(count)
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.skip_button.setVisible(not is_last)
        self.setAccessibleName(f"{title}. {text}")

    def text(self) -> str:
        return f"{self._title.text()} {self._text.text()}"

    def point_at(self, target: QWidget) -> None:
        """Beside it, where there is room."""
        area = QRect(target.mapTo(self._over, QPoint(0, 0)), target.size()).intersected(self._over.rect())
        self._ring.surround(area)
        width = min(theme().scaled(_WIDTH), self._over.width() - 2 * _GAP)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self._column.heightForWidth(width))
        self.setFixedHeight(height)
        self.move(place_beside(area, QSize(width, height), self._over.rect()))
        self.show()
        self.raise_()

    def away(self) -> None:
        self._ring.hide()
        self.hide()
        self._ring.deleteLater()
        self.deleteLater()


def place_beside(target: QRect, size: QSize, inside: QRect) -> QPoint:
    """The corner of a card of this size: above, below, left or right of the target, wherever it covers none of it."""
    left = target.center().x() - size.width() // 2
    top = target.center().y() - size.height() // 2
    wanted = (
        QPoint(left, target.top() - _GAP - size.height()),
        QPoint(left, target.bottom() + _GAP),
        QPoint(target.left() - _GAP - size.width(), top),
        QPoint(target.right() + _GAP, top),
    )
    room = inside.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    kept = [_kept_inside(QRect(corner, size), room) for corner in wanted]
    return next((card for card in kept if not card.intersects(target)), kept[0]).topLeft()


def _kept_inside(card: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(card.left(), room.right() - card.width()))
    y = max(room.top(), min(card.top(), room.bottom() - card.height()))
    return QRect(QPoint(x, y), card.size())
