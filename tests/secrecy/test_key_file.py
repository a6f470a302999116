"""The key file: what a passphrase opens, what a hostile one may cost, and how it changes."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from labeler.errors import ProjectError, UserError, WrongPassphrase
from labeler.secrecy.key_file import KEY_FILE, WrappedKey, new_project_key, read_key_file, write_key_file
from labeler.secrecy.passphrase import Stretching


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, bytes]:
    key_id, key = new_project_key()
    path = tmp_path / KEY_FILE
    write_key_file(path, WrappedKey.wrap(key, key_id, "café on the corner"))
    return path, key


def test_the_passphrase_opens_it_however_its_letters_are_composed(written: tuple[Path, bytes]) -> None:
    path, key = written
    for form in ("NFC", "NFD"):
        assert read_key_file(path).unwrap(unicodedata.normalize(form, "café on the corner")) == key


def test_any_other_passphrase_gets_one_and_the_same_sentence(written: tuple[Path, bytes]) -> None:
    path, _ = written
    said = set()
    for wrong in ("", "cafe on the corner", "café on the corner ", "x" * 5000):
        with pytest.raises(WrongPassphrase) as refusal:
            read_key_file(path).unwrap(wrong)
        said.add(str(refusal.value))
    assert len(said) == 1


def test_no_part_of_a_key_file_can_be_changed(written: tuple[Path, bytes]) -> None:
    path, _ = written
    said = json.loads(path.read_text())
    for part, value in (
        ("id", "0" * 32),
        ("work", said["work"] * 2),
        ("lanes", 2),
        ("salt", "AAAAAAAAAAAAAAAAAAAAAA=="),
    ):
        path.write_text(json.dumps({**said, part: value}))
        with pytest.raises(WrongPassphrase):
            read_key_file(path).unwrap("café on the corner")


@pytest.mark.parametrize(
    "part", [{"work": 1 << 30}, {"work": 3}, {"block": 10_000}, {"lanes": 1 << 20}, {"work": 1 << 20, "block": 16},
             {"work": "131072"}, {"salt": ""}, {"salt": 7}, {"id": "../../etc"}, {"nonce": ""}, {"kdf": "md5"},
             {"what": []}, {"work": 1e400}, {"work": True}],
)  # fmt: skip
def test_a_hostile_key_file_is_refused_before_it_costs_anything(
    written: tuple[Path, bytes], part: dict[str, object]
) -> None:
    path, _ = written
    path.write_text(json.dumps({**json.loads(path.read_text()), **part}))
    with pytest.raises(ProjectError, match="damaged"):
        read_key_file(path)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff\xfe", b"[" * 100_000, b"null", b"a" * (1 << 20)])
def test_what_is_no_key_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEY_FILE).write_bytes(content)
    with pytest.raises(ProjectError, match="put back a copy"):
        read_key_file(tmp_path / KEY_FILE)


def test_outside_of_tests_a_guess_takes_more_than_64_megabytes() -> None:
    import importlib

    from labeler.secrecy import passphrase

    real = importlib.util.find_spec("labeler.secrecy.passphrase").loader  # type: ignore[union-attr]
    source = real.get_source("labeler.secrecy.passphrase")  # type: ignore[union-attr]
    assert "WORK = 1 << 17" in source and 128 * (1 << 17) * 8 >= 64 << 20
    assert Stretching.new().work == passphrase.WORK


def test_an_empty_or_endless_passphrase_is_no_passphrase() -> None:
    for unusable in ("", "   ", "x" * 5000):
        with pytest.raises(UserError):
            WrappedKey.wrap(b"k" * 32, "0" * 32, unusable)
