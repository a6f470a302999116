"""Tells a key held down from a key pressed again where releases are faked, as remote desktops and some X servers do."""

from __future__ import annotations

from dataclasses import dataclass

# A release so shortly before its press was never a finger's: faked ones come 0 to 5 ms before, fingers need 25.
# Programs that type leave 6 ms, but with them the key was down no longer than that.
_AT_ONCE_MS, _FAKED_MS, _TYPED_MS = 4, 8, 10
_FINGER_MS = 25
# No finger presses one key this often; tapping as fast as one can takes 80 ms and more.
_FASTEST_MS = 50
# Nor does one go up again this soon; streams that fake a release right after each press do. Programs that type leave a
# key down for longer.
_BRIEFEST_MS = 4
# How far two repeats of one stream may differ.
_EVEN_MS = 10


@dataclass(slots=True)
class _Stroke:
    """The last press of a key, in milliseconds.

    `interval` and `gap` since the press and since the release before, `down` from that press to that release. None:
    another key was pressed in between, or no release was heard.
    """

    pressed_at: int
    interval: int | None = None
    gap: int | None = None
    down: int | None = None
    released_at: int | None = None
    held: bool = False
    faked: bool = False


class KeyHold:
    """Judges presses by their times alone, in milliseconds of whatever clock stamps them.

    A press is the repeat of a key held down if the window system says so, if it follows the key's release within a few
    milliseconds, or if it is the second in a row that comes sooner or more often than a finger could, and evenly. Asked
    about the same press or release again it answers the same.
    """

    def __init__(self) -> None:
        self._strokes: dict[int, _Stroke] = {}
        self._last = 0

    def is_repeat(self, key: int, at: int, *, said: bool = False) -> bool:
        """A press of `key`; `said`: the window system itself calls it a repeat."""
        before = self._strokes.get(key)
        if before is not None and before.pressed_at == at and before.released_at is None:
            return before.held
        stroke = _Stroke(at, held=said)
        if before is not None and before.pressed_at <= at:
            stroke.interval = at - before.pressed_at if key == self._last else None
            if before.released_at is not None:
                stroke.gap, stroke.down = at - before.released_at, before.released_at - before.pressed_at
            stroke.faked = before.faked if said else _is_faked(stroke, before)
            stroke.held = said or stroke.faked
        self._strokes[key] = stroke
        self._last = key
        return stroke.held

    def is_faked_release(self, key: int, at: int) -> bool:
        """A release of `key` while it is held and an earlier release, the first faked one, was believed."""
        stroke = self._strokes.get(key)
        if stroke is None:
            return False
        if at >= stroke.pressed_at:
            stroke.released_at = at
        return stroke.faked

    def forget(self) -> None:
        """The keyboard went elsewhere, where keys are let go of unheard."""
        self._strokes.clear()


def _is_faked(stroke: _Stroke, before: _Stroke) -> bool:
    if stroke.gap is not None and (stroke.gap <= _AT_ONCE_MS or (stroke.gap <= _FAKED_MS and _is_mostly_down(stroke))):
        return True
    if _is_too_soon(stroke) and (before.held or _is_too_soon(before)):
        return True
    return _is_too_often(stroke) and _is_too_often(before) and _are_even(stroke, before)


def _is_too_soon(stroke: _Stroke) -> bool:
    """A finger that goes up and down again is up for longer; a key that is held is down for most of the time."""
    return stroke.gap is not None and stroke.gap < _FINGER_MS and _is_mostly_down(stroke)


def _is_mostly_down(stroke: _Stroke) -> bool:
    if stroke.gap is None or stroke.down is None:
        return False
    return stroke.down > max(stroke.gap, _TYPED_MS)


def _is_too_often(stroke: _Stroke) -> bool:
    return stroke.interval is not None and stroke.interval < _FASTEST_MS and (stroke.down or 0) <= _BRIEFEST_MS


def _are_even(stroke: _Stroke, before: _Stroke) -> bool:
    if stroke.interval is None or before.interval is None or abs(stroke.interval - before.interval) > _EVEN_MS:
        return False
    if stroke.gap is None or before.gap is None:
        return stroke.gap is before.gap
    return abs(stroke.gap - before.gap) <= _EVEN_MS
