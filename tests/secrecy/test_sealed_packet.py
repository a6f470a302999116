"""Encrypted packets as bytes: random access, forged headers, cut and swapped chunks."""

from __future__ import annotations

import io
import random
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.errors import LabelerError, WrongPassphrase
from labeler.secrecy import sealed_packet
from labeler.secrecy.sealed_packet import PacketSink, PacketSource
from labeler.secrecy.sealed_stream import BrokenSeal

_HEADER = 27


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_packet, "_CHUNK", 64)
    monkeypatch.setattr(sealed_packet, "_SEALED", 80)


def sealed(content: bytes, passphrase: str = "p") -> bytes:
    target = io.BytesIO()
    sink = PacketSink(target, passphrase)
    for at in range(0, len(content), 37):
        sink.write(content[at : at + 37])
    sink.finish()
    return target.getvalue()


def read(packet: bytes, passphrase: str = "p") -> bytes:
    return io.BufferedReader(PacketSource(io.BytesIO(packet), passphrase)).read()


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 128, 129, 1000])
def test_a_packet_reads_as_it_was_written(size: int) -> None:
    content = bytes(range(250)) * 4
    assert read(sealed(content[:size])) == content[:size]


def test_an_archive_in_it_is_read_in_any_order() -> None:
    target = io.BytesIO()
    sink = PacketSink(target, "p")
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[arg-type]
        for number in range(20):
            archive.writestr(f"{number}.txt", random.Random(number).randbytes(100))
    sink.finish()
    with zipfile.ZipFile(io.BufferedReader(PacketSource(io.BytesIO(target.getvalue()), "p"))) as archive:
        for number in reversed(range(20)):
            assert archive.read(f"{number}.txt") == random.Random(number).randbytes(100)


def test_a_wrong_passphrase_says_so_and_no_more() -> None:
    with pytest.raises(WrongPassphrase) as refusal:
        read(sealed(b"content"), "q")
    assert "content" not in str(refusal.value)


def test_chunks_cannot_be_dropped_swapped_doubled_or_cut() -> None:
    packet = sealed(bytes(200))
    head, body = packet[:_HEADER], packet[_HEADER:]
    chunks = [body[at : at + 80] for at in range(0, len(body), 80)]
    assert len(chunks) == 4
    for forged in (chunks[:-1], chunks[1:], [*chunks, chunks[-1]], [chunks[1], chunks[0], *chunks[2:]], [],
                   [*chunks[:-1], chunks[-1][:-1]], [*chunks[:-1], chunks[-1][:5]]):  # fmt: skip
        with pytest.raises((BrokenSeal, WrongPassphrase)):
            read(head + b"".join(forged))


@given(at=st.integers(0, 10_000), flip=st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_no_byte_of_a_packet_can_be_changed(at: int, flip: int) -> None:
    packet = bytearray(sealed(b"content of a packet" * 9))
    at %= len(packet)
    if _HEADER - 19 <= at < _HEADER - 16:
        return  # what it costs, see below
    packet[at] ^= flip
    with pytest.raises((BrokenSeal, WrongPassphrase)):
        read(bytes(packet))


@pytest.mark.parametrize(
    "numbers", [(63, 8, 1), (255, 255, 255), (30, 1, 1), (0, 8, 1), (17, 0, 1), (20, 16, 4), (10, 8, 255)]
)
def test_a_forged_header_cannot_make_us_spend_memory_or_time(numbers: tuple[int, int, int]) -> None:
    packet = sealed(b"content")
    began = time.process_time()
    with pytest.raises(BrokenSeal, match="out of bounds"):
        read(packet[:8] + bytes(numbers) + packet[11:])
    assert time.process_time() - began < 5, "scrypt was run with these"


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_refused_in_our_own_words(content: bytes) -> None:
    for packet in (content, b"LBLPACK1" + content, sealed(b"x")[:_HEADER] + content):
        with pytest.raises((BrokenSeal, LabelerError)):
            read(packet)
