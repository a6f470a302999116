"""The examination of a project as a whole, as far as the store knows it. Reads beside a writer, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from labeler.domain.finding import Finding
from labeler.store.connections import DATABASE
from labeler.store.doctor_database import examine_database
from labeler.store.doctor_files import examine_backups, examine_leftovers, examine_media, examine_place
from labeler.store.doctor_journal import examine_journal
from labeler.store.lock import holder

Tell = Callable[[str], None]


def examine(folder: Path, tell: Tell, check: Callable[[], None]) -> Iterator[Finding]:
    """`tell` is told in words what is being looked at; `check` may raise `Cancelled`."""
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
