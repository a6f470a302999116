"""The child that opens work packets: tells what one says of itself, or writes its files out, each one checked."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import SampleDraft
from labeler.errors import UserError
from labeler.store.packet import JOURNAL, OBJECTS, SAMPLES, extract, read_manifest
from labeler.store.packet_examples import read_examples
from labeler.store.packet_samples import PacketSamples
from labeler.store.staging import stage
from labeler.workbench.children import end_with, receive, send
from labeler.workbench.confinement import limit_memory, lower_priority, refuse_network_and_programs

MEMORY_GIB = 3
_MAX_TOLD = 900_000

Asked = dict[str, Any]  # Any: JSON leaves
Say = Callable[..., None]


def main() -> int:
    """`labeler --child packet`: one question on stdin, then answers until it is done."""
    lower_priority(5)
    limit_memory(MEMORY_GIB)
    refuse_network_and_programs()
    question = receive(sys.stdin.buffer)
    end_with(sys.stdin.buffer)
    if question is None:
        return 0

    def say(header: Asked, payload: bytes = b"") -> None:
        send(sys.stdout.buffer, header, payload)

    try:
        {"look": _look, "extract": _extract}[question[0]["do"]](question[0], say)
    except UserError as error:
        say({"refused": str(error), "kind": type(error).__name__})
    except MemoryError:
        say({"no_memory": MEMORY_GIB})
    except BrokenPipeError:
        return 1
    except OSError as error:
        say({"refused": f"the packet cannot be unpacked ({error.strerror or error})", "kind": "StoreError"})
    return 0


def _look(asked: Asked, say: Say) -> None:
    facts = read_manifest(Path(asked["source"]), asked["passphrase"])
    files = facts.pop("files")
    facts["parts"] = {
        "samples": any(name == SAMPLES for name, _, _ in files),
        "journal": sum(name.startswith(JOURNAL) for name, _, _ in files),
        "objects": sum(name.startswith(OBJECTS) for name, _, _ in files),
        "bytes": sum(size for _, size, _ in files),
    }
    text = json.dumps(facts).encode()
    if len(text) > _MAX_TOLD:
        raise UserError(f"{Path(asked['source']).name} says too much of itself; it is no work packet of this program")
    say({"looked": True}, text)


def _extract(asked: Asked, say: Say) -> None:
    incoming = Path(asked["incoming"])
    project = None if asked["project"] is None else Path(asked["project"])
    objects: set[str] = set()
    examples = incoming / "examples.jsonl"

    def place(name: str) -> Path | None:
        if name.startswith(JOURNAL):
            return incoming / name
        if project is None:
            return None
        if name == asked["examples"]:
            return examples
        if name.startswith(OBJECTS):
            objects.add(name)
            return project / name
        return incoming / name

    def progress(done: int, total: int) -> None:
        say({"done": done, "total": total, "unit": "byte"})

    extract(Path(asked["source"]), place, lambda: None, progress, asked["passphrase"])
    if asked["staging"] is not None:
        _stage(incoming / SAMPLES, Path(asked["staging"]), objects)
    found = read_examples(examples, objects) if examples.is_file() else []
    say({"extracted": True}, json.dumps(found).encode())


def _stage(samples: Path, staging: Path, objects: set[str]) -> None:
    """The samples as an import that waits; the content of some has come along."""
    by_uid = {name.rpartition("/")[2][:64]: name for name in objects}

    def keep(draft: SampleDraft) -> str | None:
        return by_uid.get(draft.uid)

    def items(skip: int) -> Any:  # Any: drafts, rejections and progress
        return PacketSamples().read(samples, ImportOptions(), skip)

    stage(staging, items, keep, lambda _: None, lambda: None)
