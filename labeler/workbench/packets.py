"""Work packets from the outside: what they are called, looking into one and unpacking it, always in a limited child."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Progress
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import PassphraseNeeded, ProjectError, SourceError
from labeler.registry import members
from labeler.secrecy import keyring
from labeler.secrecy.sealed_packet import is_encrypted_packet
from labeler.workbench.children import ChildDied
from labeler.workbench.conversation import Conversation
from labeler.workbench.reading import progress_in, raise_refusal

_PATIENCE_S = 120.0

Told = Callable[[Progress], None]
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class PacketFacts:
    """What a packet says of itself, each part of the type that it must have."""

    title: str
    project: str
    spec: TaskSpec
    annotator: str
    blind: bool
    has_samples: bool
    journals: int
    objects: int
    bytes: int
    examples: str
    settings: dict[str, Any]  # Any: JSON leaves


def file_name(name: str) -> str:
    """A person's name or a project's title, as a file may be called."""
    kept = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name).strip(" .")
    return kept[:80] or "packet"


@contextmanager
def incoming_folder(project: Path) -> Iterator[Path]:
    """Where files of others wait inside the project while they are looked at; gone afterwards."""
    try:
        place = Path(tempfile.mkdtemp(prefix=".incoming-", dir=project))
    except OSError as error:
        raise ProjectError(
            f"{project} may not be written ({error.strerror}); copy it to a folder of your own"
        ) from error
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def look_into(packet: Path, passphrase: str | None = None) -> PacketFacts:
    """Raises `SourceError` for anything that is no work packet, `PassphraseNeeded` for an encrypted one without."""
    require_passphrase(packet, passphrase)
    asked = {"do": "look", "source": str(packet.absolute()), "passphrase": passphrase}
    with Conversation("packet", asked, _PATIENCE_S) as child:
        try:
            for header, payload in child.messages(lambda: None):
                raise_refusal(header)
                if "looked" in header:
                    return _facts(packet, json.loads(payload))
        except ChildDied as error:
            raise _ended(packet, str(error)) from error
    raise AssertionError("the messages of a child end in an error or an answer")


def unpack_files(
    packet: Path,
    incoming: Path,
    project: Path | None,
    staging: Path | None,
    progress: Told,
    check: Check,
    passphrase: str | None = None,
    examples: str = "",
) -> list[dict[str, Any]]:  # Any: JSON leaves
    """Write a packet's files out: its journal into `incoming`, and, for a new `project`, content and samples too.

    Returns the pinned examples, which the file `examples` of the packet lists.
    """
    asked = {
        "do": "extract", "source": str(packet.absolute()), "incoming": str(incoming.absolute()), "examples": examples,
        "project": None if project is None else str(project.absolute()),
        "staging": None if staging is None else str(staging.absolute()), "passphrase": passphrase,
    }  # fmt: skip
    keys = keyring.handed(incoming / "any", "staging", "files")
    with Conversation("packet", asked, _PATIENCE_S, keys) as child:
        try:
            for header, payload in child.messages(check):
                raise_refusal(header)
                if "extracted" in header:
                    found: list[dict[str, Any]] = json.loads(payload)  # Any: JSON leaves
                    return found
                progress(progress_in(header))
        except ChildDied as error:
            raise _ended(packet, str(error)) from error
    raise AssertionError("the messages of a child end in an error or an answer")


def require_passphrase(packet: Path, passphrase: str | None) -> None:
    """Raises `PassphraseNeeded` for an encrypted packet without one."""
    if passphrase is None and needs_passphrase(packet):
        raise PassphraseNeeded(f"{packet.name} is encrypted; it opens with the passphrase of whoever made it", packet)


def needs_passphrase(packet: Path) -> bool:
    try:
        with packet.open("rb") as file:
            return is_encrypted_packet(file.read(64))
    except OSError:
        return False  # whoever reads it says so


def _facts(packet: Path, said: Any) -> PacketFacts:  # Any: whatever the packet holds
    try:
        kind = str(said["task"])
        if kind not in members("tasks"):
            raise SourceError(f"{packet.name} asks for {kind} answers, which this version does not know; update it")
        classes = [
            LabelClass(
                str(one["name"]),
                None if one["key"] is None else str(one["key"]),
                str(one["color"]),
                str(one["description"]),
                None if one["parent"] is None else str(one["parent"]),
            )
            for one in said["classes"]
        ]
        spec = TaskSpec(kind, complete_classes(classes), str(said["guidelines"]))
        parts = said["parts"]
        return PacketFacts(
            title=str(said["title"])[:300],
            project=str(said["project"])[:64],
            spec=spec,
            annotator=str(said["annotator"] or "")[:300],
            blind=bool(said["blind"]),
            has_samples=bool(parts["samples"]),
            journals=int(parts["journal"]),
            objects=int(parts["objects"]),
            bytes=int(parts["bytes"]),
            examples=str(said.get("examples") or "")[:100],
            settings={key: said["settings"][key] for key in ("seed", "audit_share") if key in said["settings"]},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SourceError(f"{packet.name} is no work packet of this program: its manifest lacks a part") from error


def _ended(packet: Path, words: str) -> SourceError:
    return SourceError(f"{packet} could not be unpacked: {words}. Nothing is lost; have it sent again")
