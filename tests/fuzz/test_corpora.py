"""Everything that fuzzing ever tripped over, and a few thousand fresh mutations of it: nothing uncaught comes out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
# In one run of the suite; the long form is `tests/fuzz/run.py`.
_MUTATIONS = {"project": 200, "staged": 300, "image": 300, "packet": 500}
_FEW = 1_500
_EVIL = (b"\0", b"\xff", b'"', b"[", b"{", b"9" * 400, b"\xed\xa0\x80", b"\xff\xff\xff\xff", b"\r", b"'", b"NaN", b"-")


def _inputs(name: str) -> list[Path]:
    return sorted((CORPUS / name).iterdir()) if (CORPUS / name).is_dir() else []


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_what_was_found_once_is_never_found_again(name: str) -> None:
    assert _inputs(name)
    for path in _inputs(name):
        TARGETS[name](path.read_bytes())
    TARGETS[name](b"")


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_fresh_mutations_meet_nothing_uncaught(name: str) -> None:
    seeds = [path.read_bytes() for path in _inputs(name)] or [b"{}"]
    for mutated in _mutations(seeds, _MUTATIONS.get(name, _FEW)):
        TARGETS[name](mutated)


def _mutations(seeds: list[bytes], count: int) -> Iterator[bytes]:
    """Bytes flipped, cut out, doubled and replaced by evil ones; the same in every run."""
    source = random.Random(0)
    for _ in range(count):
        content = bytearray(source.choice(seeds))
        for _ in range(source.randint(1, 6)):
            at = source.randrange(len(content) + 1)
            deed = source.randrange(4)
            if deed == 0 and at < len(content):
                content[at] ^= 1 << source.randrange(8)
            elif deed == 1:
                del content[at : at + source.randint(1, 40)]
            elif deed == 2:
                content[at:at] = content[at : at + source.randint(1, 40)]
            else:
                content[at : at + source.randint(0, 4)] = source.choice(_EVIL)
        yield bytes(content)


def test_a_target_that_lets_an_error_through_is_noticed() -> None:
    def careless(data: bytes) -> None:
        data.decode("ascii")

    with pytest.raises(UnicodeDecodeError):
        for mutated in _mutations([b"plain words"], 200):
            careless(mutated)
