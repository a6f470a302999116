"""Settings as their dataclass fields tell them: what a dialog shows, and which values each of them takes.

To add a setting: add one field with `setting` as its metadata to `Preferences` or `ProjectSettings`. The dialog and the
check of what is read from disk come from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any

APPEARANCE, LABELING, COMFORT, KEYS, PROJECT = "Appearance", "Labeling", "Comfort", "Keys", "Project"
GROUPS = (APPEARANCE, LABELING, COMFORT, KEYS, PROJECT)

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting a person can change.

    Attributes
    ----------
    choices : value → words, for a closed set; empty otherwise.
    family : the family of members it names one of, instead of `choices`.
    low, high : bounds of a number; of a share they are 0 and 1.
    unit : what follows a number, like " min".
    off : words for the lowest number, where that means that it is off.
    """

    name: str
    title: str
    help: str
    group: str
    default: Any  # Any: the type of the field
    choices: Mapping[str, str]
    family: str
    low: float | None
    high: float | None
    unit: str
    off: str

    def takes(self, value: object) -> bool:
        """Whether this value can be kept for it."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, str):
            return self._takes_text(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        whole = isinstance(value, int) or not isinstance(self.default, int)
        return whole and (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def _takes_text(self, value: object) -> bool:
        if self.choices:
            return value in self.choices
        if self.family:
            # Found when first asked: the window reads its preferences before the first paint.
            from labeler.registry import members

            return value in members(self.family)
        return isinstance(value, str) and len(value) <= _LONGEST


def setting(
    title: str,
    words: str,
    group: str,
    *,
    choices: Mapping[str, str] | None = None,
    family: str = "",
    low: float | None = None,
    high: float | None = None,
    unit: str = "",
    off: str = "",
) -> Mapping[str, Any]:  # Any: as `SettingField` has them
    """The metadata of a dataclass field that is a setting."""
    return {
        "title": title, "help": words, "group": group, "choices": choices or {}, "family": family,
        "low": low, "high": high, "unit": unit, "off": off,
    }  # fmt: skip


@cache
def setting_fields(of: type) -> tuple[SettingField, ...]:
    """The fields of a dataclass that are settings, in the order shown."""
    found = []
    for item in fields(of):
        told = dict(item.metadata)
        if "title" in told:
            default = None if item.default is MISSING else item.default
            found.append(SettingField(name=item.name, default=default, **told))
    return tuple(found)
