"""The small error tree. A `UserError` is about the world and carries words a person can act on; all else is our bug."""

import unicodedata
from pathlib import Path

# Control and bidirectional formatting characters, line and paragraph separators, lone surrogates: in a name from
# somebody else's file they would break the line, forge one, or turn it round.
_UNSHOWABLE = frozenset({"Cc", "Zl", "Zp", "Cs"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def one_safe_line(text: str) -> str:
    """Text as it can be shown on one line: what cannot be shown is spelled out, as in `\\x0b`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode()
        if char in _TURNING or unicodedata.category(char) in _UNSHOWABLE
        else char
        for char in text
    )


class LabelerError(Exception):
    """Root of every error raised on purpose by this package."""


class UserError(LabelerError):
    """The world is not as needed: says what was expected, what was found and what to do. Exit code 1.

    The words are one line, whatever names from other people's files they quote.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__(one_safe_line(words))


class UsageError(UserError):
    """The request itself is wrong (an unknown name, a bad option). Exit code 2."""


class ProjectError(UserError):
    """A project folder cannot be used: missing, foreign, newer, damaged or read-only."""


class ProjectLocked(ProjectError):
    """Another process is writing the project."""


class PassphraseNeeded(ProjectError):
    """A project is encrypted and its passphrase was not given yet."""

    def __init__(self, words: str = "", folder: Path = Path()) -> None:
        super().__init__(words)
        self.folder = folder


class WrongPassphrase(ProjectError):
    """The passphrase given is not that of the project or packet. Says no more than that."""


class SourceError(UserError):
    """A file or folder to import cannot be used at all. Single bad rows are rejections, not errors."""


class MissingFile(SourceError):
    """A file that a source names is not where files are looked for; another folder may hold it."""


class StoreError(UserError):
    """A write did not become durable. Nothing of it is kept; the caller still holds the data."""


class ExtensionError(LabelerError):
    """A family member, built-in or plugin, breaks its contract."""


class Cancelled(LabelerError):
    """Work was stopped on request; nothing of it is published."""
