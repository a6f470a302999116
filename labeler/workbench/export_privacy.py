"""What an export does not tell: who answered, where files lie, and columns that the person keeps to themselves."""

from __future__ import annotations

import hmac
import os
import secrets
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from labeler.contracts.exporter import ExportRow
from labeler.errors import UserError
from labeler.secrecy import keyring

KEY_FILE = "pseudonyms.key"
_KEY_BYTES = 32
_DIGITS = 12
# What other tools' files told beside labels is kept under these names: people and places among it.
_OF_OTHER_TOOLS = frozenset({"labelstudio", "argilla", "prodigy", "doccano", "coco"})


@dataclass(frozen=True, slots=True)
class PrivacyWishes:
    """As chosen for one export; `drop_columns` are columns of records or metadata columns."""

    pseudonymise: bool = False
    hide_paths: bool = False
    drop_columns: tuple[str, ...] = ()


EVERYTHING = PrivacyWishes()


class Privacy:
    """Applies the wishes to the rows of one export."""

    def __init__(self, wishes: PrivacyWishes, project: Path, roots: Mapping[int, str]) -> None:
        """`roots`: what was imported, by import. Raises `UserError` if the project's key cannot be kept."""
        self._wishes = wishes
        self._roots = roots
        self._key = pseudonym_key(project) if wishes.pseudonymise else b""
        self._unseen = set(wishes.drop_columns)

    def name(self, annotator: str) -> str:
        return pseudonym(self._key, annotator) if self._wishes.pseudonymise else annotator

    def told(self, row: ExportRow, import_id: int) -> ExportRow:
        """A place with what may be told of it."""
        wishes = self._wishes
        if (wishes.pseudonymise or wishes.hide_paths) and not _OF_OTHER_TOOLS.isdisjoint(row.meta):
            row = row._replace(meta={name: value for name, value in row.meta.items() if name not in _OF_OTHER_TOOLS})
        if wishes.hide_paths:
            row = row._replace(source=_without_place(row.source, self._roots.get(import_id, "")))
        if wishes.drop_columns:
            row = row._replace(
                data=self._kept(row.data), meta=self._kept(row.meta) or {}, extra=self._kept(row.extra) or {}
            )
        return row

    def check_all_dropped(self) -> None:
        """Raises `UserError` for a column that was to be left out and never met: a slip of the pen must not leak it."""
        if self._unseen:
            names = ", ".join(f"“{name}”" for name in sorted(self._unseen))
            raise UserError(f"no sample of this export has a column {names} to leave out; check how it is written")

    def notes(self) -> Iterator[str]:
        if self._wishes.pseudonymise:
            yield f"annotators are named by pseudonyms; the key to them is {KEY_FILE} in the project, keep it there"

    def _kept(self, columns: Mapping[str, Any] | None) -> Mapping[str, Any] | None:  # Any: JSON leaves
        if columns is None or not any(name in columns for name in self._wishes.drop_columns):
            return columns
        self._unseen.difference_update(columns)
        return {name: value for name, value in columns.items() if name not in self._wishes.drop_columns}


def pseudonym(key: bytes, annotator: str) -> str:
    """The same for the same person in every export of a project; without the key nobody can find out whose it is."""
    name = unicodedata.normalize("NFC", annotator).encode("utf-8", "surrogatepass")
    return f"annotator-{hmac.digest(key, name, 'sha256').hex()[:_DIGITS]}"


def pseudonym_key(project: Path) -> bytes:
    """The project's own secret, made at first use and in no export. Raises `UserError` if it cannot be kept."""
    path = project / KEY_FILE
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_key(path)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror}), so pseudonyms could not be the same next time; make the "
            "project's folder writable"
        ) from error
    with os.fdopen(handle, "wb") as file:
        key = secrets.token_bytes(_KEY_BYTES)
        file.write(keyring.sealed(path, key))
        file.flush()
        os.fsync(file.fileno())
    return key


def _read_key(path: Path) -> bytes:
    try:
        key = keyring.read_file(path)
    except ValueError:
        key = b""
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}); check its permissions") from error
    if len(key) != _KEY_BYTES:
        raise UserError(f"{path} is damaged; bring it back from a backup, or delete it: pseudonyms will then be others")
    return key


def _without_place(source: str, root: str) -> str:
    """The path below the folder that was imported; of anything else the last part alone."""
    path = PurePath(source)
    if root and path != PurePath(root) and path.is_relative_to(root):
        return path.relative_to(root).as_posix()
    return path.name
