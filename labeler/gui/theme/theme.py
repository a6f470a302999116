"""The theme in force: it follows the system (light, dark, high contrast) unless told otherwise."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from labeler.gui.theme.tokens import Density, Scheme, Tokens, tokens
from labeler.resources import resource

Choice = Literal["system", "light", "dark", "contrast"]
# In the order in which the theme command goes through them.
CHOICES: tuple[Choice, ...] = ("light", "dark", "contrast", "system")

# Nothing in the window moves by itself: the toolkit's own effects are off too, whatever the platform says of motion.
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
# Qt says so from 6.10 on.
_TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")
# The least that marks which mean something may differ from their ground (WCAG 2.2 AA).
MARK_CONTRAST = 3.0

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "on_accent"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Link, "accent_text"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Dark, "strong_border"),
    (QPalette.ColorRole.Shadow, "border"),
    (QPalette.ColorRole.Accent, "accent"),
)
_DIMMED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """One per application. `changed` tells painters to drop what they cached."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = "system"
        self._density: Density = "normal"
        self._tokens = tokens("light")
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int, bool], QFont] = {}
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        if _TELLS_CONTRAST:
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def scheme(self) -> Scheme:
        return self._tokens.scheme

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay with one scheme."""
        self._choice = choice
        self._apply()

    @property
    def density(self) -> Density:
        return self._density

    def use_density(self, density: Density) -> None:
        """How large everything is drawn."""
        if density != self._density:
            self._density = density
            self._apply()

    def scaled(self, pixels: int) -> int:
        """A length that goes with the size of the type."""
        return round(pixels * self._tokens.factor)

    def color(self, name: str) -> QColor:
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(self._tokens.colors[name])
        return found

    def font(self, size: str = "body", *, bold: bool = False, pixels: int | None = None) -> QFont:
        """The interface font in a token's size, or in `pixels`."""
        wanted = self._tokens.type[size] if pixels is None else pixels
        key = (size, wanted, bold)
        found = self._fonts.get(key)
        if found is None:
            found = QFont(self._app.font())
            found.setPixelSize(wanted)
            found.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._fonts[key] = found
        return found

    def space(self, name: str) -> int:
        return self._tokens.space[name]

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        self._tokens = tokens(self._scheme_now(), self._density)
        self._colors.clear()
        self._fonts.clear()
        # Clearing first keeps Qt from polishing every widget twice with a mix of old sheet and new palette.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(self))
        self._app.setFont(_application_font(self._tokens))
        self._app.setStyleSheet(_style_sheet(self._tokens))
        self.changed.emit()

    def _scheme_now(self) -> Scheme:
        if self._choice != "system":
            return self._choice
        return system_scheme(self._app.styleHints())


_theme: Theme | None = None


def install(app: QApplication, choice: Choice = "system", density: Density = "normal") -> Theme:
    """Make the theme of this application; again for the same application only changes the choices."""
    global _theme
    if _theme is None or _theme.parent() is not app:
        app.setStyle("Fusion")
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
        _theme = Theme(app)
    _theme.use_density(density)
    _theme.choose(choice)
    return _theme


def theme() -> Theme:
    """The theme in force; `install` comes first."""
    assert _theme is not None, "gui.theme.install(app) has not been called"
    return _theme


def system_scheme(hints: QStyleHints) -> Scheme:
    """What the desktop asks for now; more contrast goes before light or dark."""
    if _TELLS_CONTRAST and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white)."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, from 1 (the same) to 21 (black on white)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable_on(background: QColor) -> QColor:
    """Black or white, whichever is read better on a class colour."""
    dark, light = QColor("#17181A"), QColor("#FFFFFF")
    return dark if contrast(dark, background) >= contrast(light, background) else light


def edge_of(color: QColor) -> QColor:
    """What to draw around a patch of a class colour: the colour, or a line where it would be lost on its ground."""
    now = theme()
    return color if contrast(color, now.color("surface")) >= MARK_CONTRAST else now.color("strong_border")


def _palette(now: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, now.color(name))
    for role in _DIMMED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, now.color("faint"))
    return palette


@cache
def _families(wanted: tuple[str, ...]) -> list[str]:
    """The system's interface font where it names one; our list where it only says "sans"."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = set(QFontDatabase.families())
    found = [family for family in wanted if family in installed]
    generic = system.lower().startswith(("sans", "helvetica")) or system not in installed
    return [*found, system] if generic else [system, *found]


def _application_font(now: Tokens) -> QFont:
    font = QFont()
    font.setFamilies(_families(now.families))
    font.setPixelSize(now.type["body"])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _style_sheet(now: Tokens) -> str:
    values = {**now.colors, "scheme": "dark" if now.is_dark else "light", "icons": resource("icons").as_posix()}
    sheet = resource("theme", "labeler.qss").read_text(encoding="utf-8")
    return re.sub(r"@([a-z_]+)", lambda match: str(values[match.group(1)]), sheet)
