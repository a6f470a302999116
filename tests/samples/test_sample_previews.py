"""What is shown of texts and table rows."""

from __future__ import annotations

import pytest

from labeler.domain.preview import BrokenPreview, RecordPreview, TextPreview
from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.samples.record import RecordSamples
from labeler.samples.text import TextSamples, is_right_to_left


def _sample(modality: Modality, text: str | None = None, data: dict[str, object] | None = None) -> Sample:
    return Sample(SampleId(1), SampleUid("0" * 64), "table.csv#2", modality, text, data, {})


def test_a_text_is_shown_as_it_is_and_never_as_markup() -> None:
    preview = TextSamples().preview(_sample(Modality.TEXT, "<b>bold</b> & \n\ttab"), None)
    assert preview == TextPreview("<b>bold</b> & \n\ttab", right_to_left=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مرحبا بالعالم", True),
        ("שלום world שלום עולם", True),
        ("12, 34: مرحبا", True),
        ("Hello عالم again and again", False),
        ("漢字かな交じり文", False),
        ("", False),
        ("12345", False),
    ],
)
def test_the_direction_follows_the_letters(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_a_summary_is_one_short_printable_line() -> None:
    summary = TextSamples().summary(_sample(Modality.TEXT, "one\ntwo\t\x07three " + "word " * 100_000))
    assert summary.startswith("one two three word") and len(summary) <= 80 and summary.endswith("…")
    assert TextSamples().summary(_sample(Modality.TEXT, "")) == "(empty text)"


def test_a_row_is_a_card_of_typed_fields_with_its_gaps_visible() -> None:
    data = {"age": 5, "height": 0.1 + 0.2, "id": "007", "note": "a\nb", "gap": None, "ok": True, "deep": {"a": [1]}}
    preview = RecordSamples().preview(_sample(Modality.RECORD, data=data), None)
    assert isinstance(preview, RecordPreview)
    assert [(field.column, field.value, field.kind) for field in preview.fields] == [
        ("age", "5", "number"),
        ("height", "0.3", "number"),
        ("id", "007", "category"),
        ("note", "a\nb", "text"),
        ("gap", "missing", "missing"),
        ("ok", "yes", "category"),
        ("deep", '{"a": [1]}', "text"),
    ]
    assert RecordSamples().summary(_sample(Modality.RECORD, data=data)).startswith("age: 5, height: 0.3, id: 007")


def test_samples_without_content_say_so() -> None:
    assert isinstance(TextSamples().preview(_sample(Modality.TEXT), None), BrokenPreview)
    assert isinstance(RecordSamples().preview(_sample(Modality.RECORD), None), BrokenPreview)
