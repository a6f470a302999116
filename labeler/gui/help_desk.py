"""What the program says of itself: help pages, explanations of figures, about. Imported when first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow


class HelpDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def open(self) -> None:
        from labeler.gui.dialogs.help_sheet import HelpSheet

        sheet = HelpSheet(self._window, with_tour=self._window.shell is not None)
        sheet.tour_chosen.connect(self._window.tour.start)
        sheet.open_over()

    @Slot(str)
    def open_page(self, name: str) -> None:
        from labeler.gui.dialogs.help_sheet import HelpSheet

        sheet = HelpSheet(self._window)
        sheet.show_named(name)
        sheet.open_over()

    def explain_focused(self) -> None:
        """The figures nearest to where the keyboard is."""
        from labeler.gui.controls.figure_mark import nearest_figures

        if self._window.shell is not None:
            self.explain(nearest_figures(self._window.focusWidget(), self._window.shell))

    def explain(self, names: Sequence[str]) -> None:
        """What these figures are, over whatever is shown; nothing where there are none."""
        from labeler.gui.dialogs.figure_sheet import FigureSheet
        from labeler.gui.explanations import words_for

        if names:
            sheet = FigureSheet(self._window, words_for(names))
            sheet.page_chosen.connect(self.open_page)
            sheet.open_over()

    def about(self) -> None:
        from labeler.gui.dialogs.about_sheet import AboutSheet

        AboutSheet(self._window).open_over()
