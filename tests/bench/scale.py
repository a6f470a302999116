"""Features of images on one Dask worker, on two, and here without Dask: seconds, and whether all are the same.

    python tests/bench/scale.py [--images 3000]

Prints one JSON object: `speedup` is one worker's time over two workers', `overhead` one worker's time over that of the
child which computes features beside the window, minus one. Each has one thread; the cluster is on this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from distributed import LocalCluster
from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.workbench.projects import create_project
from labeler.workbench.scaled import featurize_project
from labeler.workbench.transfers import import_sources


def main() -> None:
    os.environ["LABELER_NETWORK_THREADS"] = "1"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=3000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        project = made_project(Path(place), arguments.images)
        seconds, matrices = {}, {}
        seconds["here"], matrices["here"] = measured(project, None)
        for workers in (1, 2):
            with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as cluster:
                measured(project, cluster.scheduler_address)  # the network is loaded once
                seconds[f"workers_{workers}"], matrices[f"workers_{workers}"] = measured(
                    project, cluster.scheduler_address
                )
    print(
        json.dumps(
            {
                "images": arguments.images,
                "seconds": {name: round(value, 2) for name, value in seconds.items()},
                "speedup": round(seconds["workers_1"] / seconds["workers_2"], 2),
                "overhead": round(seconds["workers_1"] / seconds["here"] - 1, 3),
                "identical": len(set(matrices.values())) == 1,
            }
        )
    )


def made_project(place: Path, images: int) -> Path:
    noise = np.random.default_rng(1)
    folder = place / "images"
    folder.mkdir()
    for number in range(images):
        Image.fromarray(noise.integers(0, 255, (96, 96, 3), dtype=np.uint8)).save(folder / f"{number:06}.png")
    spec = TaskSpec("single", complete_classes([LabelClass("a"), LabelClass("b")]))
    project = create_project(place / "bench", spec, "Bench", 1)
    import_sources(project, [folder], ImportOptions())
    return project


def measured(project: Path, scheduler: str | None) -> tuple[float, bytes]:
    """Seconds of computing all features anew, and their bytes."""
    for file in (project / "features").glob("*"):
        file.unlink()
    began = time.perf_counter()
    featurize_project(project, scheduler, lambda fraction, words: None)
    seconds = time.perf_counter() - began
    (matrix,) = (project / "features").glob("*.npy")
    return seconds, matrix.read_bytes()


if __name__ == "__main__":
    main()
