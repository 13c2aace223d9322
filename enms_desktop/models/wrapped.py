"""Rows of a table that are as high as their words need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

#: What the style sheet leaves around the words of a cell, px: sides together, above and below together.
PADDING = 24, 10
#: Words in a column that is drawn narrower than this are cut off instead of becoming a tower.
LEAST_WIDTH = 60


class Wrapped(QStyledItemDelegate):
    """Cells as high as their text; Qt's own reckoning forgets the padding that the style sheet gives them."""

    def __init__(self, table: QTableView, padding: tuple[int, int] = PADDING) -> None:
        super().__init__(table)
        self._table, self._padding = table, padding

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell; Qt's name."""
        wide, tall = self._padding
        width = max(self._table.columnWidth(index.column()) - wide, LEAST_WIDTH)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        needed = self._table.fontMetrics().boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(super().sizeHint(option, index).width(), needed.height() + tall)


def fit_rows(table: QTableView) -> None:
    """Keep each row of a table, which has its model, as high as its cells want, however wide the columns become.

    Left to the header (``ResizeToContents``) all rows would be measured with every change of style, too.
    """
    pause = QTimer(table, singleShot=True, interval=0)  # once, for all that changes together
    pause.timeout.connect(table.resizeRowsToContents)
    model = table.model()
    for changed in (
        model.modelReset,
        model.rowsInserted,
        model.layoutChanged,
        model.dataChanged,
        table.horizontalHeader().sectionResized,
    ):
        changed.connect(lambda *_: pause.start())
    pause.start()


def wrap_rows(table: QTableView, column: int | None = None, padding: tuple[int, int] = PADDING) -> None:
    """Keep each row as high as the words of its cells, or of one column, need; padding as the style sheet has it."""
    table.setWordWrap(True)
    if column is None:
        table.setItemDelegate(Wrapped(table, padding))
    else:
        table.setItemDelegateForColumn(column, Wrapped(table, padding))
    fit_rows(table)
