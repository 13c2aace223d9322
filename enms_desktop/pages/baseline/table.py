"""How the tables of the baseline page are set up."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QTableView, QWidget

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel

#: Two tables of sentences stand beside each other where there is so much room, px; else below each other.
LEAST_BESIDE = 640

#: A column that takes what room is left has at least so much, px; its tooltip says the whole.
LEAST_STRETCHED = 96


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


class GivingWay(QObject):
    """Hides columns of a table while the others have not the room their words need, the first one first.

    Parameters
    ----------
    table : QTableView
    columns : sequence of int
        Those that give way.
    stretched : int
        The column that is content with :data:`LEAST_STRETCHED`.
    """

    def __init__(self, table: QTableView, columns: Sequence[int], stretched: int) -> None:
        super().__init__(table)
        self._table, self._columns, self._stretched = table, columns, stretched
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Show as many columns as there is room for."""
        table, head = self._table, self._table.horizontalHeader()
        needs = [max(table.sizeHintForColumn(place), head.sectionSizeHint(place)) for place in range(head.count())]
        needs[self._stretched] = LEAST_STRETCHED
        missing = sum(needs) - table.viewport().width()
        for place in self._columns:
            table.setColumnHidden(place, missing > 0)
            missing -= needs[place]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the table; Qt's name."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)


class BesideOrBelow(QObject):
    """Turns the row of tables in a widget into a column while the widget is narrow."""

    def __init__(self, widget: QWidget, row: QBoxLayout) -> None:
        super().__init__(widget)
        self._widget, self._row = widget, row
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width; Qt's name."""
        if event.type() == QEvent.Type.Resize:
            beside = self._widget.width() >= LEAST_BESIDE
            self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        return super().eventFilter(watched, event)
