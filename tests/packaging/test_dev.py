"""The one-command installer and the lock it installs from."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def locked() -> dict[str, str]:
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE | re.IGNORECASE))


def test_every_locked_package_has_hashes_and_no_host_is_named() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    blocks = re.split(r"\n(?=[a-zA-Z0-9])", text.strip())
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text
    assert "index" not in text


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[<>=;\[ ]", text)[0].lower().replace("_", "-") for text in wanted}
    assert names <= {name.lower() for name in locked()}


def test_qt_on_python_3_11_is_below_the_release_that_aborts_it() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    versions = re.findall(r"pyside6-essentials==(\d+)\.(\d+)\.\S+ ; python_full_version < '3.12'", text)
    assert versions
    assert all((int(major), int(minor)) < (6, 12) for major, minor in versions)


def test_the_core_lock_is_the_lock_without_qt(dev: ModuleType) -> None:
    without = dev.lock_without(dev.QT_PACKAGES)
    assert "pyside6-essentials==" not in without
    assert "pytest-qt==" not in without
    assert "numpy==" in without
    removed = (ROOT / "packaging" / "requirements.lock").read_text("utf-8").count("--hash=") - without.count("--hash=")
    assert removed > 10, "their hashes go with them"


def test_an_old_python_and_an_unknown_command_are_told(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dev.main(["dance"]) == 2
    monkeypatch.setattr(dev, "OLDEST", (9, 0))
    assert dev.main(["test"]) == 1
    assert "needs Python 9.0 or newer" in capsys.readouterr().err


def test_missing_system_packages_print_the_exact_command(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.system({"nothing-like-this": "some-package", "libnope.so.9": "other-package"}) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends other-package some-package" in said


@pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="the build backend is not installed")
def test_the_wheel_carries_demos_networks_and_licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hatchling.build import build_wheel

    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build_wheel(str(tmp_path))) as wheel:
        names = set(wheel.namelist())
    for needed in (
        "labeler/_resources/demo/images_fashion/labels.csv",
        "labeler/_resources/demo/images_fashion/images/0000.png",
        "labeler/_resources/demo/images_traffic/SOURCE.md",
        "labeler/_resources/demo/texts_mail/mail.csv",
        "labeler/_resources/demo/table_soybean/soybean.csv",
        "labeler/_resources/models/efficientnet_lite0_feat_w8.onnx",
        "labeler/_resources/models/efficientnet_lite0_LICENSE",
        "labeler/_resources/models/potion_ATTRIBUTION.txt",
        "labeler/_resources/theme/tokens.json",
        "labeler/py.typed",
    ):
        assert needed in names, needed
