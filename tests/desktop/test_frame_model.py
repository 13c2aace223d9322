"""The table model sorts numbers as numbers, keeps what is selected, and opens at once."""

import time

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from analytics import text
from enms_desktop.models.frame_model import Column, FrameModel

COLUMNS = (
    Column("machine", "Machine", tooltip="Name in the register"),
    Column(
        "sec", "SEC", lambda value: text.number(value, "kWh/unit", 1), cell_tooltip=lambda value: f"exactly {value}"
    ),
)


@pytest.fixture
def model() -> FrameModel:
    model = FrameModel(COLUMNS)
    model.set_frame(pd.DataFrame({"machine": ["d", "c", "b", "a"], "sec": [10.0, np.nan, 9.0, 100.0]}))
    return model


def column(model: FrameModel, position: int) -> list[str]:
    return [model.index(row, position).data() for row in range(model.rowCount())]


def test_it_is_a_sound_model(model: FrameModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_sorting_is_by_number_and_unknown_comes_last_both_ways(model: FrameModel, qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectRow(3)
    model.sort(1)
    assert column(model, 0) == ["b", "d", "a", "c"]
    assert view.selectionModel().selectedRows()[0].data() == "a"
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert column(model, 0) == ["a", "d", "b", "c"]
    assert column(model, 1)[-1] == "–"
    assert view.selectionModel().selectedRows()[0].data() == "a"
    model.sort(-1)
    assert column(model, 0) == ["d", "c", "b", "a"]


def test_new_rows_are_sorted_as_the_old_ones_were(model: FrameModel) -> None:
    model.sort(0)
    model.set_frame(pd.DataFrame({"machine": ["z", "m"], "sec": [1.0, 2.0]}))
    assert column(model, 0) == ["m", "z"]


def test_rows_are_found_in_the_frame_and_back(model: FrameModel) -> None:
    model.sort(1)
    index = model.index(0, 1)
    assert model.row(index)["machine"] == "b"
    assert model.position(index) == 2
    assert model.index_of(2).row() == 0
    assert not model.index_of(99).isValid()


def test_numbers_stand_right_and_words_left(model: FrameModel) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight


def test_heads_and_tooltips(model: FrameModel) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Machine"
    assert model.headerData(0, Qt.Orientation.Horizontal, tip) == "Name in the register"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 1).data(tip) == "exactly 10.0"
    assert model.data(QModelIndex()) is None


def test_a_missing_column_is_a_bug(model: FrameModel) -> None:
    with pytest.raises(KeyError, match="sec"):
        model.set_frame(pd.DataFrame({"machine": ["a"]}))


def test_other_columns_can_be_shown(model: FrameModel) -> None:
    model.sort(1)
    model.set_columns((Column("driver", "Driver"),), pd.DataFrame({"driver": ["b", "a"]}))
    assert model.columnCount() == 1
    assert column(model, 0) == ["b", "a"]


def test_a_million_rows_open_at_once(qtbot: QtBot) -> None:
    model = FrameModel([Column("value", "Value", lambda value: text.number(value, "kWh"))])
    model.set_frame(pd.DataFrame({"value": np.random.default_rng(1).random(1_000_000)}))
    view = QTableView()
    qtbot.addWidget(view)
    before = time.process_time()
    view.setModel(model)
    view.resize(600, 800)
    view.show()
    view.grab()
    assert time.process_time() - before < 1.5


def test_what_leaves_the_program_is_sorted_as_it_is_shown_with_numbers_as_numbers(model: FrameModel) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    sheet = model.sheet("Machines", (("Period", "2025"),))
    assert list(sheet.frame.columns) == ["Machine", "SEC"]
    assert sheet.frame["Machine"].to_list() == ["a", "d", "b", "c"]
    np.testing.assert_array_equal(sheet.frame["SEC"], [100.0, 10.0, 9.0, np.nan])
    assert sheet.notes == (("Period", "2025"),)
