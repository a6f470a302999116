"""A child ends with the program that started it, killed or not, whatever it was doing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.workbench.children import start_child

_PATIENCE_S = 60
_BUSY = """
import sys
from labeler.workbench.children import end_with
end_with(sys.stdin.buffer)
print("busy", flush=True)
while True: pass
"""


def test_a_child_that_hears_nothing_more_ends_in_the_middle_of_its_work() -> None:
    with subprocess.Popen([sys.executable, "-c", _BUSY], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None and child.stdout is not None
        assert child.stdout.readline() == b"busy\n"
        assert child.poll() is None
        child.stdin.close()
        try:
            assert child.wait(_PATIENCE_S) == 0
        finally:
            child.kill()


@pytest.mark.parametrize("kind", ["features", "model", "decode"])
def test_no_child_outlives_its_program(kind: str, texts_project: Path) -> None:
    features = json.dumps({"project": str(texts_project), "blocks": None, "seed": 0})
    child = start_child(kind, *{"features": [features], "decode": ["60"]}.get(kind, []))
    assert child.stdin is not None and child.stdout is not None
    child.stdin.close()
    try:
        child.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        pytest.fail(f"the {kind} child went on alone")
    finally:
        child.kill()
        child.stdout.close()
