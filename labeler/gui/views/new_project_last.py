"""Steps three and four: how to decide, then where to keep it and who labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.domain.target import Target, parse_target
from labeler.errors import UserError
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import card
from labeler.secrecy.passphrase import require_usable
from labeler.workbench.projects import SUFFIX

_NAMES_SHOWN = 12


class GuidelinesStep(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Guidelines"))
        self._text.setPlaceholderText(
            self.tr("# How to decide\n\n- What belongs to each class?\n- What about the hard cases?")
        )
        self._text.setTabChangesFocus(True)
        words = self.tr("May stay empty. They can be read beside each sample (F2) and changed at any time. Markdown.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(self.tr("How should an annotator decide?"), self._text, words))
        self.first_field = self._text

    @property
    def text(self) -> str:
        return self._text.toPlainText().strip()


def _secret(name: str, said: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(said)
    return field


class LastStep(QWidget):
    def __init__(self, annotator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLineEdit()
        self._title.setObjectName("projectTitle")
        self._title.setAccessibleName(self.tr("Name of the project"))
        self._folder = QLineEdit()
        self._folder.setObjectName("projectFolder")
        self._folder.setAccessibleName(self.tr("Folder to keep the project in"))
        self._annotator = QLineEdit(annotator)
        self._annotator.setObjectName("projectAnnotator")
        self._annotator.setAccessibleName(self.tr("Your name"))
        browse = QPushButton(self.tr("Choose …"))
        browse.clicked.connect(self._on_browse_clicked)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._folder, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(18)
        form.addRow(label(self.tr("Name")), self._title)
        form.addRow(label(self.tr("Folder")), where)
        form.addRow(label(self.tr("You are")), self._annotator)
        self._target = QLineEdit()
        self._target.setObjectName("projectTarget")
        self._target.setAccessibleName(self.tr("What accuracy to label for"))
        self._target.setPlaceholderText(self.tr("accuracy=0.95, macro_f1=0.9 or cost=0.2; may stay empty"))
        form.addRow(label(self.tr("To reach")), self._target)
        self._encrypt = QCheckBox(self.tr("Encrypt it with a passphrase"))
        self._encrypt.setObjectName("encryptProject")
        self._encrypt.toggled.connect(self._on_encrypt_toggled)
        self._passphrase = _secret("newPassphrase", self.tr("Passphrase"))
        self._again = _secret("newPassphraseAgain", self.tr("Passphrase once more"))
        self._again.setPlaceholderText(self.tr("Once more"))
        self._warning = label(
            self.tr(
                "It is asked for each time the project is opened. Whoever forgets it loses the project: nobody can "
                "bring it back, and there is no other way in. Files that are not copied into it stay as they are."
            ),
            "small", role="danger", wrap=True,
        )  # fmt: skip
        form.addRow("", self._encrypt)
        form.addRow(label(self.tr("Passphrase")), self._passphrase)
        form.addRow("", self._again)
        form.addRow("", self._warning)
        self._form = form
        self._on_encrypt_toggled(False)
        self._summary = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr("One folder holds everything. Your name is written beside each of your answers.")
        column.addWidget(card(self.tr("Where to keep it, and who labels"), form, words))
        column.addWidget(card(self.tr("In short"), self._summary))
        column.addStretch(1)
        self.first_field = self._title

    def propose(self, source: Path) -> None:
        """A name and a place after the data, unless the person has given them already."""
        if not self._title.text():
            self._title.setText(source.stem)
            self._folder.setText(str(source.parent / f"{source.stem}{SUFFIX}"))

    def show_summary(self, lines: Sequence[str], names: Sequence[str]) -> None:
        more = len(names) - _NAMES_SHOWN
        classes = ", ".join(names[:_NAMES_SHOWN]) + (f" … (+{more})" if more > 0 else "")
        said = [*lines, self.tr("{0} classes: {1}").format(len(names), classes)]
        self._summary.setText("\n".join(said))

    @property
    def title(self) -> str:
        return self._title.text().strip()

    @property
    def folder(self) -> Path:
        """Raises `UserError` if none is given."""
        typed = self._folder.text().strip()
        if not typed:
            raise UserError("choose a folder to keep the project in")
        return Path(typed).expanduser()

    @property
    def annotator(self) -> str:
        """Raises `UserError` if none is given."""
        typed = " ".join(self._annotator.text().split())
        if not typed:
            raise UserError("who labels? give a name, it is written beside each answer")
        return typed

    @property
    def target(self) -> Target | None:
        """Raises `UsageError` for what is no target."""
        return parse_target(self._target.text())

    @property
    def passphrase(self) -> str | None:
        """None if it is not to be encrypted. Raises `UserError` if the two that were typed differ, or are none."""
        if not self._encrypt.isChecked():
            return None
        if self._passphrase.text() != self._again.text():
            raise UserError("the two passphrases differ; type the same one twice")
        require_usable(self._passphrase.text())
        return self._passphrase.text()

    @Slot(bool)
    def _on_encrypt_toggled(self, on: bool) -> None:
        for field in (self._passphrase, self._again, self._warning):
            self._form.setRowVisible(field, on)

    @Slot()
    def _on_browse_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to keep the project in"))
        if chosen:
            self._folder.setText(str(Path(chosen) / f"{self.title or 'project'}{SUFFIX}"))
