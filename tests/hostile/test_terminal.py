"""What commands print holds names of other people's files: a terminal must not obey them, nor a reader be deceived."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.shown_text import has_unsafe, in_json, shown


@given(st.text(max_size=60))
def test_shown_text_is_safe_and_safe_text_is_shown_as_it_is(text: str) -> None:
    assert not has_unsafe(shown(text))
    if not has_unsafe(text):
        assert shown(text) == text


@given(st.text(max_size=60))
def test_json_says_the_same_when_it_is_made_safe(text: str) -> None:
    encoded = in_json(json.dumps({"name": text}, ensure_ascii=False))
    assert json.loads(encoded) == {"name": text}
    assert not has_unsafe(encoded)


@pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")
@pytest.mark.parametrize("options", [(), ("--json",)], ids=["text", "json"])
def test_nothing_printed_is_obeyed_by_a_terminal(tmp_path: Path, options: tuple[str, ...]) -> None:
    names = ["\x1b]0;owned\x07.png", "\x1b[2J.png", "\x9b31m.png", "\u202egnp.exe.png", "a\nlabeler: all is well.png"]
    (tmp_path / "photos").mkdir()
    for name in names:
        (tmp_path / "photos" / name).write_bytes(b"no image")
    program = [sys.executable, "-m", "labeler"]
    subprocess.run([*program, "new", tmp_path / "p", "--class", "a"], check=True, capture_output=True)
    done = subprocess.run(
        [*program, "import", tmp_path / "p", tmp_path / "photos", *options], capture_output=True, check=False
    )
    assert done.returncode == 1
    for said in (done.stdout.decode("utf-8"), done.stderr.decode("utf-8")):
        assert not has_unsafe(said.replace("\n", ""))
        assert "\nlabeler: all is well" not in said
    if options:
        assert {Path(item["source"]).name for item in json.loads(done.stdout)["rejected"]} == set(names)
