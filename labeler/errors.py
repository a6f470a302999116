"""The small error tree. A `UserError` is about the world and carries words a person can act on; all else is our bug."""


class LabelerError(Exception):
    """Root of every error raised on purpose by this package."""


class UserError(LabelerError):
    """The world is not as needed: says what was expected, what was found and what to do. Exit code 1."""


class UsageError(UserError):
    """The request itself is wrong (an unknown name, a bad option). Exit code 2."""


class ProjectError(UserError):
    """A project folder cannot be used: missing, foreign, newer, damaged or read-only."""


class ProjectLocked(ProjectError):
    """Another process is writing the project."""


class SourceError(UserError):
    """A file or folder to import cannot be used at all. Single bad rows are rejections, not errors."""


class StoreError(UserError):
    """A write did not become durable. Nothing of it is kept; the caller still holds the data."""


class ExtensionError(LabelerError):
    """A family member, built-in or plugin, breaks its contract."""


class Cancelled(LabelerError):
    """Work was stopped on request; nothing of it is published."""
