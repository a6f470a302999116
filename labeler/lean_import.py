"""Libraries without the pandas that they look for only to know its types: 100 MB each process and a quarter second."""

from __future__ import annotations

import importlib
import sys
import threading

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
