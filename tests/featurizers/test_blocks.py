"""What single blocks of features see."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.featurizers.image_color import ImageColor
from labeler.featurizers.image_hog import ImageHog
from labeler.featurizers.record_columns import RecordColumns, as_category, as_number
from labeler.featurizers.text_potion import TextPotion
from labeler.featurizers.text_tfidf import TextTfidf
from tests.learning.memory_reader import image_sample, record_sample, text_sample


def picture(path: Path, pixels: np.ndarray) -> np.ndarray:
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return ImageHog().fit([], 0).transform([image_sample(path)])[0]


def test_hog_tells_upright_from_lying_stripes_and_not_light_from_dark(tmp_path: Path) -> None:
    stripes = np.where(np.arange(56) // 7 % 2, 200, 60)
    upright, lying = np.tile(stripes, (56, 1)), np.tile(stripes[:, None], (1, 56))
    first = picture(tmp_path / "a.png", upright)
    other = picture(tmp_path / "b.png", lying)
    darker = picture(tmp_path / "c.png", upright // 2)
    assert first @ darker > 0.95 * (first @ first)
    assert first @ other < 0.3 * (first @ first)


def test_colours_are_told_apart_by_hue_and_place(tmp_path: Path) -> None:
    red, green = np.zeros((40, 40, 3), dtype=np.uint8), np.zeros((40, 40, 3), dtype=np.uint8)
    red[:20, :, 0] = 255
    green[:20, :, 1] = 255
    moved = red[::-1]
    samples = []
    for name, pixels in (("red", red), ("green", green), ("moved", moved)):
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
        samples.append(image_sample(tmp_path / f"{name}.png"))
    first, other, below = ImageColor().fit([], 0).transform(samples)
    assert np.abs(first - other).max() > 0.5
    assert np.abs(first - below).max() > 0.5


def test_an_edited_image_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    first = picture(path, np.zeros((30, 30)))
    second = picture(path, np.random.default_rng(0).integers(0, 255, (31, 30)))
    assert not np.array_equal(first, second)


def test_potion_knows_that_words_mean_alike() -> None:
    texts = ["a dog ran in the park", "a puppy played outside", "the central bank raised interest rates"]
    dog, puppy, bank = TextPotion().fit([], 0).transform([text_sample(text) for text in texts])
    assert dog @ puppy > dog @ bank + 0.2
    assert np.allclose([np.linalg.norm(vector) for vector in (dog, puppy, bank)], 1, atol=1e-5)


def test_tfidf_brings_texts_of_one_subject_together() -> None:
    texts = [f"ball goal match team {word}" for word in "abcdefgh"] + [
        f"bank rate loan money {word}" for word in "abcdefgh"
    ]
    vectors = TextTfidf().fit([text_sample(text) for text in texts], 0).transform([text_sample(text) for text in texts])
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[9] + 0.1


def test_record_columns_repeat_the_column_transformers_arithmetic() -> None:
    from sklearn.impute import SimpleImputer
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    rng = np.random.default_rng(0)
    numbers = rng.normal(size=40)
    numbers[::7] = np.nan
    kinds = np.array(["red", "green", "blue"])[rng.integers(0, 3, 40)]
    samples = [
        record_sample(size=number, kind=kind) for number, kind in zip(numbers.tolist(), kinds.tolist(), strict=True)
    ]
    vectors = RecordColumns().fit(samples, 0).transform(samples)
    imputed = SimpleImputer(strategy="median").fit_transform(numbers[:, None])
    expected = np.hstack(
        [
            StandardScaler()
            .fit(np.hstack([imputed, np.isnan(numbers)[:, None]]))
            .transform(np.hstack([imputed, np.isnan(numbers)[:, None]]))[:, :1],
            np.isnan(numbers)[:, None],
            OneHotEncoder(sparse_output=False).fit_transform(kinds[:, None]),
        ]
    )
    assert np.allclose(vectors, expected, atol=1e-5)


def test_record_columns_type_themselves_and_leave_ids_out() -> None:
    samples = [
        record_sample(id=f"sample-{row}", price=f"{row}.5", code="007" if row % 2 else "008", same="always")
        for row in range(40)
    ]
    state = RecordColumns().fit(samples, 0).state()
    assert np.asarray(state["number_names"]).tolist() == ["price", "code"]
    assert np.asarray(state["category_names"]).tolist() == ["same"]


@pytest.mark.parametrize(
    ("value", "number"),
    [("3.5", 3.5), (" 7 ", 7.0), (True, 1.0), ("1e5", 1e5), (2, 2.0)],
)
def test_cells_that_are_numbers_read_as_such(value: object, number: float) -> None:
    assert as_number(value) == number


@pytest.mark.parametrize("value", ["", "?", "N/A", "nan", "inf", None, "five", [1], 1e300, float("inf")])
def test_cells_that_are_no_usable_number_are_missing(value: object) -> None:
    assert np.isnan(as_number(value))


@pytest.mark.parametrize(("value", "category"), [(" red ", "red"), ("?", ""), (None, ""), (3, "3"), (float("nan"), "")])
def test_categories_are_trimmed_and_missing_words_are_one_category(value: object, category: str) -> None:
    assert as_category(value) == category
