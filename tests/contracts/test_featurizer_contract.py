"""Every featurizer keeps its contract; a new file in the family is found and tested by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PIL import Image

from labeler import registry
from labeler.contracts.featurizer import Featurizer, FileFeaturizer
from labeler.domain.sample import Modality, Sample
from labeler.errors import UserError
from labeler.resources import resource
from tests.learning.memory_reader import (
    MemoryReader,
    image_sample,
    record_sample,
    some_records,
    some_texts,
    text_sample,
)

FEATURIZERS: dict[str, Featurizer] = registry.members("featurizers")


def images(folder: Path, count: int) -> list[Sample]:
    """Small pictures of all kinds: grey, transparent, wide, one pixel."""
    rng = np.random.default_rng(0)
    shapes = [(28, 28), (40, 90, 3), (33, 20, 4), (1, 1, 3)]
    for number in range(count):
        pixels = rng.integers(0, 255, shapes[number % len(shapes)], dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.png")
    return [image_sample(folder / f"{number}.png") for number in range(count)]


def hostile(modality: Modality, folder: Path) -> list[Sample]:
    """Samples of this modality that hold nothing, or too much, or the wrong thing."""
    if modality is Modality.TEXT:
        texts = ["", " \n\t", "\0", "\ud800 lone", "😀" * 500, "a" * 100_000, "...!!!", "مرحبا 你好"]
        return [text_sample(text) for text in texts]
    if modality is Modality.RECORD:
        return [
            record_sample(),
            record_sample(row=None, size=float("nan"), kind=None),
            record_sample(row="inf", size=1e300, kind="unheard of"),
            record_sample(row=[1, 2], size={"a": 1}, kind=True, more="column"),
        ]
    (folder / "text.png").write_text("no image")
    (folder / "empty.png").write_bytes(b"")
    return [image_sample(folder / name) for name in ("text.png", "empty.png", "missing.png", ".")]


@pytest.fixture(params=FEATURIZERS)
def featurizer(request: pytest.FixtureRequest, tmp_path: Path) -> Featurizer:
    found = FEATURIZERS[request.param]
    if hasattr(found, "given"):
        return cast(FileFeaturizer, found).given(own_file(found, tmp_path))
    missing = found.available()
    if missing is not None:
        pytest.skip(missing)
    return found


def own_file(featurizer: Featurizer, folder: Path) -> str:
    if featurizer.name == "onnx_file":
        return str(resource("models", "efficientnet_lite0_feat_w8.onnx"))
    path = folder / "vectors.npy"
    uids = [sample.uid for sample in samples_for(featurizer.modality, folder)]
    np.save(path, np.random.default_rng(0).normal(size=(len(uids), 6)).astype(np.float32))
    path.with_suffix(".ids.txt").write_text("\n".join(uids))
    return str(path)


def samples_for(modality: Modality, folder: Path, count: int = 24) -> Sequence[Sample]:
    if modality is Modality.IMAGE:
        return MemoryReader(images(folder, count)).samples
    return MemoryReader(some_texts(count) if modality is Modality.TEXT else some_records(count)).samples


def test_it_says_what_it_is(featurizer: Featurizer) -> None:
    assert featurizer.name and featurizer.title
    assert featurizer.version >= 1
    assert featurizer.available() is None


def test_vectors_are_finite_float32_and_as_wide_as_said(featurizer: Featurizer, tmp_path: Path) -> None:
    samples = samples_for(featurizer.modality, tmp_path)
    fitted = featurizer.fit(samples, 0)
    vectors = fitted.transform(samples)
    assert vectors.dtype == np.float32
    assert vectors.shape == (24, fitted.width)
    assert np.isfinite(vectors).all()
    assert len(np.unique(vectors, axis=0)) > 3
    assert fitted.transform([]).shape == (0, fitted.width)


def test_equal_samples_and_seed_give_equal_vectors_alone_or_in_company(featurizer: Featurizer, tmp_path: Path) -> None:
    samples = samples_for(featurizer.modality, tmp_path)
    first, second = featurizer.fit(samples, 0), featurizer.fit(samples, 0)
    vectors = first.transform(samples)
    assert second.transform(samples).tobytes() == vectors.tobytes()
    assert first.transform(samples[5:9]).tobytes() == vectors[5:9].tobytes()


def test_its_state_is_plain_and_makes_it_again(featurizer: Featurizer, tmp_path: Path) -> None:
    samples = samples_for(featurizer.modality, tmp_path)
    fitted = featurizer.fit(samples, 0)
    kept = through_file(fitted.state(), tmp_path / "state.npz")
    assert featurizer.restore(kept).transform(samples).tobytes() == fitted.transform(samples).tobytes()


def through_file(state: Mapping[str, object], path: Path) -> dict[str, object]:
    """What comes back from an .npz that may hold nothing pickled."""
    np.savez(path, allow_pickle=False, **{key: np.asarray(value) for key, value in state.items()})
    with np.load(path, allow_pickle=False) as arrays:
        return {key: arrays[key] if arrays[key].ndim else arrays[key].item() for key in arrays.files}


def test_hostile_samples_get_finite_vectors(featurizer: Featurizer, tmp_path: Path) -> None:
    bad = hostile(featurizer.modality, tmp_path)
    good = samples_for(featurizer.modality, tmp_path)
    fitted = featurizer.fit([*good, *bad], 0)
    assert np.isfinite(fitted.transform([*bad, *good])).all()
    only_bad = featurizer.fit(bad, 0)
    assert np.isfinite(only_bad.transform(bad)).all()


@pytest.mark.parametrize("name", [name for name, found in FEATURIZERS.items() if hasattr(found, "given")])
def test_one_that_needs_a_file_says_so_and_refuses_a_missing_one(name: str, tmp_path: Path) -> None:
    found = cast(FileFeaturizer, FEATURIZERS[name])
    assert "needs" in (found.available() or "")
    assert found.takes
    with pytest.raises(UserError, match=r"nothing\.npy"):
        found.given(str(tmp_path / "nothing.npy"))


def test_each_modality_has_default_blocks() -> None:
    assert {found.modality for found in FEATURIZERS.values() if found.default} == set(Modality)
