"""Generated projects, written by an exporter and read back by the importer of the same name."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from labeler.contracts.exporter import Exporter, ExportReport, ExportRow, ExportShape
from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft, content_uid, row_uid
from labeler.registry import members

CLASSES = ("cat", "dog a", "5", "true", "=x", "con", "Größe", "*?<name>", "[1]")
IMPORTED = [name for name in members("exporters") if name in members("importers")] + ["tsv"]
READ_BACK_BY = {"tsv": "csv"}
# What a format cannot hold is stated in its `drops`; the round trip is then that of what it keeps.
LOSSY = {"fasttext"}


@dataclass(frozen=True)
class Answer:
    annotator: str | None
    labels: tuple[str, ...] | None
    certainty: str | None
    seconds: float | None


@dataclass(frozen=True)
class Generated:
    """One sample at one place."""

    modality: Modality
    content: Any
    row_id: str | None
    meta: dict[str, Any]
    answers: tuple[Answer, ...]


_CHARS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_TEXTS = st.text(_CHARS, min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
_NAMES = st.text(_CHARS, min_size=1, max_size=8) | st.sampled_from(
    ["label", "uid", "meta.x", "data.x", "text", "id", "source", "x", "file_name", "labeler", "title", "answer", "'=x"]
)
_LEAVES = (
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(_CHARS, max_size=12) | st.sampled_from(["5", "1.0", "true", "NA", "[1]", "{", "=1+1", "-", " x "])
)  # fmt: skip
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=2), max_leaves=4
)
_META = st.dictionaries(_NAMES, _VALUES, max_size=3)
_RECORDS = st.dictionaries(_NAMES, _VALUES, min_size=1, max_size=3).filter(
    lambda data: any(value is not None for value in data.values())
)
_IDS = st.none() | st.text(_CHARS, min_size=1, max_size=5).filter(lambda text: text == text.strip())


@st.composite
def projects(draw: st.DrawFn, exporter: Exporter, multiple: bool) -> list[Generated]:
    """Samples of every kind the format holds, with the answers it can hold."""
    found: list[Generated] = []
    classes = [name for name in CLASSES if not multiple or name != "[1]"]
    for number in range(draw(st.integers(1, 5))):
        modality = draw(st.sampled_from(sorted(exporter.modalities)))
        content = {
            Modality.TEXT: _TEXTS,
            Modality.RECORD: _RECORDS,
            Modality.IMAGE: st.just(f"{number} {draw(st.integers(0, 3))}"),
        }[modality]
        row_id = None if modality is Modality.IMAGE else draw(_IDS)
        people = draw(st.sets(st.sampled_from(["ann", "bert", "=c"]), max_size=3)) if exporter.several else [None]
        answers = tuple(draw(_answers(who, classes, multiple)) for who in sorted(people, key=str))
        found.append(Generated(modality, draw(content), row_id, draw(_META), answers))
    if exporter.name in LOSSY:
        # A file without any label is none of this format.
        found.append(Generated(Modality.TEXT, "labeled", None, {}, (Answer(None, ("cat",), None, None),)))
    return found


@st.composite
def _answers(draw: st.DrawFn, who: str | None, classes: list[str], multiple: bool) -> Answer:
    labels = draw(
        st.lists(st.sampled_from(classes), unique=True, min_size=0 if multiple else 1, max_size=3 if multiple else 1)
    )
    skipped = draw(st.booleans()) and draw(st.booleans())
    if who is None:
        return Answer(None, tuple(labels), None, None)
    certainty = draw(st.sampled_from([None, "sure", "unsure"]))
    seconds = draw(st.none() | st.floats(0, 1e6))
    return Answer(who, None if skipped else tuple(labels), certainty, seconds)


def export_rows(project: list[Generated], folder: Path) -> list[ExportRow]:
    """As the workbench gives them: by sample, a row an answer, one for a sample without any."""
    rows: list[ExportRow] = []
    seen: dict[str, int] = {}
    samples: dict[str, list[ExportRow]] = {}
    for number, one in enumerate(project):
        row = _row(one, number, folder)
        place = seen.get(row["uid"], 0)
        if place:
            # Elsewhere the same content was found too; what is said of it is said once.
            continue
        seen[row["uid"]] = place + 1
        made = [
            ExportRow(
                **row, annotator=said.annotator, labels=said.labels or (), certainty=said.certainty,
                seconds=said.seconds, labeled=said.labels is not None, skipped=said.labels is None,
                created_at="2026-01-01T00:00:00.000Z",
            )
            for said in one.answers
        ] or [ExportRow(**row, annotator=None, labels=())]  # fmt: skip
        samples.setdefault(row["uid"], []).extend(made)
    for of_sample in samples.values():
        rows += of_sample
    return rows


def _row(one: Generated, number: int, folder: Path) -> dict[str, Any]:
    common = {"row_id": one.row_id, "modality": one.modality, "meta": one.meta}
    if one.modality is Modality.IMAGE:
        # The same name again and again, in folders of their own.
        path = folder / "in" / f"d{number}" / "same name.png"
        content = _png(path, one.content)
        facts = {"width": 3, "height": 2, "format": "PNG", "mode": "RGB"}
        return {
            **common,
            "uid": content_uid(content),
            "source": str(path),
            "file": str(path),
            "text": None,
            "data": facts,
        }
    uid = row_uid(one.content, one.row_id)
    is_text = one.modality is Modality.TEXT
    return {
        **common, "uid": uid, "source": str(folder / "in.csv"), "text": one.content if is_text else None,
        "data": None if is_text else one.content,
    }  # fmt: skip


def _png(path: Path, seed: str) -> bytes:
    from PIL import Image

    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.frombytes("RGB", (3, 2), random.Random(seed).randbytes(18))
    image.save(path)
    return path.read_bytes()


def differences(name: str, project: list[Generated], folder: Path, multiple: bool) -> list[str]:
    """What an export and its import make different, in words; what was rejected among it."""
    rows = export_rows(project, folder)
    target, report = write(name, rows, folder, multiple)
    importer: Importer = members("importers")[READ_BACK_BY.get(name, name)]
    items = list(importer.read(target, ImportOptions(media=str(folder))))
    found = [f"rejected: {item.line} {item.reason}" for item in items if isinstance(item, Rejection)]
    drafts = [item for item in items if isinstance(item, SampleDraft)]
    expected, got = _expected(rows, name), _got(drafts, name, multiple)
    for uid in sorted(expected.keys() | got.keys()):
        if expected.get(uid) != got.get(uid):
            found.append(f"{uid[:8]}: {expected.get(uid)} became {got.get(uid)}")
    assert not [item for item in items if not isinstance(item, SampleDraft | Rejection | Progress)]
    assert report.rows >= 0
    return found


def write(name: str, rows: list[ExportRow], folder: Path, multiple: bool) -> tuple[Path, ExportReport]:
    exporter: Exporter = members("exporters")[name]
    target = folder / f"out{exporter.ending}"
    shape = ExportShape(multiple=multiple, classes=CLASSES, title="Generated", replace=True)
    return target, exporter.write(rows, target, shape)


def _expected(rows: list[ExportRow], name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in rows:
        if name in LOSSY:
            text = " ".join((row.text or "").split())
            entry = found.setdefault(row_uid(text, None), {"text": text, "answers": []})
            if row.labels:
                entry["answers"] = [*entry["answers"], [label.replace(" ", "_") for label in row.labels]]
            continue
        entry = found.setdefault(
            row.uid,
            {
                "modality": row.modality,
                "text": row.text,
                "data": _exact(row.data),
                "meta": _exact(row.meta),
                "answers": {},
            },
        )
        if row.labeled or row.skipped:
            labels = None if row.skipped else sorted(row.labels)
            entry["answers"][row.annotator] = (labels, row.certainty, row.seconds)
    return found


def _got(drafts: list[SampleDraft], name: str, multiple: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for draft in drafts:
        if name in LOSSY:
            entry = found.setdefault(draft.uid, {"text": draft.text, "answers": []})
            entry["answers"] += [list(answer.labels or ()) for answer in draft.answers]
            continue
        entry = found.setdefault(
            draft.uid,
            {
                "modality": draft.modality,
                "text": draft.text,
                "data": _exact(draft.data),
                "meta": _exact(draft.meta),
                "answers": {},
            },
        )
        for answer in draft.answers:
            entry["answers"][answer.annotator] = (_labels(answer, multiple), answer.certainty, answer.seconds)
    return found


def _labels(answer: DraftAnswer, multiple: bool) -> list[str] | None:
    """As a task of several classes reads a cell: see `LabelValues`."""
    if answer.labels is None:
        return None
    labels = list(answer.labels)
    if multiple and len(labels) == 1 and labels[0] not in CLASSES:
        labels = json.loads(labels[0]) if labels[0].startswith("[") else labels[0].split(";")
    return sorted(labels)


def _exact(value: Any) -> str | None:
    """With types: 1, 1.0 and true are three values."""
    return None if value is None else json.dumps(value, sort_keys=True)
