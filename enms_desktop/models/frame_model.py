"""A table on a DataFrame: formats cells, sorts an index array, and does nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from analytics.language import tr
from analytics.sheet import Sheet

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

#: A cell's value itself, as it is copied into a spreadsheet; where a model has none, its text is copied.
VALUE_ROLE = Qt.ItemDataRole.UserRole + 7

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Parameters
    ----------
    key : str
        Column of the frame.
    title : str
        Head of the column, marked with ``later``; the unit belongs in it when the cells do not carry it.
    text : callable
        One value to the text of its cell.
    tooltip : str
        What the column means, shown over its head.
    cell_tooltip : callable, optional
        One value to the tooltip of its cell.
    numeric : bool, optional
        Right aligned; taken from the frame's type when not given.
    told_by : str
        Column of the frame whose value the tooltip of a cell is made of, if not of its own.
    """

    key: str
    title: str
    text: Callable[[Any], str] = str
    tooltip: str = ""
    cell_tooltip: Callable[[Any], str] | None = None
    numeric: bool | None = None
    told_by: str = ""


class FrameModel(QAbstractTableModel):
    """A read-only table; sorting puts NaN last and lets the selection follow its rows."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._frame = pd.DataFrame({column.key: [] for column in columns})
        self._cells = self._arrays()
        self._order = np.arange(0)
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._numeric = self._find_numeric()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in the order they are shown."""
        return self._columns

    @property
    def frame(self) -> pd.DataFrame:
        """The frame as it was given, unsorted."""
        return self._frame

    def set_columns(self, columns: Sequence[Column], frame: pd.DataFrame) -> None:
        """Show other columns and rows; the sorting is forgotten."""
        self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)
        self._replace(tuple(columns), frame)

    def set_frame(self, frame: pd.DataFrame) -> None:
        """Show other rows, sorted as before; KeyError when a column is missing."""
        self._replace(self._columns, frame)

    def _replace(self, columns: tuple[Column, ...], frame: pd.DataFrame) -> None:
        missing = {column.key for column in columns} - set(frame.columns)
        if missing:
            raise KeyError(sorted(missing))
        self.beginResetModel()
        self._columns, self._frame = columns, frame
        self._cells = self._arrays()
        self._numeric = self._find_numeric()
        self._order = self._sort_order(*self._sorted_by)
        self.endResetModel()

    def sheet(self, title: str, notes: tuple[tuple[str, str], ...] = ()) -> Sheet:
        """Return the table for other programs, sorted as it is shown; numbers and times as they are, else the text."""
        heads = [str(self.headerData(place, Qt.Orientation.Horizontal)) for place in range(len(self._columns))]
        columns = {head: self._plain(place) for place, head in enumerate(heads)}
        return Sheet(title, pd.DataFrame(columns), notes=notes)

    def _plain(self, place: int) -> "pd.Series[Any]":
        column = self._columns[place]
        values = self._frame[column.key].iloc[self._order].reset_index(drop=True)
        is_plain = self._numeric[place] or pd.api.types.is_datetime64_any_dtype(values.dtype)
        return values if is_plain else values.map(column.text)

    def row(self, index: Index) -> "pd.Series[Any]":
        """Return the frame's row shown at that index."""
        row: pd.Series[Any] = self._frame.iloc[self.position(index)]
        return row

    def position(self, index: Index) -> int:
        """Return the position in the frame of the row shown at that index."""
        return int(self._order[index.row()])

    def positions(self, first: int, last: int) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
        """Return the positions in the frame of the rows shown from ``first`` up to, not including, ``last``."""
        return self._order[first:last]

    def shown_at(
        self, positions: "np.ndarray[tuple[int], np.dtype[Any]]"
    ) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
        """Return where rows of the frame are shown."""
        place = np.empty_like(self._order)
        place[self._order] = np.arange(len(self._order))
        return np.asarray(place[positions])

    def index_of(self, position: int) -> QModelIndex:
        """Return the index at which a row of the frame is shown."""
        (rows,) = np.nonzero(self._order == position)
        return self.index(int(rows[0]), 0) if len(rows) else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are; Qt's name."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are; Qt's name."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment or tooltip of a cell; Qt's name."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self._numeric[index.column()] else LEFT
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self._value(index))
        if role == VALUE_ROLE:
            return self._value(index)
        if role == Qt.ItemDataRole.ToolTipRole and column.cell_tooltip is not None:
            told = self._frame[column.told_by].iloc[self.position(index)] if column.told_by else self._value(index)
            return column.cell_tooltip(told)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment or tooltip of a head; Qt's name."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tooltip) if column.tooltip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self._numeric[section] else LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or as given when it is negative; Qt's name."""
        self.layoutAboutToBeChanged.emit()
        old = self._order
        self._sorted_by = (column, order)
        self._order = self._sort_order(column, order)
        new_row = np.empty_like(self._order)
        new_row[self._order] = np.arange(len(self._order))
        before = self.persistentIndexList()
        after = [self.index(int(new_row[old[index.row()]]), index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _value(self, index: Index) -> Any:
        return self._cells[index.column()][self._order[index.row()]]

    def _arrays(self) -> "list[pd.api.extensions.ExtensionArray]":
        """Return the values of each column: cells are asked for by the thousand, and a frame finds one slowly."""
        return [self._frame[column.key].array for column in self._columns]

    def _sort_order(self, column: int, order: Qt.SortOrder) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
        if not 0 <= column < len(self._columns):
            return np.arange(len(self._frame))
        keys = self._frame[self._columns[column].key].reset_index(drop=True)
        ascending = order == Qt.SortOrder.AscendingOrder
        return keys.sort_values(ascending=ascending, kind="stable", na_position="last").index.to_numpy()

    def _find_numeric(self) -> tuple[bool, ...]:
        return tuple(
            pd.api.types.is_numeric_dtype(self._frame[column.key])
            and not pd.api.types.is_bool_dtype(self._frame[column.key])
            if column.numeric is None
            else column.numeric
            for column in self._columns
        )
