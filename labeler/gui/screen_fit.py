"""Where the window stands when screens are small, or go away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

# So much of a window has to be seen for a person to get hold of it.
_HOLD = QSize(120, 60)


def onto_screens(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window's place if enough of it is seen, otherwise the middle of the first screen; never larger than that."""
    if not screens:
        return window
    seen = max((screen.intersected(window) for screen in screens), key=lambda part: part.width() * part.height())
    if seen.width() >= _HOLD.width() and seen.height() >= _HOLD.height():
        return window
    first = screens[0]
    size = window.size().boundedTo(first.size())
    corner = first.center() - QPoint(size.width() // 2, size.height() // 2)
    return QRect(corner, size)


def within(wanted: QSize, screen: QRect, frame: QSize) -> QSize:
    """As large as wanted, as far as the screen has room for it with its frame."""
    return wanted.boundedTo(screen.size() - frame)
