"""How the tables of the baseline page are set up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

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
