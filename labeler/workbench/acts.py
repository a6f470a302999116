"""One annotator's acts on their way to disk: recording, undo and redo across samples and restarts, and the truth
about what is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from labeler.domain.label_event import EventId, EventKind, LabelEvent
from labeler.domain.label_state import SampleState, fold, standing
from labeler.errors import UserError
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import Runner
from labeler.workbench.state import SaveState, SaveStatus

# How far back Undo reaches after a restart.
REMEMBERED = 1000

_TAKES_BACK = (EventKind.UNDO, EventKind.REVOKE)


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

    def undo(self) -> LabelEvent | None:
        """Take the latest standing act back; returns it."""
        self.require_writable()
        if not self._done:
            return None
        act = self._done.pop()
        undo = self._send(self._take_back(act))
        self._undone.append((act, undo.event_id))
        return act

    def redo(self) -> LabelEvent | None:
        """Take the latest undo back; returns the act that holds again."""
        self.require_writable()
        if not self._undone:
            return None
        act, undo_id = self._undone.pop()
        self._send(EventDraft(act.sample_uid, self._annotator, EventKind.UNDO, {"event": undo_id}))
        self._done.append(act)
        return act

    def state_of(self, uid: str) -> SampleState:
        """What all events of a sample say, those under way to disk included."""
        events = {event.event_id: event for event in self._store.events(sample_uid=uid)}
        events.update({key: event for key, event in self._pending.items() if event.sample_uid == uid})
        return fold(events.values())

    def retry(self) -> None:
        """Send what could not be written once more: the same events, so that none can come to be there twice."""
        tickets, self._failed = self._failed, []
        for ticket in tickets:
            event = self._sent(self._store.append_again(ticket))
            if event.kind not in _TAKES_BACK:
                self._done.append(event)

    def unsaved(self) -> list[LabelEvent]:
        """What failed and what is still under way, oldest first."""
        failed = [event for ticket in self._failed for event in ticket.events]
        return sorted([*failed, *self._pending.values()], key=lambda event: event.order)

    def _send(self, draft: EventDraft) -> LabelEvent:
        return self._sent(self._store.append([draft]))

    def _sent(self, ticket: AppendTicket) -> LabelEvent:
        (event,) = ticket.events
        self._pending[event.event_id] = event
        self._set_status(SaveStatus(SaveState.SAVING))
        self._runner.watch(ticket.future, lambda _, error: self._written(event, ticket, error))
        return event

    def _written(self, event: LabelEvent, ticket: AppendTicket, error: BaseException | None) -> None:
        self._pending.pop(event.event_id, None)
        if error is not None:
            self._failed.append(ticket)
            self._done = [act for act in self._done if act.event_id != event.event_id]
            self._set_status(SaveStatus(SaveState.FAILED, str(error)))
            self._on_failed([event])
        elif not self._pending and not self._failed:
            self._set_status(SaveStatus(SaveState.SAVED))

    def _set_status(self, status: SaveStatus) -> None:
        if status != self.status:
            self.status = status
            self._on_status(status)

    def _take_back(self, act: LabelEvent) -> EventDraft:
        return EventDraft(act.sample_uid, self._annotator, EventKind.UNDO, {"event": act.event_id})

    def _load(self) -> None:
        """Rebuild both stacks from the log, so that a restart forgets nothing."""
        own: list[Any] = list(self._store.events(annotator=self._annotator, newest_first=True, limit=REMEMBERED))
        own.reverse()
        by_id = {event.event_id: event for event in own}
        holding = standing(own)
        self._done = [event for event in holding if event.kind not in _TAKES_BACK]
        newest_act = self._done[-1].order if self._done else ("", "")
        for undo in holding:
            target = by_id.get(EventId(str(undo.value.get("event", "")))) if undo.kind is EventKind.UNDO else None
            if target is not None and target.kind not in _TAKES_BACK and undo.order > newest_act:
                self._undone.append((target, undo.event_id))
