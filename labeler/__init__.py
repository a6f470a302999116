"""labeler: label data ten times faster, and prove that the labels are right.

>>> import labeler
>>> project = labeler.open("birds.labeler")
>>> project.labels()  # pandas DataFrame, one row a current label
>>> project.rank(n=10)  # what to ask next, with reasons
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["__version__", "open", "strategies"]

if TYPE_CHECKING:
    from labeler import strategies
    from labeler.api import Project


def open(path: str | Path, passphrase: str | None = None) -> Project:
    """An existing project, for reading; an encrypted one needs its passphrase.

    Raises `labeler.errors.ProjectError` in words if it cannot be used.
    """
    from labeler.api import Project

    return Project(Path(path), passphrase)


def __getattr__(name: str) -> Any:  # Any: a submodule
    """`labeler.strategies` without importing it, and what it needs, at every start."""
    if name == "strategies":
        return importlib.import_module("labeler.strategies")
    raise AttributeError(f"module 'labeler' has no attribute {name!r}")
