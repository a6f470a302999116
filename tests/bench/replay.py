"""Every model version of the demos, made again from the log: how many are identical, bit for bit, and in what time.

    python tests/bench/replay.py [--answers 230] [--fresh]

Prints one JSON object. Each demo is answered through the window's own path; `--fresh` computes features anew, too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from labeler.workbench.replay import replay_project

DEMOS = ("images", "texts", "table")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=230)
    parser.add_argument("--fresh", action="store_true")
    arguments = parser.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as place:
        for name in DEMOS:
            folder = Path(place) / name
            subprocess.run(
                [sys.executable, "-m", "labeler", "demo", name, "--dir", folder, "--auto", str(arguments.answers)],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, stdout=subprocess.DEVNULL,
            )  # fmt: skip
            (project,) = folder.glob("*.labeler")
            told = replay_project(project, None, arguments.fresh, lambda fraction, words: None)
            found[name] = {
                "versions": len(told["versions"]),
                "identical": sum(one["identical"] for one in told["versions"]),
                "seconds": told["seconds"],
            }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
