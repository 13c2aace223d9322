"""The head of a chart: its name, and for each curve its colour, its name and its value at the cursor."""

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.trace import Style, Trace

#: With more curves than this the values have no unit of their own; it is in the name of the chart.
_UNITS_SHOWN = 4

#: So many values of a curve are looked at to know how much room they need.
_LOOKED_AT = 5_000

#: A small change is written with so many digits.
_SMALL_CHANGE = 0.00888

_CHIP_GAP = 16
_SWATCH = 12


def unit_for(trace: Trace, traces: Sequence[Trace]) -> str:
    """Return the unit behind a value: many values leave it to the name of the chart, which says it for all."""
    return trace.unit if len(traces) <= _UNITS_SHOWN else ""


def with_change(value: str, change: str) -> str:
    """Return a value with how far it is from the one at the pinned cursor."""
    return tr("{value} (Δ {change})", value=value, change=change)


def _of_each_order(values: Floats) -> list[float]:
    """Return the largest value of each order of magnitude: how long a number is written depends on that."""
    known = values[np.isfinite(values)][:: max(values.size // _LOOKED_AT, 1)]
    size = np.abs(known)
    order = np.floor(np.log10(np.where(size > 0, size, 1.0)))
    found = [known[order == one] for one in np.unique(order)]
    return [float(extreme) for part in found for extreme in (part.min(), part.max())]


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
        self._comparing = False
        self._indent = self._right = 0
        self.note = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.THEME.dress(self, self.update)

    def set_traces(self, title: str, traces: Sequence[Trace]) -> None:
        """Show the name of the chart and of its curves."""
        self._title, self._traces, self._values = title, traces, ()
        self.setAccessibleName(f"{title}: {', '.join(trace.label for trace in traces)}")
        self._reserve()

    def set_comparing(self, comparing: bool) -> None:
        """Keep room for changes beside the values, or no longer."""
        if comparing != self._comparing:
            self._comparing = comparing
            self._reserve()

    def _reserve(self) -> None:
        """Keep room for the widest values there can be, so that nothing moves while the mouse does."""
        metrics = QFontMetricsF(theme.font(0.95, bold=True, figures=True))
        self._widest = [
            max(metrics.horizontalAdvance(words) for words in self._longest_words(trace)) for trace in self._traces
        ]
        self.updateGeometry()
        self.update()

    def _longest_words(self, trace: Trace) -> Iterator[str]:
        """Return values of each length that a curve has, with their change where that is shown."""
        yield ""
        if not np.isfinite(trace.value).any():
            return
        unit = unit_for(trace, self._traces)
        values = _of_each_order(trace.value)
        for value in values:
            words = text.number(value, unit)
            yield words
            if self._comparing:
                least = _SMALL_CHANGE if value % 1 else 1.0  # counts change by whole ones
                for change in (max(values) - min(values), least, *(value - other for other in values)):
                    yield with_change(words, text.number(-abs(change), unit, signed=True))

    def set_values(self, values: Sequence[str]) -> None:
        """Show the values at the cursor, none when the mouse is elsewhere."""
        if list(values) != list(self._values):
            self._values = values
            self.update()

    @property
    def values(self) -> tuple[str, ...]:
        """What is shown behind the names."""
        return tuple(self._values)

    def has_room(self, note: str) -> bool:
        """Whether a remark stands beside the name of the plot and what is in the first line."""
        bold, plain = QFontMetricsF(theme.font(bold=True)), QFontMetricsF(theme.font(0.95))
        places, _ = self._places(self.width(), with_values=True)
        taken = self._indent + bold.horizontalAdvance(self._title)
        for (x, line), trace, widest in zip(places, self._traces, self._widest, strict=True):
            if line == 0:
                taken = x + _SWATCH + 6 + plain.horizontalAdvance(trace.label) + widest
        room = self.width() - theme.SMALL - self._right - taken - _CHIP_GAP
        return QFontMetricsF(theme.font(0.9)).horizontalAdvance(note) <= room

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

    def set_right(self, right: int) -> None:
        """Leave so much room at the right end of the first line, pixels."""
        if right != self._right:
            self._right = right
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
        return QSize(320, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that another width needs; Qt's name."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _line(self) -> int:
        return int(QFontMetricsF(theme.font(0.95, bold=True)).height()) + 4

    def _places(self, width: int, *, with_values: bool) -> tuple[list[tuple[float, int]], int]:
        """Return where each curve's name begins (x and line), and the last line; room for values where asked."""
        bold, plain = QFontMetricsF(theme.font(bold=True)), QFontMetricsF(theme.font(0.95))
        x = start = self._indent + bold.horizontalAdvance(self._title) + _CHIP_GAP
        end = width - theme.SMALL
        note = QFontMetricsF(theme.font(0.9)).horizontalAdvance(self.note) + _CHIP_GAP if self.note else 0.0
        note += self._right
        widths = [
            _SWATCH + 6 + plain.horizontalAdvance(trace.label) + (6 + widest if with_values else 0)
            for trace, widest in zip(self._traces, self._widest, strict=True)
        ]
        found, line = [], 0
        if widths and max(widths) > end - start:  # too narrow to stand behind the name: below it
            x = start = min(float(self._indent), max(end - max(widths), 0.0))
            line = 1
        for wide in widths:
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
            painter.drawText(QRectF(0, 0, self.width() - theme.SMALL - self._right, line), right, self.note)
        for number, (x, row) in enumerate(self._places(self.width(), with_values=bool(self._values))[0]):
            self._draw_chip(painter, number, x, row * line, line)

    def _draw_chip(self, painter: QPainter, number: int, x: float, top: float, line: int) -> None:
        trace, colors = self._traces[number], theme.colors()
        pen = theme.pen(trace.color(), 3 if not trace.dashed else 2, on=painter)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if trace.dashed:
            pen.setDashPattern([1.5, 2.2])
        painter.setPen(pen)
        middle = top + line / 2
        if trace.style in (Style.DOTS, Style.RINGS):
            painter.setPen(theme.pen(trace.color(), 1.2 if trace.style == Style.RINGS else 1, on=painter))
            painter.setBrush(trace.color() if trace.style == Style.DOTS else Qt.BrushStyle.NoBrush)
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
