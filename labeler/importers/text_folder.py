"""Folders of text files: each file is one text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft, row_uid
from labeler.errors import SourceError
from labeler.importers._encoding import detect_encoding
from labeler.importers._files import check_file, files_below

_ENDINGS = (".txt", ".text", ".md")
_MAX_BYTES = 16 << 20
_PROGRESS_FILES = 50
_SNIFFED_FILES = 200


class TextFolder:
    """All text files below a folder, or one text file."""

    name = "texts"
    title = "Folder of texts"
    endings = (".txt",)
    keeps = "every text with its file; class sub-folders as labels if wanted"
    drops = "files with other endings; hidden files; the byte-order mark"

    def sniff(self, source: Path) -> float:
        if source.is_file():
            return 0.8 if is_text(source) else 0.0
        return 0.5 if any(is_text(path) for path in files_below(source, _SNIFFED_FILES)) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        files = _texts(source)
        folders = tuple(dict.fromkeys(path.parent.name for path in files if path.parent != source))
        notes = (f"{len(folders)} sub-folders could be the classes",) if len(folders) > 1 else ()
        rows = tuple((path.name,) for path in files[:8])
        return Guess(Modality.TEXT, labels=folders[:200], rows=rows, estimate=len(files), notes=notes)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return _items(source, _texts(source), options.folder_labels, skip)


def _items(
    source: Path, files: list[Path], folder_labels: bool, skip: int
) -> Iterator[SampleDraft | Rejection | Progress]:
    for at, path in enumerate(files):
        if at % _PROGRESS_FILES == 0:
            yield Progress(at, len(files), "text")
        if at < skip:
            continue
        yield Progress(at, len(files), "text", str(path))
        try:
            check_file(path, None if source.is_file() else source)
            text = read_text(path)
        except SourceError as error:
            yield Rejection(str(path), None, str(error))
            continue
        labels = (path.parent.name,) if folder_labels and path.parent != source else ()
        yield SampleDraft(row_uid(text, None), Modality.TEXT, str(path), text=text, labels=labels)
    yield Progress(len(files), len(files), "text")


def _texts(source: Path) -> list[Path]:
    if source.is_file():
        return [source]
    files = list(files_below(source, None))
    texts = [path for path in files if is_text(path)]
    if not texts:
        found = f"none of the {len(files):,} files below it ends in {', '.join(_ENDINGS)}" if files else "it is empty"
        raise SourceError(f"the folder {source} holds no texts: {found}; choose another")
    return texts


def read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
        if len(content) > _MAX_BYTES:
            raise SourceError(f"the file is larger than {_MAX_BYTES >> 20} MB; split it")
        encoding = detect_encoding(path)
        content = content[encoding.skip :]
    except OSError as error:
        raise SourceError(f"the file cannot be read ({error.strerror or error}); check its permissions") from error
    if encoding.mixed:
        raise SourceError(f"the file holds bytes that are not {encoding.title}; save it in one encoding")
    text = content.decode(encoding.codec, encoding.errors)
    if "\0" in text:
        raise SourceError("the file holds NUL bytes, so it is not a text; leave it out")
    if not text.strip():
        raise SourceError("the file is empty; leave it out, or fill it")
    return text


def is_text(path: Path) -> bool:
    return path.name.lower().endswith(_ENDINGS)
