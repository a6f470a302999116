"""The command line as a person meets it: real arguments, exit code, stdout and stderr."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from labeler.cli.main import run


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object on stdout."""
        (line,) = self.out.strip().splitlines()
        return json.loads(line)


Labeler = Callable[..., Said]


@pytest.fixture
def labeler(capsys: pytest.CaptureFixture[str]) -> Labeler:
    def call(*arguments: object) -> Said:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        if code:
            assert captured.err.startswith("labeler: ")
            assert captured.err.count("\n") == 1, "a refusal is one line"
        return Said(code, captured.out, captured.err)

    return call
