"""The feature matrix on disk: complete, resumable, growing, and never trusted when it is wrong."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.errors import Cancelled, UsageError, UserError
from labeler.featurizers.record_columns import RecordFeatures
from labeler.featurizers.text_potion import PotionFeatures
from labeler.learning.feature_store import FeatureMatrix, cards, open_features
from labeler.learning.featurize import featurize
from labeler.learning.sample_reader import sample_keys
from tests.learning.memory_reader import MemoryReader, image_sample, some_records, some_texts, text_sample


def computed(
    reader: MemoryReader,
    folder: Path,
    *,
    blocks: list[str] | None = None,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> FeatureMatrix:
    return featurize(reader, folder, blocks, seed, lambda done, total: None, check)


def keys_of(reader: MemoryReader) -> np.ndarray:
    return sample_keys(reader.uids())


class Stops:
    """A check that cancels after so many looks."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled("stopped by the test")


@pytest.fixture
def transformed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many records each transform was given."""
    counts: list[int] = []
    original = RecordFeatures.transform

    def counting(self: RecordFeatures, samples: list) -> np.ndarray:
        counts.append(len(samples))
        return original(self, samples)

    monkeypatch.setattr(RecordFeatures, "transform", counting)
    return counts


def test_every_sample_has_a_finite_float32_row_and_the_file_opens_again(tmp_path: Path) -> None:
    reader = MemoryReader(some_texts(120))
    made = computed(reader, tmp_path)
    again = open_features(tmp_path, keys_of(reader))
    assert again is not None
    assert made.X.dtype == np.float32
    assert len(made.X) == 120
    assert made.X.shape[1] <= 160
    assert np.isfinite(made.X).all()
    assert not made.X.flags.writeable
    assert np.array_equal(made.X, again.X)
    assert {path.suffix for path in tmp_path.iterdir()} == {".npy", ".npz", ".json"}


def test_the_same_samples_and_seed_give_the_same_bytes(tmp_path: Path) -> None:
    reader = MemoryReader(some_texts(90))
    first, second = computed(reader, tmp_path / "a"), computed(reader, tmp_path / "b")
    assert first.id == second.id
    assert first.X.tobytes() == second.X.tobytes()


def test_a_finished_matrix_is_not_computed_again(tmp_path: Path, transformed: list[int]) -> None:
    reader = MemoryReader(some_records(50))
    computed(reader, tmp_path)
    transformed.clear()
    computed(reader, tmp_path)
    assert transformed == []


def test_only_added_samples_are_transformed_and_the_others_keep_their_vectors(
    tmp_path: Path, transformed: list[int]
) -> None:
    everything = some_records(1300)
    before = computed(MemoryReader(everything[:1100]), tmp_path)
    old = np.array(before.X)
    transformed.clear()
    after = computed(MemoryReader(everything), tmp_path)
    assert sum(transformed) == 200
    assert np.array_equal(after.X[:1100], old)
    assert after.card.basis == before.card.basis


def test_a_pool_that_outgrew_its_beginning_gets_a_new_space(tmp_path: Path) -> None:
    everything = some_records(200)
    before = computed(MemoryReader(everything[:20]), tmp_path)
    after = computed(MemoryReader(everything), tmp_path)
    assert after.card.basis != before.card.basis
    assert after.card.fitted_on == 200


def test_samples_without_features_yet_still_open_the_matrix_of_the_first_ones(tmp_path: Path) -> None:
    everything = some_records(60)
    computed(MemoryReader(everything[:50]), tmp_path)
    found = open_features(tmp_path, keys_of(MemoryReader(everything)))
    assert found is not None
    assert found.n_rows == 50


def test_a_cancelled_run_goes_on_where_it_stopped_and_ends_the_same(tmp_path: Path, transformed: list[int]) -> None:
    reader = MemoryReader(some_records(6000))
    whole = computed(reader, tmp_path / "whole")
    everything = sum(transformed)
    transformed.clear()
    with pytest.raises(Cancelled):
        computed(reader, tmp_path / "parts", check=Stops(16))
    assert open_features(tmp_path / "parts", keys_of(reader)) is None
    resumed = computed(reader, tmp_path / "parts")
    assert sum(transformed) < everything + 1024
    assert resumed.X.tobytes() == whole.X.tobytes()


def test_a_run_cancelled_at_any_point_resumes_to_the_same_bytes(tmp_path: Path) -> None:
    reader = MemoryReader(some_records(1500))
    whole = computed(reader, tmp_path / "whole").X.tobytes()
    for after in range(12):
        folder = tmp_path / str(after)
        with contextlib.suppress(Cancelled):
            computed(reader, folder, check=Stops(after))
        assert computed(reader, folder).X.tobytes() == whole


@pytest.mark.parametrize("damage", ["flipped", "shortened", "deleted", "card", "space"])
def test_a_damaged_file_is_computed_again(tmp_path: Path, damage: str) -> None:
    reader = MemoryReader(some_records(700))
    made = computed(reader, tmp_path)
    expected = np.array(made.X)
    matrix, card, space = (
        tmp_path / f"{name}" for name in (f"{made.id}.npy", f"{made.id}.json", f"{made.card.basis}.npz")
    )
    del made
    if damage == "flipped":
        content = bytearray(matrix.read_bytes())
        content[-100] ^= 1
        matrix.write_bytes(content)
    elif damage == "shortened":
        matrix.write_bytes(matrix.read_bytes()[:-40])
    elif damage == "deleted":
        matrix.unlink()
    elif damage == "card":
        card.write_text("{")
    else:
        space.write_bytes(b"PK no zip")
        matrix.unlink()
    if damage != "space":
        assert open_features(tmp_path, keys_of(reader)) is None
    assert np.array_equal(computed(reader, tmp_path).X, expected)


def test_other_content_under_the_same_row_numbers_is_not_trusted(tmp_path: Path) -> None:
    computed(MemoryReader(some_records(40, seed=1)), tmp_path)
    other = MemoryReader(some_records(40, seed=2))
    assert open_features(tmp_path, keys_of(other)) is None
    assert computed(other, tmp_path).n_rows == 40
    assert len(cards(tmp_path)) == 1


def test_progress_never_goes_back_and_ends_complete(tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []
    featurize(MemoryReader(some_records(5000)), tmp_path, None, 0, lambda *at: reported.append(at), lambda: None)
    assert [done for done, _ in reported] == sorted(done for done, _ in reported)
    assert reported[-1] == (5000, 5000)


def test_samples_of_another_modality_get_rows_of_zeros(tmp_path: Path) -> None:
    mixed = some_records(30)[:10] + some_texts(40)
    made = computed(MemoryReader(mixed), tmp_path)
    assert made.card.modality == "text"
    assert not made.X[:10].any()
    assert made.X[10:].any(axis=1).all()


def test_images_that_cannot_be_read_become_zeros(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    paths = []
    for number in range(6):
        paths.append(tmp_path / f"{number}.png")
        Image.fromarray(rng.integers(0, 255, (20, 30, 3), dtype=np.uint8)).save(paths[-1])
    paths[2].write_bytes(b"this is no image")
    paths[4].unlink()
    made = computed(MemoryReader([image_sample(path) for path in paths]), tmp_path / "features")
    assert [row.any() for row in made.X] == [True, True, False, True, False, True]


def test_an_image_has_the_same_vector_whatever_stands_beside_it(tmp_path: Path) -> None:
    from labeler.featurizers.image_lite0 import ImageLite0

    rng = np.random.default_rng(0)
    samples = []
    for number in range(9):
        path = tmp_path / f"{number}.png"
        Image.fromarray(rng.integers(0, 255, (28, 28, 3), dtype=np.uint8)).save(path)
        samples.append(image_sample(path))
    fitted = ImageLite0().fit(samples, 0)
    together = fitted.transform(samples)
    assert all(
        np.array_equal(fitted.transform([sample])[0], row) for sample, row in zip(samples, together, strict=True)
    )


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_tiny_pool_gets_features(tmp_path: Path, count: int) -> None:
    made = computed(MemoryReader(some_texts(count)), tmp_path)
    assert made.X.shape[0] == count
    assert np.isfinite(made.X).all()


def test_identical_and_empty_texts_are_no_trouble(tmp_path: Path) -> None:
    made = computed(MemoryReader([text_sample("")] * 5 + [text_sample("same words")] * 5), tmp_path)
    assert np.isfinite(made.X).all()


def test_an_empty_project_an_unknown_block_and_a_block_without_file_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no sample"):
        computed(MemoryReader([]), tmp_path)
    reader = MemoryReader(some_texts(5))
    with pytest.raises(UsageError, match="text_nothing"):
        computed(reader, tmp_path, blocks=["text_nothing"])
    with pytest.raises(UsageError, match="needs a file"):
        computed(reader, tmp_path, blocks=["text_vectors"])
    with pytest.raises(UsageError, match="takes no file"):
        computed(reader, tmp_path, blocks=["text_potion=/x"])
    with pytest.raises(UsageError, match="no block of features for text"):
        computed(reader, tmp_path, blocks=["image_hog"])


def test_a_chosen_block_replaces_the_default_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(self: PotionFeatures, samples: list) -> np.ndarray:
        raise AssertionError("potion was not chosen")

    monkeypatch.setattr(PotionFeatures, "transform", never)
    made = computed(MemoryReader(some_texts(30)), tmp_path, blocks=["text_tfidf"])
    assert made.card.blocks == ("text_tfidf",)


def test_own_vectors_are_found_by_file_name_and_another_file_gives_another_matrix(tmp_path: Path) -> None:
    reader = MemoryReader(some_records(4))
    path = tmp_path / "mine.npy"
    ids = tmp_path / "mine.ids.txt"
    np.save(path, np.arange(20, dtype=np.float32).reshape(5, 4))
    ids.write_text("\n".join([*(sample.uid for sample in reader.samples), "somebody else"]))
    first = computed(reader, tmp_path / "features", blocks=[f"record_vectors={path}"])
    np.save(path, np.arange(20, dtype=np.float32).reshape(5, 4)[::-1].copy())
    second = computed(reader, tmp_path / "features", blocks=[f"record_vectors={path}"])
    assert first.X.any()
    assert first.id != second.id


def test_vectors_without_ids_or_of_the_wrong_shape_are_refused_in_words(tmp_path: Path) -> None:
    reader = MemoryReader(some_records(4))
    path = tmp_path / "mine.npy"
    np.save(path, np.zeros((4, 3)))
    with pytest.raises(UserError, match="one id a line"):
        computed(reader, tmp_path / "f", blocks=[f"record_vectors={path}"])
    (tmp_path / "mine.ids.txt").write_text("a\nb")
    with pytest.raises(UserError, match="4 vectors and 2 ids"):
        computed(reader, tmp_path / "f", blocks=[f"record_vectors={path}"])
    with pytest.raises(UserError, match="check the path"):
        computed(reader, tmp_path / "f", blocks=[f"record_vectors={tmp_path / 'none.npy'}"])


def test_a_file_that_is_no_network_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(b"no network")
    sample = image_sample(tmp_path / "a.png")
    with pytest.raises(UserError, match="cannot be opened as an ONNX network"):
        computed(MemoryReader([sample]), tmp_path / "f", blocks=[f"onnx_file={path}"])


def test_the_persons_own_network_can_be_used(tmp_path: Path) -> None:
    from labeler.resources import resource

    rng = np.random.default_rng(0)
    samples = []
    for number in range(5):
        path = tmp_path / f"{number}.png"
        Image.fromarray(rng.integers(0, 255, (28, 28, 3), dtype=np.uint8)).save(path)
        samples.append(image_sample(path))
    network = resource("models", "efficientnet_lite0_feat_w8.onnx")
    made = computed(MemoryReader(samples), tmp_path / "f", blocks=[f"onnx_file={network}"])
    assert made.X.any(axis=1).all()


def test_a_folder_that_cannot_be_written_is_a_user_error(tmp_path: Path) -> None:
    (tmp_path / "features").write_text("a file where a folder should be")
    with pytest.raises(UserError, match="features cannot be written"):
        computed(MemoryReader(some_records(5)), tmp_path / "features")
