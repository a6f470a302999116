"""A key held down counts once however its releases are faked; a key pressed again counts each time."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from labeler.workbench.key_hold import KeyHold

_KEYS = st.integers(10, 14)


@dataclass(frozen=True)
class Act:
    """What a finger does with one key, `after` milliseconds since it left the last one."""

    key: int
    after: int
    # (milliseconds after the press before, of its faked release, and from there to the next press)
    repeats: tuple[tuple[int, int], ...]
    down: int


def taps(shortest: int = 30) -> st.SearchStrategy[Act]:
    return st.builds(Act, _KEYS, st.integers(30, 900), st.just(()), st.integers(shortest, 400))


def holds(gaps: st.SearchStrategy[int], most: int = 40) -> st.SearchStrategy[Act]:
    """A delay, then the repeats of any keyboard, at a pace that a network may make uneven."""

    def repeated(delay: int, steps: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        return ((delay, steps[0][1]), *steps[1:])

    steps = st.lists(st.tuples(st.integers(26, 140), gaps), min_size=1, max_size=most)
    return st.builds(Act, _KEYS, st.integers(30, 900), st.builds(repeated, st.integers(150, 1000), steps), st.just(20))


def judged(hold: KeyHold, acts: list[Act]) -> list[list[bool]]:
    """For each act, which of its presses counted."""
    now, found = 5, []
    for act in acts:
        now += act.after
        counted = [not hold.is_repeat(act.key, now)]
        for down, gap in act.repeats:
            now += down
            hold.is_faked_release(act.key, now)
            now += gap
            counted.append(not hold.is_repeat(act.key, now))
        now += act.down
        hold.is_faked_release(act.key, now)
        found.append(counted)
    return found


@given(st.lists(taps(), max_size=40))
def test_everything_a_finger_can_do_counts(acts: list[Act]) -> None:
    assert judged(KeyHold(), acts) == [[True]] * len(acts)


@given(
    st.lists(st.tuples(st.sampled_from((10, 10, 10, 11)), st.integers(5, 9), st.integers(5, 40)), max_size=30),
    st.integers(0, 900),
)
def test_a_program_that_types_as_fast_as_it_can_start_is_taken_at_its_word(
    typed: list[tuple[int, int, int]], begins: int
) -> None:
    """As automation does: each press a short one, many of them in an even rhythm."""
    hold, now = KeyHold(), begins
    for key, down, up in typed:
        assert not hold.is_repeat(key, now)
        hold.is_faked_release(key, now + down)
        now += down + up


def test_the_same_key_twice_in_60_ms_counts_twice() -> None:
    hold = KeyHold()
    counted = [not hold.is_repeat(10, 1000)]
    hold.is_faked_release(10, 1030)
    counted.append(not hold.is_repeat(10, 1060))
    hold.is_faked_release(10, 1090)
    counted.append(not hold.is_repeat(10, 1120))
    assert counted == [True, True, True]


@given(st.lists(st.one_of(taps(), holds(st.integers(0, 5))), max_size=12))
def test_a_key_held_with_faked_releases_counts_once_among_real_presses(acts: list[Act]) -> None:
    for counted in judged(KeyHold(), acts):
        assert counted == [True] + [False] * (len(counted) - 1)


@given(holds(st.integers(9, 24)))
def test_releases_faked_over_a_slow_line_count_twice_at_most(act: Act) -> None:
    (counted,) = judged(KeyHold(), [act])
    assert sum(counted) <= 2 and not any(counted[2:])


@given(
    st.integers(15, 44), st.lists(st.integers(-5, 5), min_size=3, max_size=60), st.integers(0, 3), st.integers(150, 900)
)
def test_an_even_rhythm_no_finger_has_is_held_from_its_second_repeat(
    pace: int, unsteady: list[int], down: int, delay: int
) -> None:
    """Streams that fake a release after each press, not before the next."""
    hold, now, counted = KeyHold(), 100, []
    for step in (0, delay, *(pace + off for off in unsteady)):
        now += step
        counted.append(not hold.is_repeat(20, now))
        hold.is_faked_release(20, now + down)
    assert counted[:2] == [True, True] and not any(counted[3:])


@given(st.lists(holds(st.integers(0, 5)), min_size=1, max_size=6), st.integers(0, 3))
def test_asking_again_about_the_same_event_changes_nothing(acts: list[Act], often: int) -> None:
    once, again, now = KeyHold(), KeyHold(), 0
    for act in acts:
        now += act.after
        times = [now]
        for down, gap in act.repeats:
            times += [times[-1] + down, times[-1] + down + gap]
        for position, at in enumerate((*times, times[-1] + act.down)):
            ask = KeyHold.is_faked_release if position % 2 else KeyHold.is_repeat
            verdict = ask(once, act.key, at)
            assert [ask(again, act.key, at) for _ in range(1 + often)] == [verdict] * (1 + often)
        now = times[-1] + act.down


@given(st.lists(st.booleans(), min_size=2, max_size=40))
def test_a_stream_of_which_only_some_repeats_are_said_counts_once(said: list[bool]) -> None:
    """Qt calls a release and a press of the same millisecond a repeat, and others not."""
    hold, now = KeyHold(), 50
    assert not hold.is_repeat(30, now)
    believed = 0
    for one in said:
        now += 33
        believed += not one and not hold.is_faked_release(30, now)
        if one:
            hold.is_faked_release(30, now)
        assert hold.is_repeat(30, now if one else now + 1, said=one)
    assert believed == (1 if not all(said) else 0), "a button that is held is let go of once"


def test_the_release_of_a_faked_hold_is_known_as_such_until_it_is_pressed_anew() -> None:
    hold = KeyHold()
    hold.is_repeat(10, 0)
    assert not hold.is_faked_release(10, 500), "nobody can know yet"
    assert hold.is_repeat(10, 501)
    assert hold.is_faked_release(10, 533)
    assert not hold.is_repeat(10, 700)
    assert not hold.is_faked_release(10, 760)


def test_a_clock_that_starts_again_and_a_keyboard_gone_elsewhere_hold_nothing() -> None:
    hold = KeyHold()
    hold.is_repeat(10, 4_294_967_290)
    hold.is_faked_release(10, 4_294_967_294)
    assert not hold.is_repeat(10, 3)
    hold.is_faked_release(10, 40)
    assert hold.is_repeat(10, 41)
    hold.is_faked_release(10, 74)
    hold.forget()
    assert not hold.is_repeat(10, 75)
    assert not hold.is_faked_release(11, 80), "of a key whose press went elsewhere"
