"""How the tables of the data quality page look: rows as high as their sentences."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHeaderView, QTableView

from enms_desktop import theme
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.models.wrapped import wrap_rows


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
    wrap_rows(table, len(model.columns) - 1)
    table.verticalHeader().setMinimumSectionSize(30)
