"""How the tables of the data quality page look: rows as high as their sentences."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.models.wrapped import wrap_rows

#: Sentences have at least so much room, px; else other columns give way.
LEAST_WIDTH = 300


def dress(table: QTableView, model: FrameModel, widths: Mapping[str, int], giving_way: Sequence[str] = ()) -> None:
    """Give a table its model and widths; the last column takes what is left, which is its sentence.

    Columns that give way are hidden in a small table, the first one first.
    """
    table.setModel(model)
    table.setFont(theme.font(figures=True))
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    for place, column in enumerate(model.columns):
        if column.key in widths:
            table.setColumnWidth(place, widths[column.key])
    head.setSectionResizeMode(len(model.columns) - 1, QHeaderView.ResizeMode.Stretch)
    wrap_rows(table, len(model.columns) - 1)
    table.verticalHeader().setMinimumSectionSize(30)
    GivingWay(table, {[one.key for one in model.columns].index(key): widths[key] for key in giving_way}, widths)


class GivingWay(QObject):
    """Hides columns of a table while its last one, the sentence, has not the room it needs."""

    def __init__(self, table: QTableView, columns: Mapping[int, int], widths: Mapping[str, int]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        self._others = sum(widths.values())
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the table; Qt's name."""
        if event.type() == QEvent.Type.Resize:
            missing = self._others + LEAST_WIDTH - self._table.viewport().width()
            for column, width in self._columns.items():
                self._table.setColumnHidden(column, missing > 0)
                missing -= width
        return super().eventFilter(watched, event)
