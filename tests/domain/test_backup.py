"""Which backups are kept: by name, by age, by size."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.backup import BackupName, BackupReason, thinned

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_NOW = 1_800_000_000_000
_PLENTY = 1 << 50

backups = st.dictionaries(
    st.integers(0, 500), st.tuples(st.integers(_NOW - 200 * _DAY, _NOW), st.integers(1, 1 << 31)), max_size=60
)
small = st.dictionaries(
    st.integers(0, 500), st.tuples(st.integers(_NOW - 200 * _DAY, _NOW), st.integers(1, 1000)), max_size=60
)


def left(given: dict[int, tuple[int, int]], free: int = _PLENTY) -> dict[int, tuple[int, int]]:
    going = thinned(given, _NOW, free)
    assert len(set(going)) == len(going)
    return {item: what for item, what in given.items() if item not in going}


@given(st.integers(0, 4_000_000_000_000), st.sampled_from(BackupReason))
def test_a_name_says_when_and_why_and_sorts_by_time(moment: int, reason: BackupReason) -> None:
    name = BackupName(moment, reason)
    assert BackupName.parse(str(name)) == name
    assert str(name) < str(BackupName(moment + 1, BackupReason.IMPORT))
    assert not set(str(name)) & set('<>:"/\\|?*'), "Windows would refuse it"


def test_other_files_are_no_backups() -> None:
    for name in (
        "project.db",
        ".building-1.db",
        "project-20261128T050000123Z-why.db",
        "project-20269928T050000123Z-work.db",
    ):
        assert BackupName.parse(name) is None


@given(backups, st.integers(0, 1 << 40))
def test_the_newest_always_stays(given: dict[int, tuple[int, int]], free: int) -> None:
    kept = left(given, free)
    if given:
        assert max(moment for moment, _ in given.values()) == max(moment for moment, _ in kept.values())


@given(backups, st.integers(0, 1 << 40))
def test_thinning_what_is_thinned_changes_nothing(given: dict[int, tuple[int, int]], free: int) -> None:
    kept = left(given, free)
    freed = sum(size for _, size in given.values()) - sum(size for _, size in kept.values())
    assert left(kept, free + freed) == kept


@settings(max_examples=200)
@given(small)
def test_where_there_is_room_every_day_and_week_keeps_one(given: dict[int, tuple[int, int]]) -> None:
    kept = [moment for moment, _ in left(given).values()]
    for moment, _ in given.values():
        if _NOW - moment < 14 * _DAY:
            assert any(other // _DAY == moment // _DAY for other in kept)
        if _NOW - moment < 91 * _DAY:
            assert any((other // _DAY + 3) // 7 == (moment // _DAY + 3) // 7 for other in kept)
    assert len(kept) <= 6 + 15 + 14


@given(backups, st.integers(0, 1 << 36))
def test_they_never_fill_the_disk(given: dict[int, tuple[int, int]], free: int) -> None:
    kept = left(given, free)
    held = sum(size for _, size in given.values())
    taken = sum(size for _, size in kept.values())
    assert len(kept) <= 1 or taken <= 0.25 * (free + held)


def test_large_backups_reach_back_evenly_instead_of_lying_close_together() -> None:
    """Four of 500 MB, one every half hour, then one a day and a week old: the near ones make room."""
    size = 500 << 20
    ages = [0, _HOUR // 2, _HOUR, 3 * _HOUR // 2, 26 * _HOUR, 8 * _DAY]
    given = {number: (_NOW - age, size) for number, age in enumerate(ages)}
    kept = left(given)
    assert 0 in kept and 5 in kept
    assert sum(what for _, what in kept.values()) <= 3 * size


def test_a_backup_from_a_clock_that_ran_ahead_does_not_push_the_others_out() -> None:
    given = {0: (_NOW + 20 * 365 * _DAY, 10), 1: (_NOW, 10), 2: (_NOW - _DAY, 10)}
    assert set(left(given)) == {0, 1, 2}
