"""Key events as the words of the command table: one spelling for what a person pressed, on any layout."""

from __future__ import annotations

import sys

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
# Where letters and digits stand on a keyboard of the American kind, by the number the keyboard itself sends.
_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_SCANNED = {first + step: letter for first, row in _ROWS for step, letter in enumerate(row)}
# X11 and Wayland add this to it.
_LINUX_ADDS = 8
# macOS has numbers of its own, in the order of these letters.
_MAC = dict(enumerate("ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K    NM"))
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

# Qt's numbers of keys: those of ASCII below, those without a character above.
_NOT_LATIN, _NO_LETTER = 0x80, 0x01000000


def key_text(event: QKeyEvent) -> str:
    """`S`, `Shift+U`, `?`, `Ctrl+Z`, `Space` …; letters without regard to Caps Lock. Empty for bare modifiers."""
    held = event.modifiers() & _HELD
    name = _NAMED.get(Qt.Key(event.key()))
    typed = event.text()
    if name is None and not held and typed and typed.isprintable() and not typed.isspace():
        if typed.isalpha() and not typed.isascii():
            typed = position_key(event) or typed
        return _typed(typed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
    if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr):
        return ""
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    prefix = QKeySequence(QKeyCombination(held | shift, Qt.Key.Key_A)).toString()[:-1]
    letter = "" if event.key() < _NOT_LATIN or event.key() >= _NO_LETTER else position_key(event)
    return prefix + (name or letter or QKeySequence(event.key()).toString())


def class_key(event: QKeyEvent) -> str:
    """The single lower-case character a class may have as its key; empty if this is not one."""
    if event.modifiers() & _HELD or not event.text().isprintable():
        return ""
    return event.text().lower() if len(event.text()) == 1 else ""


def position_key(event: QKeyEvent) -> str:
    """The Latin letter or digit that stands on the pressed key of an American keyboard; empty for all other keys.

    For layouts that give no Latin letter (Cyrillic, Greek, Arabic), or need Shift for digits (AZERTY).
    """
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "").strip() if event.text() else ""
    adds = 0 if sys.platform == "win32" else _LINUX_ADDS
    return _SCANNED.get(event.nativeScanCode() - adds, "")


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
