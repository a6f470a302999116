"""An image as large as possible: fit, 1:1, zoom to the cursor, pan, brightness, contrast. Paints decoded pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from labeler.domain.preview import ImagePreview
from labeler.gui.theme.theme import theme
from labeler.workbench.preferences import ImageZoom

_MAX_SCALE = 64.0
_STEP = 1.25
# A 28-pixel thumbnail blown up to fill the window is harder to recognise; this is as far as "fit" goes by itself.
_FIT_SCALE = 14.0
# A person who zooms in this far wants to see the pixels themselves.
_SHOW_PIXELS_FROM = 3.0


class ImageViewer(QWidget):
    """Scale and offset are kept in image pixels of the *full* image, so that a sharper decode changes nothing else."""

    zoom_changed = Signal(float)
    full_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: ImagePreview | None = None
        self._image = QImage()
        self._fitted: QPixmap | None = None
        self._scale = 0.0
        self._start: ImageZoom = "fit"
        self._first_scale = 0.0
        self._center = QPointF()
        self._drag_from: QPointF | None = None
        self._brightness = 0
        self._contrast = 0
        self.setMinimumSize(80, 80)
        self.setAccessibleName(self.tr("Image"))

    def show_preview(self, preview: ImagePreview) -> None:
        """A new image: untouched, whole unless the person likes it otherwise."""
        actual = 1.0 / self.devicePixelRatioF()
        last = self._scale if self._preview is not None else self._first_scale
        self._scale = {"fit": 0.0, "actual": actual, "last": last}[self._start]
        self._center = QPointF(preview.full_width / 2, preview.full_height / 2)
        self._brightness = self._contrast = 0
        self._take(preview)
        self._want_full()

    def sharpen(self, preview: ImagePreview) -> None:
        """The same image at a higher resolution, in the same place."""
        self._take(preview)

    @property
    def scale(self) -> float:
        """Screen pixels (device-independent) per image pixel."""
        return self._scale or self._fit_scale()

    @property
    def is_fitted(self) -> bool:
        return self._scale == 0.0

    def start_with(self, start: ImageZoom, scale: float) -> None:
        """How close the images to come are shown; `scale` is that of the last one, before a restart."""
        self._start, self._first_scale = start, scale

    def fit(self) -> None:
        self._scale = 0.0
        if self._preview is not None:
            self._center = QPointF(self._preview.full_width / 2, self._preview.full_height / 2)
        self._changed()

    def actual_size(self) -> None:
        self._zoom_to(1.0 / self.devicePixelRatioF(), QPointF(self.rect().center()))

    def zoom_by(self, steps: int) -> None:
        self._zoom_to(self.scale * _STEP**steps, QPointF(self.width() / 2, self.height() / 2))

    def adjust(self, brightness: int, contrast: int) -> None:
        """Each -100…100; 0, 0 is the image as it is."""
        if (brightness, contrast) != (self._brightness, self._contrast):
            self._brightness, self._contrast = brightness, contrast
            self._rebuild()

    def thumbnail(self, side: int) -> QPixmap | None:
        """A small square cut of what is shown, for the strip of last answers."""
        if self._image.isNull():
            return None
        pixels = round(side * self.devicePixelRatioF())
        expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        # Roughly first: the whole of it smoothly would take a millisecond of each answer.
        rough = self._image
        if rough.width() > 8 * pixels:
            rough = rough.scaled(4 * pixels, 4 * pixels, expanding)
        small = rough.scaled(pixels, pixels, expanding, Qt.TransformationMode.SmoothTransformation)
        left, top = (small.width() - pixels) // 2, (small.height() - pixels) // 2
        pixmap = QPixmap.fromImage(small.copy(left, top, pixels, pixels))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return pixmap

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._preview is None or self._image.isNull():
            return
        painter = QPainter(self)
        if self.is_fitted:
            pixmap = self._fitted_pixmap()
            area = self._target()
            painter.drawPixmap(area.topLeft(), pixmap)
        else:
            smooth = self.scale * self._preview.full_width / self._image.width() < _SHOW_PIXELS_FROM
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            self._draw_visible(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fitted = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom_to(self.scale * _STEP ** (turned / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_fitted:
            self._drag_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None:
            return
        moved = event.position() - self._drag_from
        self._drag_from = event.position()
        self._center = self._inside(self._center - moved / self.scale)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fitted:
            self._zoom_to(max(1.0 / self.devicePixelRatioF(), self.scale * 2), event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _take(self, preview: ImagePreview) -> None:
        self._preview = preview
        self.setAccessibleDescription(preview.caption)
        self._rebuild()

    def _rebuild(self) -> None:
        assert self._preview is not None
        pixels = self._preview.pixels
        if self._brightness or self._contrast:
            pixels = _adjusted(pixels, self._brightness, self._contrast)
        self._pixels = pixels  # QImage below looks into these bytes and does not own them
        size = (self._preview.width, self._preview.height)
        self._image = QImage(pixels, *size, size[0] * 4, QImage.Format.Format_RGBX8888)
        self._changed()

    def _changed(self) -> None:
        self._fitted = None
        self.update()
        self.zoom_changed.emit(self.scale)

    def _zoom_to(self, scale: float, at: QPointF) -> None:
        """Zoom so that the image point under `at` stays there."""
        if self._preview is None:
            return
        before = self.scale
        scale = min(_MAX_SCALE, max(min(self._fit_scale(), 1.0) / 4, scale))
        from_middle = at - QPointF(self.width() / 2, self.height() / 2)
        self._center = self._inside(self._center + from_middle / before - from_middle / scale)
        self._scale = scale
        self._want_full()
        self._changed()

    def _want_full(self) -> None:
        """Where it is shown closer than it was decoded."""
        preview = self._preview
        if preview is None or self.is_fitted or preview.is_full:
            return
        if self._scale * self.devicePixelRatioF() > preview.width / preview.full_width:
            self.full_wanted.emit()

    def _inside(self, center: QPointF) -> QPointF:
        assert self._preview is not None
        x = min(max(center.x(), 0.0), float(self._preview.full_width))
        return QPointF(x, min(max(center.y(), 0.0), float(self._preview.full_height)))

    def _fit_scale(self) -> float:
        if self._preview is None or not self._preview.full_width or not self._preview.full_height:
            return 1.0
        across = self.width() / self._preview.full_width
        return min(_FIT_SCALE, across, self.height() / self._preview.full_height)

    def _target(self) -> QRectF:
        """Where the whole image lies in the widget."""
        assert self._preview is not None
        size = QSizeF(self._preview.full_width * self.scale, self._preview.full_height * self.scale)
        middle = QPointF(self.width() / 2, self.height() / 2)
        return QRectF(middle - self._center * self.scale, size)

    def _fitted_pixmap(self) -> QPixmap:
        """The fitted image at device resolution, scaled once, so that repaints are a plain copy."""
        if self._fitted is None:
            ratio = self.devicePixelRatioF()
            area = self._target()
            width, height = max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio))
            image = self._image
            # Decoded for this very place it fits as it is, rounding apart.
            if max(abs(width - image.width()), abs(height - image.height())) > 1:
                smooth = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._fitted = QPixmap.fromImage(image)
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted

    def _draw_visible(self, painter: QPainter) -> None:
        """Only the part in view is handed to the painter: at 64× the whole would be enormous."""
        target = self._target()
        seen = target.intersected(QRectF(self.rect()).adjusted(-2, -2, 2, 2))
        if seen.isEmpty():
            return
        per_pixel = self._image.width() / target.width()
        source = QRectF((seen.topLeft() - target.topLeft()) * per_pixel, seen.size() * per_pixel)
        painter.drawImage(seen, self._image, source)
        painter.setPen(theme().color("border"))
        painter.drawRect(target)


def _adjusted(pixels: bytes, brightness: int, contrast: int) -> bytes:
    """The same pixels through a 256-entry table; contrast pivots on middle grey."""
    import numpy as np

    slope = 3.0 ** (contrast / 100.0)
    levels = np.clip((np.arange(256) - 128) * slope + 128 + brightness * 1.28, 0, 255).astype(np.uint8)
    return bytes(np.take(levels, np.frombuffer(pixels, dtype=np.uint8)).tobytes())
