"""How the tables of the baseline page are set up."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel


def dress_table(table: QTableView, model: FrameModel, stretched: int) -> None:
    """Give a table its model, figures of one width, and the column that takes what room is left (−1: none)."""
    head = table.horizontalHeader()
    # before the model comes: a table that may be sorted would sort it by its first column
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setModel(model)
    table.setFont(theme.font(figures=True))
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if stretched >= 0:
        head.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    head.setMinimumSectionSize(36)
    table.verticalHeader().setDefaultSectionSize(28)


class _Wrapped(QStyledItemDelegate):
    """Cells as high as their text; Qt's own reckoning forgets the padding that the style sheet gives them."""

    PADDING = 24, 10

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell; Qt's name."""
        wide, tall = self.PADDING
        width = max(self._table.columnWidth(index.column()) - wide, 1)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        needed = self._table.fontMetrics().boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(super().sizeHint(option, index).width(), needed.height() + tall)


def wrap_rows(table: QTableView) -> None:
    """Keep each row as high as its text is, however wide the columns become."""
    table.setItemDelegate(_Wrapped(table))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)
