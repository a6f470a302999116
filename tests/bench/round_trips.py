"""Generated projects through every format and back: how many came back different. The aim is none.

Run: python tests/bench/round_trips.py [--projects N] [--formats A,B] [--on-disk]. Prints a table on stderr and one JSON
object. With `--on-disk` projects are made, exported, imported into others and exported again; without, rows are written
and read.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from labeler.registry import members
from tests.formats.project_round_trips import differences as project_differences
from tests.formats.round_trips import IMPORTED, Generated, differences, projects

Differences = Callable[[str, list[Generated], Path, bool], list[str]]


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--projects", type=int, default=200)
    arguments.add_argument("--formats", default=",".join(IMPORTED))
    arguments.add_argument("--on-disk", action="store_true")
    chosen = arguments.parse_args()
    count, found = chosen.projects, {}
    for name in chosen.formats.split(","):
        found[name] = _round_trips(name, count, project_differences if chosen.on_disk else differences)
        print(f"{name:12} {found[name]['projects']:5} projects {found[name]['different']:5} different", file=sys.stderr)
    met = all(one["different"] == 0 and one["projects"] >= count for one in found.values())
    print(json.dumps({"formats": found, "bounds": {"different": 0, "projects": count}, "met": met}))


def _round_trips(name: str, count: int, differences: Differences) -> dict[str, int]:
    exporter = members("exporters")[name]
    tally = {"projects": 0, "different": 0}

    @settings(
        max_examples=count, deadline=None, derandomize=True, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        multiple = exporter.multiple and data.draw(st.booleans())
        project = data.draw(projects(exporter, multiple))
        with tempfile.TemporaryDirectory() as folder:
            found = differences(name, project, Path(folder), multiple)
        if found:
            print(name, *found[:3], sep="\n  ", file=sys.stderr)
        tally["projects"] += 1
        tally["different"] += bool(found)

    run()
    return tally


if __name__ == "__main__":
    main()
