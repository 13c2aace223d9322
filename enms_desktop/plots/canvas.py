"""The area of a chart in which its curves are drawn; the mouse is left to whoever owns the stack."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from enms_desktop import theme
from enms_desktop.plots.value_axis import ValueAxis

#: Least height of the curves of a chart, pixels.
MIN_HEIGHT = 64


@dataclass(frozen=True)
class Handlers:
    """Whom a canvas tells about the mouse: position on the time axis in pixels, and the event."""

    press: Callable[[float, QMouseEvent], None]
    move: Callable[[float, QMouseEvent], None]
    release: Callable[[float, QMouseEvent], None]
    double: Callable[[float, QMouseEvent], None]
    wheel: Callable[[float, QWheelEvent], None]
    leave: Callable[[], None]


class Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """The curves of one chart; the mouse is left to whoever owns the stack."""

    def __init__(self, handlers: Handlers, parent: QWidget | None = None) -> None:
        self.values, self.second = ValueAxis("left"), ValueAxis("right")
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        super().__init__(parent, viewBox=self.box, axisItems={"left": self.values, "right": self.second})
        self._handlers = handlers
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0)
        for hidden in ("bottom", "top", "right"):
            self.plotItem.hideAxis(hidden)
        for unused in ("bottom", "top"):  # else each writes its label anew with every step of the view
            self.plotItem.getAxis(unused).unlinkFromView()
        self.plotItem.hideButtons()
        self.plotItem.setMenuEnabled(False)
        # Half a line of writing above and below, so that the outermost marks are not cut.
        self.plotItem.layout.setContentsMargins(0, 7, theme.SMALL, 8)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(MIN_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_second(self, shown: bool) -> None:
        """Show the axis at the right, or leave its room empty."""
        self.plotItem.showAxis("right", shown)

    def set_right(self, width: int) -> None:
        """Leave so much room at the right, for the axis there or for those of other charts."""
        is_shown = self.second.isVisible()
        self.second.setWidth(width if is_shown else 0)
        self.plotItem.layout.setContentsMargins(0, 7, theme.SMALL + (0 if is_shown else width), 8)

    def lettering(self) -> Sequence[QRect]:
        """Return where the words of its axes are."""
        return [axis.place_on(self) for axis in (self.values, self.second) if axis.isVisible()]

    def sizeHint(self) -> QSize:
        """Share the height fairly; what there is more is divided by the layout."""
        return QSize(320, MIN_HEIGHT)

    def x_of(self, event: QMouseEvent | QWheelEvent) -> float:
        """Return how far right of the beginning of the time axis the mouse is, pixels."""
        return float(event.position().x() - self.box.sceneBoundingRect().left())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the owner."""
        self._handlers.press(self.x_of(event), event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the owner."""
        self._handlers.move(self.x_of(event), event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the owner."""
        self._handlers.release(self.x_of(event), event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell the owner."""
        self._handlers.double(self.x_of(event), event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell the owner."""
        self._handlers.wheel(self.x_of(event), event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave it to the chart."""
        event.ignore()

    def leaveEvent(self, event: object) -> None:
        """Tell the owner."""
        self._handlers.leave()
        super().leaveEvent(event)
