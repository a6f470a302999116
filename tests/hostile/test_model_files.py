"""Model files in a project from somebody else: never looked into, whatever they hold."""

from __future__ import annotations

import json
import os
import pickle
from dataclasses import asdict
from pathlib import Path

import pytest
import skops.io

from labeler.domain.model_version import ModelVersion
from labeler.learning import model_store
from labeler.learning.model_store import load_model


class Unknown:
    """A type of nobody's."""


class Exploit:
    """What a pickle can do when it is merely loaded."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.target),)


def _version() -> ModelVersion:
    return ModelVersion("v1", "logistic_regression", "random", "f", 1, 1, 1, ("a", "b"), "t", 0.1)


def _contents(tmp_path: Path) -> dict[str, bytes]:
    return {
        "a pickle": pickle.dumps(Exploit(tmp_path / "fell_for_it")),
        "an unknown type": skops.io.dumps({"coef": Unknown()}),
        "an operator": skops.io.dumps({"coef": os.path.join}),
        "nothing": b"",
        "a broken archive": b"PK\x03\x04" + bytes(200),
    }


def _write(folder: Path, content: bytes, seal: str) -> None:
    (folder / "v1.skops").write_bytes(content)
    (folder / "v1.json").write_text(json.dumps({"version": asdict(_version()), "seal": seal}))


@pytest.mark.parametrize("name", ["a pickle", "an unknown type", "an operator", "nothing", "a broken archive"])
@pytest.mark.parametrize("seal", ["0" * 64, "", "é"], ids=["zeros", "none", "not ASCII"])
def test_a_forged_model_is_not_looked_into(
    tmp_path: Path, name: str, seal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(skops.io, "loads", lambda *_, **__: pytest.fail("it was loaded"))
    monkeypatch.setattr(skops.io, "get_untrusted_types", lambda *_, **__: pytest.fail("it was looked into"))
    _write(tmp_path, _contents(tmp_path)[name], seal)
    assert load_model(tmp_path, _version(), b"k" * 32) is None
    assert not (tmp_path / "fell_for_it").exists()


@pytest.mark.parametrize("name", ["an unknown type", "an operator"])
def test_even_one_that_is_sealed_is_not_loaded_with_unknown_types(tmp_path: Path, name: str) -> None:
    content, key = _contents(tmp_path)[name], b"k" * 32
    _write(tmp_path, content, model_store._seal(key, _version(), content))
    assert load_model(tmp_path, _version(), key) is None
