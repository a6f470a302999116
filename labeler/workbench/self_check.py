"""Whether this installation holds everything it was built from: families, commands, libraries, shipped files."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Sequence
from typing import Any

from labeler import registry
from labeler.errors import LabelerError, UserError
from labeler.lean_import import import_telling_tables
from labeler.resources import resource

# What was there when it was built: family or "commands" → names. Written by packaging/build.py, checked by a test.
MEMBERS = "members.json"
# Compiled libraries that an incomplete build tends to lack.
_LIBRARIES = (
    "numpy", "scipy.sparse", "sklearn.linear_model", "PIL.Image", "onnxruntime", "tokenizers", "skops.io",
    "modAL", "openpyxl", "ijson", "rispy", "cryptography", "sqlite_utils",
)  # fmt: skip
_SHIPPED = ("demo", "models", "help", "icons", "theme")


def present(commands: Sequence[str]) -> dict[str, list[str]]:
    """Names of all built-in members by family, and of all commands."""
    found = {
        family: sorted(
            name for name, item in registry.members(family).items() if type(item).__module__.startswith("labeler.")
        )
        for family in registry.FAMILIES
    }
    return {**found, "commands": sorted(commands)}


def check_self(commands: Sequence[str]) -> dict[str, Any]:  # Any: JSON leaves
    """`problems` in words, empty where all is well; `members` counts by family."""
    expected = json.loads(resource(MEMBERS).read_text("utf-8"))
    found, problems = present(commands), []
    for family, names in expected.items():
        missing = sorted(set(names) - set(found.get(family, [])))
        if missing:
            problems.append(f"{family} without {', '.join(missing)}")
    for name in _LIBRARIES:
        try:
            (import_telling_tables if name == "modAL" else importlib.import_module)(name)
        except ImportError as error:
            problems.append(f"the library {name} cannot be loaded ({error})")
    for name in _SHIPPED:
        try:
            resource(name)
        except LabelerError as error:
            problems.append(str(error))
    return {
        "healthy": not problems, "problems": problems, "frozen": bool(getattr(sys, "frozen", False)),
        "members": {family: len(names) for family, names in found.items()},
    }  # fmt: skip


def require_whole(told: dict[str, Any]) -> None:  # Any: JSON leaves
    """Raises `UserError` with the first problem."""
    if told["problems"]:
        raise UserError(f"this installation is not whole: {told['problems'][0]}; install labeler again")
