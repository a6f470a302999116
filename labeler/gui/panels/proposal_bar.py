"""What the model proposes, and the one key that accepts it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from labeler.domain.proposal import Proposal
from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.class_list import shown_share
from labeler.gui.controls.class_mark import paint_class_mark
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.theme.theme import theme

_LEAST_NAME = 120


class Swatch(QWidget):
    """A class's mark."""

    def __init__(self, side: int = 13) -> None:
        super().__init__()
        self._color = ""
        self.setFixedSize(QSize(side, side))

    def show_color(self, color: str) -> None:
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._color:
            paint_class_mark(QPainter(self), QRectF(self.rect()), self._color)


class ProposalBar(QFrame):
    """Object name `proposalBar` (contract)."""

    accept_chosen = Signal()

    def __init__(self, accept_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposalBar")
        self.setProperty("role", "card")
        self._head = ElidedLabel(self.tr("The model proposes"), "small", role="muted")
        self._swatch = Swatch()
        self._names = ElidedLabel("", "lead", bold=True)
        self._share = label("", "small", role="muted", bold=True)
        self._waiting = label("", "small", wrap=True)
        self._waiting.hide()
        self.accept_button = ActionButton("accept", accept_key, "check", words=self.tr("Accept"), role="primary")
        self.accept_button.setObjectName("acceptButton")
        self.accept_button.clicked.connect(self.accept_chosen)
        words = QVBoxLayout()
        words.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._swatch)
        line.addWidget(self._names, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._head, 1)
        head.addWidget(self._share)
        words.addLayout(head)
        words.addLayout(line)
        words.addWidget(self._waiting)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.accept_button)

    def show_proposal(self, proposal: Proposal, colors: Mapping[str, str]) -> None:
        """The proposed classes; for a single one also its probability."""
        names = proposal.proposed
        # Beside an open drawer it is the reason that gets less room, not what is proposed.
        self._names.setMinimumWidth(theme().scaled(_LEAST_NAME))
        self._head.setText(self.tr("The model proposes"))
        self._swatch.show_color(colors.get(names[0], "") if names else "")
        self._swatch.setVisible(bool(names))
        self._names.setText(", ".join(names) if names else self.tr("none of the classes"))
        single = (
            dict(zip(proposal.classes, proposal.probabilities, strict=True)).get(names[0]) if len(names) == 1 else None
        )
        self._share.setText("" if single is None else shown_share(single))
        self._show_waiting("")

    def show_waiting(self, why: str) -> None:
        """No proposal yet: what it waits for."""
        self._head.setText(self.tr("No proposal yet"))
        self._swatch.hide()
        self._share.setText("")
        self._show_waiting(why)

    def text(self) -> str:
        return " ".join(part for part in (self._head.text(), self._said.text(), self._share.text()) if part)

    @property
    def _said(self) -> QLabel:
        return self._names if self._waiting.isHidden() else self._waiting

    def _show_waiting(self, why: str) -> None:
        """Words in place of a proposal; none for a proposal. The words need the room of the button."""
        self._waiting.setText(why)
        self._waiting.setVisible(bool(why))
        self._names.setVisible(not why)
        self.accept_button.setVisible(not why)
        self.accept_button.setEnabled(not why)
        self.setAccessibleName(self.text())
