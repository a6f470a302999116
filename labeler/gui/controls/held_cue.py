"""A few words over the sample while a key is held down: it has answered once, and will not again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from labeler.gui.controls.labels import ThemedLabel

_FROM_TOP = 14


class HeldCue(ThemedLabel):
    """Over its parent's upper edge; takes no room and no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "small", bold=True)
        self._over = parent
        self.setParent(parent)
        self.setObjectName("heldCue")
        self.hide()

    def show_held(self, key: str) -> None:
        self.setText(self.tr("{0} is held down: it counts once").format(key))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, _FROM_TOP)
        self.show()
        self.raise_()
