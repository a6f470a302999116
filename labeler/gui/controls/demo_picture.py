"""Pictures of the embedded demos, made from their real data: a wall of images, lines of mail, a piece of a table."""

from __future__ import annotations

import csv
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from labeler.gui.theme.theme import theme
from labeler.resources import resource

_WIDTH, _HEIGHT = 640, 340


def demo_picture(name: str, scheme: str) -> QImage:
    """A picture for a card. The files are our own, so Qt may decode them."""
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(theme().color("sunken"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if name == "images":
        _wall(painter, resource("demo", "images_fashion", "images"), 7, 4, invert=scheme == "light")
    elif name == "rare":
        _wall(painter, resource("demo", "images_traffic", "images"), 9, 3, invert=False)
    elif name == "texts":
        _lines(painter, resource("demo", "texts_mail", "mail.csv"))
    else:
        _table(painter, resource("demo", "table_soybean", "soybean.csv"))
    painter.end()
    return picture


def _wall(painter: QPainter, folder: Path, columns: int, rows: int, *, invert: bool) -> None:
    width, height = _WIDTH / columns, _HEIGHT / rows
    for position, path in enumerate(islice(sorted(folder.iterdir()), columns * rows)):
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        if invert:
            image.invertPixels()
        cell = QRectF((position % columns) * width, (position // columns) * height, width, height)
        painter.drawImage(cell.adjusted(1, 1, -1, -1), image)


def _lines(painter: QPainter, path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(islice(csv.DictReader(lines), 7))
    font = QFont(theme().font("lead"))
    font.setPixelSize(25)
    for position, row in enumerate(rows):
        top = 22 + position * 46
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("danger" if row["label"] == "spam" else "accent"))
        painter.drawRoundedRect(QRectF(28, top + 8, 16, 16), 4, 4)
        painter.setPen(theme().color("text" if position % 2 == 0 else "muted"))
        painter.setFont(font)
        painter.drawText(QRectF(60, top, _WIDTH * 2, 34), Qt.AlignmentFlag.AlignVCenter, row["text"][:80])


def _table(painter: QPainter, path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row[:5] for row in islice(csv.reader(lines), 8)]
    font = QFont(theme().font("body"))
    font.setPixelSize(23)
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            font.setWeight(QFont.Weight.DemiBold if line == 0 else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(theme().color("text" if line == 0 else "muted"))
            area = QRectF(28 + column * 160, 8 + line * 42, 146, 40)
            words = painter.fontMetrics().elidedText(cell or "—", Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(theme().color("border")))
        painter.drawLine(0, 48 + line * 42, _WIDTH, 48 + line * 42)
