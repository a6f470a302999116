"""A project as it looks after some work of several people: what `labeler screenshots` shows."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

# Who else labeled, and how often their answer is another class than the truth.
COLLEAGUES = (("ben", 0.08), ("carla", 0.2))
_CONFUSED_WITH = 2


def add_second_opinions(project: Path, truth: Mapping[str, str], *, seed: int = 1) -> int:
    """Colleagues answer what has been answered; mistakes fall on neighbouring classes. Returns how many answers."""
    chance = random.Random(seed)
    with ProjectStore.open(project) as store:
        names = store.task().names()
        answered = sorted({event.sample_uid for _, event in store.numbered_events() if event.kind is EventKind.LABEL})
        drafts = []
        for colleague, slips in COLLEAGUES:
            store.ensure_annotator(colleague)
            for uid in answered:
                at = names.index(truth[uid])
                if chance.random() < slips:
                    at = (at + chance.randint(1, _CONFUSED_WITH)) % len(names)
                drafts.append(EventDraft(uid, colleague, EventKind.LABEL, {"class": names[at]}))
        store.append(drafts).future.result()
    return len(drafts)
