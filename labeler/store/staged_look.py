"""What a staged import would ask: labels that are no class of the task, and files that are not where they should be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from labeler.domain.sample import Modality
from labeler.domain.task import clean_class_name
from labeler.errors import UserError
from labeler.store.connections import in_words, restrict
from labeler.store.engine import open_file
from labeler.store.label_values import label_parts, labels_from

_LABELS = (
    "SELECT labels, count(*) FROM (SELECT labels, n FROM drafts UNION ALL SELECT labels, n FROM answers) "
    "WHERE labels IS NOT NULL GROUP BY labels ORDER BY min(n)"
)


@dataclass(frozen=True, slots=True)
class StagedLook:
    """`unknown`: each label that is no class of the task, in order of appearance, and how often it is said.

    `missing` of `images` named by the source are not in the folders that were looked in.
    """

    unknown: Mapping[str, int] = field(default_factory=dict)
    missing: int = 0
    images: int = 0


def look_at_staged(path: Path, present: Mapping[str, str], *, multilabel: bool) -> StagedLook:
    """Look into a checked staging file; `present` are the class names there are, in folded case."""
    with in_words(f"the import into {path.parents[1].name} stopped"):
        connection = open_file(path, "ro")
        try:
            restrict(connection)
            said = connection.execute(_LABELS).fetchall()
            missing = int(connection.execute("SELECT count(*) FROM rejections WHERE missing").fetchone()[0])
            sql = "SELECT count(*) FROM drafts WHERE modality = ?"
            found = int(connection.execute(sql, (Modality.IMAGE.value,)).fetchone()[0])
        finally:
            connection.close()
    unknown: Counter[str] = Counter()
    for text, count in said:
        for label in _usable(text, present, multilabel):
            if clean_class_name(label).casefold() not in present:
                unknown[label] += int(count)
    return StagedLook(dict(unknown), missing, missing + found)


def _usable(text: str, present: Mapping[str, str], multilabel: bool) -> list[str]:
    """The labels of one list; none if the import will refuse it anyway, saying why."""
    try:
        labels = labels_from(text)
        if len(labels) == 1 and multilabel:
            labels = label_parts(labels[0], lambda cell: cell.strip().casefold() in present)
        if len(labels) > 1 and not multilabel:
            return []
        for label in labels:
            clean_class_name(label)
    except UserError:
        return []
    return labels
