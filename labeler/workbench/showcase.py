"""A project as it looks after some work of several people: what `labeler screenshots` shows."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.class_examples import ClassExamples

# Who else labeled, and how often their answer is another class than the truth.
COLLEAGUES = (("ben", 0.08), ("carla", 0.2))
# What people take for each other; a class that is in none of these is told from all.
_ALIKE = (
    ("Ankle boot", "Sandal", "Sneaker"), ("Coat", "Pullover", "Shirt", "T-shirt"), ("Coat", "Dress", "Trouser"),
)  # fmt: skip
# So that the curve of accuracy has something to show after few answers.
_AUDIT_SHARE = 0.25
_EXAMPLES_OF_A_CLASS = 2


def measure_more(project: Path) -> None:
    """Draw more questions at random than usual, before the first is asked."""
    with ProjectStore.open(project) as store:
        store.set_setting("audit_share", _AUDIT_SHARE)


def pin_examples(project: Path, truth: Mapping[str, str]) -> int:
    """The first answered samples of each class, in the order of their answers. Returns how many are pinned."""
    with ProjectStore.open(project) as store:
        examples = ClassExamples(store, lambda name: name, str, lambda: None)
        left = dict.fromkeys(store.task().names(), _EXAMPLES_OF_A_CLASS)
        for _, event in store.numbered_events():
            name = truth[event.sample_uid]
            if event.kind is EventKind.LABEL and left[name] and not examples.is_pinned(event.sample_uid):
                left[name] -= 1
                examples.pin(event.sample_uid, [name])
        return len(examples.pinned)


def add_second_opinions(project: Path, truth: Mapping[str, str], *, seed: int = 1) -> int:
    """Colleagues answer what has been answered; mistakes fall on classes that look alike. Returns how many answers."""
    chance = random.Random(seed)
    with ProjectStore.open(project) as store:
        answered = sorted({event.sample_uid for _, event in store.numbered_events() if event.kind is EventKind.LABEL})
        drafts = []
        for colleague, slips in COLLEAGUES:
            store.ensure_annotator(colleague)
            for uid in answered:
                name, right = truth[uid], chance.random() >= slips
                said = name if right else chance.choice(_taken_for(name))
                drafts.append(EventDraft(uid, colleague, EventKind.LABEL, {"class": said}))
        store.append(drafts).future.result()
    return len(drafts)


def _taken_for(name: str) -> list[str]:
    others = {other for alike in _ALIKE if name in alike for other in alike} - {name}
    return sorted(others) or [name]
