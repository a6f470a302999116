"""Small screens, screens that go away, no fonts, no OpenGL, a theme that changes: the window goes on, and says what it
did."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import labeler.gui
from labeler.domain.task import LabelClass
from labeler.errors import LabelerError
from labeler.gui.app import application
from labeler.gui.language import install_language, language_trouble
from labeler.gui.screen_fit import onto_screens, within
from labeler.gui.theme.theme import theme
from labeler.gui.theme.tokens import Density
from labeler.resources import resource
from labeler.workbench.preferences import Preferences, save_preferences

from .conftest import MakeFolder, OpenWindow, at_rest, bench_of


@pytest.mark.parametrize(("size", "density"), [((1024, 600), "normal"), ((1024, 600), "large"), ((860, 560), "normal")])
def test_guidelines_beside_the_sample_clip_neither_title_nor_reason_nor_proposal(
    window_on: OpenWindow, texts_project: Path, size: tuple[int, int], density: Density
) -> None:
    window = window_on(texts_project)
    shell = window.shell
    assert shell is not None
    for name in ("cat", "dog", "cat", "dog"):
        shell.run_class(name)
    at_rest(window)
    shell.run_class("cat")
    theme().use_density(density)
    try:
        window.resize(*size)
        shell.run("guidelines")
        QTest.qWait(20)
        view = shell.label_view
        view.why.show_why("torn between ‘cat’ 0.48 and ‘dog’ 0.46", is_audit=False, looking_back=False)
        QTest.qWait(1)
        words = view.why._words
        assert words.heightForWidth(words.width()) <= words.height(), "the reason is whole"
        assert view.head.title.width() >= view.head.title.fontMetrics().horizontalAdvance("Animals"), (
            "the title is whole"
        )
        names = view.proposal._names
        if view.proposal.accept_button.isVisible():
            assert names.width() >= names.fontMetrics().horizontalAdvance(names.text()), "the proposal is whole"
        assert view.stage.height() > 100 and view.stage.width() > 150, "the sample keeps room"
    finally:
        theme().use_density("normal")


def test_a_window_whose_screen_was_unplugged_comes_back(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication
) -> None:
    window = window_on(texts_project)
    window.move(5000, 4000)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    assert any(screen.geometry().intersects(window.geometry()) for screen in qapp.screens())
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


_AREAS = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(600, 4000), st.integers(400, 3000)
)


@settings(deadline=None)
@given(_AREAS, st.lists(_AREAS, min_size=1, max_size=3))
def test_wherever_a_window_was_it_can_be_got_hold_of(window: QRect, screens: list[QRect]) -> None:
    placed = onto_screens(window, screens)
    assert any(
        screen.intersected(placed).width() >= 120 and screen.intersected(placed).height() >= 60 for screen in screens
    )
    assert onto_screens(placed, screens) == placed


def test_a_small_screen_makes_a_small_window() -> None:
    assert within(QSize(1280, 800), QRect(0, 0, 1024, 600), QSize(4, 40)) == QSize(1020, 560)
    assert within(QSize(1280, 800), QRect(0, 0, 3840, 2160), QSize(4, 40)) == QSize(1280, 800)


def test_a_computer_without_fonts_is_told_where_it_can_be_read(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *given: [])
    assert application() is qapp
    assert "no fonts are installed" in caplog.text
    caplog.clear()


def test_nothing_of_the_window_needs_opengl() -> None:
    found = []
    for source in Path(labeler.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [one.name for one in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
            words = [str(node.value)] if isinstance(node, ast.Constant) and node.value == "useOpenGL" else []
            found += [f"{source.name}: {name}" for name in [*names, *words] if "OpenGL" in name or "Quick" in name]
    assert not found


def test_the_system_turning_dark_while_a_sheet_is_open_changes_the_sheet_too(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    theme().choose("system")
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    before = window.grab().toImage().pixelColor(400, 300)
    monkeypatch.setattr("labeler.gui.theme.theme.system_scheme", lambda hints: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().scheme == "dark" and window.grab().toImage().pixelColor(400, 300) != before
    monkeypatch.undo()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_an_empty_project_opens_on_a_small_screen(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts([], [LabelClass("cat")]))
    window.resize(860, 560)
    QTest.qWait(1)
    assert window.shell is not None and window.shell.label_view.stage.isVisible()


# The real program, in a process of its own

# As the program left it on a screen of 1400 × 900.
_ON_1400_WIDE = (
    "[General]\n"
    r'geometry="@ByteArray(\x1\xd9\xd0\xcb\0\x3\0\0\0\0\0;\0\0\0$\0\0\x5<\0\0\x3^\0\0\0<\0\0\0:\0\0\x5;\0\0\x3Y'
    r'\0\0\0\0\0\0\0\0\x5x\0\0\0<\0\0\0:\0\0\x5;\0\0\x3Y)"'
    "\n"
)


def started(project: Path, *, without: tuple[str, ...] = (), **environment: str) -> tuple[Any, str]:
    """What it reports, and what it wrote to its terminal."""
    inherited = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(project.parent / "config")}
    for name in without:
        inherited.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.in_surroundings", str(project)],
        env={**inherited, **environment},
        capture_output=True, text=True, timeout=90, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1]), done.stderr


def screen_of(place: Path, width: int, height: int) -> str:
    """A platform with such a screen."""
    told = {"name": "0", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    file = place / "screens.json"
    file.write_text(json.dumps({"screens": [{**told, "logicalDpi": 96, "logicalBaseDpi": 96}]}), "utf-8")
    return f"offscreen:configfile={file}"


def is_whole_on(report: Any) -> bool:
    window = QRect(*report["window"])
    return any(QRect(*screen).contains(window) for screen in report["screens"])


def test_without_any_font_the_program_starts_says_so_and_answers(texts_project: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{tmp_path / 'none'}</dir><cachedir>{tmp_path / 'none'}</cachedir></fontconfig>")
    report, written = started(texts_project, FONTCONFIG_FILE=str(fonts), FONTCONFIG_PATH=str(tmp_path))
    assert not report["has_letters"] and "no fonts are installed" in written
    assert report["labeled"] == 1


def test_a_window_of_a_larger_screen_is_whole_on_a_netbook(texts_project: Path, tmp_path: Path) -> None:
    """Qt refuses what was stored there, and leaves the size as it is."""
    settings = texts_project.parent / "config" / "labeler" / "window.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(_ON_1400_WIDE, "utf-8")
    report, _ = started(texts_project, QT_QPA_PLATFORM=screen_of(tmp_path, 1024, 600))
    assert report["screens"] == [[0, 0, 1024, 600]] and is_whole_on(report), report["window"]


def test_on_a_4k_screen_at_300_percent_the_window_is_whole_and_sharp(texts_project: Path, tmp_path: Path) -> None:
    report, _ = started(texts_project, QT_QPA_PLATFORM=screen_of(tmp_path, 3840, 2160), QT_SCALE_FACTOR="3")
    assert report["screens"] == [[0, 0, 1280, 720]] and is_whole_on(report), report["window"]
    assert report["ratio"] == 3 and report["colors"] > 3 and report["labeled"] == 1


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder in which nobody can make anything")
def test_a_home_in_which_nobody_can_write_is_said_and_answers_are_kept(texts_project: Path) -> None:
    unwritable = ("LABELER_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    report, written = started(texts_project, without=unwritable, HOME="/proc/nobody")
    assert report["labeled"] == 1 and any("cannot be kept" in words for words in report["said"]), report["said"]
    assert "no log is written" in written and "Traceback" not in written


# Catalogues


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    """The shipped catalogues in a place where they can be spoilt; English again afterwards."""
    folder = Path(shutil.copytree(resource("translations"), tmp_path / "translations"))

    def place(*parts: str) -> Path:
        found = tmp_path.joinpath(*parts)
        if parts[0] != "translations":
            return resource(*parts)
        if not found.exists():
            raise LabelerError(f"{found.name} is missing")
        return found

    monkeypatch.setattr("labeler.gui.language.resource", place)
    before = QLocale()
    yield folder
    install_language(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("harm", ["cut", "a few bytes", "empty", "gone", "digests"])
def test_a_damaged_catalogue_is_never_read_and_the_window_says_that_it_speaks_english(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication, catalogues: Path, harm: str,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    """Qt reads behind the end of a file with a few wrong bytes, which ends the process."""
    file = catalogues / "labeler_ar.qm"
    content = file.read_bytes()
    if harm == "gone":
        file.unlink()
    elif harm == "digests":
        (catalogues / "digests.json").write_text("{", "utf-8")
    else:
        middle = len(content) // 2
        spoilt = content[:middle] + bytes(byte ^ 0x55 for byte in content[middle : middle + 9]) + content[middle + 9 :]
        file.write_bytes({"cut": content[:middle], "a few bytes": spoilt, "empty": b""}[harm])
    assert install_language(qapp, "ar") == "en" and language_trouble("ar") == "العربية"
    assert QLocale().textDirection() == Qt.LayoutDirection.LeftToRight and "cannot be used" in caplog.text
    caplog.clear()
    if harm != "a few bytes":
        return
    save_preferences(Preferences(annotator="anna", language="ar"))
    window = window_on(texts_project)
    assert window.shell is not None
    words = window.shell.notice.text()
    assert "The window speaks English" in words and "العربية" in words
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1
    caplog.clear()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9), st.integers(1, 255))
def test_every_single_wrong_byte_of_a_catalogue_is_noticed(catalogues: Path, where: int, change: int) -> None:
    file = catalogues / "labeler_de.qm"
    content = bytearray(resource("translations", "labeler_de.qm").read_bytes())
    content[where % len(content)] ^= change
    file.write_bytes(content)
    assert language_trouble("de") == "Deutsch" and language_trouble("fr") == ""


def test_texts_that_a_catalogue_lacks_are_shown_in_english_among_the_others(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication, catalogues: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = catalogues / "labeler_de.ts"
    tree = ElementTree.parse(source)
    for message in tree.getroot().iter("message"):
        if message.findtext("source") in ("Undo", "Skip"):
            (translation,) = message.iter("translation")
            translation.text = ""
            translation.set("type", "unfinished")
    tree.write(source, "utf-8", xml_declaration=True)
    made = catalogues / "labeler_de.qm"
    subprocess.run([Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", made], check=True)
    digests = json.loads((catalogues / "digests.json").read_text("utf-8"))
    digests[made.name] = sha256(made.read_bytes()).hexdigest()
    (catalogues / "digests.json").write_text(json.dumps(digests), "utf-8")
    (catalogues / "sentences.json").write_text('["{0} is', "utf-8")
    assert install_language(qapp, "de") == "de"
    window = window_on(texts_project)
    assert window.shell is not None
    view = window.shell.label_view
    assert (view.side.undo_button.text(), view.side.skip_button.text()) == ("Undo", "Skip")
    assert view.side.flag_button.text() == "Markieren"
    window.shell.run("pin-example")
    assert window.shell.notice.isVisible() and "sentences from below the window stay English" in caplog.text
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1
    caplog.clear()
