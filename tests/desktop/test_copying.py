"""Cells of every table go into a spreadsheet: numbers with all their figures, heads where they are wanted."""

from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from analytics import text
from enms_desktop.models.copying import copy, equip, plain
from enms_desktop.models.frame_model import Column, FrameModel

COLUMNS = (
    Column("machine", "Machine"),
    Column("sec", "SEC", lambda value: text.number(value, "kWh/unit", 1)),
    Column("words", "Finding"),
)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[QTableView]:
    view = QTableView()
    qtbot.addWidget(view)
    model = FrameModel(COLUMNS, view)
    rows = {"machine": ["b", "a", "c"], "sec": [1.23456789, np.nan, 3.0], "words": ["two\nlines", "a\tb", "<b>"]}
    model.set_frame(pd.DataFrame(rows))
    view.setModel(model)
    equip(view.window())
    equip(view)
    view.show()
    yield view
    QGuiApplication.clipboard().clear()


def copied() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_numbers_are_copied_with_all_their_figures_and_cells_stay_in_their_place(table: QTableView) -> None:
    table.selectAll()
    copy(table, with_heads=True)
    assert copied() == [
        ["Machine", "SEC", "Finding"],
        ["b", "1.23456789", "two lines"],
        ["a", "", "a b"],
        ["c", "3.0", "<b>"],
    ]


def test_the_order_is_that_of_the_screen_and_hidden_columns_stay_hidden(table: QTableView) -> None:
    table.model().sort(0)
    table.hideColumn(1)
    table.selectAll()
    copy(table)
    assert copied() == [["a", "a b"], ["b", "two lines"], ["c", "<b>"]]


def test_cells_chosen_here_and_there_keep_their_distance(table: QTableView) -> None:
    model, chosen = table.model(), table.selectionModel()
    for row, column in ((0, 0), (2, 1)):
        chosen.select(model.index(row, column), QItemSelectionModel.SelectionFlag.Select)
    copy(table)
    assert copied() == [["b", ""], ["", "3.0"]]


def test_a_spreadsheet_gets_numbers_and_no_tags_of_ours(table: QTableView) -> None:
    table.selectAll()
    copy(table)
    html = QGuiApplication.clipboard().mimeData().html()
    assert 'sdval="1.23456789"' in html
    assert "&lt;b&gt;" in html


def test_nothing_chosen_leaves_the_clipboard_alone(table: QTableView) -> None:
    QGuiApplication.clipboard().setText("mine")
    table.clearSelection()
    copy(table)
    assert QGuiApplication.clipboard().text() == "mine"


def test_the_key_copies_what_is_chosen(table: QTableView, qtbot: QtBot) -> None:
    table.setFocus()
    table.selectAll()
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied()[0][0] == "b"


def test_values_are_written_as_a_spreadsheet_of_the_language_reads_them() -> None:
    assert plain(datetime(2025, 10, 26, 0, 30, tzinfo=UTC)) == "2025-10-26 00:30:00+00:00"
    assert [plain(value) for value in (None, np.nan, pd.NaT, 5, True)] == ["", "", "", "5", "yes"]
    assert plain("=1+1") == "'=1+1"
    text.set_decimal_mark(",")
    try:
        assert plain(1.5) == "1,5"
    finally:
        text.set_decimal_mark(".")
