"""fastText: `__label__x text`, a line a sample."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.fasttext import PREFIX
from labeler.importers._encoding import detect_encoding, has_foreign_bytes
from labeler.importers._objects import head_of
from labeler.importers._own import Drafts, Found

_MAX_LINE = 8 << 20
_LOOKED_AT = 200


class FastText:
    """Training lines of fastText's supervised mode."""

    name = "fasttext"
    title = "fastText"
    endings = (".txt", ".ft", ".fasttext")
    keeps = "texts and their classes"
    drops = "lines without a text"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        head = head_of(source)
        return 0.95 if PREFIX.encode() in head[:200] else 0.05 if head else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        lines = [found for found, _ in _lines(source, _LOOKED_AT)]
        texts = [one for one in lines if isinstance(one, Found)]
        labels = dict.fromkeys(name for one in texts for answer in one.answers for name in answer.labels or ())
        if not labels:
            raise SourceError(f"{source.name} holds no {PREFIX}; expected lines like {PREFIX}class some words")
        size = source.stat().st_size
        estimate = len(texts) if len(lines) < _LOOKED_AT else size * len(texts) // max(1, _bytes(texts))
        rows = tuple((one.text or "")[:200] for one in texts[:8])
        return Guess(
            Modality.TEXT,
            ("text",),
            "text",
            "label",
            None,
            tuple(labels)[:200],
            tuple((row,) for row in rows),
            estimate,
            (),
            True,
        )

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        self.guess(source, options)
        yield from Drafts(source, options).items(_lines(source, None), skip)
        size = source.stat().st_size
        yield Progress(size, size, "byte")


def _bytes(found: list[Found]) -> int:
    return sum(len(one.text or "") + 20 for one in found)


def _lines(source: Path, most: int | None) -> Iterator[tuple[Found | Rejection, Progress]]:
    encoding = detect_encoding(source)
    size, done = source.stat().st_size, encoding.skip
    try:
        with source.open("rb") as raw:
            raw.seek(encoding.skip)
            file = io.TextIOWrapper(raw, encoding.codec, encoding.errors, newline="\n")
            at = 0
            is_rest = False
            while (line := file.readline(_MAX_LINE)) and (most is None or at < most):
                done += len(line)
                cut = len(line) == _MAX_LINE and not line.endswith("\n")
                was_rest, is_rest = is_rest, cut
                if was_rest:
                    continue
                at += 1
                progress = Progress(min(done, size), size, "byte")
                if cut:
                    yield (
                        Rejection(str(source), at, f"the line is longer than {_MAX_LINE >> 20} million characters"),
                        progress,
                    )
                elif line.strip():
                    yield _found(at, line, source, encoding.mixed), progress
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error


def _found(at: int, line: str, source: Path, mixed: bool) -> Found | Rejection:
    if mixed and has_foreign_bytes(line):
        return Rejection(str(source), at, "the line holds bytes of another encoding; save the file in one encoding")
    if "\0" in line:
        return Rejection(str(source), at, "the line holds a NUL byte; remove it")
    rest, labels = line.strip(" \t\r\n"), []
    while rest.startswith(PREFIX):
        name, _, rest = rest.partition(" ")
        labels.append(name[len(PREFIX) :])
    text = rest.strip().removeprefix("\u200b")
    if not text:
        return Rejection(str(source), at, "the line has no text behind its labels; leave it out")
    answers = (DraftAnswer(None, tuple(name for name in labels if name)),) if labels else ()
    return Found(at, text=text, answers=answers)
