"""The tokens are readable in both schemes, and the theme follows the system unless told otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from labeler.domain.task import PALETTE
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import install, readable_on
from labeler.gui.theme.tokens import Scheme, tokens
from labeler.resources import resource

# Text and the grounds it is written on; WCAG AA asks 4.5 for text and 3 for marks.
_TEXT = [
    ("text", ground, 4.5)
    for ground in ("canvas", "surface", "sunken", "hover", "accent_soft", "warn_soft", "danger_soft")
] + [
    ("muted", "canvas", 4.5), ("muted", "surface", 4.5), ("muted", "sunken", 4.5), ("muted", "key", 4.5),
    ("accent_text", "surface", 4.5), ("accent_text", "accent_soft", 4.5), ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5), ("ok", "canvas", 4.5), ("warn", "canvas", 4.5), ("danger", "canvas", 4.5),
    ("warn", "warn_soft", 4.5), ("danger", "danger_soft", 4.5), ("accent", "canvas", 3.0), ("accent", "surface", 3.0),
    ("strong_border", "surface", 3.0),
]  # fmt: skip


def luminance(name: str) -> float:
    color = QColor(name)
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), _TEXT)
def test_text_is_readable_on_its_ground(scheme: Scheme, ink: str, ground: str, least: float) -> None:
    colors = tokens(scheme).colors
    found = contrast(colors[ink], colors[ground])
    assert found >= least, f"{ink} on {ground}: {found:.2f}"


def test_both_schemes_name_the_same_colors() -> None:
    assert set(tokens("light").colors) == set(tokens("dark").colors)


@pytest.mark.parametrize("color", PALETTE)
def test_a_mark_on_a_class_color_is_visible(color: str) -> None:
    assert contrast(readable_on(QColor(color)).name(), color) >= 3.0


def test_every_icon_renders_in_the_color_asked_for(qapp: QApplication) -> None:
    install(qapp, "light")
    for path in resource("icons").glob("*.svg"):
        image = icon_pixmap(path.stem, 24, QColor("#123456"), 2.0).toImage()
        assert image.width() == 48
        assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)), path.stem


def test_the_choice_wins_over_the_system(qapp: QApplication) -> None:
    theme = install(qapp, "dark")
    assert theme.scheme == "dark" and qapp.palette().window().color() == theme.color("canvas")
    theme.choose("light")
    assert theme.scheme == "light" and qapp.palette().window().color() == theme.color("canvas")
