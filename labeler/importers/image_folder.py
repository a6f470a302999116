"""Folders of images, with class sub-folders or a `labels.csv` beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._columns import labels_in
from labeler.importers._files import check_file, files_below
from labeler.samples.image import IMAGE_ENDINGS, probe_image

LABELS_FILE = "labels.csv"
_FILE_COLUMNS = ("file", "file_name", "filename", "image", "path", "name")
_PROGRESS_FILES = 20
_SNIFFED_FILES = 200
_LISTED_LABELS = 200


class ImageFolder:
    """All images below a folder, or one image file."""

    name = "images"
    title = "Folder of images"
    endings = ()
    keeps = "every image by content, its path, size, format; class sub-folders or labels.csv as labels"
    drops = "files that are not images; hidden files; animation frames after the first"

    def sniff(self, source: Path) -> float:
        if source.is_file():
            return 0.9 if _is_image(source.name) else 0.0
        return 0.8 if any(_is_image(path.name) for path in files_below(source, _SNIFFED_FILES)) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        listing = _Listing.of(source, options)
        folders = dict.fromkeys(name for path in listing.images for name in listing.folder_label(path))
        labels = tuple(dict.fromkeys(name for names in listing.labels.values() for name in names)) or tuple(folders)
        notes = [f"{listing.others:,} files are not images and are left out"] if listing.others else []
        if listing.labels:
            notes.append(f"labels from {LABELS_FILE}")
        elif len(folders) > 1:
            notes.append(f"{len(folders)} sub-folders could be the classes")
        return Guess(
            modality=Modality.IMAGE,
            columns=listing.columns,
            label=listing.label_column,
            labels=labels[:_LISTED_LABELS],
            rows=tuple((str(path.relative_to(listing.root)),) for path in listing.images[:8]),
            estimate=len(listing.images),
            notes=tuple(notes),
        )

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return _items(_Listing.of(source, options), options.folder_labels, skip)


@dataclass(frozen=True, slots=True)
class _Listing:
    """What a folder holds: its images in a stable order, and the labels of a `labels.csv` by path.

    `folder` is None where one image file is all that was chosen.
    """

    root: Path
    folder: Path | None
    images: tuple[Path, ...]
    others: int
    columns: tuple[str, ...]
    label_column: str | None
    labels: Mapping[Path, tuple[str, ...]]

    @classmethod
    def of(cls, source: Path, options: ImportOptions) -> _Listing:
        """Raises `SourceError` for a folder without images."""
        if source.is_file():
            return cls(source.parent, None, (source,), 0, (), None, {})
        files = list(files_below(source, None))
        images = tuple(path for path in files if _is_image(path.name))
        if not files:
            raise SourceError(f"the folder {source} is empty; choose one that holds images")
        if not images:
            raise SourceError(
                f"none of the {len(files):,} files below {source} is an image; "
                "PNG, JPEG, WebP, TIFF, BMP and GIF files are read"
            )
        columns, column, labels = _labels_file(source, images, options)
        others = len(files) - len(images) - bool(columns)
        return cls(source, source, images, others, columns, column, labels)

    def folder_label(self, path: Path) -> tuple[str, ...]:
        """The sub-folder that directly holds the image; none for one that lies at the top."""
        return () if path.parent == self.root else (path.parent.name,)


def _items(listing: _Listing, folder_labels: bool, skip: int) -> Iterator[SampleDraft | Rejection | Progress]:
    total = len(listing.images)
    for at, path in enumerate(listing.images):
        if at % _PROGRESS_FILES == 0:
            yield Progress(at, total, "image")
        if at < skip:
            continue
        yield Progress(at, total, "image", str(path))
        try:
            check_file(path, listing.folder)
            facts = probe_image(path)
        except SourceError as error:
            yield Rejection(str(path), None, str(error))
            continue
        labels = listing.labels.get(path, listing.folder_label(path) if folder_labels else ())
        size = {"width": facts.width, "height": facts.height, "format": facts.format, "mode": facts.mode}
        yield SampleDraft(facts.uid, Modality.IMAGE, str(path), data=size, labels=labels)
    yield Progress(total, total, "image")


def _is_image(name: str) -> bool:
    return name.lower().endswith(IMAGE_ENDINGS)


def _labels_file(
    root: Path, images: tuple[Path, ...], options: ImportOptions
) -> tuple[tuple[str, ...], str | None, dict[Path, tuple[str, ...]]]:
    """(columns, label column, labels by image) of a `labels.csv`; nothing where there is none or it is not wanted."""
    from labeler.importers.csv_table import CsvTable

    path = root / LABELS_FILE
    if not path.is_file():
        if options.label:
            raise SourceError(
                f"{root} has no {LABELS_FILE}, so there is no column “{options.label}”; leave --label out"
            )
        return (), None, {}
    try:
        check_file(path, root)
    except SourceError as error:
        raise SourceError(f"{path}: {error}") from error
    guess = CsvTable().guess(path, ImportOptions(text="", id="", label=options.label))
    file_column = next((column for column in guess.columns if column.lower() in _FILE_COLUMNS), None)
    if options.label == "" or guess.label is None or file_column is None:
        return guess.columns, None, {}
    rows = CsvTable().read(path, ImportOptions(text=file_column, label=guess.label, id=""))
    by_name: dict[str, Path] = {}
    for image in images:
        by_name.setdefault(image.name, image)
        by_name[image.relative_to(root).as_posix()] = image
    labels = {
        by_name[row.text]: labels_in(list(row.labels), options.label_separator)
        for row in rows
        if isinstance(row, SampleDraft) and row.text in by_name
    }
    return guess.columns, guess.label, labels
