"""Sealed streams and lines: what is sealed comes back, and nothing else does."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.secrecy import sealed_stream
from labeler.secrecy.sealed_lines import LineSeal, opened_length, sealed_length
from labeler.secrecy.sealed_stream import BrokenSeal, StreamKey

KEY = StreamKey(b"k" * 32, b"test")
LINES = LineSeal(b"j" * 64)


def opened(sealed: bytes, key: StreamKey = KEY) -> bytes:
    target = io.BytesIO()
    key.open(io.BytesIO(sealed), target)
    return target.getvalue()


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_stream, "_CHUNK", 64)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 128, 1000])
def test_what_is_sealed_comes_back_whatever_its_size(size: int) -> None:
    content = bytes(range(256)) * 4
    sealed = KEY.sealed(content[:size])
    assert opened(sealed) == content[:size]
    assert size < 16 or content[:size] not in sealed


@given(content=st.binary(min_size=1, max_size=400), at=st.integers(0, 10_000), flip=st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_no_byte_of_a_sealed_stream_can_be_changed(content: bytes, at: int, flip: int) -> None:
    sealed = bytearray(KEY.sealed(content))
    sealed[at % len(sealed)] ^= flip
    with pytest.raises(BrokenSeal):
        opened(bytes(sealed))


def chunks_of(sealed: bytes) -> tuple[bytes, list[bytes]]:
    head, at, chunks = sealed[:24], 24, []
    while at < len(sealed):
        size = 4 + int.from_bytes(sealed[at : at + 4], "big")
        chunks.append(sealed[at : at + size])
        at += size
    return head, chunks


def test_chunks_cannot_be_dropped_swapped_or_doubled_and_the_end_not_cut() -> None:
    head, chunks = chunks_of(KEY.sealed(b"a" * 64 + b"b" * 64 + b"c" * 64 + b"d"))
    assert len(chunks) == 4
    assert opened(head + b"".join(chunks)).endswith(b"d")
    for forged in (chunks[:-1], chunks[1:], [*chunks, chunks[-1]], [chunks[1], chunks[0], *chunks[2:]], []):
        with pytest.raises(BrokenSeal):
            opened(head + b"".join(forged))


def test_a_chunk_of_another_stream_of_the_same_key_does_not_fit() -> None:
    head, chunks = chunks_of(KEY.sealed(b"a" * 130))
    _, others = chunks_of(KEY.sealed(b"a" * 130))
    with pytest.raises(BrokenSeal):
        opened(head + b"".join([others[0], *chunks[1:]]))


def test_another_key_or_purpose_opens_nothing() -> None:
    sealed = KEY.sealed(b"content")
    for key in (StreamKey(b"x" * 32, b"test"), StreamKey(b"k" * 32, b"other")):
        with pytest.raises(BrokenSeal):
            opened(sealed, key)


@given(line=st.binary(max_size=300).filter(lambda line: b"\n" not in line))
@settings(max_examples=100, deadline=None)
def test_a_line_comes_back_and_its_length_is_known_in_both_forms(line: bytes) -> None:
    sealed = LINES.seal(line + b"\n")
    assert sealed.count(b"\n") == 1 and sealed.endswith(b"\n")
    assert LINES.open(sealed[:-1]) == line
    assert sealed_length(len(line) + 1) == len(sealed)
    assert opened_length(sealed[:-1]) == len(line) + 1
    assert LINES.seal(line + b"\n") == sealed, "copies of a segment are compared as they lie"


def test_a_torn_line_a_changed_line_and_a_wrong_key_are_told_apart() -> None:
    sealed = LINES.seal(b'{"crc":"00000000","event":{}}\n')[:-1]
    with pytest.raises(ValueError, match="not sealed"):
        LINES.open(sealed[:-9])
    with pytest.raises(ValueError, match="checksum"):
        LINES.open(sealed.replace(b'"sealed":"', b'"sealed":"AAAA', 1))
    with pytest.raises(ValueError, match="another key"):
        LineSeal(b"i" * 64).open(sealed)
