"""Personal taste, kept outside projects: a typed record of which only differences from the defaults are written."""

from __future__ import annotations

import getpass
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

import platformdirs

from labeler.workbench.json_file import read_json, write_json

Theme = Literal["system", "light", "dark", "contrast"]
Language = Literal["system", "en", "de", "fr", "es", "zh", "ar"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """One field a setting; its `help` is what the settings dialog will say.

    Attributes
    ----------
    filters : name → query, as `PoolQuery` writes it.
    keys : command id → key sequence, for remapped commands only.
    """

    annotator: str = field(default="", metadata={"help": "Your name, as written beside each of your answers."})
    theme: Theme = field(default="system", metadata={"help": "Light, dark, high contrast, or as the system says."})
    language: Language = field(default="system", metadata={"help": "Of the window; from its next start on."})
    text_size: int = field(default=15, metadata={"help": "Size of shown texts, in points.", "low": 8, "high": 48})
    guidelines_open: bool = field(default=False, metadata={"help": "Show the guidelines beside the sample."})
    filters: Mapping[str, Any] = field(default_factory=dict, metadata={"help": "Filters of Explore, by name."})
    keys: Mapping[str, str] = field(default_factory=dict, metadata={"help": "Changed keyboard shortcuts."})


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
    """As stored; a value of the wrong kind falls back to its default with a warning."""
    stored = read_json(config_file())
    if not isinstance(stored, dict):
        return Preferences()
    kept: dict[str, Any] = {}  # Any: checked by _fits
    for item in fields(Preferences):
        if item.name not in stored:
            continue
        if _fits(item.name, stored[item.name]):
            kept[item.name] = stored[item.name]
        else:
            _log.warning("the setting %s cannot be %r; its default is used", item.name, stored[item.name])
    return Preferences(**kept)


def save_preferences(preferences: Preferences) -> None:
    """Raises OSError if the folder cannot be written."""
    default = Preferences()
    changed = {
        item.name: getattr(preferences, item.name)
        for item in fields(Preferences)
        if getattr(preferences, item.name) != getattr(default, item.name)
    }
    write_json(config_file(), changed)


def login_name() -> str:
    """A first guess at who labels."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


def _fits(name: str, value: object) -> bool:
    if name == "theme":
        return value in get_args(Theme)
    if name == "text_size":
        return isinstance(value, int) and not isinstance(value, bool) and 8 <= value <= 48
    if name == "guidelines_open":
        return isinstance(value, bool)
    if name == "filters":
        return isinstance(value, dict) and all(isinstance(query, dict) for query in value.values())
    if name == "keys":
        return isinstance(value, dict) and all(isinstance(k, str) and isinstance(v, str) for k, v in value.items())
    return isinstance(value, str) and len(value) <= 200
