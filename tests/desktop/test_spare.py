"""Pieces of work are done one at a time, those that somebody waits for first."""

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from enms_desktop.spare import SpareTime


def test_pieces_take_turns_and_hurried_ones_go_first(qtbot: QtBot) -> None:
    spare, owner, done = SpareTime(), QObject(), list[str]()

    def charts() -> None:
        done.append("chart")
        if done.count("chart") < 3:
            spare.take(owner, charts)

    spare.take(owner, charts)
    spare.take(owner, lambda: done.append("page"))
    spare.take(owner, lambda: done.append("waited for"), hurried=True)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == ["waited for", "chart", "page", "chart", "chart"]


def test_a_piece_is_done_once_however_often_it_is_asked_for(qtbot: QtBot) -> None:
    spare, owner, done = SpareTime(), QObject(), list[str]()

    def page() -> None:
        done.append("page")

    for hurried in (False, False, True):
        spare.take(owner, page, hurried=hurried)
    spare.take(owner, lambda: done.append("last"))
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["page", "last"]


def test_nothing_is_done_for_who_is_gone(qtbot: QtBot) -> None:
    spare, owner, gone, done = SpareTime(), QObject(), QObject(), list[str]()
    spare.take(gone, lambda: done.append("gone"))
    spare.take(owner, lambda: done.append("there"))
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["there"]


def test_who_drags_is_not_disturbed_but_who_waits_is_served(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    spare, owner, done = SpareTime(), QObject(), list[str]()
    buttons = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: buttons[0])
    spare.take(owner, lambda: done.append("calm"))
    spare.take(owner, lambda: done.append("hurried"), hurried=True)
    qtbot.wait(150)
    assert done == ["hurried"]
    buttons[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: done == ["hurried", "calm"])
