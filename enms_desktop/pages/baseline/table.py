"""How the tables of the baseline page are set up."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QTableView, QWidget

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel

#: Two tables of sentences stand beside each other where there is so much room, px; else below each other.
LEAST_BESIDE = 640


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
