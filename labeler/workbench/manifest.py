"""The manifest of an export: what every file of it must hash to, and from what it was made; and its check."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from labeler.contracts.exporter import Exporter, ExportReport
from labeler.errors import SourceError, UserError
from labeler.exporters._names import MANIFEST
from labeler.store.project_store import ProjectStore
from labeler.workbench.export_request import ExportRequest

if TYPE_CHECKING:
    from labeler.workbench.datasheet import Datasheet

_FORMAT = 1
_BLOCK = 1 << 20
_MAX_BYTES = 1 << 30
_PACKAGES = ("labeler", "numpy", "pandas", "scikit-learn", "pyarrow", "openpyxl", "pillow")


@dataclass(frozen=True, slots=True)
class LogMark:
    """How far the log goes, and the hash of its newest event."""

    position: int
    last_hash: str | None

    @classmethod
    def of(cls, store: ProjectStore) -> LogMark:
        newest = store.newest_event()
        return cls(store.log_position(), newest.hash if newest else None)


@dataclass(frozen=True, slots=True)
class Verified:
    """An export that is what its manifest says."""

    manifest: Path
    files: int
    rows: int


def beside(target: Path, name: str) -> Path:
    """Where the datasheet or manifest of a single file lies: `birds.csv.manifest.json`."""
    return target.with_name(f"{target.name}.{name}")


def write_text(path: Path, text: str) -> None:
    """Raises `UserError` if it cannot be written."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise UserError(f"{path.name} cannot be written ({error.strerror or error}); choose another place") from error


def manifest_of(
    target: Path,
    sheet_path: Path,
    exporter: Exporter,
    request: ExportRequest,
    sheet: Datasheet,
    mark: LogMark,
    written: ExportReport,
) -> str:
    """The text of a manifest. `target` and the datasheet are hashed where they lie now."""
    root = target if target.is_dir() else target.parent
    paths = list(_files(target)) if target.is_dir() else [target, sheet_path]
    about = {
        "format": _FORMAT,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "project": {"title": sheet.title, "id": sheet.project_id},
        "log": {"position": mark.position, "last_hash": mark.last_hash},
        "export": {
            "format": exporter.name, "labels": sheet.labels_told(), "split": request.split,
            "split_by": request.split_by if request.split else None, "seed": request.seed,
            "min_certainty": request.min_certainty, "min_probability": request.min_probability,
            "include": sorted(request.include | ({"unlabeled"} if request.unlabeled else frozenset())),
            "media": request.media or next(iter(exporter.media), None),
            "pseudonyms": request.privacy.pseudonymise, "hidden_paths": request.privacy.hide_paths,
            "columns_left_out": len(request.privacy.drop_columns),
        },
        "rows": written.rows,
        "notes": list(written.notes),
        "versions": _versions(),
        "files": {
            path.relative_to(root).as_posix(): {"sha256": _sha256(path), "bytes": path.stat().st_size}
            for path in sorted(paths)
        },
    }  # fmt: skip
    return json.dumps(about, indent=2, ensure_ascii=False) + "\n"


def verify_export(path: Path) -> Verified:
    """Check an export against its manifest. Raises `SourceError` naming the file that differs, is missing or extra."""
    manifest = _manifest_path(path)
    about = _read(manifest)
    root = manifest.parent
    listed = _listed(about, manifest)
    for name, said in listed.items():
        file = root.joinpath(*PurePosixPath(name).parts)
        if file.is_symlink() or not file.is_file():
            raise SourceError(f"{file} is missing: the export is not complete")
        if file.stat().st_size != said.get("bytes") or _sha256(file) != said.get("sha256"):
            raise SourceError(f"{file} differs from what was exported: it was changed or damaged since")
    if manifest.name == MANIFEST:
        for extra in _files(root):
            if extra != manifest and extra.relative_to(root).as_posix() not in listed:
                raise SourceError(f"{extra} is extra: it was not part of the export")
    rows = about.get("rows")
    return Verified(manifest, len(listed), rows if isinstance(rows, int) else 0)


def _manifest_path(path: Path) -> Path:
    if path.is_dir():
        return path / MANIFEST
    if path.name == MANIFEST or path.name.endswith(f".{MANIFEST}"):
        return path
    return beside(path, MANIFEST)


def _read(manifest: Path) -> dict[str, Any]:  # Any: JSON leaves
    try:
        with manifest.open("rb") as file:
            about = json.loads(file.read(_MAX_BYTES))
    except FileNotFoundError:
        raise SourceError(f"{manifest} is not there: name an export that was written with its manifest") from None
    except OSError as error:
        raise SourceError(f"{manifest} cannot be read ({error.strerror}); check its permissions") from error
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{manifest} is damaged ({error}); export again") from error
    if not isinstance(about, dict) or about.get("format") != _FORMAT:
        raise SourceError(f"{manifest} is no manifest that this version knows")
    return about


def _listed(about: dict[str, Any], manifest: Path) -> dict[str, dict[str, Any]]:  # Any: JSON leaves
    files = about.get("files")
    if not isinstance(files, dict) or not all(isinstance(said, dict) for said in files.values()):
        raise SourceError(f"{manifest} lists no files; export again")
    for name in files:
        parts = PurePosixPath(name).parts
        if not parts or name.startswith("/") or ".." in parts or "\\" in name or "\0" in name:
            raise SourceError(f"{manifest} names a file outside of the export: {name}")
    return files


def _files(root: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(root):
        for name in names:
            yield Path(folder, name)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "platform": platform.platform()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
