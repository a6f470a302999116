"""Sample types: how one modality is read and shown. Called in a child process for other people's files."""

from __future__ import annotations

from typing import ClassVar, Protocol

from labeler.domain.preview import Box, Preview
from labeler.domain.sample import Modality, Sample


class SampleType(Protocol):
    """A modality's reader."""

    name: ClassVar[str]
    title: ClassVar[str]
    modality: ClassVar[Modality]
    # True: showing needs decoding of a file; done ahead of time in a child process. False: cheap, done in place.
    heavy: ClassVar[bool]

    def preview(self, sample: Sample, box: Box | None) -> Preview:
        """What to show.

        Parameters
        ----------
        box : width and height in pixels that a decoded image must fit into; None for full resolution.

        Never raises for bad content: returns a `BrokenPreview` that says what is wrong.
        """
        ...

    def summary(self, sample: Sample) -> str:
        """One line for lists and strips, at most 80 characters."""
        ...
