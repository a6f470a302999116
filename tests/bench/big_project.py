"""A project of 100,000 texts with features and some answers, made once and kept: the ground of the window benchmarks.

    python tests/bench/big_project.py [--samples 100000] [--answers 500]

Prints where it is. Other benchmarks call `big_project()`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import train
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

CLASSES = ("billing", "delivery", "login", "praise", "refund", "other")
_WORDS = {
    "billing": "invoice charged amount card twice month statement tax receipt total",
    "delivery": "parcel late courier tracking door address shipped box waiting week",
    "login": "password reset code email locked account sign browser link expired",
    "praise": "great thanks lovely helpful quick friendly perfect happy recommend best",
    "refund": "return money back broken item label sent policy exchange damaged",
    "other": "question hours shop phone press job partner website colour size",
}
_COMMON = [
    "the",
    "a",
    "my",
    "your",
    "order",
    "please",
    "could",
    "you",
    "i",
    "have",
    "been",
    "for",
    "with",
    "and",
    "this",
    "that",
    "it",
    "was",
    "on",
    "in",
    "today",
]


def big_project(samples: int = 100_000, answers: int = 500) -> Path:
    """The project's folder, made now unless it is there."""
    home = Path(tempfile.gettempdir()) / "labeler-bench"
    folder = home / f"texts-{samples}-{answers}.labeler"
    if (folder / "features").is_dir() and any((folder / "features").glob("*.npy")):
        return folder
    home.mkdir(exist_ok=True)
    table = home / f"texts-{samples}.csv"
    truth = write_texts(table, samples)
    if not folder.exists():
        create_project(folder, TaskSpec("single", complete_classes(LabelClass(c) for c in CLASSES)), "Tickets", seed=1)
        import_sources(folder, [table], ImportOptions(text="text", id="id"))
    with ProjectStore.open(folder) as store:
        if store.log_position() == 0:
            uids = store.sample_uids()
            chosen = np.random.default_rng(5).permutation(samples)[:answers]
            drafts = [EventDraft(uids[row], "anna", EventKind.LABEL, {"class": truth[row]}) for row in chosen.tolist()]
            store.ensure_annotator("anna")
            store.append(drafts).future.result()
        train(store)
    return folder


def write_texts(path: Path, samples: int) -> list[str]:
    """Short texts whose words lean towards their class; returns the classes."""
    rng = np.random.default_rng(3)
    kinds = rng.integers(0, len(CLASSES), samples)
    with path.open("w", encoding="utf-8") as file:
        file.write("id,text\n")
        for number, kind in enumerate(kinds.tolist()):
            own = _WORDS[CLASSES[kind]].split()
            words = [*rng.choice(own, 4).tolist(), *rng.choice(_COMMON, 9).tolist()]
            rng.shuffle(words)
            file.write(f"t{number},{' '.join(words)} {number}\n")
    return [CLASSES[kind] for kind in kinds]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=500)
    asked = parser.parse_args()
    began = time.perf_counter()
    folder = big_project(asked.samples, asked.answers)
    print(json.dumps({"project": str(folder), "seconds": round(time.perf_counter() - began, 1)}))


if __name__ == "__main__":
    main()
