"""JSON Lines files: one object a line, streamed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._encoding import TextEncoding, detect_encoding, has_foreign_bytes
from labeler.importers._json_rows import Found, guess_rows, look, object_in, read_rows, without_doubles
from labeler.importers._objects import read_objects
from labeler.importers._own_lines import is_own_line, own_guess, own_line

_MAX_LINE = 8 << 20


class JsonlRecords:
    """One JSON object a line."""

    name = "jsonl"
    title = "JSON Lines"
    endings = (".jsonl", ".ndjson")
    keeps = (
        "every key: text, label and id where chosen or guessed, the rest as data or metadata; nested values as they are"
    )
    drops = (
        "the order of keys in metadata; objects with a key that stands twice; of our own exports the split and the "
        "times of answers"
    )

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        looked = look(objects(source), source, "line")
        if is_own_line(looked[0], options):
            return own_guess(partial(objects, source), source, looked[0])
        return guess_rows(looked, source, options)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        looked = look(objects(source), source, "line")
        if is_own_line(looked[0], options):
            return read_objects(partial(objects, source), own_line, source, options, skip)
        return read_rows(objects(source), looked, source, options, skip)


def objects(source: Path) -> Iterator[Found]:
    """Every line as an object, or why it is none. Raises `SourceError` if the file cannot be used at all."""
    encoding = detect_encoding(source)
    try:
        with source.open("rb") as raw:
            raw.seek(encoding.skip)
            file = io.TextIOWrapper(raw, encoding.codec, encoding.errors, newline="\n")
            line, done = 0, encoding.skip
            while text := file.readline(_MAX_LINE):
                line += 1
                done += len(text)
                if len(text) == _MAX_LINE and not text.endswith("\n"):
                    done += _rest_of_line(file)
                    yield line, f"the line is longer than {_MAX_LINE >> 20} million characters; split it", done
                elif text.strip():
                    yield line, _object(text, encoding), done
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error


def _rest_of_line(file: io.TextIOWrapper) -> int:
    read = 0
    while text := file.readline(_MAX_LINE):
        read += len(text)
        if text.endswith("\n"):
            break
    return read


def _object(text: str, encoding: TextEncoding) -> dict[str, object] | str:
    if encoding.mixed and has_foreign_bytes(text):
        return f"the line holds bytes that are not {encoding.title}; save the file in one encoding"
    try:
        found = object_in(json.loads(text, object_pairs_hook=without_doubles))
    except RecursionError:
        return "the line is nested too deeply; flatten it"
    except ValueError as error:
        return f"the line is not JSON ({error}); correct it"
    return found if isinstance(found, dict) else f"the line does not fit: {found}"
