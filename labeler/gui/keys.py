"""Key events as the words of the command table: one spelling for what a person pressed, on any layout."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Escape: "Esc",
}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def key_text(event: QKeyEvent) -> str:
    """`S`, `Shift+U`, `?`, `Ctrl+Z`, `Space` …; letters without regard to Caps Lock. Empty for bare modifiers."""
    held = event.modifiers() & _HELD
    name = _NAMED.get(Qt.Key(event.key()))
    typed = event.text()
    if name is None and not held and typed and typed.isprintable() and not typed.isspace():
        return _typed(typed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
    if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr):
        return ""
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    prefix = QKeySequence(QKeyCombination(held | shift, Qt.Key.Key_A)).toString()[:-1]
    return prefix + (name or QKeySequence(event.key()).toString())


def class_key(event: QKeyEvent) -> str:
    """The single lower-case character a class may have as its key; empty if this is not one."""
    if event.modifiers() & _HELD or not event.text().isprintable():
        return ""
    return event.text().lower() if len(event.text()) == 1 else ""


def is_typing(focused: QWidget | None) -> bool:
    """Whether the widget with the focus is a text field: then letters are text, not commands."""
    if isinstance(focused, (QPlainTextEdit, QTextEdit)):
        return not focused.isReadOnly()
    if isinstance(focused, QComboBox):
        return focused.isEditable()
    return isinstance(focused, (QLineEdit, QAbstractSpinBox))


def shown_key(key: str) -> str:
    """How a key is drawn on a cap."""
    return {"Return": "Enter", "Left": "←", "Right": "→", "Backspace": "⌫"}.get(key, key)


def _typed(typed: str, shift: bool) -> str:
    if not typed.isalpha():
        return typed
    return f"Shift+{typed.upper()}" if shift else typed.upper()
