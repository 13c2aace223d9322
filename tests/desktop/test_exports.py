"""The window writes what its page shows, and asks before anything that is not stored is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from analytics.home import Home
from analytics.sheet import Sheet
from enms_desktop.dialogs.export import ExportDialog
from enms_desktop.export import Exported
from enms_desktop.main_window import MainWindow
from enms_desktop.page import Page
from enms_desktop.pages import PageInfo
from enms_desktop.settings import Settings
from enms_desktop.task import RUNNING
from tests.desktop.test_main_window import DEMO, workbench


class Shown(Page):
    NAME, TITLE, ICON = "shown", "Shown", "readings"
    staged = ""

    def exported(self) -> Exported | None:
        sheet = Sheet("Energy", pd.DataFrame({"Energy, kWh": [1.5]}))
        return Exported("Energy", self.body, lambda: (sheet,))

    def unsaved(self) -> str:
        return self.staged


class Bare(Page):
    NAME, TITLE, ICON = "bare", "Bare", "baseline"


INFOS = (PageInfo("shown", "Shown", "readings", lambda: Shown), PageInfo("bare", "Bare", "baseline", lambda: Bare))


@pytest.fixture
def window(qtbot: QtBot, home: Home, qapp: QApplication) -> Iterator[MainWindow]:
    window = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    window.session.adopt(workbench(), DEMO)
    yield window
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def page(window: MainWindow) -> Page:
    assert window.page is not None
    return window.page


def message(window: MainWindow) -> str:
    shown = page(window).message_bar.message
    return shown.words if shown is not None else ""


def test_numbers_are_written_where_the_user_says_and_the_folder_is_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.settings.folder = str(tmp_path)
    window.ui.action_export_tables.trigger()
    (dialog,) = page(window).findChildren(ExportDialog)
    dialog.decided.emit(str(tmp_path / "mine.csv"))
    qtbot.waitUntil(lambda: (tmp_path / "mine.csv").exists())
    qtbot.waitUntil(lambda: "mine.csv" in message(window))
    assert window.settings.folder == str(tmp_path)


def test_a_picture_goes_to_the_clipboard(window: MainWindow) -> None:
    size = page(window).body.size()
    window.ui.action_copy_picture.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.size() == 2 * size


@pytest.mark.parametrize("action", ["action_export_tables", "action_export_picture", "action_copy_picture"])
def test_a_page_without_anything_to_export_says_so(window: MainWindow, action: str) -> None:
    window.show_page("bare")
    getattr(window.ui, action).trigger()
    assert "no " in message(window)


def answer(label: str) -> None:
    """Press a button of the question as soon as it is asked."""
    look = QTimer(QApplication.instance(), interval=20)

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            look.stop()
            wanted = next((button for button in box.buttons() if button.text() == label), None)
            box.reject() if wanted is None else wanted.click()  # without an answer the test would wait for ever

    look.timeout.connect(press)
    look.start()


def test_closing_asks_before_anything_is_lost(window: MainWindow) -> None:
    Shown.staged = "Not stored yet: 1 change."
    answer("Stay here")
    window.show_page("bare")
    assert not window.close()
    assert window.isVisible()
    assert isinstance(window.page, Shown)  # where it can be stored
    answer("Discard")
    assert window.close()
    Shown.staged = ""  # the test's end closes the window too


def test_another_connection_asks_too(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(window.session, "open", lambda *arguments: asked.append(arguments))
    Shown.staged = "Not stored yet: 1 change."
    answer("Stay here")
    window.open(window.session.profile)  # type: ignore[arg-type]
    assert asked == []
    answer("Discard")
    window.open(window.session.profile)  # type: ignore[arg-type]
    assert len(asked) == 1
    Shown.staged = ""
