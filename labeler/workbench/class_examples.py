"""Real samples pinned as examples of a class, kept in the project: what the guidelines show beside their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from labeler.errors import UserError
from labeler.store.project_store import ProjectStore

# More than a person looks through while labeling.
MOST_OF_A_CLASS = 12
_SETTING = "class_examples"


@dataclass(frozen=True, slots=True)
class ClassExample:
    name: str
    uid: str


@dataclass(frozen=True, slots=True)
class _Change:
    """`after`: the latest act when it was made, so that Undo takes both back in the order they were done."""

    before: tuple[ClassExample, ...]
    pinned: tuple[ClassExample, ...]
    after: str


class ClassExamples:
    """Pins and unpins, each of which can be undone as long as the project stays open.

    `current_name` gives what a class of the past is called now; `latest_act` the last act of this annotator that holds.
    """

    def __init__(
        self,
        store: ProjectStore,
        current_name: Callable[[str], str],
        latest_act: Callable[[], str],
        told: Callable[[], None],
    ) -> None:
        self._store = store
        self._current_name = current_name
        self._latest_act = latest_act
        self._told = told
        self._pinned = _read(store)
        self._done: list[_Change] = []
        self._undone: list[_Change] = []

    @property
    def pinned(self) -> tuple[ClassExample, ...]:
        """In the order they were pinned, by the names their classes have now."""
        named = [ClassExample(self._current_name(one.name), one.uid) for one in self._pinned]
        return tuple(dict.fromkeys(named))

    def is_pinned(self, uid: str) -> bool:
        return any(one.uid == uid for one in self._pinned)

    def pin(self, uid: str, names: Sequence[str]) -> None:
        """Make it an example of these classes. Raises `UserError` where one has as many as can be looked at."""
        now = self.pinned
        for name in names:
            if sum(one.name == name for one in now) >= MOST_OF_A_CLASS:
                raise UserError(f"“{name}” has {MOST_OF_A_CLASS} examples already; unpin one of them first")
        added = tuple(one for one in (ClassExample(name, uid) for name in names) if one not in now)
        self._change((*now, *added))

    def toggle(self, uid: str, names: Sequence[str]) -> tuple[str, ...]:
        """Pin it as example of what was said of it, or unpin it; the classes it is an example of now.

        Raises `UserError` where nothing was said yet.
        """
        if self.is_pinned(uid):
            self.unpin(uid)
            return ()
        if not names:
            raise UserError("an example needs its class: answer this sample, look back at it, then pin it")
        self.pin(uid, names)
        return tuple(names)

    def unpin(self, uid: str) -> None:
        self._change(tuple(one for one in self.pinned if one.uid != uid))

    @property
    def can_undo(self) -> bool:
        """Whether the last thing done was a pin: then Undo takes that back."""
        return bool(self._done) and self._done[-1].after == self._latest_act()

    @property
    def can_redo(self) -> bool:
        return bool(self._undone) and self._undone[-1].after == self._latest_act()

    def undo(self) -> None:
        change = self._done.pop()
        self._undone.append(change)
        self._put(change.before)

    def redo(self) -> None:
        change = self._undone.pop()
        self._done.append(change)
        self._put(change.pinned)

    def _change(self, pinned: tuple[ClassExample, ...]) -> None:
        before = self._pinned
        self._put(pinned)
        self._done.append(_Change(before, pinned, self._latest_act()))
        self._undone.clear()

    def _put(self, pinned: tuple[ClassExample, ...]) -> None:
        keep_pinned(self._store, [(one.name, one.uid) for one in pinned])
        self._pinned = pinned
        self._told()


def pinned_now(store: ProjectStore) -> tuple[ClassExample, ...]:
    """What is pinned in a project, by the names classes have now."""
    present = store.present_names().present
    return tuple(dict.fromkeys(ClassExample(present.get(one.name, one.name), one.uid) for one in _read(store)))


def keep_pinned(store: ProjectStore, pinned: Iterable[tuple[str, str]]) -> None:
    """(class, uid) of each, in this order."""
    store.set_setting(_SETTING, [[name, uid] for name, uid in pinned])


def _read(store: ProjectStore) -> tuple[ClassExample, ...]:
    """As kept; what makes no sense, as in a project that somebody has tampered with, is left out."""
    kept = store.setting(_SETTING, [])
    found = []
    for entry in kept if isinstance(kept, list) else ():
        match entry:
            case [str(name), str(uid)]:
                found.append(ClassExample(name, uid))
    return tuple(found)
