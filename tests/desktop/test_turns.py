"""Views are painted in turns, and none is left out or painted for nothing."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from enms_desktop.plots.turns import Turns


class View(QGraphicsView):
    """Says when it is painted."""

    def __init__(self, name: str, painted: list[str]) -> None:
        super().__init__(QGraphicsScene())
        self.setObjectName(name)
        self._painted = painted

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painted.append(self.objectName())


@pytest.fixture
def painted() -> list[str]:
    return []


@pytest.fixture
def views(qtbot: QtBot, painted: list[str]) -> Iterator[list[View]]:
    host = QWidget()
    qtbot.addWidget(host)
    column, made = QVBoxLayout(host), [View(name, painted) for name in "abc"]
    for view in made:
        column.addWidget(view)
    host.show()
    qtbot.waitExposed(host)
    QApplication.processEvents()
    painted.clear()
    yield made
    host.close()


def test_every_view_is_painted_once_the_first_at_once(qtbot: QtBot, views: list[View], painted: list[str]) -> None:
    turns = Turns(views[0])
    turns.take(views)
    QApplication.sendPostedEvents()
    assert painted == ["a"]
    qtbot.waitUntil(lambda: len(painted) >= 3)
    qtbot.wait(20)
    assert painted == ["a", "b", "c"]
    views[2].viewport().update()  # and from then on like any other
    qtbot.waitUntil(lambda: painted[3:] == ["c"])


def test_who_waited_longest_comes_first(views: list[View], painted: list[str]) -> None:
    turns = Turns(views[0])
    for _ in range(3):
        turns.take(views)
        QApplication.sendPostedEvents()
    assert painted == ["a", "b", "c"]  # moves that come faster than the charts leave none behind


def test_a_view_that_has_gone_holds_nobody_up(qtbot: QtBot, views: list[View], painted: list[str]) -> None:
    turns = Turns(views[0])
    turns.take(views)
    shiboken6.delete(views[1])
    turns.take([views[0]])
    qtbot.waitUntil(lambda: "c" in painted)
