"""What the built application leaves out: it still loads, still sorts words, and misses nothing of the system."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or any(shutil.which(tool) is None for tool in ("strip", "readelf", "ld", "icupkg")),
    reason="needs binutils and icu-devtools",
)


def _tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _libraries(package: str, pattern: str) -> list[Path]:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        pytest.skip(f"{package} is not installed")
    return sorted(Path(found.origin).parent.parent.glob(pattern))


def test_every_library_loads_after_its_symbols_are_gone(tmp_path: Path) -> None:
    """Those of numpy and pillow were moved into their wheels, which plain stripping breaks."""
    for library in (*_libraries("numpy", "numpy.libs/*.so*"), *_libraries("PIL", "pillow.libs/*.so*")):
        shutil.copyfile(library, tmp_path / library.name)
    before = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    _tool("slim")._strip(tmp_path)
    after = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert after.keys() == before.keys() and len(after) > 5
    assert sum(after.values()) < sum(before.values())
    load = "import ctypes, sys; [ctypes.CDLL(name) for name in sys.argv[1:]]"
    environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}
    names = [str(tmp_path / name) for name in after]
    subprocess.run([sys.executable, "-c", load, *names], env=environment, check=True)


def test_words_are_sorted_as_before_with_less_of_icu(tmp_path: Path) -> None:
    (data,) = _libraries("PySide6", "PySide6/Qt/lib/libicudata.so.*") or (None,)
    if data is None:
        pytest.skip("this Qt brings no ICU")
    less = tmp_path / data.name
    shutil.copyfile(data, less)
    _tool("slim")._less_icu(less)
    assert less.stat().st_size < data.stat().st_size / 4
    sort = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
for code in ("de", "sv", "zh", "ja", "ar", "C"):
    collator = QCollator(QLocale(code))
    collator.setNumericMode(True)
    print(sorted(["z", "ö", "a", "Ä", "10", "9", "中", "阿", "ب", "ا"], key=cmp_to_key(collator.compare)))
print(QLocale("tr").toUpper("iı"), QLocale("de").toUpper("straße"))
"""
    told = [
        subprocess.run([sys.executable, "-c", sort], env={**os.environ, **more}, check=True, capture_output=True).stdout
        for more in ({}, {"LD_PRELOAD": str(less)})
    ]
    assert told[0] == told[1] and told[0].count(b"\n") == 7


def test_what_is_there_twice_becomes_a_link(tmp_path: Path) -> None:
    for name in ("a/one.so", "b/two.so"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"x" * 200_000)
    (tmp_path / "c.so").write_bytes(b"y" * 200_000)
    _tool("slim")._once(tmp_path)
    assert (tmp_path / "b" / "two.so").is_symlink() and not (tmp_path / "c.so").is_symlink()
    assert (tmp_path / "b" / "two.so").read_bytes() == b"x" * 200_000
    assert not Path(os.readlink(tmp_path / "b" / "two.so")).is_absolute()


def test_a_library_that_nobody_brings_ends_the_build(tmp_path: Path) -> None:
    tool = _tool("system_libraries")
    source = tmp_path / "none.c"
    source.write_text("int one(void) { return 1; }\n", "utf-8")
    if shutil.which("gcc") is None:
        pytest.skip("needs a compiler")
    inside = tmp_path / "folder"
    inside.mkdir()
    build = ["gcc", "-shared", "-fPIC", str(source)]
    subprocess.run([*build, "-Wl,-soname,libnobodyhasit.so.1", "-o", str(tmp_path / "libnobodyhasit.so.1")], check=True)
    needing = [*build, "-Wl,--no-as-needed", str(tmp_path / "libnobodyhasit.so.1"), "-o", str(inside / "needs.so")]
    subprocess.run(needing, check=True)
    with pytest.raises(SystemExit, match="nobody brings libnobodyhasit"):
        tool.packages_for(inside)
    shutil.copyfile(tmp_path / "libnobodyhasit.so.1", inside / "libnobodyhasit.so.1")
    assert tool.packages_for(inside) == ["libc6"]
