"""Shows Markdown in the theme's type and colours. It reads nothing itself: no file, no picture, no network."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from labeler.gui.theme.theme import theme

_LINE_HEIGHT = 125
_HEADINGS = {1: "title", 2: "lead"}
_MARGIN = 4
_INDENT = 26


class MarkdownPage(QTextBrowser):
    """`link_chosen` carries the target as written; whoever listens decides whether it leads anywhere."""

    link_chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(accessible_name)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        self._markdown = ""
        self._words: tuple[str, ...] = ()
        self.anchorClicked.connect(self._on_anchor_clicked)
        theme().changed.connect(self._on_theme_changed)

    def show_page(self, markdown: str, words: tuple[str, ...] = ()) -> None:
        """Show a page from its beginning, or from the first of the words, which are all marked."""
        self._markdown, self._words = markdown, words
        self.document().setDefaultFont(theme().font("body"))
        self.setMarkdown(markdown)
        self._style_document()
        self._mark_words()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Texts come from `show_page` only; whatever they refer to is never fetched: they may be somebody else's."""
        return None

    def _style_document(self) -> None:
        """Markdown arrives with Qt's own sizes, rules and spaces."""
        block = self.document().begin()
        while block.isValid():
            self._style_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _style_table(frame)

    def _style_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        given = block.blockFormat()
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = given.headingLevel()
        in_table = cursor.currentTable() is not None
        code = _is_code(block)
        if level:
            spacing.setTopMargin(0 if level == 1 else 10)
            spacing.setBottomMargin(10 if level == 1 else 4)
        elif code:
            spacing.setLeftMargin(_INDENT)
            spacing.setTopMargin(0)
            spacing.setBottomMargin(0 if _is_code(block.next()) else 12)
        elif block.textList() is not None:
            spacing.setTopMargin(0)
            spacing.setBottomMargin(5)
        elif not in_table:
            spacing.setTopMargin(0)
            spacing.setBottomMargin(9)
        cursor.mergeBlockFormat(spacing)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            # Merging would leave Qt's own enlargement in place, which wins over any size.
            cursor.setCharFormat(_heading(level))
        elif not code:
            self._style_code(block)

    def _style_code(self, block: QTextBlock) -> None:
        """Words of a program stand on a ground of their own, in the size of the text around them."""
        look = QTextCharFormat()
        look.setBackground(theme().color("sunken"))
        look.setProperty(QTextFormat.Property.FontPixelSize, theme().tokens.type["small"])
        for start, end in _fixed_pitch(block):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _mark_words(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(theme().color("accent_soft"))
                mark.format.setForeground(theme().color("accent_text"))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if marks:
            first = min(marks, key=lambda mark: mark.cursor.position())
            top = self.cursorRect(first.cursor).top()
            self.verticalScrollBar().setValue(max(0, top - self.viewport().height() // 3))

    @Slot(QUrl)
    def _on_anchor_clicked(self, target: QUrl) -> None:
        self.link_chosen.emit(target.toString())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.show_page(self._markdown, self._words)


def _fixed_pitch(block: QTextBlock) -> list[tuple[int, int]]:
    """Start and end of what is set as a program's words; taken before anything changes."""
    at = block.position()
    return [
        (at + made.start, at + made.start + made.length) for made in block.textFormats() if made.format.fontFixedPitch()
    ]


def _is_code(block: QTextBlock) -> bool:
    """A line of a code block."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)


def _heading(level: int) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(
        theme().font(_HEADINGS.get(level, "body"), bold=True),
        QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll,
    )
    return look


def _style_table(table: QTextTable) -> None:
    """Hair lines, air in the cells, the width of the page."""
    look = table.format()
    look.setBorder(1)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(theme().color("border"))
    look.setBorderCollapse(True)
    look.setCellPadding(6)
    look.setCellSpacing(0)
    look.setTopMargin(2)
    look.setBottomMargin(12)
    look.setAlignment(Qt.AlignmentFlag.AlignLeft)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
