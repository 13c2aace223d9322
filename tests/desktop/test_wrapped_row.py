"""What stands side by side stands in two rows where one has not the room."""

from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from enms_desktop.wrapped_row import WrappedRow


def test_a_row_wraps_and_unwraps_in_order(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = WrappedRow(host)
    grid = QGridLayout(row)
    parts = [QPushButton(f"Part {number}") for number in range(5)]
    for number, part in enumerate(parts):
        grid.addWidget(part, 0, number)
    whole = row.layout().minimumSize().width()
    row.resize(whole, 100)
    host.show()
    assert row.rows == 1
    assert row.minimumSizeHint().width() < whole
    row.resize(whole - 1, 100)
    grid.activate()
    assert row.rows == 2
    assert [grid.getItemPosition(grid.indexOf(part))[:2] for part in parts] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]
    assert all(part.width() >= part.minimumSizeHint().width() for part in parts)
    row.resize(whole, 100)
    assert row.rows == 1
    assert [grid.getItemPosition(grid.indexOf(part))[:2] for part in parts] == [(0, at) for at in range(5)]


def test_a_row_that_is_filled_in_steps_keeps_its_order(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = WrappedRow(host)
    grid = QGridLayout(row)
    parts = [QPushButton(f"Part {number}") for number in range(5)]
    row.resize(10, 100)
    for number, part in enumerate(parts):
        grid.addWidget(part, 0, number)
        QApplication.processEvents()  # the window has its turn in between
    host.show()
    assert row.rows == 2
    assert [grid.getItemPosition(grid.indexOf(part))[:2] for part in parts] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]
