"""About, and the report of a mistake of ours: all that helps, and nothing of anybody's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from labeler import __version__
from labeler.errors import UserError
from labeler.gui.dialogs.about_sheet import AboutSheet
from labeler.gui.dialogs.crash_text import report_text
from labeler.gui.dialogs.error_report import ErrorReport
from labeler.workbench.components import components
from labeler.workbench.log_file import log_folder

from .conftest import OpenWindow


def test_about_tells_versions_licences_and_the_log_and_copies_them(window_on: OpenWindow) -> None:
    window = window_on(None)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = window.findChild(AboutSheet)
    assert sheet is not None and sheet.isVisible()
    assert sheet.table.rows.rowCount() == len(components()) > 20
    button = sheet.findChild(QPushButton, "copyAbout")
    assert button is not None and button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"labeler {__version__}, Python 3.") and str(log_folder()) in copied
    assert "scikit-learn" in copied and "BSD" in copied


def secret_error(tmp_path: Path) -> BaseException:
    patient = "Jane Doe"
    try:
        try:
            (tmp_path / f"{patient}.png").read_bytes()
        except OSError as error:
            raise KeyError(f"class “{patient}”") from error
    except KeyError as error:
        return error


def test_a_report_names_the_error_and_its_way_but_nothing_of_the_data(tmp_path: Path) -> None:
    error = secret_error(tmp_path)
    text = report_text(type(error), error, error.__traceback__)
    assert "KeyError" in text and "Caused by: FileNotFoundError" in text and "in secret_error" in text
    for secret in ("Jane", "Doe.png", str(tmp_path), str(Path.home()), str(Path(__file__).parent)):
        assert secret not in text.replace('patient = "Jane Doe"', ""), secret


def test_our_own_code_is_named_from_the_package_on() -> None:
    try:
        UserError.nothing  # type: ignore[attr-defined]  # noqa: B018  # the error of this test
        raise AssertionError
    except AttributeError as error:
        assert 'File "test_about_and_reports.py"' in report_text(AttributeError, error, error.__traceback__)
    try:
        from labeler.registry import member

        member("models", "nothing of the kind")
        raise AssertionError
    except UserError as error:
        text = report_text(type(error), error, error.__traceback__)
        assert 'File "labeler/registry.py"' in text and "nothing of the kind" not in text.partition("member(")[0]


def test_the_report_is_copied_as_it_is_shown(window_on: OpenWindow) -> None:
    window = window_on(None)
    report = ErrorReport("labeler on Python\n\nRuntimeError\n", window)
    report.show()
    copy = next(button for button in report.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == "labeler on Python\n\nRuntimeError\n"
    report.close()
