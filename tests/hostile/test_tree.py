"""What the whole tree must not contain: readers of XML, unpickling, evaluation, other ways to the net."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import labeler
from labeler.resources import resource

ROOT = Path(labeler.__file__).parent
# Nothing here reads XML, so no entity bomb can reach a parser. Should that change: defusedxml, and a test of bombs.
_XML = {"xml", "lxml", "xmltodict", "bs4", "html5lib", "defusedxml", "pyexpat"}
_RUNS_CODE = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "runpy", "code"}
_NET = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "requests",
    "httpx", "aiohttp", "urllib3", "websockets", "webbrowser", "asyncio",
}  # fmt: skip
# Only these parts of a package are as harmless as a string function.
_HARMLESS = {"urllib.parse", "html"}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _sources() -> list[Path]:
    found = sorted(ROOT.rglob("*.py"))
    assert len(found) > 200
    return found


@pytest.mark.parametrize("refused", [_XML, _RUNS_CODE, _NET], ids=["XML", "code from data", "the net"])
def test_nothing_in_the_program_imports(refused: set[str]) -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in _sources()
        for name in _imports(path)
        if name.split(".")[0] in refused and name not in _HARMLESS
    }
    assert not found


def test_only_the_silent_door_opens_the_network_library() -> None:
    """Imported anywhere else, onnxruntime would report each session to its makers."""
    users = {path.name for path in _sources() for name in _imports(path) if name.split(".")[0] == "onnxruntime"}
    assert users == {"_onnx.py"}


def test_nothing_is_evaluated_and_no_array_is_unpickled() -> None:
    for path in _sources():
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            is_numpy_load = name == "load" and isinstance(call.func, ast.Attribute) and _is_numpy(call.func.value)
            assert name not in ("eval", "exec") or isinstance(call.func, ast.Attribute), path
            if is_numpy_load:
                allowed = [word.value for word in call.keywords if word.arg == "allow_pickle"]
                assert [getattr(value, "value", True) for value in allowed] == [False], f"{path}:{call.lineno}"


def _is_numpy(value: ast.expr) -> bool:
    return isinstance(value, ast.Name) and value.id in ("np", "numpy")


def test_every_defence_of_the_threat_model_names_a_test_that_exists() -> None:
    page = resource("help", "security.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("|") and "test_" in line]
    assert len(rows) >= 20
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert len(cells) == 5 and all(cells), row
        named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", cells[4])
        assert named, row
        for file, test in named:
            source = (ROOT.parent / file).read_text("utf-8")
            assert f"def {test}(" in source, f"{file} has no {test}"
