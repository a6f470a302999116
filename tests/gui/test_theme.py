"""Every theme is readable, classes are told apart without seeing all colours, and the theme follows the system."""

from __future__ import annotations

import ast
import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import QApplication

import labeler.gui
from labeler.domain.task import PALETTE
from labeler.gui.controls.class_mark import class_shape
from labeler.gui.theme import theme as theme_module
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import CHOICES, MARK_CONTRAST, contrast, edge_of, install, readable_on, system_scheme
from labeler.gui.theme.tokens import Scheme, tokens
from labeler.resources import resource
from labeler.workbench.preferences import Preferences

from .color_sight import SIGHTS, difference, seen

_SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast")
_GROUNDS = ("canvas", "surface", "sunken", "hover", "stage")
# WCAG 2.2 AA: 4.5 for text, 3 for large text, icons, the ring of the focus and the borders of controls.
_TEXT = [
    *((ink, ground) for ink in ("text", "muted", "accent_text") for ground in (*_GROUNDS, "accent_soft")),
    *((ink, ground) for ink in ("text", "muted") for ground in ("warn_soft", "danger_soft", "key", "track")),
    *((ink, ground) for ink in ("ok", "warn", "danger") for ground in _GROUNDS),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("warn", "warn_soft"), ("danger", "danger_soft"),
]  # fmt: skip
_MARKS = [
    *((mark, ground) for mark in ("accent", "strong_border") for ground in _GROUNDS),
    ("accent", "accent_soft"), ("accent", "track"), ("accent", "warn_soft"), ("accent", "danger_soft"),
]  # fmt: skip


def ratio(scheme: Scheme, ink: str, ground: str) -> float:
    colors = tokens(scheme).colors
    return contrast(QColor(colors[ink]), QColor(colors[ground]))


def test_the_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_text_is_readable_on_every_ground_it_stands_on(scheme: Scheme) -> None:
    least = 7.0 if scheme == "contrast" else 4.5
    found = {f"{ink} on {ground}": round(ratio(scheme, ink, ground), 2) for ink, ground in _TEXT}
    assert {words: value for words, value in found.items() if value < least} == {}


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_the_focus_and_the_borders_of_controls_are_seen_on_every_ground(scheme: Scheme) -> None:
    found = {f"{mark} on {ground}": round(ratio(scheme, mark, ground), 2) for mark, ground in _MARKS}
    assert {words: value for words, value in found.items() if value < MARK_CONTRAST} == {}


def test_the_sheet_draws_controls_with_a_border_that_is_tested() -> None:
    sheet = resource("theme", "labeler.qss").read_text("utf-8")
    for control in ("QPushButton {", "  background: @surface;"):
        line = next(line for line in sheet.splitlines() if line.startswith(control))
        assert "1px solid @strong_border" in line, line


def test_all_schemes_name_the_same_colors() -> None:
    assert set(tokens("light").colors) == set(tokens("dark").colors) == set(tokens("contrast").colors)


@pytest.mark.parametrize("color", PALETTE)
def test_a_tick_on_a_class_color_is_visible(color: str) -> None:
    assert contrast(readable_on(QColor(color)), QColor(color)) >= MARK_CONTRAST


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_a_class_mark_never_fades_into_its_ground(qapp: QApplication, scheme: Scheme) -> None:
    theme = install(qapp, scheme)
    for color in PALETTE:
        assert contrast(edge_of(QColor(color)), theme.color("surface")) >= MARK_CONTRAST, color


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_first_eight_classes_are_told_apart_without_seeing_all_colors(sight: str) -> None:
    pairs = itertools.combinations(PALETTE[:8], 2)
    found = {(one, other): difference(seen(one, sight), seen(other, sight)) for one, other in pairs}
    assert min(found.values()) >= 10, min(found, key=lambda pair: found[pair])


def test_the_difference_of_colors_is_that_of_the_published_pairs() -> None:
    """Sharma, Wu & Dalal 2005, table 1, pairs 1, 17 and 25."""
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)
    assert difference((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619)) == pytest.approx(2.0373, abs=1e-4)


def test_the_first_eight_classes_have_eight_shapes() -> None:
    area = QRectF(0, 0, 100, 100)
    drawn = [class_shape(color, area) for color in PALETTE[:8]]
    assert all(one != other for one, other in itertools.combinations(drawn, 2))
    assert class_shape("#123456", area) == drawn[0]


def test_every_icon_renders_in_the_color_asked_for(qapp: QApplication) -> None:
    install(qapp, "light")
    for path in resource("icons").glob("*.svg"):
        image = icon_pixmap(path.stem, 24, QColor("#123456"), 2.0).toImage()
        assert image.width() == 48
        assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)), path.stem


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_the_choice_wins_over_the_system(qapp: QApplication, scheme: Scheme) -> None:
    theme = install(qapp, scheme)
    assert theme.scheme == scheme and qapp.palette().window().color() == theme.color("canvas")
    assert {*CHOICES} == {*_SCHEMES, "system"}
    assert replace(Preferences(), theme=scheme).theme == scheme


def test_a_theme_that_changes_in_the_system_is_followed_while_running(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = install(qapp, "system")
    for scheme in (*_SCHEMES, "light"):
        monkeypatch.setattr(theme_module, "system_scheme", lambda hints, scheme=scheme: scheme)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert theme.scheme == scheme
    theme.choose("light")
    monkeypatch.setattr(theme_module, "system_scheme", lambda hints: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.scheme == "light", "a choice stays"


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells of contrast from 6.10 on")
def test_a_wish_for_more_contrast_goes_before_light_or_dark(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = install(qapp, "system")

    class Hints:
        contrast, scheme = Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Dark

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return self.contrast

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

    hints = Hints()
    assert system_scheme(hints) == "dark"  # type: ignore[arg-type]  # answers like the hints of a desktop
    hints.contrast = Qt.ContrastPreference.HighContrast
    assert system_scheme(hints) == "contrast"  # type: ignore[arg-type]  # as above
    monkeypatch.setattr(theme_module, "system_scheme", lambda _: "contrast")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.scheme == "contrast"
    monkeypatch.undo()
    install(qapp, "light")


def test_nothing_in_the_window_moves_by_itself(qapp: QApplication) -> None:
    """Reduced motion needs no switch: there is no animation to switch off, neither ours nor the toolkit's."""
    install(qapp, "light")
    assert not any(qapp.isEffectEnabled(effect) for effect in theme_module._EFFECTS)
    movers = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QParallelAnimationGroup"}
    for path in Path(labeler.gui.__file__).parent.rglob("*.py"):
        names = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}
        assert not names & movers, path.name
