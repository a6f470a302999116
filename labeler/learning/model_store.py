"""Fitted models on disk, for this machine only: a skops file and a card, sealed with a key that never travels.

skops is no sandbox, so a file is looked into only after its seal proved that this installation wrote it. A model from
anywhere else is not loaded but trained again from the label log.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from labeler import registry
from labeler.contracts.proposal_model import FittedModel, ProposalModel
from labeler.domain.model_version import ModelVersion
from labeler.errors import UserError
from labeler.lean_import import import_lean
from labeler.secrecy import keyring

_KEY_BYTES = 32
# What fitted trees and linear models of scikit-learn consist of, beyond what skops trusts by itself.
_TRUSTED = frozenset({"sklearn.tree._tree.Tree", "sklearn._loss.link.Interval", "numpy.dtype"})


def own_key(path: Path) -> bytes:
    """This installation's secret, made at first use. Raises `UserError` if it cannot be kept.

    Parameters
    ----------
    path : a file among the person's own application data, never inside a project.
    """
    try:
        if path.exists():
            key = path.read_bytes()
            if len(key) == _KEY_BYTES:
                return key
        key = secrets.token_bytes(_KEY_BYTES)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(key)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}); models are trained anew each start") from error
    return key


def save_model(folder: Path, version: ModelVersion, fitted: FittedModel, key: bytes) -> None:
    """Write `<version>.skops` and its sealed card. Raises `UserError` if the folder cannot be written."""
    content = packed_model(fitted)
    card = {"version": asdict(version), "seal": _seal(key, version, content)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(_model_path(folder, version.version), content)
        _replace(_card_path(folder, version.version), json.dumps(card, ensure_ascii=False).encode())
    except OSError as error:
        raise UserError(f"the model cannot be written to {folder} ({error.strerror}); it is trained anew") from error


def load_model(folder: Path, version: ModelVersion, key: bytes) -> FittedModel | None:
    """The fitted model of this version; None if it is not there, not ours, damaged, or of another version."""
    try:
        content = keyring.read_file(_model_path(folder, version.version))
        card = json.loads(keyring.read_file(_card_path(folder, version.version)))
        seal = str(card["seal"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not hmac.compare_digest(seal.encode("utf-8", "replace"), _seal(key, version, content).encode()):
        return None
    try:
        return unpacked_model(version.model, content)
    except UserError:
        return None


def packed_model(fitted: FittedModel) -> bytes:
    """The content of a skops file."""
    import_lean("skops.io")
    import skops.io

    content: bytes = skops.io.dumps(dict(fitted.state()))
    return content


def unpacked_model(family: str, content: bytes) -> FittedModel:
    """Only for content of our own. Raises `UserError` if it holds what no model of ours consists of."""
    import_lean("skops.io")
    import skops.io

    unknown = set(skops.io.get_untrusted_types(data=content))
    if not unknown <= _TRUSTED:
        raise UserError(f"the model holds what is not loaded: {', '.join(sorted(unknown - _TRUSTED))}")
    state: Mapping[str, Any] = skops.io.loads(content, trusted=sorted(unknown))  # Any: as in FittedModel.state
    member: ProposalModel = registry.member("models", family)
    return member.restore(state)


def _seal(key: bytes, version: ModelVersion, content: bytes) -> str:
    """HMAC-SHA-256 over what identifies the version and the content of its file."""
    said = json.dumps([version.version, version.model, version.training_hash, version.featurizer, version.seed])
    return hmac.new(key, said.encode() + hashlib.sha256(content).digest(), "sha256").hexdigest()


def _model_path(folder: Path, version: str) -> Path:
    return folder / f"{version}.skops"


def _card_path(folder: Path, version: str) -> Path:
    return folder / f"{version}.json"


def _replace(path: Path, content: bytes) -> None:
    temporary = path.with_name(path.name + ".tmp")
    try:
        temporary.write_bytes(keyring.sealed(path, content))
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
