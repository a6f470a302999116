"""JSON files: a list of objects, streamed, however long.

Read here rather than by ijson: both take the same time to rows that can be kept, but ijson takes UTF-8 alone, and of a
key that stands twice or a broken item it tells neither which item it is nor gives those before it.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._encoding import TextEncoding, detect_encoding, has_foreign_bytes
from labeler.importers._json_rows import Found, guess_rows, look, object_in, read_rows, without_doubles

_BLOCK = 1 << 18
# Characters of one item; more would be a file that is not what it seems.
_MAX_ITEM = 32 << 20
# An error this near to the end of what is read so far may only mean that the rest is missing.
_TAIL = 16
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonRecords:
    """A list of objects."""

    name = "json"
    title = "JSON list of objects"
    endings = (".json",)
    keeps = (
        "every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are"
    )
    drops = "the order of keys in metadata; objects with a key that stands twice"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        return guess_rows(look(objects(source), source, "item"), source, options)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return read_rows(objects(source), look(objects(source), source, "item"), source, options, skip)


def objects(source: Path) -> Iterator[Found]:
    """Every item as an object, or why it is none. Raises `SourceError` if the file cannot be used at all."""
    encoding = detect_encoding(source)
    try:
        with source.open("rb") as raw:
            raw.seek(encoding.skip)
            text = _Stream(io.TextIOWrapper(raw, encoding.codec, encoding.errors, newline=""))
            _expect_list(text, source)
            at = 1
            try:
                for item in _items(text):
                    yield at, _row(item, encoding), raw.tell()
                    at += 1
            except (ValueError, RecursionError) as error:
                said = "it is nested too deeply" if isinstance(error, RecursionError) else error
                yield at, f"the file cannot be read from here on ({said}); what stands before it was read", raw.tell()
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error


class _Stream:
    """The part of a text that is not yet consumed, read on in blocks."""

    def __init__(self, file: io.TextIOBase) -> None:
        self._file = file
        self.text = ""
        self.at = 0
        self.is_whole = False

    def more(self) -> None:
        """Read on, twice as much as is waiting: an item that spans blocks is then tried only a few times."""
        waiting = self.text[self.at :]
        block = self._file.read(max(_BLOCK, len(waiting)))
        self.text, self.at = waiting + block, 0
        self.is_whole = not block

    def next_mark(self) -> str:
        """The next character that is no white space, not consumed; empty at the end."""
        while True:
            found = _SPACE.match(self.text, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self.text) or self.is_whole:
                return self.text[self.at : self.at + 1]
            self.more()


def _expect_list(text: _Stream, source: Path) -> None:
    """Consumes the opening bracket. Raises `SourceError` if there is none."""
    first = text.next_mark()
    if not first:
        raise SourceError(f"{source.name} is empty; expected a list of objects, [{{…}}, {{…}}]")
    if first != "[":
        found = "one object" if first == "{" else "no list"
        raise SourceError(
            f"{source.name} holds {found}; expected a list of objects, [{{…}}, {{…}}] "
            "(one object a line is JSON Lines: name the file .jsonl)"
        )
    text.at += 1


def _items(text: _Stream) -> Iterator[Any]:  # Any: a JSON value
    """The values of a list whose bracket is open. Raises ValueError where it is no JSON, RecursionError if too deep."""
    decoder = json.JSONDecoder(object_pairs_hook=without_doubles)
    if text.next_mark() == "]":
        return
    while True:
        text.next_mark()
        yield _item(decoder, text)
        mark = text.next_mark()
        if mark == "]":
            return
        if mark != ",":
            raise ValueError("the list is not closed" if not mark else f"expected a comma, found {mark!r}")
        text.at += 1


def _item(decoder: json.JSONDecoder, text: _Stream) -> Any:  # Any: a JSON value
    while True:
        try:
            value, end = decoder.raw_decode(text.text, text.at)
        except json.JSONDecodeError as error:
            cut_off = error.msg.startswith("Unterminated") or error.pos >= len(text.text) - _TAIL
            if text.is_whole or not cut_off:
                raise ValueError(error.msg) from error
        else:
            # At the very end of a block "12" may be the beginning of "123".
            if end < len(text.text) or text.is_whole:
                text.at = end
                return value
        if len(text.text) - text.at > _MAX_ITEM:
            raise ValueError(f"one item has more than {_MAX_ITEM >> 20} million characters")
        text.more()


def _row(item: Any, encoding: TextEncoding) -> dict[str, Any] | str:  # Any: a JSON value
    if encoding.mixed and has_foreign_bytes(json.dumps(item, ensure_ascii=False)):
        return f"the item holds bytes that are not {encoding.title}; save the file in one encoding"
    found = object_in(item)
    return found if isinstance(found, dict) else f"the item does not fit: {found}"
