"""A journal lies open or, in an encrypted project, sealed line by line: reading either, and bringing one into the form
of another project.

Sizes are counted in the bytes of the form in which a segment was written; a head says `sealed` where that is so.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from labeler.errors import SourceError
from labeler.secrecy import keyring
from labeler.secrecy.sealed_lines import LineSeal, opened_length, sealed_length
from labeler.secrecy.sealed_stream import is_sealed
from labeler.store.journal_segment import JOURNAL, Segment, closed_name, digest_of, segments_in

_ANY = "any.jsonl"
_MAGIC_BYTES = 64


def text_of(path: Path) -> tuple[bytes, Callable[[int], int]]:
    """A segment's text, and where in the file a line lies that begins at an offset of the text."""
    data, seal = path.read_bytes(), keyring.line_seal(path)
    if seal is None:
        return data, lambda offset: offset
    *lines, torn = data.split(b"\n")
    texts, starts, places, length, at = [], [], [], 0, 0
    for line in lines:
        starts.append(length)
        places.append(at)
        texts.append(_opened(seal, line) + b"\n")
        length += len(texts[-1])
        at += len(line) + 1
    return b"".join((*texts, torn)), lambda offset: (*places, at)[bisect_left((*starts, length), offset)]


def end_in_file(path: Path, size: int, *, counted_sealed: bool) -> int:
    """The byte of the file up to which `size` goes, which its writer counted in a form that may be another."""
    if counted_sealed == (keyring.line_seal(path) is not None):
        return size
    counted = at = 0
    with path.open("rb") as file:
        for line in file:
            if counted >= size:
                break
            counted += sealed_length(len(line)) if counted_sealed else opened_length(line.rstrip(b"\n"))
            at += len(line)
    return at


@contextmanager
def in_own_form(folder: Path, sources: Sequence[Path]) -> Iterator[list[Path]]:
    """Journal folders as they would lie in this project: those that lie so already, and copies of the others."""
    own = keyring.line_seal(folder / JOURNAL / _ANY)
    if own is None and all(keyring.line_seal(source / _ANY) is None for source in sources):
        yield list(sources)
        return
    try:
        place = Path(tempfile.mkdtemp(prefix=".incoming-", dir=folder))
    except OSError as error:
        raise SourceError(f"{folder} may not be written ({error.strerror}); check its permissions") from error
    try:
        yield [_translated(source, place / str(number), own) for number, source in enumerate(sources)]
    finally:
        shutil.rmtree(place, ignore_errors=True)


def open_text(path: Path) -> IO[bytes]:
    """A segment as it reads without any seal, for handing on."""
    with path.open("rb") as file:
        if is_sealed(file.read(_MAGIC_BYTES)):
            return io.BytesIO(keyring.read_file(path))
    return path.open("rb") if keyring.line_seal(path) is None else io.BytesIO(text_of(path)[0])


def open_name(segment: Segment) -> str:
    """What a closed segment is called where it is handed on without its seal."""
    if keyring.line_seal(segment.path) is None:
        return segment.path.name
    return f"{segment.stem}.{sha256(text_of(segment.path)[0]).hexdigest()[:16]}.jsonl"


def _translated(source: Path, target: Path, own: LineSeal | None) -> Path:
    target.mkdir()
    for segment in segments_in(source):
        copy = target / segment.path.name
        is_whole = segment.digest is None or _digest(segment) == segment.digest
        with _lines_of(segment.path) as lines, copy.open("wb") as file:
            for line in lines:
                file.write(line if own is None or not line.endswith(b"\n") else own.seal(line))
        if segment.digest is not None and is_whole:  # a name that was not true stays so, and is refused for it
            copy.replace(closed_name(Segment(segment.device, segment.number, None, copy)).path)
    return target


def _digest(segment: Segment) -> str:
    with segment.path.open("rb") as file:
        sealed_whole = is_sealed(file.read(_MAGIC_BYTES))
    return sha256(keyring.read_file(segment.path)).hexdigest()[:16] if sealed_whole else digest_of(segment.path)


@contextmanager
def _lines_of(path: Path) -> Iterator[Iterator[bytes]]:
    """The lines of a segment in whatever form; what cannot be opened is given as it lies, and refused by its reader."""
    with path.open("rb") as file:
        start = file.read(_MAGIC_BYTES)
        file.seek(0)
        if is_sealed(start):
            yield iter(io.BytesIO(keyring.opened(path, file.read())))
            return
        seal = keyring.line_seal(path) if b'"sealed":"' in start else None
        yield iter(file) if seal is None else (_opened_with_end(seal, line) for line in file)


def _opened_with_end(seal: LineSeal, line: bytes) -> bytes:
    return _opened(seal, line[:-1]) + b"\n" if line.endswith(b"\n") else line


def _opened(seal: LineSeal, line: bytes) -> bytes:
    try:
        return seal.open(line)
    except ValueError:
        return line
