"""Events: identity, canonical text, hash chain; and the clock that orders them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.clock import HybridClock, decode, encode
from labeler.domain.label_event import EventKind, LabelEvent, canonical_json, chained, event_hash, utc_text, uuid7
from labeler.domain.sample import SampleUid, content_uid, row_uid


def an_event() -> LabelEvent:
    return LabelEvent(
        event_id=uuid7(1_700_000_000_000), device="d", clock=encode(1, 0), sample_uid=SampleUid("s"), annotator="anna",
        kind=EventKind.LABEL, value={"class": "cat"}, created_at=utc_text(1_700_000_000_000),
    )  # fmt: skip


def test_uuid7_has_version_variant_and_time() -> None:
    made = UUID(uuid7(1_700_000_000_123))
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == 1_700_000_000_123
    assert len({uuid7(5) for _ in range(1000)}) == 1000


def test_changing_anything_said_changes_the_hash() -> None:
    event = chained(an_event(), "0" * 64)
    assert event.hash == event_hash(event)
    changed = [
        replace(event, annotator="bert"), replace(event, value={"class": "dog"}), replace(event, seconds=1.5),
        replace(event, clock=encode(2, 0)), replace(event, prev_hash="1" * 64), replace(event, reason={"code": "torn"}),
    ]  # fmt: skip
    assert len({event_hash(item) for item in changed} | {event.hash}) == 7


def test_utc_text_is_iso_with_milliseconds() -> None:
    assert utc_text(1_700_000_000_123) == "2023-11-14T22:13:20.123Z"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
        lambda inner: st.dictionaries(st.text(max_size=2), inner, max_size=3),
    )
)
def test_canonical_json_does_not_depend_on_key_order(value: object) -> None:
    reordered = dict(reversed(value.items())) if isinstance(value, dict) else value
    assert canonical_json(value) == canonical_json(reordered)


def test_nan_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical_json(float("nan"))


@given(st.lists(st.integers(-(10**9), 2 * 10**12), min_size=1, max_size=50))
def test_clock_stamps_only_grow_however_the_wall_clock_jumps(walls: list[int]) -> None:
    times = iter(walls)
    clock = HybridClock(lambda: max(0, next(times)))
    stamps = [clock.tick() for _ in walls]
    assert stamps == sorted(stamps)
    assert len(set(stamps)) == len(stamps)


def test_a_clock_comes_after_every_stamp_it_has_witnessed() -> None:
    clock = HybridClock(lambda: 1_000)
    clock.witness(encode(9_000, 3))
    assert decode(clock.tick()) == (9_000, 4)


def test_row_identity_is_content_with_id() -> None:
    assert row_uid("same", None) == content_uid(b"same")
    assert row_uid("same", "1") != row_uid("same", "2")
    assert row_uid({"a": 1}, "1") == row_uid({"a": 1}, "1")
    assert row_uid({"a": 1}, None) != row_uid({"a": 2}, None)
