"""The command line as a person meets it: real arguments, exit code, stdout and stderr."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
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


@pytest.fixture
def animals(labeler: Labeler, tmp_path: Path, text_csv: Path) -> Path:
    """A project of forty texts, thirty of them labeled by anna."""
    folder = tmp_path / "animals.labeler"
    assert labeler("new", folder, "--class", "cat:c", "--class", "dog:d", "--seed", 3).code == 0
    assert labeler("import", folder, text_csv, "--text", "text", "--id", "id").code == 0
    answers = tmp_path / "answers.csv"
    rows = [f"{kind}{number},{label}" for number in range(15) for kind, label in (("a", "cat"), ("b", "dog"))]
    answers.write_text("source,label\n" + "\n".join(rows) + "\n", "utf-8")
    assert labeler("label", folder, "--annotator", "anna", "--from", answers).code == 0
    return folder
