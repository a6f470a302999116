"""What a decision stands on: who said what, the proposal, why this sample comes first, settled ones like it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from labeler.domain.hidden_names import with_names_hidden
from labeler.domain.label_event import Certainty
from labeler.domain.sent_back import SentBack
from labeler.domain.shown_text import shown
from labeler.gui.controls.labels import label, tip
from labeler.gui.language import fill

if TYPE_CHECKING:
    from labeler.workbench.settling_value import Factors
    from labeler.workbench.unsettled import Opinion, SettledLike, Unsettled

_MOST_SIMILAR = 3
_SUMMARY = 26


def tr(text: str) -> str:
    return QCoreApplication.translate("EvidencePanel", text)


class EvidencePanel(QWidget):
    """`sample_wanted` with the uid of a settled sample that is to be looked at."""

    sample_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opinions = label("", wrap=True, name="reviewSample")
        self._proposal = label("", wrap=True, name="reviewProposal")
        self._worth = label("", "small", role="muted", wrap=True, name="reviewWorth")
        self._like_head = label(tr("Settled samples like this one"), "small", role="muted", wrap=True)
        self.similar = [QPushButton() for _ in range(_MOST_SIMILAR)]
        self._uids = [""] * _MOST_SIMILAR
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._opinions, self._proposal, self._worth, self._like_head):
            column.addWidget(part)
        for at, button in enumerate(self.similar):
            button.setObjectName(f"reviewSettledLike{at + 1}")
            button.setProperty("role", "link")
            button.clicked.connect(partial(self._on_similar, at))
            # As wide as its words and at the left, where the lines above begin.
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sample(self, sample: Unsettled, called: Mapping[str, str]) -> None:
        """`called`: how each annotator is called on screen."""
        lines = [_opinion(one, called) for one in sample.opinions]
        lines += [_sent_back(one, called) for one in sample.sent_back]
        self._opinions.setText("\n".join(lines))
        proposed = sample.proposed
        self._proposal.setVisible(proposed is not None)
        if proposed is not None:
            names = " + ".join(proposed.names) or tr("none of the classes")
            words = tr("The model proposes {names} ({probability}).")
            self._proposal.setText(fill(words, names=names, probability=fill("{0:.0%}", proposed.probability)))
        self._worth.setText(_worth(sample.factors))
        self._like_head.setVisible(bool(sample.similar))
        for at, button in enumerate(self.similar):
            button.setVisible(at < len(sample.similar))
            if at < len(sample.similar):
                one = sample.similar[at]
                self._uids[at] = one.uid
                button.setText(_like(one))
                button.setToolTip(tip(one.summary or one.source))
                button.setAccessibleName(tr("Open the settled sample {sample}").format(sample=_like(one)))

    def _on_similar(self, at: int) -> None:
        self.sample_wanted.emit(self._uids[at])


def _opinion(one: Opinion, called: Mapping[str, str]) -> str:
    words = {
        Certainty.SURE: tr("sure"),
        Certainty.UNSURE: tr("unsure"),
        Certainty.CANNOT_TELL: tr("cannot tell"),
    }
    sure = f" ({words[one.certainty]})" if one.certainty is not None else ""
    said = f"{called.get(one.annotator, one.annotator)}: {' + '.join(one.names) or '–'}{sure}"
    return f"{said}\n   “{with_names_hidden(one.comment, called)}”" if one.comment else said


def _sent_back(one: SentBack, called: Mapping[str, str]) -> str:
    words = tr("Sent back to {name}, not answered yet").format(name=called.get(one.to, one.to))
    return f"{words}\n   “{with_names_hidden(one.note, called)}”" if one.note else words


def _worth(factors: Factors) -> str:
    words = tr("A second method of consensus gives what is ahead {chance}.")
    lines = [fill(words, chance=fill("{0:.0%}", 1 - factors.wrong))]
    if factors.near is None:
        lines.append(tr("It has no features, so neither the model nor similar samples count."))
        return "\n".join(lines)
    if factors.move is None:
        lines.append(tr("There is no model yet, so its effect on one does not count."))
    else:
        words = tr("Settling it moves the model by {share} of the most that one label can.")
        lines.append(fill(words, share=fill("{0:.0%}", factors.move)))
    words = tr("Unsettled samples near it: {count}.")
    lines.append(fill(words, count=fill("{0:,}", factors.near)))
    return "\n".join(lines)


def _like(one: SettledLike) -> str:
    name = shown(one.summary or one.source.replace("\\", "/").rpartition("/")[2], _SUMMARY).replace("\n", " ")
    # An ampersand would make the letter behind it a key of the button.
    words = tr("{decided}: {sample} ({likeness} alike)").format(
        decided=" + ".join(one.names) or "–", sample=name, likeness=fill("{0:.0%}", max(0.0, one.likeness))
    )
    return words.replace("&", "&&")
