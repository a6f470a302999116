"""What is looked for in the pool: a field for words, chips that open menus, an order, and filters kept by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from labeler.domain.pool_query import PoolQuery, Sort, State
from labeler.domain.shown_text import shown
from labeler.gui.language import fill
from labeler.workbench.exploring import PoolNames
from labeler.workbench.pool_selection import MetaColumn

_TYPED_MS = 200
_MOST_VALUES = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


def _states() -> Mapping[State, str]:
    return {
        "unlabeled": _tr("Without a label"),
        "labeled": _tr("With a label"),
        "skipped": _tr("Skipped"),
        "flagged": _tr("Flagged"),
        "disagreement": _tr("Annotators disagree"),
    }


def _sorts() -> Mapping[Sort, str]:
    return {
        "row": _tr("As imported"),
        "doubt": _tr("Most doubtful first"),
        "sure": _tr("Surest first"),
        "chance": _tr("Lowest probability first"),
        "disagreement": _tr("Disagreement first"),
        "newest": _tr("Newest answers first"),
    }


def _chances() -> Mapping[tuple[float, float], str]:
    return {
        (0.0, 0.5): _tr("Below 50 %"),
        (0.5, 0.8): _tr("50 to 80 %"),
        (0.8, 0.95): _tr("80 to 95 %"),
        (0.95, 1.0): _tr("95 % and more"),
    }


class FilterBar(QWidget):
    """`query_changed` with the new query; `values_wanted` with a column of the metadata whose menu opens.

    `kept_changed` with all kept filters, name → query.
    """

    query_changed = Signal(object)
    values_wanted = Signal(str)
    kept_changed = Signal(dict)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = PoolQuery()
        self.kept: dict[str, Any] = {}  # Any: queries as JSON leaves
        self._classes: Sequence[str] = ()
        self._names = PoolNames((), (), ())
        self._value_menus: dict[str, QMenu] = {}
        self.search = QLineEdit()
        self.search.setObjectName("exploreSearch")
        self.search.setPlaceholderText(self.tr("Search all samples: words, or “a phrase”"))
        self.search.setAccessibleName(self.tr("Search all samples"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(220)
        self.search.installEventFilter(self)
        self.sort = QComboBox()
        self.sort.setObjectName("exploreSort")
        self.sort.setAccessibleName(self.tr("Order"))
        for order, words in _sorts().items():
            self.sort.addItem(words, order)
        self._chips: dict[str, QPushButton] = {}
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(6)
        for name, entries in self._menus().items():
            self._chip_row.addWidget(self._chip(name, entries))
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self.clear)
        self._chip_row.addWidget(self._clear)
        self._chip_row.addStretch(1)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.search, 1)
        self.top.addWidget(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.top)
        column.addLayout(self._chip_row)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._on_typed)
        self.search.textEdited.connect(self._on_edited)
        self.search.textChanged.connect(self._on_text_changed)
        self.sort.activated.connect(self._on_sort_activated)
        self._show()

    def show_names(self, classes: Sequence[str], names: PoolNames) -> None:
        """What there is to choose from."""
        self._classes, self._names = classes, names
        for name, chip in self._chips.items():
            chip.setVisible(self._offers(name))

    def show_kept(self, kept: Mapping[str, Any]) -> None:  # Any: JSON leaves
        self.kept = dict(kept)

    def show_values(self, column: str, values: MetaColumn) -> None:
        """The values of a column, into its open menu."""
        menu = self._value_menus.get(column)
        if menu is None:
            return
        menu.clear()
        for value, count in list(zip(values.values, values.counts, strict=True))[:_MOST_VALUES]:
            words = fill("{0}  ({1:,})", _menu_words(value), count)
            menu.addAction(words, partial(self._set, meta=(column, value)))
        if len(values.values) > _MOST_VALUES:
            rest = menu.addAction(fill(self.tr("{0:,} more: search for them"), len(values.values) - _MOST_VALUES))
            rest.setEnabled(False)

    def ask(self, query: PoolQuery) -> None:
        """As if it was chosen here."""
        if query != self.query:
            self.query = query
            self._show()
            self.query_changed.emit(query)

    def clear(self) -> None:
        """Everything again, in the order chosen."""
        self.ask(PoolQuery(sort=self.query.sort))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down leave the field for what it found."""
        is_press = watched is self.search and event.type() == QEvent.Type.KeyPress
        leaving = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if is_press and isinstance(event, QKeyEvent) and event.key() in leaving:
            self._on_typed()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    # Chips

    def _menus(self) -> dict[str, Callable[[QMenu], None]]:
        return {
            "state": self._fill_states,
            "said": self._fill_classes,
            "proposed": self._fill_proposed,
            "chance": self._fill_chances,
            "annotator": self._fill_annotators,
            "meta": self._fill_columns,
            "import_id": self._fill_imports,
            "kept": self._fill_kept,
        }

    def _chip(self, name: str, entries: Callable[[QMenu], None]) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        menu = QMenu(chip)
        menu.aboutToShow.connect(partial(self._open_menu, menu, name, entries))
        chip.setMenu(menu)
        self._chips[name] = chip
        return chip

    def _open_menu(self, menu: QMenu, name: str, entries: Callable[[QMenu], None]) -> None:
        menu.clear()
        if name != "kept" and getattr(self.query, name) != getattr(PoolQuery(), name):
            menu.addAction(self.tr("All"), partial(self._set, **{name: getattr(PoolQuery(), name)}))
            menu.addSeparator()
        entries(menu)

    def _fill_states(self, menu: QMenu) -> None:
        for state, words in _states().items():
            menu.addAction(words, partial(self._set, state=state))

    def _fill_classes(self, menu: QMenu) -> None:
        for name in self._classes:
            menu.addAction(_menu_words(name), partial(self._set, said=name))

    def _fill_proposed(self, menu: QMenu) -> None:
        for name in self._classes:
            menu.addAction(_menu_words(name), partial(self._set, proposed=name))

    def _fill_chances(self, menu: QMenu) -> None:
        for bounds, words in _chances().items():
            menu.addAction(words, partial(self._set, chance=bounds))

    def _fill_annotators(self, menu: QMenu) -> None:
        for name in self._names.annotators:
            menu.addAction(_menu_words(name), partial(self._set, annotator=name))

    def _fill_columns(self, menu: QMenu) -> None:
        self._value_menus = {}
        for column in self._names.meta_columns:
            values = menu.addMenu(_menu_words(column))
            values.addAction(self.tr("One moment …")).setEnabled(False)
            values.aboutToShow.connect(partial(self.values_wanted.emit, column))
            self._value_menus[column] = values

    def _fill_imports(self, menu: QMenu) -> None:
        for import_id, source in reversed(self._names.imports):
            menu.addAction(_menu_words(_file_name(source)), partial(self._set, import_id=import_id))

    def _fill_kept(self, menu: QMenu) -> None:
        for name, said in self.kept.items():
            menu.addAction(_menu_words(name), partial(self.ask, PoolQuery.from_json(said)))
        if self.kept:
            gone = menu.addMenu(self.tr("Forget"))
            for name in self.kept:
                gone.addAction(_menu_words(name), partial(self._forget, name))
        if not (self.query.is_everything and self.query.sort == "row"):
            if self.kept:
                menu.addSeparator()
            field = QLineEdit()
            field.setPlaceholderText(self.tr("Keep this filter as …"))
            field.setAccessibleName(self.tr("Name of this filter"))
            field.returnPressed.connect(partial(self._keep, menu, field))
            action = QWidgetAction(menu)
            action.setDefaultWidget(field)
            menu.addAction(action)
        elif not self.kept:
            menu.addAction(self.tr("Filter first, then keep it by a name here")).setEnabled(False)

    def _keep(self, menu: QMenu, field: QLineEdit) -> None:
        name = field.text().strip()
        if name:
            self.kept[name] = self.query.as_json()
            self.kept_changed.emit(dict(self.kept))
            menu.close()

    def _forget(self, name: str) -> None:
        self.kept.pop(name, None)
        self.kept_changed.emit(dict(self.kept))

    def _set(self, **changes: Any) -> None:  # Any: fields of the query, each of its own type
        self.ask(replace(self.query, **changes))

    # Showing

    def _show(self) -> None:
        for name, words in self._chip_words().items():
            chip = self._chips[name]
            chip.setText(words)
            chip.setChecked(name != "kept" and getattr(self.query, name) != getattr(PoolQuery(), name))
            chip.setVisible(self._offers(name))
        if self.search.text().strip() != self.query.text:
            self.search.setText(self.query.text)
        self.sort.setCurrentIndex(self.sort.findData(self.query.sort))
        self._clear.setVisible(not self.query.is_everything)

    def _chip_words(self) -> dict[str, str]:
        query, meta = self.query, self.query.meta
        source = next((source for number, source in self._names.imports if number == query.import_id), "")
        return {
            "state": _states().get(query.state, self.tr("State")),
            "said": _named(self.tr("Class"), query.said),
            "proposed": _named(self.tr("Proposal"), query.proposed),
            "chance": _chances().get(query.chance, self.tr("Probability")) if query.chance else self.tr("Probability"),
            "annotator": _named(self.tr("Annotator"), query.annotator),
            "meta": f"{meta[0]}: {_short(meta[1])}" if meta else self.tr("Metadata"),
            "import_id": _named(self.tr("Import"), _file_name(source)),
            "kept": self.tr("Kept filters"),
        }

    def _offers(self, name: str) -> bool:
        """A chip with nothing to choose would only be in the way."""
        if name == "meta":
            return bool(self._names.meta_columns) or self.query.meta is not None
        if name == "annotator":
            return len(self._names.annotators) > 1 or bool(self.query.annotator)
        if name == "import_id":
            return len(self._names.imports) > 1 or self.query.import_id is not None
        return True

    @Slot()
    def _on_edited(self) -> None:
        self._typed.start()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        """Its button empties the field without editing it."""
        if not text and self.query.text:
            self._typed.start()

    @Slot()
    def _on_typed(self) -> None:
        self._typed.stop()
        self._set(text=self.search.text().strip())

    @Slot()
    def _on_sort_activated(self) -> None:
        self._set(sort=self.sort.currentData())


def _named(what: str, value: str) -> str:
    return f"{what}: {_short(value)}" if value else what


def _short(text: str) -> str:
    return shown(text, 28)


def _menu_words(text: str) -> str:
    """An ampersand would underline the next letter."""
    return _short(text).replace("&", "&&")


def _file_name(source: str) -> str:
    return source.replace("\\", "/").rpartition("/")[2]
