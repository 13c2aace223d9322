"""A curve of a chart: a series of any length, drawn in a time that depends on the pixels."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from enms_desktop import theme
from enms_desktop.plots.band import RAGGED, Dots, band_columns, band_polygons
from enms_desktop.plots.items import Item, draw_lines, round_pen
from enms_desktop.plots.laid import Laid
from enms_desktop.plots.lines import dashes, segments, stair_columns, travel
from enms_desktop.plots.pyramid import Band, Floats, View
from enms_desktop.plots.stretch import Stretch
from enms_desktop.plots.trace import Style, Trace

#: Up to so many lines in a chart the curves are drawn thicker; beyond that it is cheaper to draw them thin.
_FINE_CORNERS = 1500

#: How much of what is behind it a band covers.
_BAND = 0.22

#: Steps, and lines that go up and down by so many pixels from a sample to the next, are drawn in columns of dots where
#: there are so many samples a pixel: nobody can tell their smooth edges, which would take most of a frame.
_DENSE_PIXELS = 4.0
_CROWDED = 0.5


class Curve(Item):
    """A series of any length, drawn in a time that depends on the pixels."""

    def __init__(self, trace: Trace) -> None:
        super().__init__()
        self.trace = trace
        self._key: tuple[float, float, int, float, Dots | None] | None = None
        self._lines: Floats = np.empty((0, 4))
        self._dots: list[QPointF] = []
        self._hidden: Floats = np.empty(0)
        self._polygons: list[QPolygonF] = []
        self._columns: Floats = np.empty((0, 4))
        #: Whether there is room for a thicker line, and whether it is drawn in columns of dots instead.
        self._fine = self._crowded = False
        #: How many curves share the chart.
        self.company = 1
        self.reduced = False
        #: How what is drawn is joined: steps where it is means.
        self._style = trace.style
        #: Whether the extremes inside the intervals are drawn as a band.
        self.with_envelope = True
        #: Where the values lie on the axis of the chart.
        self.laid = Laid()

    def set_trace(self, trace: Trace) -> None:
        """Draw another series in place of the former."""
        self.trace, self._key = trace, None
        self.update()

    def _look(self, dots: Dots | None) -> None:
        """Find out what there is to draw."""
        left, right, *_ = self.window()
        pixels = max(int(self.getViewBox().width()), 1)
        key = left, right, pixels, self.pixel()[1] / self.laid.factor, dots
        if key == self._key or self.trace.pyramid is None:
            return
        self._key = key
        view = self.trace.pyramid.view(left, right, pixels)
        band = self.trace.envelope.band(left, right, pixels) if self.trace.envelope is not None else None
        self.reduced, self._hidden, self._style = view.reduced, view.hidden_gaps, self.trace.style
        means = self.trace.means.pyramid if self.trace.means is not None and view.reduced else None
        if means is not None:
            band, view, self._style = view.columns, means.view(left, right, pixels), Style.STEP
        self._look_at_line(view, dots, (left, right), pixels)
        self._polygons, self._columns = [], np.empty((0, 4))
        if band is not None and dots is not None and band.time.size > RAGGED * pixels:
            self._columns = band_columns(band, *dots.middles(left, right), joined=means is not None)
        elif band is not None:
            self._polygons = band_polygons(band)

    def _look_at_line(self, view: View, dots: Dots | None, stretch: Stretch, pixels: int) -> None:
        """Find the line of a view, and whether it is drawn thicker, or in columns of dots."""
        corners = view.time.size * (2 if self._in_steps(view) else 1)
        self._fine = not view.reduced and corners * self.company <= _FINE_CORNERS
        self._crowded = dots is not None and self._is_crowded(view, pixels)
        self._dots = []
        if self._crowded and dots is not None:
            self._lines = self._upright(view, *dots.middles(*stretch))
        if not self._crowded or not self._in_steps(view):
            self._join(view)

    def _join(self, view: View) -> None:
        """Find the lines of a view, unless they are upright already, and the points that stand alone."""
        if self._style == Style.DOTS:
            self._lines, lonely = np.empty((0, 4)), np.isfinite(view.value)
        else:
            lines, lonely = segments(view, step=self._in_steps(view))
            if not self._crowded:
                self._lines = dashes(lines, self.pixel()[0]) if self.trace.dashed else lines
        places = np.flatnonzero(lonely)
        self._dots = [
            QPointF(x, y) for x, y in zip(view.time[places].tolist(), view.value[places].tolist(), strict=True)
        ]

    def _in_steps(self, view: View) -> bool:
        return self._style == Style.STEP and not view.reduced

    def _is_crowded(self, view: View, pixels: int) -> bool:
        """Whether the line looks the same, but crisp, when each column of dots is drawn as one upright line."""
        if self._fine or self.trace.dashed or self._style == Style.DOTS or view.time.size < _CROWDED * pixels:
            return False
        return self._in_steps(view) or travel(view) * self.laid.factor / self.pixel()[1] >= _DENSE_PIXELS

    def _upright(self, view: View, middle: Floats, width: float) -> Floats:
        """Return the line as one upright line for each column of dots."""
        if self._in_steps(view):
            return stair_columns(view, middle, width)
        return band_columns(view.columns or Band(view.time, view.value, view.value), middle, width, joined=True)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the band, the line, points that stand alone, and marks of gaps too short to be seen."""
        self._look(Dots.of(painter))
        if self._hidden.size:
            self._mark_gaps(painter)
        if self.laid != Laid():
            painter.translate(0, self.laid.offset)
            painter.scale(1, self.laid.factor)
        color = self.trace.color()
        if self.with_envelope:
            self._draw_band(painter, theme.faded(color, _BAND))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._crowded)
        # Many lines are drawn as thin as they can be: wider ones take Qt several times as long.
        painter.setPen(theme.pen(color, 1.5, on=painter) if self._fine else theme.pen(color))
        draw_lines(painter, self._lines)
        if self._dots:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self._dots) <= _FINE_CORNERS)
            painter.setPen(round_pen(color, 4.0 if len(self._dots) <= _FINE_CORNERS else 2.0, on=painter))
            painter.drawPoints(self._dots)

    def _draw_band(self, painter: QPainter, color: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.pen(color))
        draw_lines(painter, self._columns)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for polygon in self._polygons:
            painter.drawPolygon(polygon)

    def _mark_gaps(self, painter: QPainter) -> None:
        _, _, bottom, _ = self.window()
        marks = np.empty((self._hidden.size, 4))
        marks[:, 0] = marks[:, 2] = self._hidden
        marks[:, 1], marks[:, 3] = bottom, bottom + 5 * self.pixel()[1]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.pen(theme.colors().bad, on=painter))
        draw_lines(painter, marks)
