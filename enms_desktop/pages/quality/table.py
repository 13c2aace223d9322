"""How the tables of the data quality page look: rows as high as their sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel


class Wrapped(QStyledItemDelegate):
    """Makes rows as high as their sentence needs; the view by itself forgets the padding of the style sheet."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of the wrapped text; Qt's name."""
        width = self._table.columnWidth(index.column()) - 2 * theme.MEDIUM
        words = str(index.data() or "")
        metrics = QFontMetrics(self._table.font())
        rect = metrics.boundingRect(QRect(0, 0, max(width, 60), 10_000), Qt.TextFlag.TextWordWrap, words)
        return QSize(super().sizeHint(option, index).width(), rect.height() + theme.MEDIUM)


def dress(table: QTableView, model: FrameModel, widths: Mapping[str, int]) -> None:
    """Give a table its model and widths; the last column takes what is left."""
    table.setModel(model)
    table.setFont(theme.font(figures=True))
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    for place, column in enumerate(model.columns):
        if column.key in widths:
            table.setColumnWidth(place, widths[column.key])
    head.setSectionResizeMode(len(model.columns) - 1, QHeaderView.ResizeMode.Stretch)
    table.setWordWrap(True)
    table.setItemDelegateForColumn(len(model.columns) - 1, Wrapped(table))
    table.verticalHeader().setMinimumSectionSize(30)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
