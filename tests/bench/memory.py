"""Memory of the window with a 100,000-sample project open, training and decoding children included.

    python tests/bench/memory.py [--samples 100000] [--answers 60]

Prints one JSON object. Figures are MB of the whole process tree: `pss` (each shared page counted once) and `private`
(what would be freed if the program ended), the largest seen while `--answers` answers are typed and models trained.
Bound: 500 MB.
"""

from __future__ import annotations

import argparse
import json
import os
import threading

import psutil
from big_project import CLASSES, big_project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BOUND_MB = 500


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=60)
    asked = parser.parse_args()
    folder = big_project(asked.samples)
    from labeler.gui.app import open_window
    from labeler.gui.auto import type_class, wait_for

    peak = Peak()
    window = open_window(folder, "bert", offscreen=True)
    bench = window.workbench
    assert bench is not None
    wait_for(lambda: bench.learner.features is not None, 300_000)
    for number in range(asked.answers):
        type_class(window, CLASSES[number % len(CLASSES)])
        wait_for(lambda: not bench.activities, 60_000)
    figures = peak.stop()
    window.close()
    print(json.dumps({**figures, "bound_mb": BOUND_MB, "within": figures["pss_mb"] <= BOUND_MB}))


class Peak:
    """Looks at the process tree ten times a second."""

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._largest = {"pss_mb": 0.0, "private_mb": 0.0}
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> dict[str, float]:
        self._ended.set()
        self._thread.join()
        return {name: round(value) for name, value in self._largest.items()}

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._ended.wait(0.1):
            pss = private = 0
            for process in [own, *own.children(recursive=True)]:
                try:
                    memory = process.memory_full_info()
                except psutil.Error:
                    continue
                pss += memory.pss
                private += memory.uss
            self._largest["pss_mb"] = max(self._largest["pss_mb"], pss / 1e6)
            self._largest["private_mb"] = max(self._largest["private_mb"], private / 1e6)


if __name__ == "__main__":
    main()
