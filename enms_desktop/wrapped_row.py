"""Widgets side by side, in two rows where one has not the room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class WrappedRow(QWidget):
    """A row that becomes two; what stands in it is laid out by a ``QGridLayout``, all in its first row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = 0

    @property
    def rows(self) -> int:
        """In how many rows its widgets stand, 1 or 2."""
        return max(self._rows, 1)

    def _grid(self) -> QGridLayout | None:
        grid = self.layout()
        return grid if isinstance(grid, QGridLayout) else None

    def _widgets(self, grid: QGridLayout) -> list[QWidget]:
        """Return what stands in it, row by row."""
        places = [(row, column) for row in range(grid.rowCount()) for column in range(grid.columnCount())]
        items = [grid.itemAtPosition(row, column) for row, column in places]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _width(self, grid: QGridLayout, rows: int) -> int:
        """Return how wide its widgets are in so many rows, px: all columns are as wide as their widest."""
        widths = [max(one.minimumSizeHint().width(), one.minimumWidth()) for one in self._widgets(grid)]
        columns = -(-len(widths) // rows)
        margins = grid.contentsMargins()
        wide = sum(max(widths[column::columns]) for column in range(columns))
        return wide + (columns - 1) * grid.horizontalSpacing() + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """Return the size in two rows of the width, and of the height that it has; Qt's name."""
        grid, hint = self._grid(), super().minimumSizeHint()
        return hint if grid is None or not grid.count() else QSize(self._width(grid, 2), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one row where it is wide enough; Qt's name."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the first time; Qt's name."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when what stands in it has another size; Qt's name."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        grid = self._grid()
        if not self.isVisible():
            return  # a form that is made in steps has not put all in yet, and what comes would lose its place
        if grid is not None and grid.count():
            self._arrange(grid, 1 if self.width() >= self._width(grid, 1) else 2)

    def _arrange(self, grid: QGridLayout, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        widgets = self._widgets(grid)
        columns = -(-len(widgets) // rows)
        for one in widgets:
            grid.removeWidget(one)
        for number, one in enumerate(widgets):
            grid.addWidget(one, number // columns, number % columns)
            grid.setColumnStretch(number, 1 if number < columns else 0)
        self.updateGeometry()
