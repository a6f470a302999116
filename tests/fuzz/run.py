"""Coverage-guided fuzzing of one target with atheris: python tests/fuzz/run.py NAME [--seconds 600].

Needs `pip install atheris`. What it finds is written beside, as `crash-…`; put it into `corpus/NAME/` with the mend.
Prints one JSON object: runs, and whether anything uncaught was met.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("name")
    arguments.add_argument("--seconds", type=int, default=600)
    arguments.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    wanted, rest = arguments.parse_known_args()
    if wanted.inside:
        return _fuzz(wanted.name, rest)
    with tempfile.TemporaryDirectory() as place:
        learned = Path(place) / "corpus"
        shutil.copytree(HERE / "corpus" / wanted.name, learned)
        done = subprocess.run(
            [sys.executable, str(Path(__file__)), wanted.name, "--inside", str(learned),
             f"-max_total_time={wanted.seconds}", "-timeout=60", "-rss_limit_mb=4000", "-max_len=160000",
             f"-artifact_prefix={Path.cwd()}/", "-print_final_stats=1"],
            cwd=HERE.parents[1], capture_output=True, text=True, check=False,
        )  # fmt: skip
        new = len(list(learned.iterdir())) - len(list((HERE / "corpus" / wanted.name).iterdir()))
    runs = [int(line.split()[-1]) for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    print(json.dumps({"target": wanted.name, "runs": sum(runs), "inputs_learned": new, "uncaught": done.returncode}))
    if done.returncode:
        print(done.stdout[-3000:], done.stderr[-6000:], file=sys.stderr)
    return 1 if done.returncode else 0


def _fuzz(name: str, rest: list[str]) -> int:
    import atheris

    sys.path.insert(0, str(HERE.parents[1]))
    with atheris.instrument_imports(
        include=["labeler", "PIL", "json", "csv", "zipfile", "numpy.lib.format", "numpy.lib._format_impl"]
    ):
        from tests.fuzz.targets import TARGETS

        TARGETS[name]
    atheris.Setup([sys.argv[0], *rest], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
