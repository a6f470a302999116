"""Icons: our own SVG files, rendered once for each size, colour and screen density."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from labeler.gui.theme.theme import theme
from labeler.resources import resource

_RATIOS = (1.0, 2.0, 3.0)

_sources: dict[str, str] = {}
_pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}


def icon_pixmap(name: str, side: int, color: QColor, ratio: float) -> QPixmap:
    """One icon, `side` device-independent pixels square, crisp at `ratio`."""
    key = (name, side, color.name(), ratio)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _render(name, side, color, ratio)
    return found


def icon(name: str, color: str = "text", side: int = 18) -> QIcon:
    """An icon in a colour of the theme in force now."""
    found = QIcon()
    for ratio in _RATIOS:
        found.addPixmap(icon_pixmap(name, side, theme().color(color), ratio), QIcon.Mode.Normal)
        found.addPixmap(icon_pixmap(name, side, theme().color("faint"), ratio), QIcon.Mode.Disabled)
    return found


def set_icon(button: QAbstractButton, name: str, color: str = "text", side: int = 18) -> None:
    """Give a button an icon that follows the theme."""
    keeper = button.findChild(IconKeeper)
    if isinstance(keeper, IconKeeper):
        keeper.show_icon(name, color)
    else:
        IconKeeper(button, name, color, side)


class IconKeeper(QObject):
    """Lives inside a button and repaints its icon when the theme changes."""

    def __init__(self, button: QAbstractButton, name: str, color: str, side: int) -> None:
        super().__init__(button)
        self._button = button
        self._side = side
        button.setIconSize(QSize(side, side))
        theme().changed.connect(self._on_theme_changed)
        self.show_icon(name, color)

    def show_icon(self, name: str, color: str) -> None:
        self._name, self._color = name, color
        self._button.setIcon(icon(name, color, self._side))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.show_icon(self._name, self._color)


def app_icon() -> QIcon:
    found = QIcon()
    for side in (16, 32, 48, 128):
        found.addPixmap(_render("app", side, QColor("#000000"), 1.0))
    return found


def _render(name: str, side: int, color: QColor, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    if name not in _sources:
        _sources[name] = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    pixels = max(1, round(side * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_sources[name].replace("currentColor", color.name()).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
