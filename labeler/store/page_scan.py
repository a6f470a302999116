"""Rows read from the pages of a damaged database without SQLite: what a page holds is found whatever else is broken.

Only table leaves are looked at (https://sqlite.org/fileformat.html, "B-tree Pages" and "Record Format"), in the file
and in its write-ahead log. Which table a page belonged to is not known; the caller tells rows by their shape, and
events by their hash. Never of a live database: plain opening drops SQLite's locks.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from labeler.secrecy import keyring
from labeler.secrecy.database_pages import PAGE_BYTES, RESERVED, opened_page

Value = int | float | str | bytes | None
# (row number, columns)
ScannedRow = tuple[int, tuple[Value, ...]]

_TABLE_LEAF = 0x0D
_FILE_HEADER = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_SIZES = (4096, 8192, 16384, 32768, 65536, 2048, 1024, 512)
_MOST_COLUMNS = 64
_LONGEST = 64 << 20
_CHECK_EVERY = 500


def scan_rows(database: Path, check: Callable[[], None] = lambda: None) -> Iterator[ScannedRow]:
    """Every row that can be decoded, from the write-ahead log first (newest state), then from the file."""
    wal = database.with_name(database.name + "-wal")
    if not database.is_file():
        return
    with database.open("rb") as file:
        key = keyring.database_key(database)
        size = _page_size(file.read(_FILE_HEADER)) if key is None else PAGE_BYTES
        pages = _Pages(file, size, 0, size, key=key)
        if wal.is_file():
            with wal.open("rb") as log:
                frames = _Pages(
                    log, size, _WAL_HEADER + _FRAME_HEADER, size + _FRAME_HEADER, _committed(log, size), key
                )
                yield from _rows(frames, pages, check, first_page=None)
        yield from _rows(pages, pages, check, first_page=0)


def _committed(log: IO[bytes], size: int) -> int:
    """How many frames belong to commits: behind them lies what was never said to be saved, or an older log."""
    log.seek(16)
    salts = log.read(8)
    frames = committed = 0
    while True:
        log.seek(_WAL_HEADER + frames * (size + _FRAME_HEADER))
        header = log.read(_FRAME_HEADER)
        if len(header) < _FRAME_HEADER or header[8:16] != salts:
            return committed
        frames += 1
        if header[4:8] != b"\0\0\0\0":
            committed = frames


def _page_size(header: bytes) -> int:
    """As the header says, or the usual one where the header itself is broken."""
    said = int.from_bytes(header[16:18], "big")
    said = 65536 if said == 1 else said
    return said if said in _SIZES else _SIZES[0]


class _Pages:
    """Equal pieces of a file, at equal distances."""

    def __init__(
        self,
        file: IO[bytes],
        size: int,
        start: int,
        distance: int,
        count: int | None = None,
        key: bytes | None = None,
    ) -> None:
        self._file, self._size, self._start, self._distance, self._count = file, size, start, distance, count
        self._key = key
        self.usable = size if key is None else size - RESERVED

    def at(self, index: int) -> bytes:
        """The page with this index, from 0; empty behind the end."""
        if self._count is not None and index >= self._count:
            return b""
        self._file.seek(self._start + index * self._distance)
        page = self._file.read(self._size)
        return page if self._key is None or len(page) < self._size else opened_page(self._key, page)


def _rows(pages: _Pages, overflow: _Pages, check: Callable[[], None], first_page: int | None) -> Iterator[ScannedRow]:
    index = 0
    while True:
        if index % _CHECK_EVERY == 0:
            check()
        page = pages.at(index)
        if len(page) < 8:
            return
        # The first page begins with the header of the file, and holds nothing but the schema.
        if page[0] == _TABLE_LEAF and index != first_page:
            yield from _leaf_rows(page, overflow)
        index += 1


def _leaf_rows(page: bytes, overflow: _Pages) -> Iterator[ScannedRow]:
    cells = int.from_bytes(page[3:5], "big")
    pointers = 8
    for number in range(min(cells, (len(page) - pointers) // 2)):
        at = int.from_bytes(page[pointers + 2 * number : pointers + 2 * number + 2], "big")
        try:
            yield _cell(page, at, overflow)
        except (ValueError, IndexError, struct.error, UnicodeDecodeError):
            continue


def _cell(page: bytes, at: int, overflow: _Pages) -> ScannedRow:
    length, at = _varint(page, at)
    row_number, at = _varint(page, at)
    if not 0 < length <= _LONGEST:
        raise ValueError("no record is as long as that")
    local = _local_size(length, overflow.usable)
    payload = page[at : at + local]
    if len(payload) < local:
        raise ValueError("the record is cut")
    if local < length:
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        payload += _overflow(overflow, following, length - local)
    return row_number, _record(payload)


def _local_size(length: int, usable: int) -> int:
    """How much of a record lies on its leaf; the rest is on overflow pages."""
    most = usable - 35
    if length <= most:
        return length
    least = (usable - 12) * 32 // 255 - 23
    kept = least + (length - least) % (usable - 4)
    return kept if kept <= most else least


def _overflow(pages: _Pages, number: int, left: int) -> bytes:
    found = bytearray()
    visited: set[int] = set()
    while left > 0:
        if number < 1 or number in visited:
            raise ValueError("the chain of overflow pages is broken")
        visited.add(number)
        page = pages.at(number - 1)
        part = page[4 : 4 + left]
        if not part:
            raise ValueError("an overflow page is missing")
        found += part
        left -= len(part)
        number = int.from_bytes(page[:4], "big")
    return bytes(found)


def _record(payload: bytes) -> tuple[Value, ...]:
    header, at = _varint(payload, 0)
    if header > len(payload):
        raise ValueError("the header is longer than the record")
    kinds: list[int] = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
        if len(kinds) > _MOST_COLUMNS:
            raise ValueError("no table of ours is as wide as that")
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("the record has another length")
    return tuple(values)


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 7:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:
        raise ValueError("this kind of value is reserved")
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise ValueError("the value is cut")
    return payload[at:end].decode() if kind % 2 else payload[at:end], end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + step + 1
    raise ValueError("unreachable")
