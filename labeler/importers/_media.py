"""Files that a source names: looked up in one folder, and nothing outside of it is opened."""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from labeler.contracts.importer import ImportOptions
from labeler.domain.shown_text import shown
from labeler.errors import MissingFile, SourceError
from labeler.importers._files import check_file

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_LABEL_STUDIO = re.compile(r"/data/(?:local-files/\?d=|upload/)")
_DATA_URI = re.compile(r"data:image/[a-z0-9.+-]{1,20};base64,", re.IGNORECASE)


def media_roots(source: Path, options: ImportOptions) -> tuple[Path, ...]:
    """The folders that files are looked up in: the one named, and the one that the source is or lies in."""
    own = source if source.is_dir() else source.parent
    if not options.media:
        return (own,)
    root = Path(options.media)
    if not root.is_dir():
        raise SourceError(f"{root} (--media) is no folder; name the one that holds the files")
    return (root, own)


def local_file(reference: str, roots: Sequence[Path]) -> Path:
    """Where a named file lies. Raises `SourceError` if it is not there, or lies outside of all folders `roots`."""
    named = unquote(reference[7:]) if reference.startswith("file://") else reference
    if _ELSEWHERE.match(named):
        raise SourceError(
            f"its file lies at {shown(named, 60)}, which is not opened; download it into a folder and name that folder "
            "with --media"
        )
    if label_studio := _LABEL_STUDIO.match(named):
        named = unquote(named[label_studio.end() :])
    if "\0" in named or not named.strip():
        raise SourceError("the name of its file is none")
    problem = SourceError("there is no folder to look for its file in")
    for root in roots:
        try:
            return _checked(named, root)
        except SourceError as error:
            problem = error
        except OSError as error:
            raise SourceError(f"its file {shown(named, 60)} cannot be read ({error.strerror})") from error
    raise problem


def _checked(named: str, root: Path) -> Path:
    base = Path(os.path.abspath(root))
    path = Path(os.path.normpath(base / named))
    if not path.exists() and "\\" in named:
        path = Path(os.path.normpath(base / named.replace("\\", "/")))
    if not path.is_relative_to(base):
        raise MissingFile(
            f"its file {shown(named, 60)} lies outside of the folder {base}; name the folder that holds it with --media"
        )
    if not path.exists():
        raise MissingFile(f"its file {shown(named, 60)} is not in the folder {base}; put it there, or name its folder "
                          "with --media")  # fmt: skip
    check_file(path, base)
    return path


def embedded(reference: str) -> bytes | None:
    """The bytes in a data URI; None if it is none. Raises `SourceError` for a damaged one."""
    found = _DATA_URI.match(reference[:60])
    if found is None:
        return None
    try:
        return base64.b64decode(reference[found.end() :], validate=True)
    except (binascii.Error, ValueError) as error:
        raise SourceError("the image embedded in it is damaged") from error
