"""What opening a project had to mend, in values and in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from labeler.store.journal_segment import Refusal


@dataclass(slots=True)
class RepairReport:
    """Filled while a project is opened; not changed afterwards.

    Attributes
    ----------
    recovered : events that the journal had and the database had not.
    rewritten : events that the database had and the journal had not.
    rebuilt : why the database was made anew; empty if it was not.
    backup : the backup that it was made from, if there was one.
    quarantined : broken files, where they lie now.
    refused : lines of the journal that could not be used.
    key_from : where the copy of the key file lay that took the place of the lost one.
    sources : what has to be imported again for samples that are known by their labels only.
    """

    recovered: int = 0
    rewritten: int = 0
    rebuilt: str = ""
    backup: str = ""
    quarantined: list[Path] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    key_from: str = ""

    def __bool__(self) -> bool:
        mended = self.recovered or self.rewritten or self.rebuilt or self.quarantined or self.refused
        return bool(mended or self.key_from)

    @property
    def is_calm(self) -> bool:
        """Nothing but what a crash or an older version leaves as a matter of course."""
        return not (self.rebuilt or any(not refusal.torn for refusal in self.refused))

    @property
    def words(self) -> str:
        """In sentences, for a person."""
        said = []
        if self.rebuilt:
            origin = f"the backup {self.backup} and the journal" if self.backup else "the journal"
            said.append(f"{self.rebuilt}; it was made anew from {origin}.")
        if self.recovered:
            said.append(f"{_count(self.recovered)} came back from the journal.")
        if self.rewritten:
            said.append(f"{_count(self.rewritten)} were written to the journal again.")
        if self.key_from:
            said.append(f"The key file was missing; its copy from the folder {self.key_from} took its place.")
        torn = [refusal for refusal in self.refused if refusal.torn]
        bad = [refusal for refusal in self.refused if not refusal.torn]
        if torn:
            said.append("A line of the journal that was never finished was put aside.")
        if bad:
            more = f" and {len(bad) - 1:,} more" if len(bad) > 1 else ""
            said.append(f"Lines of the journal could not be used: {bad[0]}{more}.")
        if self.quarantined:
            said.append(f"The broken files are kept in {self.quarantined[0].parent}.")
        if self.sources:
            said.append(f"Import again, to see the samples: {', '.join(self.sources[:5])}.")
        return " ".join(said)


def _count(events: int) -> str:
    return "1 answer" if events == 1 else f"{events:,} answers"
