"""Plots painted by hand: mouse and arrows point at a piece, Enter and Space open it, screen readers hear of it."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from enms_desktop.plots.pointed import Pointed

WIDE = 50


class Row(Pointed[int]):
    """Three pieces in a row."""

    KEYS = "Arrows move."

    def __init__(self) -> None:
        super().__init__()
        self.chosen: list[int] = []
        self.resize(3 * WIDE, 40)

    def piece_at(self, where: QPointF) -> int | None:
        return int(where.x() // WIDE) if 0 <= where.x() < 3 * WIDE else None

    def rect_of(self, piece: int) -> QRectF:
        return QRectF(piece * WIDE, 0, WIDE, 40)

    def beside(self, piece: int | None, key: Qt.Key) -> int | None:
        if key != Qt.Key.Key_Right:
            return None
        return 0 if piece is None else min(piece + 1, 2)

    def words_of(self, piece: int) -> str:
        return f"piece {piece}"

    def choose(self, piece: int) -> None:
        self.chosen.append(piece)


@pytest.fixture
def row(qapp: QApplication, qtbot: QtBot) -> Row:
    shown = Row()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_point_and_enter_and_space_open(row: Row, qtbot: QtBot, key: Qt.Key) -> None:
    assert row.accessibleDescription() == "Arrows move."
    qtbot.keyClick(row, key)
    assert row.chosen == []  # nothing is pointed at yet
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert (row.pointed, row.accessibleDescription()) == (1, "piece 1")
    qtbot.keyClick(row, key)
    assert row.chosen == [1]


def test_a_key_that_leads_nowhere_is_left_to_the_window(row: Row, qtbot: QtBot) -> None:
    qtbot.keyClick(row, Qt.Key.Key_Left)
    assert row.pointed is None


def test_two_clicks_open_unless_one_is_enough(row: Row, qtbot: QtBot) -> None:
    where = row.rect_of(2).center().toPoint()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=where)
    assert row.chosen == []
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton, pos=where)
    assert row.chosen == [2]
    row.BY_ONE_CLICK = True
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=where)
    assert row.chosen == [2, 2]
