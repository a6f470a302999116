"""Who said what of one sample and when, what they were shown, and what of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from labeler.domain.label_event import EventKind, LabelEvent
from labeler.domain.label_state import TAKES_BACK, standing
from labeler.domain.ranking import Reason
from labeler.domain.sample import SampleUid
from labeler.errors import SourceError
from labeler.learning.why import words
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import EventBus, HistoryTold
from labeler.workbench.lanes import Runner
from labeler.workbench.projects import project_folder

_VERBS = {
    EventKind.LABEL: "said", EventKind.SKIP: "skipped it", EventKind.FLAG: "flagged it",
    EventKind.UNFLAG: "unflagged it", EventKind.COMMENT: "commented", EventKind.UNDO: "took back",
    EventKind.ADJUDICATE: "settled it as", EventKind.AUTO_LABEL: "labeled automatically", EventKind.REVOKE: "revoked",
}  # fmt: skip


def sample_history(project: Path, reference: str) -> dict[str, Any]:  # Any: JSON leaves
    """As `labeler history --json` prints it. `reference` is a uid or its beginning, a file, a row id, `file#row`.

    Raises `SourceError` if it means no sample, or several.
    """
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        found = store.find_uids([reference])[reference]
        if len(found) != 1:
            what = "no sample" if not found else f"{len(found)} samples, the first of them {found[0]}; give more of it"
            raise SourceError(f"“{reference}” means {what} in {store.folder.name}")
        return history_in(store, found[0])


class HistoryReader:
    """Has histories read beside the window; `HistoryTold` brings each."""

    def __init__(self, store: ProjectStore, runner: Runner, events: EventBus) -> None:
        self._store = store
        self._runner = runner
        self._events = events

    def ask(self, uid: SampleUid) -> None:
        def done(found: Mapping[str, Any] | None, error: BaseException | None) -> None:  # Any: JSON leaves
            self._events.publish(HistoryTold(uid, found, "" if error is None else str(error)))

        # Not the lane of imports: a person waits for this one.
        self._runner.submit("preview", lambda: history_in(self._store, uid), done)


def history_in(store: ProjectStore, uid: SampleUid) -> dict[str, Any]:  # Any: JSON leaves
    """See `sample_history`."""
    sample = store.sample_by_uid(uid)
    if sample is None:
        raise SourceError(f"the sample {uid[:12]} is no longer in {store.folder.name}; its import was undone")
    events = list(store.events(sample_uid=uid))
    task = member("tasks", store.task().kind)
    holding = {event.event_id for event in standing(events)}
    names_of = {event.event_id: task.names_of(event.value) for event in events if _says_classes(event)}
    state = store.state_of(uid)
    present = store.present_names()
    said_now = [*state.answers.values(), *state.flags.values(), *state.comments.values(), state.adjudication]
    current = {event.event_id for event in said_now if event is not None}
    return {
        "uid": uid,
        "source": sample.source,
        "sources": [
            place.source if place.row_id is None else f"{place.source}#{place.row_id}"
            for place in store.sources([sample])[sample.id]
        ],
        "labels": {
            name: list(task.names_of(present.value(event.value)))
            for name, event in state.answers.items() if event.kind is not EventKind.SKIP
        },
        "adjudicated": None if state.adjudication is None else list(
            task.names_of(present.value(state.adjudication.value))
        ),
        "events": [
            {**_told(event, event.event_id in holding, names_of), "current": event.event_id in current}
            for event in events
        ],
    }  # fmt: skip


def _says_classes(event: LabelEvent) -> bool:
    return event.kind in (EventKind.LABEL, EventKind.AUTO_LABEL, EventKind.ADJUDICATE)


def _told(event: LabelEvent, holds: bool, names_of: dict[Any, tuple[str, ...]]) -> dict[str, Any]:  # Any: JSON leaves
    reason = None
    if event.reason is not None:
        facts = dict(event.reason)
        shown = Reason(str(facts.pop("strategy", "")), str(facts.pop("code", "")), facts)
        reason = {**event.reason, "words": words(shown)}
    return {
        "event_id": event.event_id, "at": event.created_at, "annotator": event.annotator, "kind": event.kind.value,
        "labels": list(names_of[event.event_id]) if event.event_id in names_of else None,
        "takes_back": list(names_of.get(event.value.get("event"), ())) if event.kind in TAKES_BACK else None,
        "comment": str(event.value.get("text") or "") if event.kind is EventKind.COMMENT else None,
        "words": _in_words(event, names_of), "stands": holds,
        "certainty": None if event.certainty is None else event.certainty.value, "seconds": event.seconds,
        "model": event.shown_model,
        "proposal": None if event.shown_proposal is None else dict(event.shown_proposal),
        "reason": reason, "guidelines": event.guidelines, "device": event.device, "hash": event.hash,
    }  # fmt: skip


def _in_words(event: LabelEvent, names_of: dict[Any, tuple[str, ...]]) -> str:  # Any: event ids
    verb = _VERBS[event.kind]
    if event.event_id in names_of:
        return f"{verb} {', '.join(names_of[event.event_id]) or 'none of the classes'}"
    if event.kind is EventKind.COMMENT:
        return f"{verb}: {event.value.get('text', '')}" if event.value.get("text") else "removed the comment"
    if event.kind in TAKES_BACK:
        target = names_of.get(event.value.get("event"))
        return f"{verb} {', '.join(target) if target else 'an act'}"
    return verb
