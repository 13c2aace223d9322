"""One chart of a stack: its name and legend above, its curves below."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.canvas import Canvas, Handlers
from enms_desktop.plots.curve import Curve
from enms_desktop.plots.items import Cursor, Grid, Range, Shades
from enms_desktop.plots.laid import Laid, second_laid
from enms_desktop.plots.legend import Legend, unit_for, with_change
from enms_desktop.plots.marks import LANE_PIXELS, Bands, Marks, Signs
from enms_desktop.plots.panel import Panel, Scale, laid
from enms_desktop.plots.ranges import Ranges
from enms_desktop.plots.trace import Trace
from enms_desktop.plots.value_axis import fitted, marks

#: Fills the menu of a chart.
MenuFiller = Callable[[Panel, QMenu], None]


def value_at(trace: Trace, second: float, step_s: float) -> float:
    """Return the value of the interval that a moment lies in, NaN where there is none; gaps are cut already."""
    place = int(np.searchsorted(trace.time_s, second, "right")) - 1
    if place < 0:
        return float("nan")
    if place == trace.time_s.size - 1:
        usual = float(trace.time_s[place] - trace.time_s[place - 1]) if place else 0.0
        if second >= float(trace.time_s[place]) + max(step_s, usual):
            return float("nan")
    return float(trace.value[place])


class Chart(QWidget):
    """One chart: curves over time, on one axis of values or on two."""

    def __init__(self, handlers: Handlers, resized: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()
        self.canvas = Canvas(handlers)
        self.panel = Panel("", ())
        self.marks = Marks()
        #: What the lines are while samples are too many to be told apart, e.g. daily means; empty else.
        self.means = ""
        self._resized, self._handlers = resized, handlers
        self._curves: list[Curve] = []
        self._laid: list[Laid] = []
        self._grid, self._cursor, self._range, self._shades = Grid(), Cursor(), Range(), Shades()
        self._bands, self._signs = Bands(), Signs()
        self._items = (self._grid, self._cursor, self._range, self._shades, self._bands, self._signs)
        for item in self._items:
            self.canvas.box.addItem(item, ignoreBounds=True)
        self.menu_button = QToolButton(self.legend)
        self._arrange()
        self.set_panel(self.panel)
        theme.THEME.dress(self, self._dress)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.TIGHT)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.canvas, 1)
        self.menu_button.setProperty("unprinted", True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setFixedSize(22, 20)
        theme.set_role(self.menu_button, "chart-menu")
        theme.set_icon(self.menu_button, "more", "muted")
        self.menu_button.hide()

    def _dress(self) -> None:
        self.canvas.setBackground(QColor(theme.colors().surface))
        for axis in (self.canvas.values, self.canvas.second):
            axis.dress()
        for item in (*self._items, *self._curves):
            item.update()

    def settle(self) -> None:
        """Give legend and curves their room now; once it is left to Qt, they are painted before and again after it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the owner, who aligns the axes."""
        super().resizeEvent(event)
        self.menu_button.move(self.width() - self.menu_button.width() - theme.TIGHT, 0)
        self._resized()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom over the name and the legend as over the curves; Qt's name."""
        pixel = self.canvas.x_of(event) - self.canvas.x()
        self._handlers.wheel(min(max(pixel, 0.0), self.canvas.box.width()), event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse; Qt's name."""
        self._handlers.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the chart where it is clicked; Qt's name."""
        menu = self.menu_button.menu()
        if menu is not None and not self.menu_button.isHidden():
            menu.popup(event.globalPos())

    def set_menu(self, fill: MenuFiller | None) -> None:
        """Offer what can be done with this chart, or nothing."""
        self.menu_button.setVisible(fill is not None)
        self.legend.set_right(self.menu_button.width() + theme.SMALL if fill is not None else 0)
        if fill is None or self.menu_button.menu() is not None:
            return
        menu = QMenu(self.menu_button)

        def show() -> None:
            menu.clear()
            fill(self.panel, menu)

        menu.aboutToShow.connect(show)
        self.menu_button.setMenu(menu)

    @property
    def traces(self) -> tuple[Trace, ...]:
        """The curves, those of the second axis last."""
        return self.panel.every

    @property
    def reduced(self) -> bool:
        """Whether pixels stand for several samples."""
        return any(curve.reduced for curve in self._curves)

    def set_panel(self, panel: Panel) -> None:
        """Draw these curves in place of the former; they are prepared already."""
        self.panel = panel
        traces = panel.every
        for curve in self._curves[len(traces) :]:
            self.canvas.box.removeItem(curve)
        del self._curves[len(traces) :]
        for curve, trace in zip(self._curves, traces, strict=False):
            curve.set_trace(trace)
        for trace in traces[len(self._curves) :]:
            curve = Curve(trace)
            self._curves.append(curve)
            self.canvas.box.addItem(curve, ignoreBounds=True)
        self._laid = [laid(trace, panel.scale) for trace in traces]
        for curve, place in zip(self._curves, self._laid, strict=True):
            curve.company = len(self._curves)
            curve.with_envelope = panel.envelope
            curve.laid = place
        self.legend.set_traces(panel.title, traces)
        self.legend.set_note(self._note())
        self.canvas.setAccessibleName(tr("Chart of {title}", title=panel.title))
        self.menu_button.setAccessibleName(tr("Chart of {title}: what can be done with it", title=panel.title))
        self.menu_button.setToolTip(tr("Move, scale or close this chart"))
        self.canvas.show_second(panel.has_second_axis)

    def _note(self) -> str:
        """Say what the axes are where that is not plain."""
        panel = self.panel
        if panel.scale is not Scale.VALUES:
            return panel.scale.axis_words
        return tr("dashed: {title}, right axis", title=panel.second_title) if panel.second else ""

    def set_marks(self, found: Marks) -> None:
        """Draw what happened."""
        self.marks = found
        self._bands.set_marks(found)
        self._signs.set_marks(found)

    def samples_in(self, start: float, stop: float) -> int:
        """Count the samples of all curves in a stretch."""
        return sum(trace.pyramid.samples_in(start, stop) for trace in self.traces if trace.pyramid is not None)

    def extremes(self, start: float, stop: float, *, second: bool = False) -> tuple[float, float]:
        """Return the lowest and the highest place of the curves of one axis in a stretch."""
        first = len(self.panel.traces) if self.panel.has_second_axis else len(self._curves)
        chosen = range(first, len(self._curves)) if second else range(first)
        found = [self._bounds(number, start, stop) for number in chosen if self.traces[number].pyramid is not None]
        bounds = np.array(found, dtype=np.float64).reshape(-1, 2)
        return float(np.fmin.reduce(bounds[:, 0], initial=np.nan)), float(np.fmax.reduce(bounds[:, 1], initial=np.nan))

    def _bounds(self, number: int, start: float, stop: float) -> tuple[float, float]:
        trace = self.traces[number]
        extent = (trace.envelope if self.panel.envelope else None) or trace.pyramid
        place = self._laid[number] if self.panel.scale is not Scale.VALUES else Laid()
        assert extent is not None
        return place.bounds(*extent.extremes(start, stop))

    def look_at(self, start: float, stop: float) -> None:
        """Show a stretch of time, with the values in it filling the height."""
        height = self.canvas.box.height()
        low, high = fitted(*self.extremes(start, stop), height)
        if self.panel.has_second_axis:
            place = second_laid((low, high), fitted(*self.extremes(start, stop, second=True), height))
            self.canvas.second.laid = place
            for number in range(len(self.panel.traces), len(self._curves)):
                self._curves[number].laid = self._laid[number] = place
        if self.marks.has_signs and height > 3 * LANE_PIXELS:
            high += (high - low) * LANE_PIXELS / (height - LANE_PIXELS)
        pixels = int(self.canvas.box.width())
        means = (trace.means_in(start, stop, pixels) for trace in self.traces)
        self.means = next((words for words in means if words), "")
        self.canvas.box.setRange(xRange=(start, stop), yRange=(low, high), padding=0, disableAutoRange=True)
        # Else it is done while painting, and everything is painted twice.
        self.canvas.box.updateMatrix()

    def axis_width(self, *, second: bool = False) -> int:
        """Return how wide an axis of values wants to be, pixels; 0 for one that is not there."""
        if second and not self.panel.has_second_axis:
            return 0
        low, high = self.canvas.box.viewRange()[1]
        axis = self.canvas.second if second else self.canvas.values
        return axis.wanted_width(low, high, self.canvas.box.height())

    def set_axis_width(self, width: int, second: int) -> None:
        """Make the axes of values so wide, the same in all charts."""
        self.canvas.values.setWidth(width)
        self.canvas.set_right(second)
        self.legend.set_indent(width)

    def set_grid(self, x: tuple[float, ...], strong: frozenset[float]) -> None:
        """Draw lines at these times and at the marks of the values."""
        low, high = self.canvas.box.viewRange()[1]
        self._grid.set_marks(x, marks(low, high, self.canvas.box.height())[1], strong)

    def set_ranges(self, ranges: Ranges) -> None:
        """Mark the chosen ranges."""
        self._range.set_ranges(ranges)

    def set_shades(self, stretches: tuple[tuple[float, float], ...]) -> None:
        """Set stretches apart."""
        self._shades.set_stretches(stretches)

    def set_cursor(self, second: float | None, step_s: float, pinned: float | None = None) -> None:
        """Stand at a time and say the values there, and how far they are from those at a time that is pinned."""
        at = pinned if second is None else second
        values = [] if at is None else [value_at(trace, at, step_s) for trace in self.traces]
        dots = (
            []
            if at is None
            else [
                (at if trace.style == "step" else _sample_time(trace, at), place.drawn(value), trace.color())
                for trace, value, place in zip(self.traces, values, self._laid, strict=True)
                if np.isfinite(value)
            ]
        )
        self._cursor.set_at(second, dots, pinned)
        self.legend.set_comparing(pinned is not None)
        self.legend.set_values([self._value_words(n, values[n], step_s, at, pinned) for n in range(len(values))])

    def _value_words(self, number: int, value: float, step_s: float, at: float | None, pinned: float | None) -> str:
        trace = self.traces[number]
        unit = unit_for(trace, self.traces)
        words = text.number(value, unit)
        if pinned is None or at == pinned:
            return words
        change = value - value_at(trace, pinned, step_s)
        return with_change(words, text.number(change, unit, signed=True))


def _sample_time(trace: Trace, second: float) -> float:
    return float(trace.time_s[int(np.searchsorted(trace.time_s, second, "right")) - 1])
