"""What every sample type must do, built in or plugged in."""

from __future__ import annotations

from pathlib import Path

import pytest

from labeler.contracts.sample_type import SampleType
from labeler.domain.preview import BrokenPreview, ImagePreview, Preview, RecordPreview, TextPreview
from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.registry import members

TYPES: list[SampleType] = list(members("samples").values())
EVERY = pytest.mark.parametrize("sample_type", TYPES, ids=lambda sample_type: sample_type.name)


def _sample(kind: SampleType, source: str, **more: object) -> Sample:
    fields: dict[str, object] = {"text": None, "data": None, "meta": {}, **more}
    return Sample(SampleId(1), SampleUid("0" * 64), source, kind.modality, **fields)  # type: ignore[arg-type]  # above


@EVERY
def test_it_says_what_it_is(sample_type: SampleType) -> None:
    assert sample_type.name and sample_type.title and sample_type.modality in set(Modality)
    assert [kind.modality for kind in TYPES].count(sample_type.modality) == 1


@EVERY
def test_bad_content_is_shown_as_broken_and_never_raises(sample_type: SampleType, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "noise").write_bytes(bytes(range(256)) * 10)
    for name in ("empty", "noise", "missing", ""):
        preview = sample_type.preview(_sample(sample_type, str(tmp_path / name)), (100, 100))
        assert isinstance(preview, BrokenPreview) and preview.reason


@EVERY
def test_a_summary_is_at_most_eighty_characters_on_one_line(sample_type: SampleType) -> None:
    for text in ("", "x" * 100_000, "a\nb\r\tc\0\u202e", "漢字" * 500):
        sample = _sample(sample_type, f"/data/{text[:200]}", text=text, data={text[:500]: text, "n": None})
        summary = sample_type.summary(sample)
        assert len(summary) <= 80 and summary.isprintable()


@EVERY
def test_good_content_is_one_of_the_previews(sample_type: SampleType, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (30, 20)).save(tmp_path / "a.png")
    preview: Preview = sample_type.preview(
        _sample(sample_type, str(tmp_path / "a.png"), text="words", data={"a": 1}), None
    )
    assert isinstance(preview, ImagePreview | TextPreview | RecordPreview)
