"""Panels keep their place over a restart, and go back to the first one when asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QTableWidget, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from enms_desktop.docks import BOTTOM, LEFT, RIGHT, DockArea, Panel


def area(qtbot: QtBot) -> DockArea:
    panels = [
        Panel("choice", "Machines", QLabel("machines"), LEFT, size=250),
        Panel("kpis", "KPIs", QLabel("kpis"), BOTTOM, size=150, shown=False),
    ]
    made = DockArea("readings", QLabel("charts"), panels)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_panels_begin_at_their_side_with_their_size(qtbot: QtBot) -> None:
    made = area(qtbot)
    assert made.dockWidgetArea(made.dock("choice")) == LEFT
    assert abs(made.dock("choice").width() - 250) <= 2
    assert made.dock("choice").isVisible()
    assert not made.dock("kpis").isVisible()
    assert [action.text() for action in made.toggles] == ["Machines", "KPIs"]
    assert [action.isChecked() for action in made.toggles] == [True, False]


def test_a_page_that_is_made_unseen_divides_its_height_as_after_a_reset(qtbot: QtBot) -> None:
    panels = [Panel(name, name, QLabel(name), RIGHT, size=300) for name in ("anomalies", "jobs")]
    table = QTableWidget(20, 2)
    made = DockArea("overview", QLabel("machines"), (panels[0], Panel("freshness", "f", table, RIGHT, 300), panels[1]))
    qtbot.addWidget(made)
    QApplication.processEvents()
    made.resize(1000, 700)
    made.show()
    qtbot.wait(50)
    found = [made.dock(key).height() for key in ("anomalies", "freshness", "jobs")]
    assert found[1] > 2 * max(found[0], found[2])
    made.reset()
    qtbot.wait(50)
    assert [made.dock(key).height() for key in ("anomalies", "freshness", "jobs")] == pytest.approx(found, abs=10)


def test_a_wide_panel_stays_as_wide_though_its_page_is_restored_unseen(qtbot: QtBot, store: QSettings) -> None:
    def made() -> DockArea:
        charts = QLabel("charts")
        charts.setMinimumWidth(500)
        area = DockArea("readings", charts, [Panel("choice", "Machines", QLabel("machines"), LEFT, size=250)])
        qtbot.addWidget(area)
        return area

    first, unseen, second = made(), made(), made()
    first.resize(1900, 600)
    first.show()
    qtbot.waitUntil(lambda: first.dock("choice").width() == 375)
    first.save(store)
    unseen.restore(store)
    unseen.save(store)
    second.restore(store)
    second.resize(1900, 600)
    second.show()
    qtbot.waitUntil(lambda: second.dock("choice").width() == 375)


def test_a_moved_panel_stays_moved_over_a_restart_and_can_be_reset(qtbot: QtBot, store: QSettings) -> None:
    first = area(qtbot)
    first.addDockWidget(RIGHT, first.dock("choice"))
    first.show_panel("kpis")
    first.save(store)
    second = area(qtbot)
    second.restore(store)
    assert second.dockWidgetArea(second.dock("choice")) == RIGHT
    assert second.dock("kpis").isVisible()
    second.dock("choice").setFloating(True)
    second.reset()
    assert not second.dock("choice").isFloating()
    assert second.dockWidgetArea(second.dock("choice")) == LEFT
    assert not second.dock("kpis").isVisible()


def test_a_panel_that_is_taken_out_is_seen_to_be_out(qtbot: QtBot) -> None:
    made = area(qtbot)
    dock = made.dock("choice")
    place = dock.mapToGlobal(dock.rect().topLeft())
    button = next(one for one in dock.findChildren(QToolButton) if one.accessibleName().startswith("Take"))
    button.click()
    assert dock.isFloating()
    assert dock.titleBarWidget().property("floats")
    moved = dock.pos() - place
    assert moved.x() > 0
    assert moved.y() > 0
    button.click()
    assert not dock.isFloating()
    assert not dock.titleBarWidget().property("floats")


def test_only_a_double_click_that_began_on_the_title_takes_a_panel_out(qtbot: QtBot) -> None:
    made = area(qtbot)
    dock = made.dock("choice")
    title, left, place = dock.titleBarWidget(), Qt.MouseButton.LeftButton, QPoint(40, 8)
    QTest.mouseDClick(title, left, pos=place)  # the second half only
    assert not dock.isFloating()
    QTest.mouseClick(title, left, pos=place)
    QTest.mouseDClick(title, left, pos=place)
    assert dock.isFloating()
    QTest.mouseRelease(made, left)  # the title was gone before the button came up; else it stays down in later tests
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_a_panel_outside_of_the_window_comes_and_goes_with_its_page(qtbot: QtBot, store: QSettings) -> None:
    made = area(qtbot)
    dock = made.dock("choice")
    dock.setFloating(True)
    made.hide()
    assert not dock.isVisible()
    made.save(store)
    made.show()
    assert dock.isVisible()
    assert dock.isFloating()
    made.hide()
    later = DockArea(
        "readings", QLabel("charts"), [Panel("choice", "Machines", QLabel("a")), Panel("kpis", "KPIs", QLabel("b"))]
    )
    qtbot.addWidget(later)
    later.restore(store)
    assert not later.dock("choice").isVisible(), "its page is not seen yet"
    later.show()
    assert later.dock("choice").isVisible()
    assert later.dock("choice").isFloating()


@pytest.mark.parametrize("kept", [None, b"nonsense"])
def test_without_a_layout_that_fits_the_first_one_stays(qtbot: QtBot, store: QSettings, kept: bytes | None) -> None:
    if kept is not None:
        store.setValue("docks/readings", kept)
    made = area(qtbot)
    made.restore(store)
    assert made.dockWidgetArea(made.dock("choice")) == LEFT
    assert made.dock("choice").isVisible()


def test_a_form_gives_its_splitter_to_the_docks(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    splitter, choice, charts = QSplitter(), QLabel("choice"), QLabel("charts")
    splitter.addWidget(choice)
    splitter.addWidget(charts)
    column.addWidget(splitter)
    steps = DockArea.in_place_of(splitter, "readings", charts, [Panel("choice", "Machines", choice)])
    assert len(list(steps)) > 1  # the window has its turn in between
    page.show()
    made = column.itemAt(0).widget()
    assert isinstance(made, DockArea)
    assert column.count() == 1
    assert made.centralWidget() is charts
    assert charts.isVisible()
    assert choice.isVisible()


def test_panels_of_a_wide_window_are_wider(qtbot: QtBot) -> None:
    made = DockArea("readings", QLabel("charts"), [Panel("choice", "Machines", QLabel("machines"), LEFT, size=250)])
    qtbot.addWidget(made)
    made.resize(3600, 1000)
    made.show()
    qtbot.waitUntil(lambda: made.dock("choice").width() == 375)
