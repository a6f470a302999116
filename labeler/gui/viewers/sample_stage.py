"""The stage: the sample as large as possible, whatever it is, or a message in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QStackedWidget, QVBoxLayout, QWidget

from labeler.domain.preview import BrokenPreview, ImagePreview, Preview, RecordPreview, TextPreview
from labeler.gui.controls.labels import ElidedLabel, label, tip
from labeler.gui.language import fill
from labeler.gui.theme.icons import set_icon
from labeler.gui.viewers.image_viewer import ImageViewer
from labeler.gui.viewers.message_page import MessagePage
from labeler.gui.viewers.record_viewer import RecordViewer
from labeler.gui.viewers.text_viewer import TextViewer
from labeler.workbench.preferences import Preferences

# What is said of a sample at most, in characters: long texts are read in their own viewer.
_TOLD = 2000


class SampleStage(QFrame):
    """Object name `sampleView` (contract). Holds the focus while labeling."""

    full_wanted = Signal()
    viewport_changed = Signal(int, int)
    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sampleView")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sample"))
        self.image = ImageViewer()
        self.text = TextViewer()
        self.record = RecordViewer()
        self.message = MessagePage()
        self._stack = QStackedWidget()
        for page in (self.image, self.text, self.record, self.message):
            self._stack.addWidget(page)
        self._caption = ElidedLabel("", "small", role="muted")
        self._tools = _ImageTools()
        self._tools.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 10, 8)
        foot.addWidget(self._caption, 1)
        foot.addWidget(self._tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(4)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.image.full_wanted.connect(self.full_wanted)
        self.image.zoom_changed.connect(self._tools.show_scale)
        self.message.action_chosen.connect(self.action_chosen)
        self._tools.fit_chosen.connect(self.image.fit)
        self._tools.actual_chosen.connect(self.image.actual_size)
        self._tools.adjusted.connect(self.image.adjust)

    def show_preview(self, preview: Preview, caption: str) -> None:
        """A new sample, from its beginning."""
        self._caption.setText(short_source(caption))
        self._caption.setToolTip(tip(caption))
        self.setAccessibleDescription(_told(preview, caption))
        self._tools.setVisible(isinstance(preview, ImagePreview))
        if isinstance(preview, ImagePreview):
            self._stack.setCurrentWidget(self.image)
            self._tools.reset()
            self.image.show_preview(preview)
        elif isinstance(preview, TextPreview):
            self._stack.setCurrentWidget(self.text)
            self.text.show_preview(preview)
        elif isinstance(preview, RecordPreview):
            self._stack.setCurrentWidget(self.record)
            self.record.show_preview(preview)
        else:
            self._show_broken(preview)

    def sharpen(self, preview: Preview) -> None:
        """The same sample in a better resolution."""
        if isinstance(preview, ImagePreview) and self._stack.currentWidget() is self.image:
            self.image.sharpen(preview)

    def show_message(
        self, icon: str, title: str, text: str, actions: tuple[tuple[str, str], ...] = (), color: str = "muted"
    ) -> None:
        """No sample: why, and what to do."""
        self._caption.setText("")
        self.setAccessibleDescription(f"{title} {text}".strip())
        self._tools.hide()
        self._stack.setCurrentWidget(self.message)
        self.message.show_message(icon, title, text, actions, color)

    def zoom_by(self, steps: int) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, (ImageViewer, TextViewer, RecordViewer)):
            page.zoom_by(steps)

    def fit(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, (ImageViewer, TextViewer, RecordViewer)):
            page.fit()

    @property
    def zooms(self) -> dict[str, float]:
        """What of the zoom is kept from one time to the next, by the names of the preferences."""
        page = self._stack.currentWidget()
        if page is self.image:
            return {"image_scale": 0.0 if self.image.is_fitted else self.image.scale}
        return {"text_zoom": self.text.zoom} if page is self.text else {}

    def use_preferences(self, preferences: Preferences) -> None:
        self.text.use_size(preferences.text_size, preferences.text_zoom)
        self.image.start_with(preferences.image_zoom, preferences.image_scale)

    def actual_size(self) -> None:
        self.image.actual_size()

    def thumbnail(self, side: int) -> QPixmap | None:
        """Of the image on stage; None for anything else."""
        return self.image.thumbnail(side) if self._stack.currentWidget() is self.image else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        ratio = self.devicePixelRatioF()
        self.viewport_changed.emit(round(self._stack.width() * ratio), round(self._stack.height() * ratio))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _show_broken(self, preview: BrokenPreview) -> None:
        self._stack.setCurrentWidget(self.message)
        self.message.show_message(
            "alert",
            self.tr("This sample cannot be shown"),
            preview.reason,
            (("skip", self.tr("Skip it")), ("flag", self.tr("Flag it"))),
            "warn",
        )


def _told(preview: Preview, caption: str) -> str:
    """The sample for a screen reader: its words or values where it has some, otherwise where it comes from."""
    if isinstance(preview, TextPreview):
        return preview.text[:_TOLD]
    if isinstance(preview, RecordPreview):
        return "; ".join(f"{field.column}: {field.value}" for field in preview.fields)[:_TOLD]
    return caption


class _ImageTools(QWidget):
    """Scale, fit, 1:1 and light, kept small beside the caption."""

    fit_chosen = Signal()
    actual_chosen = Signal()
    adjusted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._scale = label("", "small", role="muted")
        self._light = QPushButton()
        self._light.setCheckable(True)
        set_icon(self._light, "contrast", "muted", 15)
        self._light.setToolTip(self.tr("Brightness and contrast"))
        self._light.setAccessibleName(self.tr("Brightness and contrast"))
        fit = QPushButton(self.tr("Fit"))
        actual = QPushButton("1:1")
        fit.setToolTip(self.tr("Fit into the view (Ctrl+0)"))
        actual.setToolTip(self.tr("Actual size (Ctrl+1)"))
        self._brightness = _light_slider(self.tr("Brightness"))
        self._contrast = _light_slider(self.tr("Contrast"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._brightness, self._contrast, self._scale, fit, actual, self._light):
            row.addWidget(widget)
        for button in (fit, actual, self._light):
            button.setProperty("role", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fit.clicked.connect(self.fit_chosen)
        actual.clicked.connect(self.actual_chosen)
        self._light.toggled.connect(self._on_light_toggled)
        for slider in (self._brightness, self._contrast):
            slider.hide()
            slider.valueChanged.connect(self._on_moved)

    def reset(self) -> None:
        for slider in (self._brightness, self._contrast):
            slider.blockSignals(True)
            slider.setValue(0)
            slider.blockSignals(False)

    @Slot(float)
    def show_scale(self, scale: float) -> None:
        self._scale.setText(fill("{0:.0%} ", scale * self.devicePixelRatioF()))

    @Slot(bool)
    def _on_light_toggled(self, shown: bool) -> None:
        self._brightness.setVisible(shown)
        self._contrast.setVisible(shown)
        if not shown:
            self.reset()
            self._on_moved()

    @Slot()
    def _on_moved(self) -> None:
        self.adjusted.emit(self._brightness.value(), self._contrast.value())


def _light_slider(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(-100, 100)
    slider.setFixedWidth(90)
    slider.setToolTip(name)
    slider.setAccessibleName(name)
    return slider


def short_source(source: str) -> str:
    """The last folder and the name: what tells samples apart; the whole path is a tooltip away."""
    parts = source.replace("\\", "/").rstrip("/").split("/")
    return "/".join(parts[-2:])
