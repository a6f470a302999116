"""Files of other people, read in a limited child: what the rest of the program asks for instead of opening them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler import errors
from labeler.contracts.importer import Guess, Importer, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection
from labeler.errors import SourceError, UserError
from labeler.secrecy import keyring
from labeler.store.staging import StageJob, position_in
from labeler.workbench.answer_lines import Line, unpacked
from labeler.workbench.children import ChildDied
from labeler.workbench.conversation import Conversation, Message
from labeler.workbench.import_child import asked_options, importer_asked
from labeler.workbench.sources import pick_importer

# Nothing new for so long means that it hangs; a file on a slow share has longer, by its size.
PATIENCE_S = 120.0
_SLOW_BYTES_PER_S = 10e6
# Files of one folder that may end their reader; a folder with more of them is made of such files.
MAX_POISON = 20
_MAX_LISTED = 2_000
_MAX_SHOWN_ROWS = 50


def guess_source(source: Path, options: ImportOptions | None = None, name: str | None = None) -> Guess:
    """Columns, labels and first rows of a source; raises `SourceError` if it cannot be used."""
    return guess_with(pick_importer(source, name), source, options or ImportOptions())


def guess_with(importer: Importer, source: Path, options: ImportOptions) -> Guess:
    asked = {"do": "guess", **importer_asked(importer), "source": str(source.absolute())}
    with Conversation("import", {**asked, "options": asked_options(options)}, _patience(source)) as child:
        try:
            for header, payload in child.messages(lambda: None):
                raise_refusal(header)
                if "guess" in header:
                    return _guess(json.loads(payload))
        except (ChildDied, ValueError, TypeError, KeyError, RecursionError) as error:
            raise _ended(source, error) from error
    raise AssertionError("the messages of a child end in an error or an answer")


def stage_in_child(job: StageJob, progress: Callable[[Progress], None], check: Callable[[], None]) -> None:
    """Have a child fill the staging file, and another one go on behind each file that ends it."""
    poison: dict[int, Rejection] = {}
    while True:
        try:
            return _stage(job, poison, progress, check)
        except ChildDied as error:
            at = position_in(job.path)
            place = None if at is None else Path(at.file)
            if at is None or place is None or job.source.is_file() or at.n in poison:
                raise _ended(job.source, error) from error
            if not place.is_relative_to(job.source) or len(poison) >= MAX_POISON:
                raise _ended(place, error) from error
            reason = f"reading it ended the reading process: {error}; leave it out, or save it anew"
            poison[at.n] = Rejection(str(place), None, reason)


def read_answer_lines(path: Path) -> Iterator[Line]:
    """The lines of a file of answers. Raises `SourceError` if it cannot be used at all."""
    asked = {"do": "answers", "source": str(path.absolute())}
    with Conversation("import", asked, _patience(path)) as child:
        try:
            for header, payload in child.messages(lambda: None):
                raise_refusal(header)
                if "read" in header:
                    return
                yield from map(unpacked, json.loads(payload))
        except (ChildDied, ValueError, TypeError, RecursionError) as error:
            raise _ended(path, error) from error


def _stage(
    job: StageJob, poison: dict[int, Rejection], progress: Callable[[Progress], None], check: Callable[[], None]
) -> None:
    asked = {
        "do": "stage", **importer_asked(job.importer), "source": str(job.source), "copy": job.copy,
        "options": asked_options(job.options), "folder": str(job.folder.absolute()), "path": str(job.path.absolute()),
        "poison": [[n, item.source, item.reason] for n, item in poison.items()],
    }  # fmt: skip
    keys = keyring.handed(job.path, "staging", "files")
    with Conversation("import", asked, _patience(job.source), keys) as child:
        for message in child.messages(check):
            if _is_staged(message, progress):
                return


def _is_staged(message: Message, progress: Callable[[Progress], None]) -> bool:
    header, _ = message
    raise_refusal(header)
    if "staged" in header:
        return True
    progress(progress_in(header))
    return False


def progress_in(header: dict[str, Any]) -> Progress:  # Any: JSON leaves
    """How far a child says it is. Raises `ChildDied` if it says something else."""
    total = header.get("total")
    if not isinstance(header.get("done"), int) or not isinstance(total, int | None) or header.get("unit") is None:
        raise ChildDied("it said something that makes no sense")
    return Progress(header["done"], total, str(header["unit"])[:20])


def raise_refusal(header: dict[str, Any]) -> None:  # Any: JSON leaves
    """What the child says cannot be done, as the error it stands for there."""
    if "no_memory" in header:
        raise ChildDied(f"it needed more memory than reading may use ({header['no_memory']} GB)")
    if "refused" in header:
        kind = getattr(errors, str(header.get("kind")), SourceError)
        known = isinstance(kind, type) and issubclass(kind, UserError)
        raise (kind if known else SourceError)(str(header["refused"]))


def _ended(source: Path, error: Exception) -> SourceError:
    words = str(error) if isinstance(error, ChildDied) else "it answered with nonsense"
    return SourceError(
        f"{source} could not be read: the reading process was watched, and {words}. Nothing is lost; check that the "
        "file is what its name says, split it if it is huge, or leave it out"
    )


def _patience(source: Path) -> float:
    try:
        size = source.stat().st_size if source.is_file() else 0
    except OSError:
        size = 0
    return PATIENCE_S + size / _SLOW_BYTES_PER_S


def _guess(said: Any) -> Guess:  # Any: whatever the child sent
    """A guess as a child sent it, with every part of the type and length that it must have."""
    guess = Guess(
        modality=Modality(said["modality"]),
        columns=_names(said["columns"]),
        text=_name(said["text"]),
        label=_name(said["label"]),
        id=_name(said["id"]),
        labels=_names(said["labels"]),
        rows=tuple(_names(row) for row in said["rows"][:_MAX_SHOWN_ROWS]),
        estimate=None if said["estimate"] is None else int(said["estimate"]),
        notes=_names(said["notes"]),
        answers=said["answers"] is True,
    )
    return replace(guess, labels=guess.labels[:200])


def _names(said: Any) -> tuple[str, ...]:  # Any: as above
    if not isinstance(said, list) or not all(isinstance(name, str) for name in said):
        raise ValueError("not a list of texts")
    return tuple(said[:_MAX_LISTED])


def _name(said: Any) -> str | None:  # Any: as above
    if said is not None and not isinstance(said, str):
        raise ValueError("not a text")
    return said
