"""Finds the members of each family: every module in its folder, and every entry point `labeler.FAMILY`.

To add a member: put one file with one public class declaring `name` and `title` into the family's folder, or name
such a class in an installed package's entry-point group. Nothing else needs to be touched.
"""

from __future__ import annotations

import importlib
import logging
import pkgutil
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType
from typing import Any

from labeler.errors import ExtensionError, UsageError

FAMILIES = ("samples", "tasks", "featurizers", "models", "strategies", "importers", "exporters")

_log = logging.getLogger(__name__)


@cache
def members(family: str) -> dict[str, Any]:  # Any: one instance per member, of the family's Protocol
    """Every member of a family by name, built-in ones in file order, then plugins.

    Raises `ExtensionError` if the built-in family is empty (a broken build) or two built-in members share a name.
    A plugin that cannot be loaded is logged and left out: it must not keep the program from starting.
    """
    found: dict[str, Any] = {}  # Any: as above
    for member_class in _built_in(family):
        _add(found, member_class, family)
    if not found:
        raise ExtensionError(f"the family '{family}' has no built-in member: this build of labeler is broken")
    for point in entry_points(group=f"labeler.{family}"):
        _add_plugin(found, point, family)
    return found


def member(family: str, name: str) -> Any:  # Any: as in `members`
    """One member; raises `UsageError` naming those that exist."""
    found = members(family)
    if name not in found:
        raise UsageError(f"“{name}” is not among the {family} of this installation: {', '.join(found)}")
    return found[name]


def _built_in(family: str) -> list[type]:
    package = importlib.import_module(f"labeler.{family}")
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_"))
    classes: list[type] = []
    for name in names:
        classes.extend(_member_classes(importlib.import_module(f"labeler.{family}.{name}")))
    return classes


def _member_classes(module: ModuleType) -> list[type]:
    """The public classes defined in a module that declare both `name` and `title`."""
    return [
        thing
        for label, thing in vars(module).items()
        if isinstance(thing, type)
        and not label.startswith("_")
        and thing.__module__ == module.__name__
        and isinstance(getattr(thing, "name", None), str)
        and isinstance(getattr(thing, "title", None), str)
    ]


def _add(found: dict[str, Any], member_class: type, family: str) -> None:  # Any: as in `members`
    name: str = member_class.name  # type: ignore[attr-defined]  # checked by _member_classes
    if name in found:
        raise ExtensionError(f"two members of '{family}' are called '{name}'")
    found[name] = member_class()


def _add_plugin(found: dict[str, Any], point: EntryPoint, family: str) -> None:  # Any: as in `members`
    try:
        _add(found, point.load(), family)
    except Exception:  # border: third-party extensions load here
        _log.exception(
            "the plugin %s (%s) of '%s' could not be loaded and is left out", point.name, point.value, family
        )
