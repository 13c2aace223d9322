"""The demo plant is made in the background, can be stopped, and tells which faults are in it."""

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from analytics.demo import DemoRequest
from analytics.errors import CannotStore
from analytics.progress import Progress
from enms_desktop.dialogs.demo import KIND_WORDS, DemoDialog
from enms_desktop.task import RUNNING


def dialog_for(qtbot: QtBot, create: Any, *, replace: bool = False) -> DemoDialog:
    dialog = DemoDialog(SimpleNamespace(create_demo=create), replace=replace)  # type: ignore[arg-type]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_is_made_as_asked_and_the_dialog_goes(qtbot: QtBot) -> None:
    asked: list[DemoRequest] = []
    dialog = dialog_for(qtbot, lambda request, _progress: asked.append(request) or "report")
    dialog.ui.months.setValue(3)
    with qtbot.waitSignal(dialog.created) as created:
        qtbot.mouseClick(dialog.ui.create_button, Qt.MouseButton.LeftButton)
    assert created.args == ["report"]
    assert (asked[0].months, asked[0].replace) == (3, False)
    assert not dialog.isVisible()


def test_the_faults_shown_are_those_of_the_time_asked_for(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, None)
    model = dialog.ui.faults.model()
    dialog.ui.months.setValue(14)
    year = model.rowCount()
    dialog.ui.months.setValue(1)
    assert 0 < model.rowCount() < year
    kinds = {model.index(row, 2).data() for row in range(model.rowCount())}
    assert kinds <= set(KIND_WORDS.values())


def test_a_plant_that_is_there_is_replaced_only_after_saying_so(qtbot: QtBot) -> None:
    asked: list[DemoRequest] = []
    dialog = dialog_for(qtbot, lambda request, _progress: asked.append(request), replace=True)
    assert dialog.ui.replaced.isVisible()
    assert dialog.ui.create_button.text() == "Replace"
    with qtbot.waitSignal(dialog.created):
        dialog.ask_create()
    assert asked[0].replace


def test_cancel_stops_and_then_closes(qtbot: QtBot) -> None:
    stopped = threading.Event()

    def create(_request: DemoRequest, progress: Progress) -> None:
        try:
            while True:
                progress.step(0.3, "Readings of HVAC-Main")
                time.sleep(0.005)
        finally:
            stopped.set()

    dialog = dialog_for(qtbot, create)
    dialog.ask_create()
    assert not dialog.ui.create_button.isEnabled()
    qtbot.waitUntil(dialog.questions.strip.isVisible)
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.ui.create_button.isEnabled()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert stopped.is_set()
    dialog.reject()
    assert not dialog.isVisible()


def test_what_went_wrong_is_shown_and_one_can_try_again(qtbot: QtBot) -> None:
    def create(_request: DemoRequest, _progress: Progress) -> None:
        raise CannotStore("The disk is full.", "Free space.")

    dialog = dialog_for(qtbot, create)
    with qtbot.assertNotEmitted(dialog.created):
        dialog.ask_create()
        qtbot.waitUntil(lambda: dialog.message_bar.isVisible())
    assert dialog.ui.create_button.isEnabled()


@pytest.mark.parametrize("kind", list(KIND_WORDS))
def test_every_fault_has_a_name(kind: object) -> None:
    assert KIND_WORDS[kind]  # type: ignore[index]
