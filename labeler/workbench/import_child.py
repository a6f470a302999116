"""The child that reads what other people made: looks at a source, stages an import, reads a file of answers."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from labeler.contracts.importer import Guess, Importer, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection
from labeler.errors import Cancelled, UserError
from labeler.registry import member
from labeler.store.staging import StageJob, stage_here
from labeler.workbench.answer_lines import answer_lines, packed
from labeler.workbench.children import end_with, receive, send
from labeler.workbench.confinement import limit_memory, lower_priority, refuse_network_and_programs
from labeler.workbench.labels_as_metadata import LabelsAsMetadata

MEMORY_GIB = 3
_ALIVE_S = 1.0
_LINES_A_MESSAGE = 500

Asked = dict[str, Any]  # Any: JSON leaves
Say = Callable[..., None]


def asked_options(options: ImportOptions) -> Asked:
    return {**asdict(options), "modality": options.modality.value if options.modality else None}


def importer_asked(importer: Importer) -> Asked:
    """How a child finds the same importer."""
    if isinstance(importer, LabelsAsMetadata):
        return {"importer": importer.inner.name, "metadata": importer.column}
    return {"importer": importer.name, "metadata": None}


def main() -> int:
    """`labeler --child import`: one question on stdin, then answers until it is done."""
    lower_priority(5)
    limit_memory(MEMORY_GIB)
    refuse_network_and_programs()
    question = receive(sys.stdin.buffer)
    end_with(sys.stdin.buffer)
    if question is None:
        return 0
    asked, out = question[0], sys.stdout.buffer

    def say(header: Asked, payload: bytes = b"") -> None:
        send(out, header, payload)

    try:
        {"guess": _guess, "stage": _stage, "answers": _answers}[asked["do"]](asked, say)
    except (UserError, Cancelled) as error:
        say({"refused": str(error), "kind": type(error).__name__})
    except MemoryError:
        say({"no_memory": MEMORY_GIB})
    except BrokenPipeError:
        return 1
    except OSError as error:
        say({"refused": f"{error.filename or asked['source']}: {error.strerror or error}", "kind": "StoreError"})
    return 0


def _guess(asked: Asked, say: Say) -> None:
    guess: Guess = _importer(asked).guess(Path(asked["source"]), _options(asked))
    say({"guess": True}, json.dumps(asdict(guess), ensure_ascii=True).encode())


def _stage(asked: Asked, say: Say) -> None:
    parent, told = os.getppid(), time.monotonic()

    def check() -> None:
        # Whoever started this may have been killed, and goes on with another child.
        if os.getppid() != parent:
            raise Cancelled("nobody waits for this any more")

    def progress(at: Progress) -> None:
        nonlocal told
        if at.reading is None or time.monotonic() - told > _ALIVE_S:
            told = time.monotonic()
            say({"done": at.done, "total": at.total, "unit": at.unit})

    poison = {int(n): Rejection(file, None, reason) for n, file, reason in asked["poison"]}
    job = StageJob(
        Path(asked["folder"]), Path(asked["path"]), _importer(asked), Path(asked["source"]), _options(asked),
        asked["copy"],
    )  # fmt: skip
    stage_here(job, progress, check, poison)
    say({"staged": True})


def _answers(asked: Asked, say: Say) -> None:
    lines: list[Any] = []
    for line in answer_lines(Path(asked["source"])):
        lines.append(packed(line))
        if len(lines) == _LINES_A_MESSAGE:
            say({"lines": len(lines)}, json.dumps(lines).encode())
            lines.clear()
    say({"lines": len(lines)}, json.dumps(lines).encode())
    say({"read": True})


def _importer(asked: Asked) -> Importer:
    found: Importer = member("importers", asked["importer"])
    return found if asked["metadata"] is None else cast(Importer, LabelsAsMetadata(found, asked["metadata"]))


def _options(asked: Asked) -> ImportOptions:
    said = dict(asked["options"])
    said["leave_out"] = tuple(said["leave_out"])
    said["modality"] = Modality(said["modality"]) if said["modality"] else None
    return ImportOptions(**said)
