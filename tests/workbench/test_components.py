"""What labeler says it is made of, and its log: shipped, installed, or not to be had."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from labeler.resources import resource_root
from labeler.workbench import components as module
from labeler.workbench.components import LICENCES, Component, as_text, components
from labeler.workbench.log_file import log_folder, start_log


def _is_installed(name: str) -> bool:
    try:
        return bool(distribution(name).version)
    except PackageNotFoundError:
        return False


def test_everything_that_is_required_is_listed_with_its_licence() -> None:
    found = {one.name.lower().replace("_", "-"): one for one in components()}
    lock = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    required = re.findall(r'^ +"([A-Za-z0-9-]+)', lock.partition("dependencies = [")[2].partition("\n]")[0], re.M)
    # The core is also tested where Qt is not installed; SQLCipher is there for some systems only.
    there = [name for name in required if _is_installed(name)]
    assert len(there) > 10 and {"numpy", "scikit-learn"} <= set(there)
    assert [name for name in there if name.lower() not in found] == []
    assert all(one.version and one.licence for one in found.values()) and "labeler" not in found


def test_the_list_shipped_with_a_build_goes_before_what_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = (Component("Alpha", "1.0", "MIT"), Component("beta", "2.1", "BSD: three clauses"))
    (tmp_path / LICENCES).write_text(as_text(wanted), "utf-8")
    monkeypatch.setattr(module, "resource_root", lambda: tmp_path)
    assert components() == wanted


def test_no_list_of_licences_lies_in_a_checkout() -> None:
    assert not (resource_root() / LICENCES).exists()


@pytest.fixture
def own_handlers() -> Iterator[None]:
    log = logging.getLogger("labeler")
    before = list(log.handlers)
    yield
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("own_handlers")
def test_warnings_go_into_the_log(caplog: pytest.LogCaptureFixture) -> None:
    assert start_log() == log_folder()
    logging.getLogger("labeler.somewhere").warning("the disk is full")
    assert "the disk is full" in (log_folder() / "labeler.log").read_text("utf-8")
    caplog.clear()


@pytest.mark.usefixtures("own_handlers")
def test_a_folder_that_cannot_be_written_means_no_log_and_no_failure(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = own_home / "blocked"
    blocked.write_text("in the way", "utf-8")
    monkeypatch.setenv("LABELER_HOME", str(blocked))
    assert start_log() is None
    assert "no log is written" in caplog.text
    caplog.clear()
