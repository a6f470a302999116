"""COCO: images with classes, from one JSON file beside or above them, read piece by piece."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.coco import FILE, KEPT
from labeler.importers._files import is_there
from labeler.importers._json_rows import object_in
from labeler.importers._objects import head_of
from labeler.importers._own import KEY, Drafts, Found, answer_in, own_of
from labeler.importers._shown_columns import text_of, without

_IMAGES = re.compile(rb'"images"\s*:\s*\[')
_OTHERS = re.compile(rb'"(?:annotations|categories|info)"\s*:')
_MAX_REGIONS = 1_000

Fields = dict[str, Any]  # Any: JSON leaves


class Coco:
    """One JSON object with images, annotations and categories; or a folder that holds it."""

    name = "coco"
    title = "COCO (classes of images)"
    endings = (".json",)
    keeps = (
        "images and the classes in them, each annotator's where the file tells, metadata; boxes and masks as metadata"
    )
    drops = "annotations of images that the file does not list"

    def sniff(self, source: Path) -> float:
        if source.is_dir():
            return 0.95 if is_there(source / FILE) else 0.0
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        return 0.95 if head.lstrip()[:1] == b"{" and _OTHERS.search(head) and _IMAGES.search(head) else 0.05

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        file = _file(source)
        facts = _facts(file)
        first = [image for image, _ in zip(_array(file, "images"), range(8), strict=False)]
        rows = tuple((str(image.get("file_name")),) for image in first if isinstance(image, dict))
        labels = tuple(dict.fromkeys(facts.categories.values()))[:200]
        note = "boxes and masks become classes of the whole image" if facts.regions else ""
        return Guess(
            Modality.IMAGE,
            ("file_name",),
            None,
            "category",
            None,
            labels,
            rows,
            facts.images,
            (note,) if note else (),
            True,
        )

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        file = _file(source)
        facts = _facts(file)
        yield from Drafts(source, options).items(_found(file, facts), skip)
        yield Progress(facts.images, facts.images, "image")


@dataclass(slots=True)
class _Facts:
    """What stands elsewhere in the file than the images: read first, whatever the order."""

    images: int = 0
    categories: dict[Any, str] = field(default_factory=dict)  # Any: an id, mostly a number
    said: dict[Any, list[tuple[Any, str | None]]] = field(default_factory=lambda: defaultdict(list))  # Any: as above
    regions: dict[Any, list[Fields]] = field(default_factory=dict)  # Any: as above


def _file(source: Path) -> Path:
    file = source / FILE if source.is_dir() else source
    if not is_there(file):
        raise SourceError(f"{source} holds no {FILE}; name the JSON file itself, and the images' folder with --media")
    return file


def _array(file: Path, name: str) -> Iterator[Any]:  # Any: JSON values
    import ijson

    try:
        with file.open("rb") as raw:
            for item in ijson.items(raw, f"{name}.item", use_float=True):
                found = object_in(item)
                yield found
    except (ijson.JSONError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise SourceError(f"{file.name} cannot be read as COCO ({error}); is it whole?") from error
    except OSError as error:
        raise SourceError(f"{file} cannot be read ({error.strerror or error}); check its permissions") from error


def _facts(file: Path) -> _Facts:
    facts = _Facts()
    facts.images = sum(1 for _ in _array(file, "images"))
    if not facts.images:
        raise SourceError(
            f'{file.name} lists no images; expected {{"images": […], "annotations": […], "categories": […]}}'
        )
    for category in _array(file, "categories"):
        if isinstance(category, dict) and _is_id(category.get("id")):
            facts.categories[category["id"]] = str(category.get("name") or category["id"])
    for annotation in _array(file, "annotations"):
        if not isinstance(annotation, dict) or not _is_id(annotation.get("image_id")):
            continue
        image, category = annotation["image_id"], annotation.get("category_id")
        who = annotation.get("annotator")
        if _is_id(category) and (category, text_of(who)) not in facts.said[image]:
            facts.said[image].append((category, text_of(who)))
        if (
            "annotator" not in annotation
            and annotation.get("bbox")
            and len(facts.regions.get(image, ())) < _MAX_REGIONS
        ):
            facts.regions.setdefault(image, []).append(without(annotation, "image_id"))
    return facts


def _found(file: Path, facts: _Facts) -> Iterator[tuple[Found | Rejection, Progress]]:
    for at, image in enumerate(_array(file, "images"), start=1):
        progress = Progress(at, facts.images, "image")
        if not isinstance(image, dict) or not isinstance(image.get("file_name"), str):
            reason = image if isinstance(image, str) else "it has no file_name; leave it out"
            yield Rejection(str(file), at, reason), progress
            continue
        own = own_of(image.get(KEY))
        said = facts.said.get(image.get("id"), []) if _is_id(image.get("id")) else []
        labels = [(facts.categories.get(category), who) for category, who in said]
        unknown = [category for category, _ in said if category not in facts.categories]
        if unknown:
            yield (
                Rejection(str(file), at, f"the category {unknown[0]} of {image['file_name'][:60]} is not listed"),
                progress,
            )
            continue
        kept = {} if own else _kept(image, facts)
        yield (
            Found(
                at, image=image["file_name"], meta={KEPT: kept} if kept else {}, own=own, answers=_answers(own, labels)
            ),
            progress,
        )


def _kept(image: Fields, facts: _Facts) -> Fields:
    kept = without(image, "file_name", "width", "height")
    regions = facts.regions.get(image.get("id"))
    return {**kept, "annotations": regions} if regions else kept


def _answers(own: Any, labels: list[tuple[str | None, str | None]]) -> tuple[DraftAnswer, ...]:  # Any: JSON leaves
    if isinstance(own.get("answers"), list):
        return tuple(map(answer_in, own["answers"]))
    by_annotator: dict[str | None, list[str]] = {}
    for label, who in labels:
        by_annotator.setdefault(who, []).append(str(label))
    return tuple(DraftAnswer(who, tuple(dict.fromkeys(names))) for who, names in by_annotator.items())


def _is_id(value: object) -> bool:
    return isinstance(value, int | str) and not isinstance(value, bool)
