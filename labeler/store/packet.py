"""Work packets: one `.labelpack` file that carries samples to label, or labels home. No database, no model inside.

A ZIP: `manifest.json` first, which lists every other file with its size and SHA-256; `samples.jsonl`; journal segments
under `journal/`; content of samples under `objects/`, named by its hash. Nothing that is not listed is ever looked at.
"""

from __future__ import annotations

import io
import json
import os
import re
import secrets
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from labeler.domain.label_event import canonical_json
from labeler.errors import PassphraseNeeded, SourceError, UserError
from labeler.secrecy import keyring
from labeler.secrecy.sealed_packet import PacketSink, PacketSource, is_encrypted_packet
from labeler.secrecy.sealed_stream import BrokenSeal, StreamKey
from labeler.store.journal_file import sync_folder
from labeler.store.journal_forms import open_text

FORMAT = 1
ENDING = ".labelpack"
MANIFEST, SAMPLES, JOURNAL, OBJECTS = "manifest.json", "samples.jsonl", "journal/", "objects/"
MAX_FILES = 200_000
_MAX_MANIFEST = 64 << 20
_MAX_DIRECTORY = 64 << 20
_MAX_BYTES = 256 << 30
_CHUNK = 1 << 20
# What no packet names is never written: every name that may be in one.
_NAME = re.compile(
    r"samples\.jsonl|journal/[0-9A-Za-z_]{1,64}-[0-9]{6,9}\.[0-9a-f]{16}\.jsonl|"
    r"objects/([0-9a-f]{2})/\1[0-9a-f]{62}(?:\.[a-z0-9]{1,8})?"
)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
# All that `zipfile` raises for a damaged or forged archive.
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    OverflowError, KeyError, IndexError, MemoryError,
)  # fmt: skip

Facts = dict[str, Any]  # Any: JSON leaves


@dataclass(frozen=True, slots=True)
class PacketFile:
    """A file for a packet: its name there, and where its content lies, sealed or not."""

    name: str
    path: Path

    def open(self) -> IO[bytes]:
        """Its content as the packet shall hold it. Raises OSError."""
        try:
            return open_text(self.path) if self.name.startswith(JOURNAL) else keyring.open_content(self.path)
        except ValueError as error:
            raise UserError(f"{self.path} is damaged ({error}); labeler doctor PROJECT tells more") from error


def write_packet(
    target: Path,
    facts: Mapping[str, Any],
    files: Iterable[PacketFile],
    check: Callable[[], None],
    passphrase: str | None = None,
) -> int:
    """Write a packet, whole or not at all, encrypted if there is a passphrase; returns its size. Raises `UserError`."""
    chosen = list(files)
    building = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
    try:
        listed = [[file.name, *_size_and_digest(file, check)] for file in chosen]
        with _sink(building, passphrase) as sink, _zipped(sink) as packet:
            manifest = canonical_json({**facts, "format": FORMAT, "what": "labelpack", "files": listed})
            packet.writestr(_entry(MANIFEST), manifest)
            for file in chosen:
                with file.open() as source, packet.open(_entry(file.name), "w", force_zip64=True) as inside:
                    while part := source.read(_CHUNK):
                        check()
                        inside.write(part)
        with building.open("rb+") as written:
            os.fsync(written.fileno())
        size = building.stat().st_size
        building.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise UserError(f"{target} cannot be written ({error.strerror or error}); choose another place") from error
    finally:
        with suppress(OSError):
            building.unlink()
    return size


def _zipped(sink: IO[bytes]) -> zipfile.ZipFile:
    return zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=6)


@contextmanager
def _sink(building: Path, passphrase: str | None) -> Iterator[IO[bytes]]:
    with building.open("xb") as file:
        if passphrase is None:
            yield file
            return
        sink = PacketSink(file, passphrase)
        yield sink  # type: ignore[misc]  # all of a file that `zipfile` writes to
        sink.finish()


def read_manifest(path: Path, passphrase: str | None = None) -> Facts:
    """What a packet says of itself; nothing else of it is read. Raises `SourceError`."""
    with _opened(path, passphrase) as packet:
        return _manifest(path, packet)


def extract(
    path: Path,
    place: Callable[[str], Path | None],
    check: Callable[[], None],
    progress: Callable[[int, int], None],
    passphrase: str | None = None,
) -> Facts:
    """Write the files of a packet out, each one checked against the manifest before it gets its name.

    Parameters
    ----------
    place : where the file of this name goes; None: it is not wanted.
    progress : told how many bytes of how many are done.

    Raises `SourceError` if anything is not as listed; what was written until then is whole and true.
    """
    with _opened(path, passphrase) as packet:
        facts = _manifest(path, packet)
        total = sum(size for _, size, _ in facts["files"])
        done = 0
        for name, size, digest in facts["files"]:
            check()
            target = place(name)
            if target is not None:
                _write_out(path, packet, name, size, digest, target, check)
            done += size
            progress(done, total)
        return facts


@contextmanager
def _opened(path: Path, passphrase: str | None) -> Iterator[zipfile.ZipFile]:
    try:
        with path.open("rb") as file:
            archive = _archive(path, file, passphrase)
            _refuse_oversized(path, archive)
            with zipfile.ZipFile(archive) as packet:
                yield packet
    except BrokenSeal as error:
        raise SourceError(f"{path.name} cannot be opened: {error}; have the packet sent again") from error
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror or error}); check the path") from error
    except _DAMAGED as error:
        raise SourceError(f"{path.name} is damaged or no work packet; have it sent again ({error})") from error


def _archive(path: Path, file: IO[bytes], passphrase: str | None) -> IO[bytes]:
    """The archive itself. Raises `PassphraseNeeded`, `WrongPassphrase` and `BrokenSeal`."""
    start = file.read(64)
    file.seek(0)
    if not is_encrypted_packet(start):
        return file
    if passphrase is None:
        raise PassphraseNeeded(f"{path.name} is encrypted; it opens with the passphrase of whoever made it", path)
    return io.BufferedReader(PacketSource(file, passphrase), _CHUNK)


def _refuse_oversized(path: Path, file: IO[bytes]) -> None:
    """Before the directory is read: a small file may announce ten million entries, each an object in memory."""
    count, size = _announced(file)
    if count > MAX_FILES + 1 or size > _MAX_DIRECTORY:
        raise SourceError(f"{path.name} announces {count:,} files; a work packet holds {MAX_FILES:,} at most")
    file.seek(0)


def _announced(file: IO[bytes]) -> tuple[int, int]:
    """(entries, bytes of the directory) that the archive's end record announces (PKWARE APPNOTE 4.3.14 to 4.3.16)."""
    length = file.seek(0, os.SEEK_END)
    tail_at = max(0, length - (1 << 16) - 22)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise zipfile.BadZipFile("it has no end record")
    count, size = struct.unpack("<H I", tail[at + 10 : at + 12] + tail[at + 12 : at + 16])
    locator = tail.rfind(b"PK\x06\x07", 0, at)
    if (count == 0xFFFF or size == 0xFFFFFFFF) and locator >= 0:
        file.seek(struct.unpack("<Q", tail[locator + 8 : locator + 16])[0])
        record = file.read(56)
        if record[:4] != b"PK\x06\x06" or len(record) < 56:
            raise zipfile.BadZipFile("its long end record is not where it says")
        count, size = struct.unpack("<Q Q", record[32:48])
    return int(count), int(size)


def _manifest(path: Path, packet: zipfile.ZipFile) -> Facts:
    entries = packet.infolist()
    if not entries or entries[0].filename != MANIFEST or entries[0].file_size > _MAX_MANIFEST:
        raise SourceError(f"{path.name} is no work packet: it does not begin with its manifest")
    with packet.open(entries[0]) as file:
        text = file.read(_MAX_MANIFEST + 1)
    try:
        facts = json.loads(text)
    except RecursionError as error:
        raise SourceError(f"{path.name} is no work packet: its manifest is nested too deeply") from error
    if not isinstance(facts, dict) or facts.get("what") != "labelpack":
        raise SourceError(f"{path.name} is no work packet: its manifest is another program's")
    if facts.get("format") != FORMAT:
        raise SourceError(f"{path.name} was made by a newer version; update this program to open it")
    _require_files(path, facts, entries[1:])
    return facts


def _require_files(path: Path, facts: Facts, entries: list[zipfile.ZipInfo]) -> None:
    """The archive holds just what the manifest lists, once each, under names that a packet may use."""
    listed = facts.get("files")
    if not isinstance(listed, list) or len(listed) > MAX_FILES:
        raise SourceError(f"{path.name} is no work packet: its manifest lists no files")
    names: list[str] = []
    for said in listed:
        if not (isinstance(said, list) and [type(part) for part in said] == [str, int, str]):
            raise SourceError(f"{path.name}: its manifest lists something that is no file")
        name, size, digest = said
        if not _NAME.fullmatch(name) or size < 0:
            raise SourceError(f"{path.name}: a work packet holds no file called “{name}”; nothing was unpacked")
        if name.startswith(OBJECTS) and _hash_in(name) != digest:
            raise SourceError(f"{path.name}: {name} does not hold the content that its name says")
        names.append(name)
    if sum(size for _, size, _ in listed) > _MAX_BYTES:
        raise SourceError(f"{path.name} would unpack to more than {_MAX_BYTES >> 30} GB; nothing was unpacked")
    if sorted(names) != sorted(entry.filename for entry in entries) or len(set(names)) != len(names):
        raise SourceError(f"{path.name} holds other files than its manifest lists; nothing was unpacked")


def _hash_in(name: str) -> str:
    """The hash that the name of a sample's content is made of."""
    return name.rpartition("/")[2].partition(".")[0]


def _write_out(
    path: Path, packet: zipfile.ZipFile, name: str, size: int, digest: str, target: Path, check: Callable[[], None]
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    building = target.with_name(f".{secrets.token_hex(8)}")
    found, left = sha256(), size
    seal = keyring.file_seal(target)
    try:
        with packet.open(name) as inside, _taking(building, seal) as file:
            while part := inside.read(min(_CHUNK, left + 1)):
                check()
                left -= len(part)
                if left < 0:
                    break
                found.update(part)
                file.write(part)
        if left or found.hexdigest() != digest:
            raise SourceError(f"{path.name}: {name} is not what the manifest lists; have the packet sent again")
        building.replace(target)
    finally:
        with suppress(OSError):
            building.unlink()


@contextmanager
def _taking(building: Path, seal: StreamKey | None) -> Iterator[IO[bytes]]:
    """A new file, synced when left; for an encrypted project nothing of the content is written before it is sealed."""
    with building.open("xb") as file:
        if seal is None:
            yield file
        else:
            held = io.BytesIO()
            yield held
            held.seek(0)
            seal.seal(held, file)
        file.flush()
        os.fsync(file.fileno())


def _size_and_digest(listed: PacketFile, check: Callable[[], None]) -> tuple[int, str]:
    found, size = sha256(), 0
    with listed.open() as file:
        while part := file.read(_CHUNK):
            check()
            found.update(part)
            size += len(part)
    return size, found.hexdigest()


def _entry(name: str) -> zipfile.ZipInfo:
    """Without times, so that the same content gives the same packet."""
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
