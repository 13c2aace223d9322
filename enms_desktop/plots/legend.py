"""The head of a chart: its name, and for each curve its colour, its name and its value at the cursor."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from analytics import text
from enms_desktop import theme
from enms_desktop.plots.trace import Trace

#: With more curves than this the values have no unit of their own; it is in the name of the chart.
_UNITS_SHOWN = 4

_CHIP_GAP = 16
_SWATCH = 12


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
        self._indent = self._right = 0
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
        if list(values) == list(self._values):
            return
        self._values = values
        metrics = QFontMetricsF(theme.font(0.95, bold=True, figures=True))
        wanted = [
            max(room, metrics.horizontalAdvance(value)) for room, value in zip(self._widest, values, strict=False)
        ]
        if values and wanted != self._widest:
            self._widest = wanted
            self.updateGeometry()
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
        if trace.style == "dots":
            painter.setPen(theme.pen(trace.color(), 1, on=painter))
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
