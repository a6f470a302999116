"""Plain text as a page to read: short texts large and in the middle, long ones as a column that arrives in pieces."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from labeler.domain.preview import TextPreview
from labeler.gui.theme.theme import theme

# What one screen can show is laid out at once; the rest follows while the person reads.
_FIRST = 6_000
_PIECE = 12_000
# A single paragraph costs layout time in one go, so endless ones are broken at a blank.
_PARAGRAPH = 3_000
_LINE_HEIGHT_PERCENT = 145.0
_COLUMN_EM = 44
_SCROLL_KEYS = frozenset(
    {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down}
)


class TextViewer(QTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "stage")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Text"))
        self._size = 15
        self._zoom = 0
        self._length = 0
        self._rest = ""
        self._more = QTimer(self)
        self._more.setInterval(15)
        self._more.timeout.connect(self._on_more)

    def show_preview(self, preview: TextPreview) -> None:
        self._more.stop()
        self._length = len(preview.text)
        self._set_direction(preview.right_to_left)
        self._use_font()
        shown, self._rest = _cut(preview.text, _FIRST)
        self.setPlainText(_with_breaks(shown))
        self._space_lines(from_start=True)
        self._place()
        self.verticalScrollBar().setValue(0)
        if self._rest:
            self._more.start()

    @property
    def is_complete(self) -> bool:
        """Whether the whole text is laid out."""
        return not self._rest

    @property
    def zoom(self) -> int:
        """In steps; 0 is the size of the preferences."""
        return self._zoom

    def use_size(self, points: int, zoom: int) -> None:
        if (points, zoom) != (self._size, self._zoom):
            self._size, self._zoom = points, zoom
            self._use_font()
            self._place()

    def zoom_by(self, steps: int) -> None:
        self._zoom = max(-4, min(12, self._zoom + steps))
        self._use_font()
        self._place()

    def fit(self) -> None:
        self.zoom_by(-self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLL_KEYS or (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_C
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot()
    def _on_more(self) -> None:
        piece, self._rest = _cut(self._rest, _PIECE)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_with_breaks(piece))
        if not self._rest:
            self._more.stop()

    def _set_direction(self, right_to_left: bool) -> None:
        # "Left" is where lines begin: Qt mirrors it for right-to-left text.
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _use_font(self) -> None:
        """The shorter, the larger, as on a page with one sentence."""
        larger = 12 if self._length <= 90 else 7 if self._length <= 240 else 3 if self._length <= 600 else 0
        font = theme().font(pixels=max(9, self._size + 1 + larger + 2 * self._zoom))
        self.document().setDefaultFont(font)

    def _space_lines(self, *, from_start: bool) -> None:
        cursor = QTextCursor(self.document())
        if from_start:
            cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def _place(self) -> None:
        """A column of readable width in the middle; short texts also in the middle from top to bottom."""
        em = self.document().defaultFont().pixelSize()
        side = max(16, (self.width() - em * _COLUMN_EM) // 2)
        top = 24
        if self._length <= 1_500:
            self.document().setTextWidth(max(50, self.width() - 2 * side))
            top = max(24, int((self.height() - self.document().size().height()) * 0.42))
        self.setViewportMargins(side, top, side - 10 if side > 26 else side, 16)


def _cut(text: str, size: int) -> tuple[str, str]:
    """The first piece and the rest, cut at a line end or blank where one is near."""
    if len(text) <= size:
        return text, ""
    at = max(text.rfind("\n", size // 2, size), text.rfind(" ", size - 200, size))
    at = at + 1 if at > 0 else size
    return text[:at], text[at:]


def _with_breaks(text: str) -> str:
    if len(text) <= _PARAGRAPH:
        return text
    return "\n".join(_broken(line) if len(line) > _PARAGRAPH else line for line in text.split("\n"))


def _broken(line: str) -> str:
    pieces = []
    while line:
        piece, line = _cut(line, _PARAGRAPH)
        pieces.append(piece)
    return "\n".join(pieces)
