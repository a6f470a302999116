"""The embedded demos: small real data with known truth, imported without it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.sample import SampleDraft
from labeler.domain.task import PALETTE, LabelClass, TaskSpec, complete_classes
from labeler.errors import UsageError
from labeler.resources import resource
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import SUFFIX, create_project
from labeler.workbench.sources import pick_importer


@dataclass(frozen=True, slots=True)
class Demo:
    """One embedded demo. `data` is the folder or file under resources/demo; `labels` holds the truth."""

    name: str
    title: str
    description: str
    guidelines: str
    data: tuple[str, ...]
    labels: tuple[str, ...]
    options: ImportOptions
    licence: str


DEMOS: tuple[Demo, ...] = (
    Demo(
        "images", "Clothes", "2,400 small product photographs, ten classes",
        "# Clothes\n\nPick the kind of garment or bag.\n\n- **Sneaker** or **Ankle boot**: does it cover the ankle?\n"
        "- **Shirt**, **T-shirt/top** or **Pullover**: collar and buttons make a shirt, long sleeves a pullover.\n",
        ("images_fashion", "images"), ("images_fashion", "labels.csv"), ImportOptions(),
        "Fashion-MNIST, MIT licence, © 2017 Zalando SE",
    ),
    Demo(
        "rare", "Traffic lights", "1,484 photographs; yellow is rare: 44 of them",
        "# Traffic lights\n\nWhich light is on? Yellow is rare, so every one of them counts.\n",
        ("images_traffic", "images"), ("images_traffic", "labels.csv"), ImportOptions(),
        "Traffic light crops, CC BY-SA 4.0 (MIT self-driving-car course)",
    ),
    Demo(
        "texts", "E-mails", "1,000 e-mails, wanted or not",
        "# E-mails\n\n**ham** is mail somebody wanted: people, lists they joined, receipts.\n"
        "**spam** is everything else.\n",
        ("texts_mail", "mail.csv"), ("texts_mail", "mail.csv"), ImportOptions(text="text", leave_out=("label",)),
        "SpamAssassin public corpus, PDDL 1.0 / CC0",
    ),
    Demo(
        "table", "Sick plants", "683 soybean plants, 35 observations each, 19 diseases",
        "# Sick plants\n\nName the disease from what was observed. Missing observations are shown as such.\n",
        ("table_soybean", "soybean.csv"), ("table_soybean", "soybean.csv"), ImportOptions(leave_out=("label",)),
        "Soybean (large), Michalski & Chilausky 1980, UCI, CC BY 4.0",
    ),
)  # fmt: skip


# A class called red must not be shown in orange.
_COLORS = {"red": "#B23A48", "yellow": "#E69F00", "green": "#009E73"}


def demo(name: str) -> Demo:
    for found in DEMOS:
        if found.name == name:
            return found
    raise UsageError(f"there is no demo “{name}”; there are: {', '.join(item.name for item in DEMOS)}")


def prepare_demo(
    name: str,
    directory: Path,
    progress: Callable[[Progress], None] = lambda _: None,
    check: Callable[[], None] = lambda: None,
    seed: int | None = None,
) -> Path:
    """The demo's project in `directory`, made now unless it is there; returns its folder."""
    wanted = demo(name)
    directory.mkdir(parents=True, exist_ok=True)
    folder = (directory / f"demo-{name}{SUFFIX}").absolute()
    if not (folder / "project.db").exists():
        classes = complete_classes(
            LabelClass(found, color=_COLORS.get(found, PALETTE[0])) for found in demo_classes(name)
        )
        create_project(folder, TaskSpec("single", classes, wanted.guidelines), wanted.title, seed)
    source = resource("demo", *wanted.data)
    with ProjectStore.open(folder) as store:
        if store.sample_count() == 0:
            store.intake.import_source(pick_importer(source), source, wanted.options, progress=progress, check=check)
    return folder


def demo_classes(name: str) -> tuple[str, ...]:
    """The classes of a demo, sorted by name."""
    return tuple(sorted(set(_labels_by_key(name).values())))


@cache
def demo_truth(name: str) -> dict[str, str]:
    """uid → class of every sample of a demo: what the simulated annotator knows."""
    wanted = demo(name)
    source = resource("demo", *wanted.data)
    by_key = _labels_by_key(name)
    truth: dict[str, str] = {}
    options = replace(wanted.options, label="label", leave_out=()) if wanted.options.leave_out else wanted.options
    for draft in pick_importer(source).read(source, options):
        if isinstance(draft, SampleDraft):
            truth.setdefault(draft.uid, draft.labels[0] if draft.labels else by_key[Path(draft.source).name])
    return truth


@cache
def _labels_by_key(name: str) -> dict[str, str]:
    """The truth as the demo's CSV has it: by file name, or by line for texts and tables."""
    with resource("demo", *demo(name).labels).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {row.get("file") or str(line): row["label"] for line, row in enumerate(rows)}
