"""Everything that was said of the sample on screen: by whom, when, seeing what, and what of it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.controls.moments import moment_text
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import fill, translated

# A sample with more events than this was scripted; nobody reads them all in a window.
_MOST = 200
_TAKES_BACK = frozenset({"undo", "revoke", "unflag"})

Told = Mapping[str, Any]  # Any: JSON leaves


class HistorySheet(Overlay):
    """Opens empty; `show_history` fills it when it was read, `say_problem` where it could not be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=720, height=600)
        self.setObjectName("historySheet")
        self.setAccessibleName(self.tr("What was said of this sample"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What was said of this sample"), "title", bold=True), 1)
        head.addWidget(KeyCap("Esc"))
        self.body.addLayout(head)
        self._source = ElidedLabel("", "small")
        self._source.setProperty("role", "muted")
        self._stands = label(self.tr("Reading the log …"), wrap=True, name="historyStands")
        self.body.addWidget(self._source)
        self.body.addWidget(self._stands)
        inner = QWidget()
        inner.setObjectName("page")
        self._entries = QVBoxLayout(inner)
        self._entries.setContentsMargins(0, 6, 8, 0)
        self._entries.setSpacing(14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("All acts, the latest first"))
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.setFocusProxy(scroll)

    def show_history(self, history: Told) -> None:
        """As `workbench.history.history_in` tells it."""
        self._source.setText(", ".join(history["sources"]) or history["source"])
        self._stands.setText(self._standing(history))
        events = list(reversed(history["events"]))
        for event in events[:_MOST]:
            self._entries.addWidget(self._entry(event))
        if len(events) > _MOST:
            more = self.tr("{0} older acts: labeler history lists them all.").format(fill("{0:,}", len(events) - _MOST))
            self._entries.addWidget(label(more, "small", role="muted", wrap=True))
        self._entries.addStretch(1)

    def say_problem(self, words: str) -> None:
        self._stands.setProperty("role", "danger")
        self._stands.setText(words)

    def _standing(self, history: Told) -> str:
        if history["adjudicated"] is not None:
            return self.tr("Settled by the lead: {0}").format(self._names(history["adjudicated"]))
        if not history["labels"]:
            return self.tr("Nobody's label stands.")
        said = [f"{who}: {self._names(names)}" for who, names in history["labels"].items()]
        return self.tr("What stands — {0}").format("; ".join(said))

    def _entry(self, event: Told) -> QWidget:
        entry = QWidget()
        entry.setObjectName("historyEntry")
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(label(self._act(event), bold=bool(event["current"]), wrap=True), 1)
        role = "ok" if event["current"] else "muted"
        head.addWidget(label(self._state(event), "small", role=role), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for line in (self._circumstances(event), self._shown(event), self._why(event)):
            if line:
                column.addWidget(label(line, "small", role="muted", wrap=True))
        return entry

    def _act(self, event: Told) -> str:
        """Who did what, as one sentence."""
        if event["comment"] == "":
            return self.tr("{0} removed the comment").format(event["annotator"])
        sentences = {
            "label": self.tr("{0} said {1}"), "adjudicate": self.tr("{0} settled it as {1}"),
            "auto_label": self.tr("{0} labeled it automatically: {1}"), "comment": self.tr("{0} commented: {1}"),
            "undo": self.tr("{0} took back {1}"), "revoke": self.tr("{0} revoked {1}"),
            "skip": self.tr("{0} skipped it"), "flag": self.tr("{0} flagged it"), "unflag": self.tr("{0} unflagged it"),
        }  # fmt: skip
        if event["takes_back"] is not None:
            what = ", ".join(event["takes_back"]) or self.tr("an act")
        else:
            what = event["comment"] or self._names(event["labels"] or ())
        return sentences[event["kind"]].format(event["annotator"], what)

    def _state(self, event: Told) -> str:
        if event["current"]:
            return self.tr("stands")
        if not event["stands"]:
            return self.tr("taken back")
        return "" if event["kind"] in _TAKES_BACK else self.tr("said otherwise since")

    def _circumstances(self, event: Told) -> str:
        parts = [moment_text(event["at"])]
        if event["certainty"] is not None:
            parts.append(translated(event["certainty"].replace("_", " ")))
        if event["seconds"] is not None:
            parts.append(self.tr("took {0} s").format(fill("{0:.1f}", event["seconds"])))
        if event["guidelines"] is not None:
            parts.append(self.tr("guidelines version {0}").format(event["guidelines"]))
        return " · ".join(parts)

    def _shown(self, event: Told) -> str:
        """Which proposal was on screen, of which model."""
        if event["model"] is None or not event["proposal"]:
            return ""
        likely_first = sorted(event["proposal"].items(), key=lambda one: -one[1])
        told = ", ".join(fill("{0} {1:.0%}", name, probability) for name, probability in likely_first)
        return self.tr("saw the proposal {0} of model {1}").format(told, event["model"])

    def _why(self, event: Told) -> str:
        reason = event["reason"]
        return "" if reason is None else self.tr("asked because: {0}").format(translated(reason["words"]))

    def _names(self, names: Sequence[str]) -> str:
        return ", ".join(names) or self.tr("none of the classes")
