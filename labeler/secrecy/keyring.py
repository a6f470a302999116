"""The keys this process has been given, and which of them a file needs: whatever lies in the folder of an encrypted
project, down to its backups and what waits in quarantine, is found by the key file above it."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from labeler.errors import PassphraseNeeded, ProjectError
from labeler.secrecy.key_file import KEY_FILE, WrappedKey, read_key_file
from labeler.secrecy.sealed_lines import LineSeal
from labeler.secrecy.sealed_stream import BrokenSeal, StreamKey, derived, is_sealed

Part = Literal["database", "journal", "files", "staging"]
_LENGTHS: Mapping[Part, int] = {"database": 32, "journal": 64, "files": 32, "staging": 32}
# From a file up to the project's folder: quarantine/PLACE/journal/FILE is the deepest.
_DEEPEST = 5
# What a child of ours gets, over its pipe: names of keys with some of their parts.
Handed = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class ProjectKeys:
    """The subkeys of one project, or those of them that a child process was handed."""

    id: str
    parts: Mapping[Part, bytes]

    def part(self, name: Part) -> bytes:
        if name not in self.parts:
            raise ProjectError(f"this process was not given what it needs to read the {name} of an encrypted project")
        return self.parts[name]


_lock = threading.Lock()
_known: dict[str, ProjectKeys] = {}
# Asked for the passphrase of a folder when it is needed, where somebody can be asked; None: `PassphraseNeeded`.
_ask: Callable[[Path], str] | None = None


def set_asker(ask: Callable[[Path], str] | None) -> None:
    global _ask
    _ask = ask


def keys_from(key_id: str, project_key: bytes) -> ProjectKeys:
    salt = bytes.fromhex(key_id)
    return ProjectKeys(
        key_id,
        {name: derived(project_key, salt, f"labeler {name}".encode(), length) for name, length in _LENGTHS.items()},
    )


def add(keys: ProjectKeys) -> None:
    with _lock:
        held = _known.get(keys.id)
        _known[keys.id] = keys if held is None else ProjectKeys(keys.id, {**held.parts, **keys.parts})


def forget_all() -> None:
    with _lock:
        _known.clear()


def unlock(folder: Path, passphrase: str) -> None:
    """Give the passphrase of a project. Raises `WrongPassphrase`; a project that is not encrypted needs none."""
    place = home_of(folder / KEY_FILE)
    if place is not None:
        wrapped = read_key_file(place)
        add(keys_from(wrapped.id, wrapped.unwrap(passphrase)))


def home_of(path: Path) -> Path | None:
    """The key file that this file is under, if any. Of a project whose own was lost, the copy beside its backups."""
    folder = path.parent
    for _ in range(_DEEPEST):
        found = folder / KEY_FILE
        if found.is_file():
            return found
        if _is_project(folder):
            copy = folder / "backups" / KEY_FILE
            return copy if copy.is_file() else None
        if folder.parent == folder:
            break
        folder = folder.parent
    return None


def is_encrypted(folder: Path) -> bool:
    """Whether a project folder is that of an encrypted project."""
    return home_of(folder / KEY_FILE) is not None


def is_unlocked(folder: Path) -> bool:
    """Whether nothing more is needed to read a project: it is not encrypted, or its key is here."""
    place = home_of(folder / KEY_FILE)
    return place is None or read_key_file(place).id in _known


def keys_for(path: Path) -> ProjectKeys | None:
    """The keys for a file; None if it is not one of an encrypted project. Raises `PassphraseNeeded`."""
    place = home_of(path)
    if place is None:
        return None
    wrapped = read_key_file(place)
    return _known.get(wrapped.id) or _asked(place.parent, wrapped)


def _asked(folder: Path, wrapped: WrappedKey) -> ProjectKeys:
    if _ask is None:
        raise PassphraseNeeded(f"{folder.name} is encrypted; open it with its passphrase", folder)
    keys = keys_from(wrapped.id, wrapped.unwrap(_ask(folder)))
    add(keys)
    return keys


def require(folder: Path) -> None:
    """Before anything of a project is touched. Raises `PassphraseNeeded`, `WrongPassphrase`, or asks."""
    keys_for(folder / KEY_FILE)


def handed(path: Path, *names: Part) -> Handed:
    """Some parts of the keys for a file, to be sent to a child over its pipe, and nowhere else."""
    keys = keys_for(path)
    return {} if keys is None else {keys.id: {name: keys.part(name).hex() for name in names}}


def take_handed(given: Mapping[str, Mapping[Part, str]]) -> None:
    for key_id, parts in given.items():
        add(ProjectKeys(key_id, {name: bytes.fromhex(part) for name, part in parts.items()}))


# What the keys are for


def database_key(path: Path) -> bytes | None:
    """The raw key of a database file: that of waiting imports is another, which the reading child may know."""
    keys = keys_for(path)
    if keys is None:
        return None
    return keys.part("staging" if path.parent.name == "imports" else "database")


def line_seal(path: Path) -> LineSeal | None:
    """For the journal that a segment belongs to."""
    keys = keys_for(path)
    return None if keys is None else LineSeal(keys.part("journal"))


def file_seal(path: Path) -> StreamKey | None:
    keys = keys_for(path)
    return None if keys is None else StreamKey(keys.part("files"), b"labeler file")


def read_file(path: Path) -> bytes:
    """A file of a project, opened if it is sealed. Raises OSError; ValueError where the seal is broken."""
    return opened(path, path.read_bytes())


def opened(path: Path, content: bytes) -> bytes:
    """What a file holds that was read already. Raises ValueError where its seal is broken."""
    seal = file_seal(path) if is_sealed(content) else None
    if seal is None:
        return content
    target = io.BytesIO()
    try:
        seal.open(io.BytesIO(content), target)
    except BrokenSeal as error:
        raise ValueError(f"{path.name}: {error}") from error
    return target.getvalue()


def sealed(path: Path, content: bytes) -> bytes:
    """How this content is to lie at this place: sealed in an encrypted project, as it is elsewhere."""
    seal = file_seal(path)
    return content if seal is None else seal.sealed(content)


def open_content(path: Path) -> IO[bytes]:
    """A file of a project for reading: as it lies, or opened into memory. Raises OSError and ValueError."""
    with path.open("rb") as file:
        start = file.read(64)
    return io.BytesIO(read_file(path)) if is_sealed(start) and file_seal(path) is not None else path.open("rb")


def copy_in(source: IO[bytes], target: IO[bytes], place: Path) -> None:
    """Copy content to a file of a project that will lie at `place`, sealed if need be."""
    seal = file_seal(place)
    if seal is not None:
        seal.seal(source, target)
        return
    while part := source.read(1 << 20):
        target.write(part)


def _is_project(folder: Path) -> bool:
    return ".labeler" in folder.name or (folder / "project.db").exists()
