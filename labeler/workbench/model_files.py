"""The newest fitted models of a project on disk, so that a reopened project proposes at once. A disposable cache."""

from __future__ import annotations

from pathlib import Path

from labeler.contracts.proposal_model import FittedModel
from labeler.domain.model_version import ModelVersion
from labeler.learning.model_store import load_model, own_key, save_model
from labeler.workbench.preferences import user_folder

_KEPT = 3


def keep_model(project: Path, version: ModelVersion, fitted: FittedModel) -> None:
    """Write the model and drop all but the newest few. Raises `UserError` if it cannot be written."""
    folder = project / "models"
    kept = folder / f"{version.version}.skops"
    if kept.exists():
        # The model in use is never the oldest, whichever version it is.
        kept.touch()
        return
    save_model(folder, version, fitted, _key())
    for old in sorted(folder.glob("v*.skops"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
        old.unlink(missing_ok=True)
        old.with_suffix(".json").unlink(missing_ok=True)


def kept_model(project: Path, version: ModelVersion) -> FittedModel | None:
    """The model of this version, if this very installation wrote it and it is whole."""
    return load_model(project / "models", version, _key())


def _key() -> bytes:
    return own_key(user_folder("data") / "models.key")
