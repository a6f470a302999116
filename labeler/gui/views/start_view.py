"""The first screen: recent projects, a new one, and demos to try. Nothing heavy is imported before it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.card_button import CardButton
from labeler.gui.controls.demo_picture import demo_picture
from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import label
from labeler.gui.controls.moments import moment_text
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.project_card import ProjectCard
from labeler.gui.language import fill, translated
from labeler.gui.theme.icons import set_icon
from labeler.gui.theme.theme import theme

if TYPE_CHECKING:  # both reach the store, which is not needed for the first paint
    from labeler.workbench.demos import Demo
    from labeler.workbench.projects import RecentProject

_RECENT_SHOWN = 5
_WIDTH = 940


class StartView(QWidget):
    new_chosen = Signal()
    open_chosen = Signal()
    packet_chosen = Signal()
    project_chosen = Signal(Path)
    restore_chosen = Signal(Path, str)
    forget_chosen = Signal(Path)
    demo_chosen = Signal(str)
    help_chosen = Signal()
    settings_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startView")
        self.notice = NoticeBar()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(6)
        self._demos = QGridLayout()
        self._demos.setSpacing(14)
        self._demo_cards: list[tuple[CardButton, str]] = []
        page = QWidget()
        page.setObjectName("page")
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 44, 32, 32)
        column.setSpacing(14)
        # Made first, so that what one comes for has the focus first.
        begin = self._begin(page)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addSpacing(10)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.addLayout(begin, 4)
        columns.addLayout(self._titled(self.tr("Recent projects"), self._recent), 6)
        column.addLayout(columns)
        column.addSpacing(18)
        column.addLayout(self._titled(self.tr("Try it on real data"), self._demos))
        column.addStretch(1)
        outer = QWidget()
        outer.setObjectName("page")
        row = QHBoxLayout(outer)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(outer)
        scroll.setAccessibleName(self.tr("Start"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.show_recent(())
        theme().changed.connect(self._on_theme_changed)

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        """The newest few; a folder that is gone is said so, not hidden."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for project in projects[:_RECENT_SHOWN]:
            self._recent.addWidget(self._recent_card(project))
        if not projects:
            words = self.tr("Projects you open appear here.\nEach is one folder, yours to move and to copy.")
            self._recent.addWidget(label(words, role="muted", wrap=True))
        self._recent.addStretch(1)

    def show_demos(self, demos: Sequence[Demo]) -> None:
        for position, demo in enumerate(demos):
            card = CardButton(
                translated(demo.title), translated(demo.description), picture=demo_picture(demo.name, theme().scheme)
            )
            card.setObjectName(f"demo-{demo.name}")
            card.clicked.connect(partial(self.demo_chosen.emit, demo.name))
            self._demos.addWidget(card, 0, position)
            self._demo_cards.append((card, demo.name))

    def set_busy(self, words: str) -> None:
        """A demo is being prepared: say so and take no second click."""
        for card, _ in self._demo_cards:
            card.setEnabled(not words)
        if words:
            self.notice.say("info", words, "", dismissible=False)
        else:
            self.notice.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N, O and W as on the buttons."""
        keys = {Qt.Key.Key_N: self.new_chosen, Qt.Key.Key_O: self.open_chosen, Qt.Key.Key_W: self.packet_chosen}
        chosen = keys.get(Qt.Key(event.key()))
        if chosen is None or event.isAutoRepeat():
            event.ignore()
        else:
            chosen.emit()

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("labeler", "display", bold=True))
        words.addWidget(label(self.tr("The machine picks what to ask. You answer with one key."), "lead", role="muted"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconLabel("app", "accent", 52))
        head.addLayout(words, 1)
        settings = QPushButton(self.tr("  Settings"))
        settings.setObjectName("settingsButton")
        settings.setProperty("role", "quiet")
        settings.setToolTip(self.tr("All settings  (Ctrl+,)"))
        settings.setAutoDefault(True)
        set_icon(settings, "settings", "text", 16)
        settings.clicked.connect(self.settings_chosen)
        head.addWidget(settings, 0, Qt.AlignmentFlag.AlignTop)
        wanted = QPushButton(self.tr("  Help"))
        wanted.setObjectName("helpButton")
        wanted.setProperty("role", "quiet")
        wanted.setToolTip(self.tr("The pages that explain everything  (F1)"))
        wanted.setAutoDefault(True)
        set_icon(wanted, "help", "text", 16)
        wanted.clicked.connect(self.help_chosen)
        head.addWidget(wanted, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _begin(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self.tr("Begin"), "small", role="muted", bold=True))
        new = QPushButton(self.tr("  New project …"), page)
        new.setObjectName("newProjectButton")
        new.setProperty("role", "primary")
        set_icon(new, "plus", "on_accent", 16)
        new.clicked.connect(self.new_chosen)
        opened = QPushButton(self.tr("  Open a project …"), page)
        opened.setObjectName("openProjectButton")
        set_icon(opened, "folder", "text", 16)
        opened.clicked.connect(self.open_chosen)
        packet = QPushButton(self.tr("  Open a work packet …"), page)
        packet.setObjectName("openPacketButton")
        packet.setToolTip(self.tr("A file that somebody handed out to you, ending in .labelpack  (W)"))
        set_icon(packet, "merge", "text", 16)
        packet.clicked.connect(self.packet_chosen)
        for button in (new, opened, packet):
            button.setAutoDefault(True)
            button.setMinimumHeight(40)
            column.addWidget(button)
        words = self.tr("Everything stays on this computer: no account, no network, no cloud.")
        column.addWidget(label(words, "small", role="muted", wrap=True))
        column.addStretch(1)
        return column

    def _titled(self, title: str, body: QVBoxLayout | QGridLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(title, "small", role="muted", bold=True))
        column.addLayout(body)
        return column

    def _recent_card(self, project: RecentProject) -> ProjectCard:
        if project.exists:
            share = project.labeled / project.samples if project.samples else 0.0
            words = fill(
                self.tr("{0:,} of {1:,} labeled · {2}"),
                project.labeled,
                project.samples,
                moment_text(project.opened_at),
            )
        else:
            share = 0.0
            words = self.tr("not found any more: {0}").format(project.folder)
        card = ProjectCard(project.title, words, share=share, tooltip=str(project.folder), is_there=project.exists)
        card.open_chosen.connect(partial(self.project_chosen.emit, project.folder))
        card.restore_chosen.connect(partial(self.restore_chosen.emit, project.folder, project.title))
        card.forget_chosen.connect(partial(self.forget_chosen.emit, project.folder))
        return card

    @Slot()
    def _on_theme_changed(self) -> None:
        for card, name in self._demo_cards:
            card.show_picture(demo_picture(name, theme().scheme))
