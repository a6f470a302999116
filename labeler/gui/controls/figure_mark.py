"""A small question mark beside figures: press it, or Shift+F1 on the figure, to learn what they are."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from labeler.gui.explanations import explained, figures_of
from labeler.gui.theme.icons import set_icon


class FigureMark(QPushButton):
    """Finds its window's `explain` when pressed, so that no screen between has to hand it on."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.setObjectName("figureMark")
        self.setProperty("role", "link")
        self.setToolTip(self.tr("What's this number?  (Shift+F1)"))
        self.setAccessibleName(self.tr("What's this number?"))
        set_icon(self, "help", "muted", 14)
        explained(self, *names)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        explain = getattr(self.window(), "explain", None)
        if explain is not None:
            explain(figures_of(self))


def nearest_figures(focused: QWidget | None, place: QWidget) -> tuple[str, ...]:
    """Of what has the focus; where that shows none, of everything the place shows."""
    if isinstance(focused, QTableView):
        rows, at = focused.property("row_figures") or (), focused.currentIndex().row()
        if 0 <= at < len(rows):
            return str(rows[at]), "interval"
    found = figures_of(focused)
    if found:
        return found
    names: dict[str, None] = {}
    for widget in place.findChildren(QWidget):
        if widget.isVisibleTo(place):
            names.update(dict.fromkeys(str(name) for name in widget.property("figures") or ()))
    return tuple(names)
