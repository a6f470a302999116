"""What an examination of a project found, in words for a person and in a code for a program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """`error`: data is damaged or at risk. `warning`: something to be done. `note`: good to know, nothing is wrong."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` is the case, what it `means` for the person, and what to `do`; `code` names it for programs."""

    severity: Severity
    code: str
    what: str
    means: str = ""
    do: str = ""

    @property
    def is_wrong(self) -> bool:
        return self.severity is not Severity.NOTE


def error(code: str, what: str, means: str = "", do: str = "") -> Finding:
    return Finding(Severity.ERROR, code, what, means, do)


def warning(code: str, what: str, means: str = "", do: str = "") -> Finding:
    return Finding(Severity.WARNING, code, what, means, do)


def note(code: str, what: str, means: str = "", do: str = "") -> Finding:
    return Finding(Severity.NOTE, code, what, means, do)
