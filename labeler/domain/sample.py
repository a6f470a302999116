"""Samples: the things to label, and how they are known."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NewType

# Made once: `json.dumps` with options makes an encoder a call, which costs an import a third of its time.
_ENCODE = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode

_QUOTED = json.encoder.encode_basestring_ascii

SampleId = NewType("SampleId", int)
SampleUid = NewType("SampleUid", str)


class Modality(StrEnum):
    """How a sample is read, shown and turned into features."""

    IMAGE = "image"
    TEXT = "text"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """What somebody said of a sample in the file that it came from.

    `annotator` None: the file does not say who. `labels` None: skipped; empty: none of the classes holds.
    """

    annotator: str | None
    labels: tuple[str, ...] | None
    certainty: str | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class SampleDraft:
    """One sample as an importer found it, not yet in a project.

    Attributes
    ----------
    uid : SHA-256 (hex) of the content; for a row with an id, of id and content.
    source : the file it was found in, as an absolute path.
    row_id : its id or line within `source`; None for a whole file.
    text : the text of a text sample.
    data : a record's columns in order, or facts about an image (`width`, `height`, `format`, `mode`).
    meta : further columns, kept and exported, never shown to the model.
    labels : class names that came with the sample.
    line : where in `source` it stands, from 1, for messages about it; None for a whole file.
    answers : what a file of annotations says, by annotator; unlike `labels` they are answers without being asked for.
    content : the bytes of a file that is embedded in `source`; they are copied into the project.
    """

    uid: SampleUid
    modality: Modality
    source: str
    row_id: str | None = None
    text: str | None = None
    data: Mapping[str, Any] | None = None  # Any: JSON leaves
    meta: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves
    labels: tuple[str, ...] = ()
    line: int | None = None
    answers: tuple[DraftAnswer, ...] = ()
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """One input that did not become a sample, and why.

    `is_missing`: only because the file it names is not where files are looked for; another folder may hold it.
    """

    source: str
    line: int | None
    reason: str
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample of a project. `source` is the first place where it was found: a file, or `file#row_id`."""

    id: SampleId
    uid: SampleUid
    source: str
    modality: Modality
    text: str | None
    data: Mapping[str, Any] | None  # Any: JSON leaves
    meta: Mapping[str, Any]  # Any: JSON leaves


def content_uid(content: bytes) -> SampleUid:
    """The identity of a file's or text's content."""
    return SampleUid(hashlib.sha256(content).hexdigest())


def row_uid(content: str | Mapping[str, Any], row_id: str | None) -> SampleUid:
    """The identity of a text or table row: its content, together with its id where it has one."""
    if row_id is None and isinstance(content, str):
        return content_uid(content.encode("utf-8", "surrogatepass"))
    if isinstance(content, str):
        # The very text that the encoder makes of such a pair, in a third of its time.
        return content_uid(f"[{_QUOTED(str(row_id))},{_QUOTED(content)}]".encode())
    return content_uid(_ENCODE([row_id, content]).encode())
