"""The examination of a project as a whole, as far as the store knows it. Reads beside a writer, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from labeler.domain.finding import Finding, error, note, warning
from labeler.secrecy import keyring
from labeler.secrecy.key_file import KEY_FILE
from labeler.store.connections import DATABASE
from labeler.store.doctor_database import examine_database
from labeler.store.doctor_files import examine_backups, examine_leftovers, examine_media, examine_place
from labeler.store.doctor_journal import examine_journal
from labeler.store.lock import holder
from labeler.store.project_key import has_lost_key, open_leftovers

Tell = Callable[[str], None]


def examine(folder: Path, tell: Tell, check: Callable[[], None]) -> Iterator[Finding]:
    """`tell` is told in words what is being looked at; `check` may raise `Cancelled`."""
    if has_lost_key(folder):
        yield error(
            "key-lost", f"the project is encrypted and its key file {KEY_FILE} is not there",
            "without it nothing can be read or recovered by anybody, whatever the passphrase",
            "put back a copy of the file, from a backup of this computer or from a copy of the project",
        )  # fmt: skip
        return
    if keyring.is_encrypted(folder):
        yield from _key(folder)
    is_held = holder(folder) is not None
    tell("Reading the database")
    yield from examine_database(folder / DATABASE, check)
    tell("Comparing with the journal")
    yield from examine_journal(folder, is_held=is_held, check=check)
    tell("Looking for the samples' files")
    yield from examine_media(folder, check)
    tell("Looking at the backups")
    yield from examine_backups(folder, check)
    yield from examine_leftovers(folder)
    yield from examine_place(folder)


def _key(folder: Path) -> Iterator[Finding]:
    yield note("encrypted", "the project is encrypted; what it holds needs its passphrase and its key file")
    if not (folder / KEY_FILE).is_file():
        yield warning(
            "key-copy", f"the key file {KEY_FILE} is missing, and only its copy beside the backups is there",
            "without any of them nothing could be read", "open the project in labeler: the copy takes its place",
        )  # fmt: skip
    left = open_leftovers(folder)
    if left:
        names = ", ".join(path.relative_to(folder).as_posix() for path in left[:3])
        yield warning(
            "open-leftovers", f"{len(left):,} files of the project are not encrypted ({names})",
            "they are from before it was encrypted, and can be read by anybody",
            "labeler encrypt PROJECT --yes encrypts or removes them",
        )  # fmt: skip
