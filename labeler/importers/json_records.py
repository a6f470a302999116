"""JSON files: a list of objects, streamed, however long."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._json_rows import Found, guess_rows, look, read_rows, storable

_BLOCK = 1 << 16
_MARK = b"\xef\xbb\xbf"
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")


class JsonRecords:
    """A list of objects."""

    name = "json"
    title = "JSON list of objects"
    endings = (".json",)
    keeps = (
        "every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are"
    )
    drops = "the order of keys in metadata; duplicate keys (the last counts)"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        return guess_rows(look(_objects(source), source, "item"), source, options)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return read_rows(_objects(source), look(_objects(source), source, "item"), source, options, skip)


def _objects(source: Path) -> Iterator[Found]:
    import ijson

    try:
        with source.open("rb") as file:
            _expect_list(file, source)
            at = 0
            try:
                for value in ijson.items(file, "item", use_float=True):
                    at += 1
                    yield at, _object(value), file.tell()
            # ijson's C parser raises UnicodeDecodeError and OverflowError beside its own error.
            except (ijson.JSONError, ValueError, ArithmeticError, RecursionError) as error:
                said = " ".join(str(error).split())[:120]
                yield at + 1, f"the file is damaged from here on ({said}); what stands before it was read", file.tell()
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error


def _expect_list(file: IO[bytes], source: Path) -> None:
    """Leaves the file at the start of its content. Raises `SourceError` if that is no list."""
    start = file.read(_BLOCK)
    if start.startswith(_OTHER_ENCODINGS):
        raise SourceError(f"{source.name} is UTF-16; JSON is UTF-8, save it so")
    mark = len(_MARK) if start.startswith(_MARK) else 0
    first = start[mark:].lstrip()[:1]
    if not first:
        raise SourceError(f"{source.name} is empty; expected a list of objects, [{{…}}, {{…}}]")
    if first != b"[":
        found = "one object" if first == b"{" else "no list"
        raise SourceError(
            f"{source.name} holds {found}; expected a list of objects, [{{…}}, {{…}}] "
            "(one object a line is JSON Lines: name the file .jsonl)"
        )
    file.seek(mark)


def _object(value: Any) -> dict[str, Any] | str:  # Any: a JSON value
    if not isinstance(value, dict):
        return f"the item is {_kind(value)}, not an object"
    try:
        kept = storable(_plain_numbers(value))
    except (RecursionError, OverflowError) as error:
        return f"the item cannot be kept ({error})"
    return kept if isinstance(kept, dict) else "the item is not an object"


def _plain_numbers(value: Any) -> Any:  # Any: a JSON value
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list):
        return [_plain_numbers(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain_numbers(item) for name, item in value.items()}
    return value


def _kind(value: object) -> str:
    names = {list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")
