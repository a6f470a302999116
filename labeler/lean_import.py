"""Libraries without the pandas that they look for only to know its types: some 60 MB of each process."""

from __future__ import annotations

import importlib
import sys
import threading
from types import ModuleType

_lock = threading.Lock()


def import_lean(module: str) -> None:
    """Import a module now, as on a machine without pandas; no effect once it or pandas is there.

    For sqlite-utils and scikit-learn, which try pandas and go without. Call it before anything may import pandas on
    another thread.
    """
    with _lock:
        if module in sys.modules or "pandas" in sys.modules:
            return
        # The import system's own way to say "not there".
        sys.modules["pandas"] = None  # type: ignore[assignment]  # documented meaning of None there
        try:
            importlib.import_module(module)
        finally:
            del sys.modules["pandas"]


def import_telling_tables(module: str) -> ModuleType:
    """Import a module that cannot do without pandas, though all it asks is whether something is a table.

    For modAL: where pandas is not loaded, nothing can be one, so two empty types stand in for its own while modAL is
    imported. Call it before anything may import pandas on another thread.
    """
    with _lock:
        if module in sys.modules or "pandas" in sys.modules:
            return importlib.import_module(module)
        stand_in = ModuleType("pandas")
        vars(stand_in).update({name: type(name, (), {}) for name in ("DataFrame", "Series")})
        sys.modules["pandas"] = stand_in
        try:
            return importlib.import_module(module)
        finally:
            del sys.modules["pandas"]
