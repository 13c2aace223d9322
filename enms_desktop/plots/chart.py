"""One chart of a stack: its name and legend above, its curves below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from enms_desktop import text, theme
from enms_desktop.plots.items import Cursor, Curve, Grid, Range, Shades
from enms_desktop.plots.ranges import Ranges
from enms_desktop.plots.trace import Trace
from enms_desktop.plots.value_axis import ValueAxis, fitted, marks

#: Least height of the curves of a chart, pixels.
MIN_HEIGHT = 72

#: With more curves than this the values have no unit of their own; it is in the name of the chart.
_UNITS_SHOWN = 4

_CHIP_GAP = 16
_SWATCH = 12


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


def unit_for(trace: Trace, traces: Sequence[Trace]) -> str:
    """Return the unit behind a value: many values leave it to the name of the chart, which says it for all."""
    return trace.unit if len(traces) <= _UNITS_SHOWN else ""


class Legend(QWidget):
    """The name of a chart, and for each curve its colour, its name and its value at the cursor.

    Drawn by hand: the values change with every move of the mouse, and nothing may jump while they do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._traces: Sequence[Trace] = ()
        self._values: Sequence[str] = ()
        self._widest: list[float] = []
        self._indent = 0
        self.note = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.THEME.dress(self, self.update)

    def set_traces(self, title: str, traces: Sequence[Trace]) -> None:
        """Show the name of the chart and of its curves."""
        self._title, self._traces, self._values = title, traces, ()
        metrics = QFontMetricsF(theme.font(0.95, bold=True, figures=True))
        self._widest = [self._widest_value(trace, unit_for(trace, traces), metrics) for trace in traces]
        self.setAccessibleName(f"{title}: {', '.join(trace.label for trace in traces)}")
        self.updateGeometry()
        self.update()

    @staticmethod
    def _widest_value(trace: Trace, unit: str, metrics: QFontMetricsF) -> float:
        if trace.pyramid is None:
            return 0.0
        low, high = trace.pyramid.extremes(-np.inf, np.inf)
        return max(metrics.horizontalAdvance(text.number(value, unit)) for value in (low, high, (low + high) / 3))

    def set_values(self, values: Sequence[str]) -> None:
        """Show the values at the cursor, none when the mouse is elsewhere."""
        if list(values) != list(self._values):
            self._values = values
            self.update()

    @property
    def values(self) -> tuple[str, ...]:
        """What is shown behind the names."""
        return tuple(self._values)

    def set_note(self, note: str) -> None:
        """Write a remark at the right end."""
        if note != self.note:
            self.note = note
            self.updateGeometry()
            self.update()

    def set_indent(self, indent: int) -> None:
        """Begin where the curves begin."""
        if indent != self._indent:
            self._indent = indent
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Curves that find no room in a line go to the next."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return (self._places(width, with_values=True)[1] + 1) * self._line() + theme.TIGHT

    def sizeHint(self) -> QSize:
        """One line, or as many as the present width needs."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def _line(self) -> int:
        return int(QFontMetricsF(theme.font(0.95, bold=True)).height()) + 4

    def _places(self, width: int, *, with_values: bool) -> tuple[list[tuple[float, int]], int]:
        """Return where each curve's name begins (x and line), and the last line; room for values where asked."""
        bold, plain = QFontMetricsF(theme.font(bold=True)), QFontMetricsF(theme.font(0.95))
        x = start = self._indent + bold.horizontalAdvance(self._title) + _CHIP_GAP
        end = width - theme.SMALL
        note = QFontMetricsF(theme.font(0.9)).horizontalAdvance(self.note) + _CHIP_GAP if self.note else 0.0
        found, line = [], 0
        for trace, widest in zip(self._traces, self._widest, strict=True):
            wide = _SWATCH + 6 + plain.horizontalAdvance(trace.label) + (6 + widest if with_values else 0)
            if x > start and x + wide > end - (note if line == 0 else 0):
                x, line = start, line + 1
            found.append((x, line))
            x += wide + _CHIP_GAP
        return found, line

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, curves and values."""
        colors, line = theme.colors(), self._line()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(bold=True))
        painter.setPen(QColor(colors.text))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(self._indent, 0, self.width(), line), align, self._title)
        if self.note:
            painter.setFont(theme.font(0.9))
            painter.setPen(QColor(colors.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(0, 0, self.width() - theme.SMALL, line), right, self.note)
        for number, (x, row) in enumerate(self._places(self.width(), with_values=bool(self._values))[0]):
            self._draw_chip(painter, number, x, row * line, line)

    def _draw_chip(self, painter: QPainter, number: int, x: float, top: float, line: int) -> None:
        trace, colors = self._traces[number], theme.colors()
        pen = theme.pen(trace.color(), 3 if not trace.dashed else 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if trace.dashed:
            pen.setDashPattern([1.5, 2.2])
        painter.setPen(pen)
        middle = top + line / 2
        if trace.style == "dots":
            painter.setPen(theme.pen(trace.color(), 1))
            painter.setBrush(trace.color())
            painter.drawEllipse(QPointF(x + _SWATCH / 2, middle), 3, 3)
        else:
            painter.drawLine(QPointF(x + 1, middle), QPointF(x + _SWATCH - 1, middle))
        painter.setFont(theme.font(0.95))
        painter.setPen(QColor(colors.muted))
        x += _SWATCH + 6
        painter.drawText(QPointF(x, middle + QFontMetricsF(painter.font()).capHeight() / 2), trace.label)
        if number < len(self._values):
            x += QFontMetricsF(painter.font()).horizontalAdvance(trace.label) + 6
            painter.setFont(theme.font(0.95, bold=True, figures=True))
            painter.setPen(QColor(colors.text))
            painter.drawText(QPointF(x, middle + QFontMetricsF(painter.font()).capHeight() / 2), self._values[number])


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
        self.values = ValueAxis("left")
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        super().__init__(parent, viewBox=self.box, axisItems={"left": self.values})
        self._handlers = handlers
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0)
        self.plotItem.hideAxis("bottom")
        self.plotItem.hideButtons()
        self.plotItem.setMenuEnabled(False)
        # Half a line of writing above and below, so that the outermost marks are not cut.
        self.plotItem.layout.setContentsMargins(0, 7, theme.SMALL, 8)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(MIN_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

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

    def leaveEvent(self, event: object) -> None:
        """Tell the owner."""
        self._handlers.leave()
        super().leaveEvent(event)


class Chart(QWidget):
    """One chart: curves of one unit over time."""

    def __init__(self, handlers: Handlers, resized: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()
        self.canvas = Canvas(handlers)
        self.traces: tuple[Trace, ...] = ()
        self._resized = resized
        self._curves: list[Curve] = []
        self._grid, self._cursor, self._range, self._shades = Grid(), Cursor(), Range(), Shades()
        for item in (self._grid, self._cursor, self._range, self._shades):
            self.canvas.box.addItem(item, ignoreBounds=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SMALL)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.canvas, 1)
        theme.THEME.dress(self, self._dress)

    def _dress(self) -> None:
        self.canvas.setBackground(QColor(theme.colors().surface))
        self.canvas.values.dress()
        for item in (self._grid, self._cursor, self._range, self._shades, *self._curves):
            item.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the owner, who aligns the axes."""
        super().resizeEvent(event)
        self._resized()

    @property
    def reduced(self) -> bool:
        """Whether pixels stand for several samples."""
        return any(curve.reduced for curve in self._curves)

    def set_traces(self, title: str, traces: Sequence[Trace]) -> None:
        """Draw these curves in place of the former; they are prepared already."""
        self.traces = tuple(traces)
        for curve in self._curves[len(traces) :]:
            self.canvas.box.removeItem(curve)
        del self._curves[len(traces) :]
        for curve, trace in zip(self._curves, traces, strict=False):
            curve.set_trace(trace)
        for trace in traces[len(self._curves) :]:
            curve = Curve(trace)
            self._curves.append(curve)
            self.canvas.box.addItem(curve, ignoreBounds=True)
        for curve in self._curves:
            curve.company = len(self._curves)
        self.legend.set_traces(title, self.traces)
        self.canvas.setAccessibleName(f"Chart of {title}")

    def samples_in(self, start: float, stop: float) -> int:
        """Count the samples of all curves in a stretch."""
        return sum(trace.pyramid.samples_in(start, stop) for trace in self.traces if trace.pyramid is not None)

    def extremes(self, start: float, stop: float) -> tuple[float, float]:
        """Return the lowest and the highest value of all curves in a stretch."""
        found = [
            (trace.envelope or trace.pyramid).extremes(start, stop)
            for trace in self.traces
            if trace.pyramid is not None
        ]
        bounds = np.array(found, dtype=np.float64).reshape(-1, 2)
        return float(np.fmin.reduce(bounds[:, 0], initial=np.nan)), float(np.fmax.reduce(bounds[:, 1], initial=np.nan))

    def look_at(self, start: float, stop: float) -> None:
        """Show a stretch of time, with the values in it filling the height."""
        low, high = fitted(*self.extremes(start, stop), self.canvas.box.height())
        self.canvas.box.setRange(xRange=(start, stop), yRange=(low, high), padding=0, disableAutoRange=True)

    def axis_width(self) -> int:
        """Return how wide the axis of values wants to be, pixels."""
        low, high = self.canvas.box.viewRange()[1]
        return self.canvas.values.wanted_width(low, high, self.canvas.box.height())

    def set_axis_width(self, width: int) -> None:
        """Make the axis of values so wide, the same in all charts."""
        self.canvas.values.setWidth(width)
        self.legend.set_indent(width)

    def set_grid(self, x: Sequence[float], strong: frozenset[float]) -> None:
        """Draw lines at these times and at the marks of the values."""
        low, high = self.canvas.box.viewRange()[1]
        self._grid.set_marks(x, marks(low, high, self.canvas.box.height())[1], strong)

    def set_ranges(self, ranges: Ranges) -> None:
        """Mark the chosen ranges."""
        self._range.set_ranges(ranges)

    def set_shades(self, stretches: Sequence[tuple[float, float]]) -> None:
        """Set stretches apart."""
        self._shades.set_stretches(stretches)

    def set_cursor(self, second: float | None, step_s: float) -> None:
        """Stand at a time and say the values there."""
        if second is None:
            self._cursor.set_at(None)
            self.legend.set_values(())
            return
        values = [value_at(trace, second, step_s) for trace in self.traces]
        dots = [
            (second if trace.style == "step" else _sample_time(trace, second), value, trace.color())
            for trace, value in zip(self.traces, values, strict=True)
            if np.isfinite(value)
        ]
        self._cursor.set_at(second, dots)
        self.legend.set_values(
            [text.number(value, unit_for(trace, self.traces)) for value, trace in zip(values, self.traces, strict=True)]
        )


def _sample_time(trace: Trace, second: float) -> float:
    return float(trace.time_s[int(np.searchsorted(trace.time_s, second, "right")) - 1])
