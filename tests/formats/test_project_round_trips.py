"""An export of a project, imported into another one, makes it say the same, in every format that goes both ways."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from labeler.registry import members

from .project_round_trips import differences
from .round_trips import IMPORTED, projects


@pytest.mark.parametrize("name", IMPORTED)
def test_a_project_comes_back_from_its_export(name: str) -> None:
    exporter = members("exporters")[name]

    # Not made smaller: each try makes two projects.
    phases = [Phase.explicit, Phase.generate]

    @settings(max_examples=4, deadline=None, derandomize=True, database=None, phases=phases)
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        multiple = exporter.multiple and data.draw(st.booleans())
        project = data.draw(projects(exporter, multiple))
        with tempfile.TemporaryDirectory() as folder:
            assert differences(name, project, Path(folder), multiple) == []

    run()
