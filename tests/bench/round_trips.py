"""Generated projects through every format and back: how many came back different. The aim is none.

Run: python tests/bench/round_trips.py [--projects N]. Prints a table on stderr and one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from labeler.registry import members
from tests.formats.round_trips import IMPORTED, differences, projects


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--projects", type=int, default=200)
    count = arguments.parse_args().projects
    found = {}
    for name in IMPORTED:
        found[name] = _round_trips(name, count)
        print(f"{name:12} {found[name]['projects']:5} projects {found[name]['different']:5} different", file=sys.stderr)
    met = all(one["different"] == 0 and one["projects"] >= count for one in found.values())
    print(json.dumps({"formats": found, "bounds": {"different": 0, "projects": count}, "met": met}))


def _round_trips(name: str, count: int) -> dict[str, int]:
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
            different = bool(differences(name, project, Path(folder), multiple))
        tally["projects"] += 1
        tally["different"] += different

    run()
    return tally


if __name__ == "__main__":
    main()
