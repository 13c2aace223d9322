"""A plot over two axes of numbers, each with its unit: the base of scatter plots and histograms."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.card import Card
from enms_desktop.plots.items import Grid
from enms_desktop.plots.legend import Legend
from enms_desktop.plots.picker import SHORTCUTS, Picker
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.trace import Trace
from enms_desktop.plots.value_axis import ValueAxis, marks

_NOTHING = np.empty(0)

Keys = NDArray[np.int64]


class _Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """The plot itself: the wheel zooms, a double click shows all; a drag pans, or picks where points can be picked."""

    def __init__(self, owner: "XYPlot") -> None:
        self.left, self.bottom = ValueAxis("left"), ValueAxis("bottom")
        self.box = pg.ViewBox(enableMenu=False, enableMouse=True)
        super().__init__(owner, viewBox=self.box, axisItems={"left": self.left, "bottom": self.bottom})
        self._owner = owner
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0)
        self.plotItem.hideButtons()
        self.plotItem.setMenuEnabled(False)
        self.plotItem.layout.setContentsMargins(0, 7, theme.MEDIUM, 0)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)

    def lettering(self) -> Sequence[QRect]:
        """Return where the words of its axes are."""
        return [axis.place_on(self) for axis in (self.left, self.bottom)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pick, or to pan."""
        if self._owner.picker is None:
            super().mousePressEvent(event)
        else:
            self._owner.picker.press(event)
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        if self._owner.picker is None:
            super().mouseReleaseEvent(event)
        else:
            self._owner.picker.release(event)
            event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all."""
        self._owner.look_at_all()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse, or go on with what was begun."""
        if self._owner.picker is None:
            super().mouseMoveEvent(event)
        elif event.buttons():
            self._owner.picker.move(event)
            event.accept()
        if not event.buttons():
            at = self.box.mapSceneToView(event.position())
            self._owner.hover(QPointF(at.x(), at.y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        super().leaveEvent(event)
        self._owner.hover(None)


class XYPlot(Card):
    """Two axes of numbers on a card; subclasses draw into :attr:`canvas`.

    Signals
    -------
    picked(object, bool)
        The user has picked points, told by their keys (an array of int64), and whether they are added to the others.
        Whoever hears it says what is picked from now on by :meth:`set_picked`.
    """

    #: Mouse and keys for the list of shortcuts, shown through ``tr``; there are some where points can be picked.
    SHORTCUTS: tuple[tuple[str, str], ...] = ()

    picked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bounds = (0.0, 1.0, 0.0, 1.0)
        self.picker: Picker | None = None
        self._y_label, self._picked_count = "", 0
        self._entries: tuple[Trace, ...] = ()
        self.legend = Legend()
        self.canvas = _Canvas(self)
        self._grid = Grid()
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.set_role(self._empty, "muted")
        self.canvas.box.addItem(self._grid, ignoreBounds=True)
        self.canvas.box.sigRangeChanged.connect(self._align)
        # a plot that was filled while hidden, on a tab say, gets its size later
        self.canvas.box.sigResized.connect(self._align)
        self.setMinimumSize(160, 110)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.SMALL, theme.TIGHT, theme.TIGHT)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self._empty, 1)
        column.addWidget(self.canvas, 1)
        self.set_message("")
        theme.THEME.dress(self, self._dress)

    def _dress(self) -> None:
        self.canvas.setBackground(QColor(theme.colors().surface))
        for axis in (self.canvas.left, self.canvas.bottom):
            axis.dress()
        label = self.canvas.bottom.label
        label.setFont(theme.font(0.9))
        label.setDefaultTextColor(QColor(theme.colors().muted))
        for item in self.canvas.scene().items():
            item.update()  # also those that are kept as pictures
        self._align()

    # Picking

    def set_pickable(self) -> None:
        """Let points be picked: a drag draws around them then, and pans with Shift."""
        if self.picker is None:
            self.picker = Picker(self)
            self.SHORTCUTS = SHORTCUTS
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def pick(self, keys: Keys, *, adds: bool) -> None:
        """Tell that the user has picked points."""
        if len(keys) or not adds:
            self.picked.emit(keys, adds)

    def keys_in(self, _outline: Floats) -> Keys:
        """Return the keys of the points inside an outline; subclasses know them."""
        return np.empty(0, dtype=np.int64)

    def keys_at(self, _at: QPointF) -> Keys:
        """Return the key of the point at a place, none where there is none; subclasses know it."""
        return np.empty(0, dtype=np.int64)

    def set_picked(self, keys: Keys) -> None:
        """Mark the points with these keys, ascending; subclasses draw them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and let go without a mouse."""
        if self.picker is None or not self.picker.key(event):
            super().keyPressEvent(event)

    # What is shown

    def set_message(self, message: str) -> None:
        """Show words in place of the plot, e.g. why there is nothing; empty shows the plot."""
        self._empty.setText(message)
        self._empty.setVisible(bool(message))
        self.canvas.setVisible(not message)

    def set_axes(self, x_label: str, y_label: str, entries: Sequence[Trace] = ()) -> None:
        """Name both axes, with their units, and what the legend shows."""
        self.canvas.bottom.setLabel(x_label)
        self._y_label, self._entries = y_label, tuple(entries)
        self._show_legend()
        self.setAccessibleName(tr("{y} over {x}", y=y_label, x=x_label))
        self._dress()

    def _name_picked(self, count: int) -> None:
        """Name the dots of what is picked in the legend; 0 is none."""
        if count != self._picked_count:
            self._picked_count = count
            self._show_legend()

    def _show_legend(self) -> None:
        count = self._picked_count
        words = tr("picked: 1 sample") if count == 1 else tr("picked: {count} samples", count=text.integer(count))
        self.legend.set_traces(self._y_label, (*self._entries, *((entry(words, role="picked"),) if count else ())))

    @property
    def is_zoomed(self) -> bool:
        """Whether something else than everything is visible."""
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        return not np.allclose((left, right, bottom, top), self._bounds, rtol=1e-6, atol=0.0)

    def set_bounds(self, left: float, right: float, bottom: float, top: float, *, keep_view: bool = False) -> None:
        """Show at least this, with a little room around it; a view that the user has zoomed to may stay."""
        bounds = np.array([left, right, bottom, top])
        if not np.isfinite(bounds).all():
            bounds = np.array([0.0, 1.0, 0.0, 1.0])
        left, right = _padded(float(bounds[0]), float(bounds[1]))
        bottom, top = _padded(float(bounds[2]), float(bounds[3]))
        if (left, right, bottom, top) != self._bounds:
            stays = keep_view and self.is_zoomed
            self._bounds = left, right, bottom, top
            if not stays:
                self.look_at_all()
        self.set_message("")

    def look_at_all(self) -> None:
        """Show everything there is."""
        left, right, bottom, top = self._bounds
        self.canvas.box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0, disableAutoRange=True)

    def hover(self, at: QPointF | None) -> None:
        """Tell what is at a point of the plot; subclasses say it in the legend's note."""

    def say(self, words: str) -> None:
        """Say what is under the mouse: beside the name of the plot, or where there is no room, at the mouse."""
        beside = self.legend.has_room(words)
        self.legend.set_note(words if beside else "")
        QToolTip.showText(QCursor.pos(), "" if beside else words, self.canvas)  # without words it goes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find new marks for the new size."""
        super().resizeEvent(event)
        self._align()

    def _align(self, *_: object) -> None:
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        width, height = self.canvas.box.width(), self.canvas.box.height()
        wanted = -(-self.canvas.left.wanted_width(bottom, top, height) // 8) * 8
        self.canvas.left.setWidth(wanted)
        self.legend.set_indent(wanted)
        self._grid.set_marks(self.canvas.bottom.places(left, right, width)[1], marks(bottom, top, height)[1])


def entry(label: str, color_index: int = 0, role: str = "", style: str = "dots") -> Trace:
    """Return an entry of the legend."""
    return Trace(label, "", _NOTHING, _NOTHING, color_index=color_index, role=role, style=style)


def _padded(low: float, high: float) -> tuple[float, float]:
    if high <= low:
        half = 0.05 * abs(low) or 0.5
        return low - half, high + half
    room = 0.04 * (high - low)
    return (0.0 if low == 0 else low - room), high + room
