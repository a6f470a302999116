"""Draws one sample as a card: picture, text or fields above, what was said and proposed below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from labeler.domain.preview import BrokenPreview, ImagePreview, Preview, RecordPreview, TextPreview
from labeler.domain.shown_text import shown
from labeler.gui.controls.class_list import shown_share
from labeler.gui.language import translated
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import readable_on, theme
from labeler.workbench.pool_cells import PoolCell

FOOT = 30
_PAD = 8
_BADGE = 16
# More than the largest card can hold.
_MOST_TEXT = 700
_RADIUS = 8
_TICK = (QPointF(-4, 0), QPointF(-1.2, 3), QPointF(4, -3.2))


@dataclass(frozen=True, slots=True)
class Said:
    """One class as it is drawn: colour, and a letter as second cue."""

    name: str
    color: str
    letter: str


@dataclass(frozen=True, slots=True)
class CellMarks:
    """What is known of a sample beside its content."""

    said: tuple[Said, ...] = ()
    disagreed: bool = False
    skipped: bool = False
    flagged: bool = False
    proposed: Said | None = None
    chance: float = 0.0

    @property
    def contradicted(self) -> bool:
        """Whether the model proposes something else than what was said."""
        return bool(self.said) and self.proposed is not None and self.proposed not in self.said

    def words(self) -> str:
        """Read aloud, and shown where colours are not seen."""
        said = " ≠ " if self.disagreed else ", "
        parts = (
            [said.join(one.name for one in self.said)] if self.said else [translated("skipped")] if self.skipped else []
        )
        if self.flagged:
            parts.append(translated("flagged"))
        if self.proposed is not None:
            parts.append(translated("proposed {0} {1}").format(self.proposed.name, shown_share(self.chance)))
        return "; ".join(parts) or translated("no label")


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a card stands in the grid."""

    selected: bool
    current: bool


def paint_cell(
    painter: QPainter, area: QRect, cell: PoolCell, picture: Preview | None, marks: CellMarks, look: CellLook
) -> None:
    now = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(now.color("accent" if look.selected else "border"), 2.5 if look.selected else 1))
    painter.setBrush(now.color("accent_soft" if look.selected else "surface"))
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    inner = area.adjusted(_PAD, _PAD, -_PAD, -FOOT - 2)
    paint_content(painter, inner, cell, picture)
    _paint_foot(painter, QRect(area.left() + _PAD, area.bottom() - FOOT, area.width() - 2 * _PAD, FOOT - 4), marks)
    if look.selected:
        _paint_tick(painter, QPointF(area.right() - 10, area.top() + 11))
    if look.current:
        painter.setPen(QPen(now.color("text"), 1.5, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), _RADIUS - 2, _RADIUS - 2)


def paint_content(painter: QPainter, area: QRect, cell: PoolCell, picture: Preview | None) -> None:
    """The sample itself; an empty patch until it was read."""
    preview = cell.preview if cell.preview is not None else picture
    if isinstance(preview, ImagePreview):
        _paint_image(painter, area, preview)
    elif isinstance(preview, TextPreview):
        _paint_text(painter, area, preview)
    elif isinstance(preview, RecordPreview):
        _paint_record(painter, area, preview)
    elif isinstance(preview, BrokenPreview):
        _paint_broken(painter, area)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("sunken"))
        painter.drawRoundedRect(QRectF(area), 5, 5)


def _paint_image(painter: QPainter, area: QRect, preview: ImagePreview) -> None:
    pixels = QImage(preview.pixels, preview.width, preview.height, 4 * preview.width, QImage.Format.Format_RGBX8888)
    scale = min(area.width() / max(1, preview.width), area.height() / max(1, preview.height))
    width, height = preview.width * scale, preview.height * scale
    target = QRectF(area.x() + (area.width() - width) / 2, area.y() + (area.height() - height) / 2, width, height)
    # Far enlarged pixels of a tiny image are easier to recognise as pixels.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 4)
    painter.drawImage(target, pixels)


def _paint_text(painter: QPainter, area: QRect, preview: TextPreview) -> None:
    painter.setFont(theme().font("body"))
    painter.setPen(theme().color("text"))
    lines = max(1, area.height() // painter.fontMetrics().lineSpacing())
    whole = QRect(area.x(), area.y(), area.width(), lines * painter.fontMetrics().lineSpacing())
    side = Qt.AlignmentFlag.AlignRight if preview.right_to_left else Qt.AlignmentFlag.AlignLeft
    words = " ".join(shown(preview.text[:_MOST_TEXT]).split())
    painter.save()
    painter.setClipRect(whole)
    painter.drawText(whole, side.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value, words)
    painter.restore()


def _paint_record(painter: QPainter, area: QRect, preview: RecordPreview) -> None:
    now = theme()
    painter.setFont(now.font("small"))
    metrics = painter.fontMetrics()
    height = metrics.lineSpacing() + 2
    names = int(area.width() * 0.4)
    for at, field in enumerate(preview.fields[: max(1, area.height() // height)]):
        top = area.top() + at * height
        for left, width, color, words in (
            (area.left(), names - 8, "muted", field.column),
            (area.left() + names, area.width() - names, "text", field.value),
        ):
            painter.setPen(now.color(color))
            cut = metrics.elidedText(shown(words, 200).replace("\n", " "), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, height), Qt.AlignmentFlag.AlignVCenter, cut)


def _paint_broken(painter: QPainter, area: QRect) -> None:
    pixmap = icon_pixmap("alert", 22, theme().color("warn"), painter.device().devicePixelRatioF())
    painter.drawPixmap(area.center().x() - 11, area.center().y() - 22, pixmap)
    painter.setFont(theme().font("caption"))
    painter.setPen(theme().color("muted"))
    below = QRect(area.left(), area.center().y() + 6, area.width(), 18)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, translated("cannot be shown"))


def _paint_foot(painter: QPainter, area: QRect, marks: CellMarks) -> None:
    """Filled badges for what was said, a hollow one for what is only proposed."""
    now = theme()
    left = float(area.left())
    for one in marks.said[:3]:
        _paint_badge(painter, QPointF(left, area.center().y() + 0.5), one, filled=True)
        left += _BADGE + 4
    right = area.right()
    if marks.flagged:
        right -= 15
        flag = icon_pixmap("flag", 13, now.color("warn"), painter.device().devicePixelRatioF())
        painter.drawPixmap(right + 1, area.center().y() - 6, flag)
    if marks.contradicted and marks.proposed is not None:
        right -= _BADGE
        _paint_badge(painter, QPointF(right, area.center().y() + 0.5), marks.proposed, filled=False)
        right -= 6
    if marks.said:
        _paint_words(painter, area, left + 2, right, _names(marks), "text", bold=True)
    elif marks.proposed is not None:
        _paint_badge(painter, QPointF(left, area.center().y() + 0.5), marks.proposed, filled=False)
        share = shown_share(marks.chance)
        painter.setFont(now.font("small"))
        width = painter.fontMetrics().horizontalAdvance(share)
        painter.setPen(now.color("muted"))
        box = QRectF(right - width - 1, area.top(), width + 2, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, share)
        _paint_words(painter, area, left + _BADGE + 6, right - width - 8, marks.proposed.name, "muted", bold=False)
    elif marks.skipped:
        _paint_words(painter, area, left, right, "skipped", "muted", bold=False)


def _names(marks: CellMarks) -> str:
    return (" ≠ " if marks.disagreed else ", ").join(one.name for one in marks.said)


def _paint_words(
    painter: QPainter, area: QRect, left: float, right: float, words: str, color: str, *, bold: bool
) -> None:
    painter.setFont(theme().font("small", bold=bold))
    painter.setPen(theme().color(color))
    width = max(0, int(right - left))
    cut = painter.fontMetrics().elidedText(shown(words, 80), Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(left, area.top(), width + 1, area.height()), Qt.AlignmentFlag.AlignVCenter, cut)


def _paint_badge(painter: QPainter, left: QPointF, said: Said, *, filled: bool) -> None:
    """A square for what was said, a circle for what is proposed: not told by colour alone."""
    color = QColor(said.color)
    box = QRectF(left.x(), left.y() - _BADGE / 2, _BADGE, _BADGE)
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
    if filled:
        painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 4, 4)
    else:
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8))
    painter.setFont(theme().font("caption", bold=True, pixels=10))
    painter.setPen(readable_on(color) if filled else theme().color("muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said.letter)


def _paint_tick(painter: QPainter, middle: QPointF) -> None:
    now = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.color("accent"))
    painter.drawEllipse(middle, 9, 9)
    painter.setPen(QPen(now.color("on_accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([middle + point for point in _TICK])
