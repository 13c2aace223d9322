"""A table on a DataFrame whose rows can be ticked, wherever in the row one clicks."""

from collections.abc import Collection, Sequence
from typing import Any, cast

import pandas as pd
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from enms_desktop.models.frame_model import Column, FrameModel, Index


class CheckModel(FrameModel):
    """Rows with a box in their first column; which are ticked is kept by name, so it survives other rows and sorting.

    Signals
    -------
    ticked_changed()
        The user ticked or unticked a row.

    Parameters
    ----------
    columns : sequence of Column
    key : str
        Column of the frame that names a row.
    """

    ticked_changed = Signal()

    def __init__(self, columns: Sequence[Column], key: str, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Names of the ticked rows that are there, in the order of the frame."""
        if self._key not in self.frame.columns:
            return ()
        return tuple(name for name in self.frame[self._key] if name in self._ticked)

    def set_ticked(self, names: Collection[str]) -> None:
        """Tick these rows and no others, silently; names that are not there now count when they come."""
        self._ticked = set(names)
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )

    def toggle(self, index: Index) -> None:
        """Tick or untick a row, as the user does."""
        if index.isValid():
            name = str(self.row(index)[self._key])
            self._ticked ^= {name}
            first = self.index(index.row(), 0)
            self.dataChanged.emit(first, first, [Qt.ItemDataRole.CheckStateRole])
            self.ticked_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; Qt's name."""
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or tick of a cell; Qt's name."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            row: pd.Series[Any] = self.row(index)
            return Qt.CheckState.Checked if row[self._key] in self._ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row; Qt's name."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != 0:
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != (self.row(index)[self._key] in self._ticked):
            self.toggle(index)
        return True


class TickDelegate(QStyledItemDelegate):
    """Ticks and unticks a row of a :class:`CheckModel` with a click on any of its cells, not only on the small box."""

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Take a click; Qt's name."""
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        if not clicked or cast("QMouseEvent", event).button() != Qt.MouseButton.LeftButton:
            return False
        cast("CheckModel", model).toggle(index)
        return True
