"""Personal taste, kept outside projects: a typed record of which only differences from the defaults are written."""

from __future__ import annotations

import getpass
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

import platformdirs

from labeler.workbench.json_file import write_json
from labeler.workbench.setting_fields import APPEARANCE, COMFORT, LABELING, setting, setting_fields

Theme = Literal["system", "light", "dark", "contrast"]
Language = Literal["system", "de", "en", "fr", "es", "zh", "ar"]
Density = Literal["compact", "normal", "large"]
ImageZoom = Literal["fit", "actual", "last"]

_THEMES = {"system": "As the system says", "light": "Light", "dark": "Dark", "contrast": "High contrast"}
# Each language in its own words, so that who cannot read the one in force finds theirs.
_LANGUAGES = {
    "system": "As the system says", "de": "Deutsch", "en": "English", "fr": "Français", "es": "Español",
    "zh": "中文", "ar": "العربية",
}  # fmt: skip
_DENSITIES = {"compact": "Compact", "normal": "Normal", "large": "Large"}
_IMAGE_ZOOMS = {"fit": "The whole image", "actual": "Actual size", "last": "As the image before"}
_LARGEST = 1 << 22

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """One field a setting; those without a title are kept by what they belong to, not by the settings dialog.

    Attributes
    ----------
    text_zoom : steps of zoom of shown texts.
    image_scale : screen pixels an image pixel, of the image that was zoomed last; 0 for the whole image.
    tour_seen : whether the first-run tour was shown or skipped.
    filters : name → query, as `PoolQuery` writes it.
    keys : command id → key sequence, for remapped commands only.
    """

    theme: Theme = field(
        default="system",
        metadata=setting("Theme", "Light, dark, high contrast, or as the system says.", APPEARANCE, choices=_THEMES),
    )
    language: Language = field(
        default="system",
        metadata=setting("Language", "Of the window. Takes effect at the next start.", APPEARANCE, choices=_LANGUAGES),
    )
    density: Density = field(
        default="normal",
        metadata=setting(
            "Layout", "Compact shows more at once, large is easier to read.", APPEARANCE, choices=_DENSITIES
        ),
    )
    text_size: int = field(
        default=15,
        metadata=setting("Size of texts", "Of the samples you read.", APPEARANCE, low=8, high=48, unit=" pt"),
    )
    annotator: str = field(
        default="",
        metadata=setting("Your name", "Written beside each of your answers, from the next project you open.", LABELING),
    )
    guidelines_open: bool = field(
        default=False, metadata=setting("Guidelines", "Show them beside the sample.", LABELING)
    )
    image_zoom: ImageZoom = field(
        default="fit",
        metadata=setting(
            "A new image shows",
            "Whole, pixel by pixel, or as close as the one before it.",
            LABELING,
            choices=_IMAGE_ZOOMS,
        ),
    )
    show_pace: bool = field(default=True, metadata=setting("Pace", "Show how long your last answers took.", COMFORT))
    goal_answers: int = field(
        default=0,
        metadata=setting(
            "Goal in answers", "A thin bar shows how much of it is done.", COMFORT, low=0, high=10_000, off="no goal"
        ),
    )
    goal_minutes: int = field(
        default=0,
        metadata=setting(
            "Goal in minutes",
            "Instead of answers, or beside them.",
            COMFORT,
            low=0,
            high=600,
            unit=" min",
            off="no goal",
        ),
    )
    break_minutes: int = field(
        default=0,
        metadata=setting(
            "Suggest a break after",
            "A quiet line, never a window in your way.",
            COMFORT,
            low=0,
            high=180,
            unit=" min",
            off="never",
        ),
    )
    sound: bool = field(default=False, metadata=setting("Sound", "A soft tick for each answer.", COMFORT))
    text_zoom: int = 0
    image_scale: float = 0.0
    tour_seen: bool = False
    filters: Mapping[str, Any] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)


def config_file() -> Path:
    """Where preferences live; LABELER_HOME moves everything of the kind into one folder (tests, portable use)."""
    return user_folder("config") / "preferences.json"


def user_folder(kind: Literal["config", "state", "data"]) -> Path:
    home = os.environ.get("LABELER_HOME")
    if home:
        return Path(home) / kind
    folders = {
        "config": platformdirs.user_config_path,
        "state": platformdirs.user_state_path,
        "data": platformdirs.user_data_path,
    }
    return folders[kind]("labeler", appauthor=False)


def load_preferences() -> Preferences:
    """As stored; what cannot be read or is of the wrong kind falls back to its default with a warning."""
    preferences, problem = _read()
    if problem:
        _log.warning("%s: %s", config_file().name, problem)
    return preferences


def repair_preferences() -> str:
    """Mend a broken settings file, setting it aside as it was; what was done in words, empty for a sound file."""
    preferences, problem = _read()
    if not problem:
        return ""
    try:
        kept = _set_aside()
        _write(preferences)
    except OSError as error:
        return f"{problem}; it cannot be mended, because its folder cannot be written ({error.strerror})"
    return f"{problem}; what could be read is kept, and the file as it was is {kept.name} in {kept.parent}"


def save_preferences(preferences: Preferences) -> None:
    """Raises OSError if the folder cannot be written."""
    repair_preferences()
    _write(preferences)


def login_name() -> str:
    """A first guess at who labels."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


def _write(preferences: Preferences) -> None:
    default = Preferences()
    changed = {
        item.name: getattr(preferences, item.name)
        for item in fields(Preferences)
        if getattr(preferences, item.name) != getattr(default, item.name)
    }
    write_json(config_file(), changed)


def _read() -> tuple[Preferences, str]:
    """What can be used of the file, and what is wrong with it in words."""
    path = config_file()
    try:
        if path.stat().st_size > _LARGEST:
            return Preferences(), "the settings file is far too large to be one of ours"
        stored = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Preferences(), ""
    except OSError as error:
        return Preferences(), f"the settings file cannot be read ({error.strerror})"
    except (ValueError, RecursionError):
        return Preferences(), "the settings file is damaged"
    if not isinstance(stored, dict):
        return Preferences(), "the settings file holds no settings"
    names = [item.name for item in fields(Preferences)]
    kept = {name: stored[name] for name in names if name in stored and _fits(name, stored[name])}
    bad = [name for name in names if name in stored and name not in kept]
    problem = f"the settings file has no proper value for {', '.join(bad)}" if bad else ""
    return Preferences(**kept), problem


def _set_aside() -> Path:
    """The broken file set aside, under a name that is free. Raises OSError."""
    path = config_file()
    number = 1
    while (copy := path.with_suffix(f"{path.suffix}{f'.{number}' if number > 1 else ''}.bad")).exists():
        number += 1
    os.replace(path, copy)
    return copy


def _fits(name: str, value: object) -> bool:
    shown = {item.name: item for item in setting_fields(Preferences)}
    if name in shown:
        return shown[name].takes(value)
    if name == "text_zoom":
        return isinstance(value, int) and not isinstance(value, bool) and -4 <= value <= 12
    if name == "image_scale":
        return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 64
    if name == "tour_seen":
        return isinstance(value, bool)
    if name == "filters":
        return isinstance(value, dict) and all(isinstance(query, dict) for query in value.values())
    return isinstance(value, dict) and all(isinstance(k, str) and isinstance(v, str) for k, v in value.items())
