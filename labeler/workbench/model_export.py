"""Model versions listed, compared and given away: a file that other programs load, and a model card beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel
from labeler.domain.model_version import ModelVersion
from labeler.domain.shown_text import shown
from labeler.errors import UserError
from labeler.learning.model_store import packed_model, unpacked_model
from labeler.learning.onnx_graph import largest_difference, onnx_of
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder
from labeler.workbench.replay import Replay
from labeler.workbench.settings import load_settings
from labeler.workbench.versions import estimate_in, recorded_version, version_in_use

ModelFormat = Literal["skops", "onnx"]
# Rounding of a last bit is no difference; a wrong graph is off by far more.
_TOLERANCE = 1e-5
# A small computer's processor at work, W: what training took is a guess from its seconds.
_WATTS = 15.0
# Samples that are named when two versions are compared: each is read from the project.
_LISTED = 100
_ALWAYS_DIFFERENT = ("version", "seconds", "energy_wh", "accuracy")


def version_again(store: ProjectStore, version: str | None) -> tuple[ModelVersion, FittedModel, NDArray[np.float32]]:
    """A version (default: the newest), made again from the log, and the features it was fitted on."""
    record = recorded_version(store, version)
    return record, *_made(Replay(store), record)


def list_versions(project: Path) -> list[dict[str, Any]]:  # Any: JSON leaves
    """All versions, oldest first."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        records = store.model_versions()
        used = version_in_use(records, load_settings(store).pinned)
        return [{**version_as_json(record), "in_use": record is used} for record in records]


def version_as_json(record: ModelVersion) -> dict[str, Any]:  # Any: JSON leaves
    known = estimate_in(record)
    accuracy = None if known is None else {"value": known.value, "low": known.low, "high": known.high, "n": known.n}
    return {
        "version": record.version, "model": record.model, "strategy": record.strategy, "labels": record.labels,
        "seed": record.seed, "features": record.featurizer, "log_position": record.log_position,
        "training_hash": record.training_hash, "classes": list(record.classes),
        "accuracy": accuracy,
        "parameters": dict(record.parameters), "seconds": record.seconds,
        "energy_wh": record.seconds * _WATTS / 3600, "environment": dict(record.environment),
    }  # fmt: skip


def compare_versions(project: Path, a: str, b: str) -> dict[str, Any]:  # Any: JSON leaves
    """What two versions have in common, and on how many samples they say the same."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        records = sorted(
            (recorded_version(store, a), recorded_version(store, b)), key=lambda record: record.log_position
        )
        replay = Replay(store)
        made = [(record, *_made(replay, record)) for record in records]
        rows = min(len(X) for _, _, X in made)
        said = [
            np.array(record.classes)[fitted.predict_proba(np.array(X[:rows])).argmax(axis=1)]
            for record, fitted, X in made
        ]
        changed = np.flatnonzero(said[0] != said[1])
        uids = store.sample_uids()
        first, second = (version_as_json(record) for record in records)
        otherwise = [
            {"uid": uids[row], records[0].version: str(said[0][row]), records[1].version: str(said[1][row])}
            for row in changed.tolist()
        ]
        return {
            "versions": [first, second], "samples": rows, "agree": rows - len(changed), "changed": otherwise,
            "listed": [{**one, "summary": _summary(store, one["uid"])} for one in otherwise[:_LISTED]],
            "differs": [key for key in first if key not in _ALWAYS_DIFFERENT and first[key] != second[key]],
        }  # fmt: skip


def _summary(store: ProjectStore, uid: str) -> str:
    sample = store.sample_by_uid(uid)
    return "" if sample is None else str(member("samples", sample.modality.value).summary(sample))


def export_model(
    project: Path, version: str | None, target: Path, kind: ModelFormat, overwrite: bool
) -> dict[str, Any]:  # Any: JSON leaves
    """Write a version and its card, both or none; the version is made again from the log for it.

    Raises `UserError` if it cannot be made, the target is there, or the written graph says something else.
    """
    folder = project_folder(project)
    card_path = target.with_name(target.name + ".md")
    for path in (target, card_path):
        if path.exists() and not overwrite:
            raise UserError(f"{path} is there already; choose another name, or say --force")
    if keyring.file_seal(folder / "models" / "any") is not None:
        raise UserError(f"{folder.name} is encrypted, and a model would lie open beside it; this is not done")
    with ProjectStore.open(folder, read_only=True) as store:
        record, fitted, X = version_again(store, version)
        content, difference = _content(kind, fitted, record, np.asarray(X))
        text = model_card(store, record, kind, difference)
    _write_both(target, content, card_path, text)
    return {
        "version": record.version, "format": kind, "path": str(target), "card": str(card_path), "bytes": len(content),
        "checked_rows": len(X), "largest_difference": difference,
    }  # fmt: skip


def model_card(store: ProjectStore, record: ModelVersion, kind: ModelFormat, difference: float) -> str:
    """Markdown after Mitchell et al., Model Cards for Model Reporting (2019)."""
    facts = version_as_json(record)
    known = estimate_in(record)
    use = _USE[kind].replace("CLASSES", json.dumps(list(record.classes), ensure_ascii=False))
    lines = [
        f"# {shown(store.title)}, {record.version}",
        "",
        f"- Model: {record.model}, fitted on {record.labels:,} labels in {record.seconds:.2f} s "
        f"(about {facts['energy_wh']:.2g} Wh at {_WATTS:.0f} W)",
        f"- Classes, in the order of the probabilities: {', '.join(map(shown, record.classes))}",
        f"- Accuracy, from answers drawn at random: {known.words if known else 'not measured'}",
        f"- Features: `{record.featurizer}`; `labeler predict` computes them for new samples",
        f"- Asked by: {record.strategy}; seed {record.seed}; position {record.log_position:,} of the label log",
        f"- SHA-256 of the training set: `{record.training_hash}`",
        f"- Parameters: {', '.join(f'{name} {value:.6g}' for name, value in record.parameters.items()) or 'none'}",
        f"- Made with: {', '.join(f'{name} {value}' for name, value in record.environment.items())}",
        f"- Largest difference to the original's probabilities on all samples: {difference:.1e}",
        "",
        "Made for proposals while labeling. It knows nothing of data unlike that of this project, and its labels are",
        "no better than those it learned from: see the agreement between annotators in the export's datasheet.",
        "",
        "```python",
        use,
        "```",
        "",
    ]
    return "\n".join(lines)


_USE = {
    "onnx": """import onnxruntime
session = onnxruntime.InferenceSession("FILE")
probabilities, = session.run(["probabilities"], {"features": X})  # X: float32 (n, n_features)
classes = CLASSES""",
    "skops": """import skops.io
state = skops.io.load("FILE")  # after skops.io.get_untrusted_types(file="FILE") was looked at
classes = CLASSES""",
}


def _made(replay: Replay, record: ModelVersion) -> tuple[FittedModel, NDArray[np.float32]]:
    made = replay.version(record)
    if made.outcome is None or made.outcome.fitted is None:
        raise UserError(f"{record.version} cannot be made again from the log: {'; '.join(made.differences)}")
    X = replay.matrix(record)
    assert X is not None  # the version was made with it
    return made.outcome.fitted, X


def _content(
    kind: ModelFormat, fitted: FittedModel, record: ModelVersion, X: NDArray[np.float32]
) -> tuple[bytes, float]:
    """The file, and the largest difference of what it says on all samples, after it was read back."""
    facts = {
        "version": record.version, "classes": json.dumps(list(record.classes), ensure_ascii=False),
        "training_hash": record.training_hash, "features": record.featurizer,
    }  # fmt: skip
    if kind == "onnx":
        graph = onnx_of(fitted, X.shape[1], facts)
        difference = largest_difference(graph, fitted, X)
        if difference > _TOLERANCE:
            raise UserError(f"the ONNX graph differs from the model by {difference:.1e}; it is not written")
        return graph.SerializeToString(), difference
    content = packed_model(fitted)
    again = unpacked_model(record.model, content)
    return content, float(np.abs(again.predict_proba(X) - fitted.predict_proba(X)).max(initial=0.0))


def _write_both(target: Path, content: bytes, card_path: Path, text: str) -> None:
    parts = [(target, content), (card_path, text.replace("FILE", target.name).encode())]
    temporary: Callable[[Path], Path] = lambda path: path.with_name(f".{path.name}.part")  # noqa: E731
    try:
        for path, said in parts:
            temporary(path).write_bytes(said)
        for path, _ in parts:
            temporary(path).replace(path)
    except OSError as error:
        raise UserError(f"{target} cannot be written ({error.strerror or error})") from error
    finally:
        for path, _ in parts:
            with suppress(OSError):
                temporary(path).unlink(missing_ok=True)
