"""The feature matrix on disk: one float32 .npy in sample.id order, and a JSON card that says what it must hold.

A disposable cache: a file that does not match its card, or a card that does not match the samples, is not used.
"""

from __future__ import annotations

import hashlib
import io
import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.learning.sample_reader import Keys
from labeler.secrecy import keyring

FORMAT = 1
# Rows under one checksum.
BLOCK_ROWS = 512
# Files up to this size are checked whole when opened, larger ones in evenly spread blocks.
_CHECK_WHOLE_BYTES = 64 << 20
_CHECK_BLOCKS = 48


@dataclass(frozen=True, slots=True)
class Card:
    """What a feature matrix is.

    Attributes
    ----------
    id : names file and content; `basis` with the number of rows.
    basis : names the space; matrices of one basis have comparable columns.
    blocks : the specs of the blocks, `identities` with their versions.
    fitted_on : how many samples the space was fitted on.
    keys_hash : SHA-256 over the keys of all rows: which samples, in which order.
    rows_done : rows written so far; equal to `n_rows` when complete.
    checksums : CRC-32 of each `BLOCK_ROWS` rows written.
    """

    format: int
    id: str
    basis: str
    modality: str
    blocks: tuple[str, ...]
    identities: tuple[str, ...]
    seed: int
    width: int
    fitted_on: int
    n_rows: int
    keys_hash: str
    rows_done: int = 0
    checksums: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FeatureMatrix:
    """A finished matrix: `X` is a read-only memory map or held in memory, float32 (n_rows, width), finite."""

    id: str
    X: NDArray[np.float32]
    card: Card

    @property
    def n_rows(self) -> int:
        return self.card.n_rows


def open_features(folder: Path, keys: Keys) -> FeatureMatrix | None:
    """The matrix of these samples, or of the longest run of first samples there is; None if there is none to trust.

    `keys` are those of `sample_reader.sample_keys`, in sample.id order. A matrix with fewer rows than samples means
    that samples were added since.
    """
    usable = [card for card in cards(folder) if card.rows_done == card.n_rows and describes(card, keys)]
    for card in sorted(usable, key=lambda card: card.n_rows, reverse=True):
        matrix = open_checked(folder, card)
        if matrix is not None:
            return matrix
    return None


def describes(card: Card, keys: Keys) -> bool:
    """Whether the card's rows are the first of these samples."""
    return card.n_rows <= len(keys) and card.keys_hash == keys_hash(keys[: card.n_rows])


def keys_hash(keys: Keys) -> str:
    return hashlib.sha256(np.ascontiguousarray(keys, dtype="<u8").tobytes()).hexdigest()


def cards(folder: Path) -> list[Card]:
    """Every readable card of this format in the folder."""
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        card = read_card(path)
        if card is not None and card.id == path.stem:
            found.append(card)
    return found


def read_card(path: Path) -> Card | None:
    try:
        said = json.loads(keyring.read_file(path))
        card = Card(**{**said, **{name: tuple(said[name]) for name in ("blocks", "identities", "checksums")}})
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return card if card.format == FORMAT else None


def write_card(folder: Path, card: Card) -> None:
    target = folder / f"{card.id}.json"
    temporary = target.with_suffix(".json.tmp")
    temporary.write_bytes(keyring.sealed(target, json.dumps(asdict(card)).encode()))
    temporary.replace(target)


def matrix_path(folder: Path, card: Card) -> Path:
    return folder / f"{card.id}.npy"


def partial_path(folder: Path, card: Card) -> Path:
    return folder / f"{card.id}.npy.partial"


def open_checked(folder: Path, card: Card) -> FeatureMatrix | None:
    """The card's matrix, after its header, size and checksums were found right."""
    path = matrix_path(folder, card)
    try:
        X = load_matrix(path)
    except (OSError, ValueError, EOFError):
        return None
    if X.shape != (card.n_rows, card.width) or X.dtype != np.float32 or not X.flags.c_contiguous:
        return None
    blocks = range(len(card.checksums))
    if X.nbytes > _CHECK_WHOLE_BYTES:
        blocks = range(0, len(card.checksums), max(1, len(card.checksums) // _CHECK_BLOCKS))
    if len(card.checksums) != -(-card.n_rows // BLOCK_ROWS) or any(
        checksum(X[block * BLOCK_ROWS : (block + 1) * BLOCK_ROWS]) != card.checksums[block] for block in blocks
    ):
        return None
    return FeatureMatrix(card.id, X, card)


class HeldMatrix(np.ndarray[Any, np.dtype[np.float32]]):
    """A matrix whose file is sealed, opened into memory; `filename` says where another process finds it."""

    filename: str


def load_matrix(path: Path) -> NDArray[np.float32]:
    """Mapped where the file lies open, held in memory where it is sealed. Raises OSError, ValueError, EOFError."""
    if keyring.file_seal(path) is None:
        mapped: NDArray[np.float32] = np.load(path, mmap_mode="r", allow_pickle=False)
        return mapped
    held: HeldMatrix = np.load(io.BytesIO(keyring.read_file(path)), allow_pickle=False).view(HeldMatrix)
    held.filename = str(path)
    held.flags.writeable = False
    return held


def checksum(rows: NDArray[np.float32]) -> int:
    return zlib.crc32(np.ascontiguousarray(rows, dtype="<f4").data.cast("B") if rows.size else b"")


def header(card: Card) -> bytes:
    """The .npy header of the finished matrix."""
    buffer = io.BytesIO()
    described = {"descr": "<f4", "fortran_order": False, "shape": (card.n_rows, card.width)}
    np.lib.format.write_array_header_1_0(buffer, described)
    return buffer.getvalue()


def valid_prefix(folder: Path, card: Card) -> Card:
    """The card with only those finished blocks of its partial file that are still right."""
    try:
        data = partial_path(folder, card).read_bytes()
    except OSError:
        return replace(card, rows_done=0, checksums=())
    start = header(card)
    if not data.startswith(start):
        return replace(card, rows_done=0, checksums=())
    kept: list[int] = []
    step = BLOCK_ROWS * card.width * 4
    for block, expected in enumerate(card.checksums):
        part = data[len(start) + block * step : len(start) + (block + 1) * step]
        rows = min(BLOCK_ROWS, card.n_rows - block * BLOCK_ROWS)
        if len(part) != rows * card.width * 4 or zlib.crc32(part) != expected:
            break
        kept.append(expected)
    done = min(len(kept) * BLOCK_ROWS, card.n_rows)
    return replace(card, rows_done=done, checksums=tuple(kept))


def discard_others(folder: Path, keep: Sequence[str]) -> None:
    """Remove matrices and cards of other ids. What is still mapped elsewhere on Windows stays until next time."""
    for path in folder.iterdir():
        identity = path.name.split(".")[0]
        if path.is_file() and identity not in keep:
            try:
                path.unlink()
            except OSError:
                continue
