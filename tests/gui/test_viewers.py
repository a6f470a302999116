"""Each kind of preview as it is painted: images, texts of any length and script, records, broken ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.domain.preview import BrokenPreview, ImagePreview, RecordField, RecordPreview, TextPreview
from labeler.gui.auto import wait_for
from labeler.gui.theme.theme import install
from labeler.gui.viewers.image_viewer import ImageViewer
from labeler.gui.viewers.sample_stage import SampleStage
from labeler.gui.viewers.text_viewer import TextViewer


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[SampleStage]:
    install(qapp, "light")
    made = SampleStage()
    made.resize(800, 600)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()


def picture(width: int, height: int, full: tuple[int, int] | None = None) -> ImagePreview:
    """Red on the left, blue on the right."""
    left, right = bytes((255, 0, 0, 255)), bytes((0, 0, 255, 255))
    row = left * (width // 2) + right * (width - width // 2)
    return ImagePreview(width, height, row * height, *(full or (width, height)), caption="a picture")


def shown(viewer: ImageViewer) -> QImage:
    return viewer.grab().toImage()


def test_an_image_is_shown_whole_and_in_its_colors(stage: SampleStage) -> None:
    stage.show_preview(picture(400, 200), "x.png")
    found = shown(stage.image)
    middle = found.height() // 2
    assert found.pixelColor(found.width() // 4, middle).red() > 240
    assert found.pixelColor(found.width() * 3 // 4, middle).blue() > 240
    assert stage.image.is_fitted


def test_zooming_keeps_the_point_under_the_cursor(stage: SampleStage) -> None:
    stage.show_preview(picture(400, 400), "x.png")
    viewer = stage.image
    at = QPointF(viewer.width() * 0.5 - 20, viewer.height() * 0.5)
    before = shown(viewer).pixelColor(at.toPoint())
    for _ in range(6):
        turned = QWheelEvent(
            at, viewer.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewer, turned)
    assert viewer.scale > 3 and not viewer.is_fitted
    assert shown(viewer).pixelColor(at.toPoint()) == before


def test_zooming_in_asks_for_the_full_resolution_and_keeps_the_place(stage: SampleStage) -> None:
    asked: list[bool] = []
    stage.full_wanted.connect(lambda: asked.append(True))
    stage.show_preview(picture(400, 400, full=(4000, 4000)), "x.png")
    assert not asked
    stage.actual_size()
    assert asked
    scale = stage.image.scale
    stage.sharpen(picture(4000, 4000))
    assert stage.image.scale == scale


def test_brightness_and_contrast_change_what_is_seen_and_reset_with_the_next_image(stage: SampleStage) -> None:
    stage.show_preview(picture(40, 40), "x.png")
    stage.image.adjust(100, 0)
    left = stage.image.width() // 2 - 40
    assert shown(stage.image).pixelColor(left, stage.image.height() // 2).green() > 100
    stage.show_preview(picture(40, 40), "y.png")
    assert shown(stage.image).pixelColor(left, stage.image.height() // 2).green() < 10


def test_a_tiny_image_is_not_blown_up_without_end(stage: SampleStage) -> None:
    stage.show_preview(picture(8, 8), "x.png")
    assert 1 < stage.image.scale <= 14


def test_a_thumbnail_is_square(stage: SampleStage) -> None:
    stage.show_preview(picture(400, 100), "x.png")
    thumbnail = stage.thumbnail(36)
    assert thumbnail is not None and thumbnail.deviceIndependentSize().toSize().width() == 36


def test_a_megabyte_of_text_begins_at_once_and_arrives_whole(stage: SampleStage) -> None:
    text = ("word " * 40 + "\n") * 5000 + "x" * 20_000
    stage.show_preview(TextPreview(text, right_to_left=False), "long.txt")
    assert not stage.text.is_complete
    assert stage.text.toPlainText().startswith("word word")
    wait_for(lambda: stage.text.is_complete, 30_000)
    assert stage.text.toPlainText().replace("\n", "") == text.replace("\n", "")


def test_the_rest_of_a_long_text_is_dropped_when_the_next_sample_comes(stage: SampleStage) -> None:
    stage.show_preview(TextPreview("a " * 300_000, right_to_left=False), "long.txt")
    stage.show_preview(TextPreview("short", right_to_left=False), "short.txt")
    assert stage.text.is_complete and stage.text.toPlainText() == "short"


def test_text_is_never_read_as_markup(stage: SampleStage) -> None:
    stage.show_preview(TextPreview("<b>bold</b> <img src='x.png'>", right_to_left=False), "x.txt")
    assert stage.text.toPlainText() == "<b>bold</b> <img src='x.png'>"


def test_right_to_left_text_begins_at_the_right(stage: SampleStage) -> None:
    stage.show_preview(TextPreview("مرحبا بالعالم", right_to_left=True), "x.txt")
    start = stage.text.cursorRect(QTextCursor(stage.text.document()))
    assert start.left() > stage.text.viewport().width() * 0.8


def test_letters_typed_over_a_text_reach_the_window(qapp: QApplication) -> None:
    viewer = TextViewer()
    viewer.show_preview(TextPreview("some text", right_to_left=False))
    QTest.keyClicks(viewer, "1s")
    assert viewer.toPlainText() == "some text"
    viewer.deleteLater()


def test_a_record_says_each_value_and_what_is_missing(stage: SampleStage) -> None:
    fields = (
        RecordField("age", "42", "number"),
        RecordField("note", "long words " * 80, "text"),
        RecordField("color", "", "missing"),
    )
    stage.show_preview(RecordPreview(fields), "t.csv#1")
    assert "age: 42" in stage.record.accessibleDescription()
    assert "color: — missing" in stage.record.accessibleDescription()
    assert not stage.record.grab().isNull()


def test_two_thousand_columns_scroll(stage: SampleStage) -> None:
    fields = tuple(RecordField(f"column {n}", str(n), "number") for n in range(2000))
    stage.show_preview(RecordPreview(fields), "t.csv#1")
    assert stage.record.verticalScrollBar().maximum() > 1000


def test_a_broken_sample_says_why_and_offers_to_skip(stage: SampleStage) -> None:
    chosen: list[str] = []
    stage.action_chosen.connect(chosen.append)
    stage.show_preview(BrokenPreview("the file ends too early"), "x.jpg")
    assert "the file ends too early" in stage.message.text()
    stage.message.press("skip")
    assert chosen == ["skip"]


def test_a_new_image_begins_whole_or_pixel_by_pixel_or_as_close_as_the_last_one(qapp: QApplication) -> None:
    viewer = ImageViewer()
    viewer.resize(200, 200)
    wanted: list[int] = []
    viewer.full_wanted.connect(lambda: wanted.append(1))
    viewer.show_preview(picture(100, 100))
    viewer.zoom_by(3)
    viewer.show_preview(picture(100, 100))
    assert viewer.is_fitted, "whole unless the person likes it otherwise"
    viewer.start_with("last", 0.0)
    viewer.zoom_by(2)
    close = viewer.scale
    viewer.show_preview(picture(100, 100))
    assert viewer.scale == pytest.approx(close)
    viewer.fit()
    viewer.show_preview(picture(100, 100))
    assert viewer.is_fitted, "the whole image, where that was seen last"
    viewer.start_with("actual", 0.0)
    viewer.show_preview(picture(100, 100))
    assert viewer.scale == pytest.approx(1.0) and not wanted
    viewer.show_preview(picture(50, 50, full=(1000, 1000)))
    assert wanted, "closer than it was decoded: the file itself is asked for"


def test_the_scale_before_a_restart_holds_for_the_first_image(qapp: QApplication) -> None:
    viewer = ImageViewer()
    viewer.resize(200, 200)
    viewer.start_with("last", 3.0)
    viewer.show_preview(picture(100, 100))
    assert viewer.scale == pytest.approx(3.0)
