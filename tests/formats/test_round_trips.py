"""Re-importing an export gives an empty difference, for every format that is read and written."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.registry import members

from .round_trips import IMPORTED, LOSSY, Generated, Modality, differences, projects


def _round_trips(name: str, examples: int) -> None:
    exporter = members("exporters")[name]

    @settings(max_examples=examples, deadline=None, derandomize=True, database=None)
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        multiple = exporter.multiple and data.draw(st.booleans())
        project = data.draw(projects(exporter, multiple))
        with tempfile.TemporaryDirectory() as folder:
            assert differences(name, project, Path(folder), multiple) == []

    run()


@pytest.mark.parametrize("name", IMPORTED)
def test_an_export_read_back_is_no_different(name: str) -> None:
    _round_trips(name, 25)


def test_true_whole_and_long_numbers_come_back_from_a_sheet_as_what_they_were(tmp_path: Path) -> None:
    data = {"no": False, "yes": "true", "whole": 1.0, "long": 10**17, "gap": None}
    sample = Generated(Modality.RECORD, data, None, {"also": True}, ())
    assert differences("xlsx", [sample], tmp_path, False) == []


def test_an_empty_text_among_the_metadata_is_not_nothing(tmp_path: Path) -> None:
    for number, name in enumerate(sorted(set(IMPORTED) - LOSSY)):
        exporter = members("exporters")[name]
        modality = Modality.IMAGE if Modality.IMAGE in exporter.modalities else Modality.TEXT
        folder = tmp_path / str(number)
        folder.mkdir()
        assert differences(name, [Generated(modality, "0 0", None, {"note": ""}, ())], folder, False) == [], name


@pytest.mark.slow
@pytest.mark.parametrize("name", IMPORTED)
def test_two_hundred_generated_projects_are_no_different(name: str) -> None:
    _round_trips(name, 200)
