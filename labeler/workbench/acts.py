"""One annotator's acts on their way to disk: recording, undo and redo across samples and restarts, and the truth
about what is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from labeler.domain.label_event import EventId, EventKind, LabelEvent, Value
from labeler.domain.label_state import SampleState, fold, standing
from labeler.errors import UserError
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import Runner
from labeler.workbench.state import SaveState, SaveStatus

# How far back Undo reaches after a restart.
REMEMBERED = 1000
_MOST_REMEMBERED = 200_000

_TAKES_BACK = (EventKind.UNDO, EventKind.REVOKE)
# In the reason of answers that were given together: which others belong to them, and how many there are.
_BATCH, _BATCH_SIZE = "batch", "batch_size"


class Acts:
    """Everything runs on the front's thread; the store's writer answers through the runner."""

    def __init__(
        self,
        store: ProjectStore,
        annotator: str,
        runner: Runner,
        on_status: Callable[[SaveStatus], None],
        on_failed: Callable[[Sequence[LabelEvent]], None],
    ) -> None:
        self._store = store
        self._annotator = annotator
        self._runner = runner
        self._on_status = on_status
        self._on_failed = on_failed
        self._pending: dict[EventId, LabelEvent] = {}
        self._failed: list[AppendTicket] = []
        self._latest_ticket: AppendTicket | None = None
        self.status = SaveStatus(SaveState.READ_ONLY if store.read_only else SaveState.SAVED)
        self._done: list[LabelEvent] = []
        self._undone: list[tuple[LabelEvent, EventId]] = []
        self._load()

    @property
    def can_undo(self) -> bool:
        return bool(self._done) and not self._store.read_only

    @property
    def can_redo(self) -> bool:
        return bool(self._undone) and not self._store.read_only

    @property
    def standing(self) -> Sequence[LabelEvent]:
        """This annotator's latest acts that hold, oldest first."""
        return self._done

    def require_writable(self) -> None:
        """Raises `UserError` while nothing can be recorded."""
        if self._store.read_only:
            raise UserError("this project is open read-only; close the other window that has it open to label here")
        if self._failed:
            raise UserError("the last answer is not saved yet; save it again before going on")

    def record(self, draft: EventDraft) -> LabelEvent:
        """Send an act to the writer. It can be undone at once; it counts as saved only when the disk says so."""
        self.require_writable()
        event = self._send(draft)
        self._done.append(event)
        self._undone.clear()
        return event

    def take_in(self, ticket: AppendTicket) -> None:
        """Acts that were handed to the writer in one transaction, their drafts made by `together`."""
        self._sent(ticket)
        self._done.extend(ticket.events)
        self._undone.clear()

    def undo(self) -> Sequence[LabelEvent]:
        """Take the latest standing act back, with all that were done together with it; returns them, oldest first."""
        self.require_writable()
        acts = [act for act, _ in _latest([(act, act.event_id) for act in self._done])]
        if not acts:
            return ()
        del self._done[-len(acts) :]
        undos = self._send_all([self._take_back(act) for act in acts])
        self._undone.extend(zip(acts, (undo.event_id for undo in undos), strict=True))
        return acts

    def redo(self) -> Sequence[LabelEvent]:
        """Take the latest undo back, of all that were undone together; returns the acts that hold again."""
        self.require_writable()
        undone = _latest(self._undone)
        if not undone:
            return ()
        del self._undone[-len(undone) :]
        self._send_all(
            [
                EventDraft(act.sample_uid, self._annotator, EventKind.UNDO, {"event": undo_id}, reason=_batch_in(act))
                for act, undo_id in undone
            ]
        )
        acts = [act for act, _ in undone]
        self._done.extend(acts)
        return acts

    def when_written(self, call: Callable[[], None]) -> None:
        """Run `call` once what was recorded last is on disk, or has failed to get there."""
        if self._latest_ticket is not None:
            self._runner.watch(self._latest_ticket.future, lambda *_: call())

    def state_of(self, uid: str) -> SampleState:
        """What all events of a sample say, those under way to disk included."""
        events = {event.event_id: event for event in self._store.events(sample_uid=uid)}
        events.update({key: event for key, event in self._pending.items() if event.sample_uid == uid})
        return fold(events.values())

    def retry(self) -> Sequence[LabelEvent]:
        """Send what could not be written once more: the same events, so that none can come to be there twice."""
        tickets, self._failed = self._failed, []
        for ticket in tickets:
            events = self._sent(self._store.append_again(ticket)).events
            self._done.extend(event for event in events if event.kind not in _TAKES_BACK)
        return [event for ticket in tickets for event in ticket.events]

    def unsaved(self) -> list[LabelEvent]:
        """What failed and what is still under way, oldest first."""
        failed = [event for ticket in self._failed for event in ticket.events]
        return sorted([*failed, *self._pending.values()], key=lambda event: event.order)

    def _send(self, draft: EventDraft) -> LabelEvent:
        (event,) = self._send_all([draft])
        return event

    def _send_all(self, drafts: Sequence[EventDraft]) -> Sequence[LabelEvent]:
        return self._sent(self._store.append(drafts)).events

    def _sent(self, ticket: AppendTicket) -> AppendTicket:
        self._latest_ticket = ticket
        self._pending.update((event.event_id, event) for event in ticket.events)
        self._set_status(SaveStatus(SaveState.SAVING))
        self._runner.watch(ticket.future, lambda _, error: self._written(ticket, error))
        return ticket

    def _written(self, ticket: AppendTicket, error: BaseException | None) -> None:
        for event in ticket.events:
            self._pending.pop(event.event_id, None)
        if error is not None:
            self._failed.append(ticket)
            failed = {event.event_id for event in ticket.events}
            self._done = [act for act in self._done if act.event_id not in failed]
            self._set_status(SaveStatus(SaveState.FAILED, str(error)))
            self._on_failed(ticket.events)
        elif not self._pending and not self._failed:
            self._set_status(SaveStatus(SaveState.SAVED))

    def _set_status(self, status: SaveStatus) -> None:
        if status != self.status:
            self.status = status
            self._on_status(status)

    def _take_back(self, act: LabelEvent) -> EventDraft:
        said = {"event": act.event_id}
        return EventDraft(act.sample_uid, self._annotator, EventKind.UNDO, said, reason=_batch_in(act))

    def _load(self) -> None:
        """Rebuild both stacks from the log, so that a restart forgets nothing."""
        own = _whole_batches(self._store.events(annotator=self._annotator, newest_first=True))
        own.reverse()
        by_id = {event.event_id: event for event in own}
        holding = standing(own)
        self._done = [event for event in holding if event.kind not in _TAKES_BACK]
        newest_act = self._done[-1].order if self._done else ("", "")
        for undo in holding:
            target = by_id.get(EventId(str(undo.value.get("event", "")))) if undo.kind is EventKind.UNDO else None
            if target is not None and target.kind not in _TAKES_BACK and undo.order > newest_act:
                self._undone.append((target, undo.event_id))


def together(drafts: Sequence[EventDraft], batch: str) -> list[EventDraft]:
    """The drafts as one act: each says in its reason that it belongs to a batch of so many."""
    size = len(drafts)
    return [replace(draft, reason={**(draft.reason or {}), _BATCH: batch, _BATCH_SIZE: size}) for draft in drafts]


def _batch_in(act: LabelEvent) -> Value | None:
    reason = act.reason or {}
    batch, size = reason.get(_BATCH), reason.get(_BATCH_SIZE)
    if not isinstance(batch, str) or not isinstance(size, int):
        return None
    return {_BATCH: batch, _BATCH_SIZE: size}


def _latest(acts: Sequence[tuple[LabelEvent, EventId]]) -> list[tuple[LabelEvent, EventId]]:
    """The last act, and those before it that were done together with it."""
    if not acts:
        return []
    batch = (_batch_in(acts[-1][0]) or {}).get(_BATCH)
    if batch is None:
        return [acts[-1]]
    start = len(acts)
    while start and (_batch_in(acts[start - 1][0]) or {}).get(_BATCH) == batch:
        start -= 1
    return list(acts[start:])


def _whole_batches(newest_first: Iterable[LabelEvent]) -> list[LabelEvent]:
    """The latest `REMEMBERED` events, and as many more as it takes to have no batch in part."""
    found: list[LabelEvent] = []
    missing: dict[str, int] = {}
    for event in newest_first:
        if len(found) >= REMEMBERED and (len(found) >= _MOST_REMEMBERED or not any(missing.values())):
            break
        found.append(event)
        batch = _batch_in(event)
        if batch is not None:
            left = missing.setdefault(batch[_BATCH], batch[_BATCH_SIZE])
            missing[batch[_BATCH]] = left - (event.kind not in _TAKES_BACK)
    return found
