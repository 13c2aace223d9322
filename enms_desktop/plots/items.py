"""What is drawn inside a chart: curves with level of detail, the grid, the cursor, the chosen range."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from shiboken6 import wrapInstance

from enms_desktop import theme
from enms_desktop.plots.band import RAGGED, Dots, band_columns, band_polygons
from enms_desktop.plots.laid import Laid
from enms_desktop.plots.pyramid import Floats, View
from enms_desktop.plots.ranges import Ranges
from enms_desktop.plots.trace import Style, Trace

#: Up to so many lines in a chart the curves are drawn thicker; beyond that it is cheaper to draw them thin.
_FINE_CORNERS = 1500

#: How much of what is behind it a band covers.
_BAND = 0.22

#: From so many pixels on that a line goes up and down in a column it is drawn as columns of dots: it is an area then,
#: and smooth edges of lines nobody can tell apart would take most of a frame.
_DENSE_PIXELS = 4.0

#: A dash, and a dash with the pause after it, pixels.
_DASH, _DASH_PERIOD = 5.0, 8.0


class Item(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """An item as large as the view it is in."""

    def boundingRect(self) -> QRectF:
        """Return the visible part of the chart, in its own units."""
        rect = self.viewRect()
        return QRectF() if rect is None else QRectF(rect)

    def viewTransformChanged(self) -> None:
        """Be drawn anew when the view shows something else."""
        self.prepareGeometryChange()
        super().viewTransformChanged()  # forgets the rectangle of the former view
        self.update()

    def window(self) -> tuple[float, float, float, float]:
        """Return left, right, bottom and top of the view."""
        (left, right), (bottom, top) = self.getViewBox().viewRange()
        return left, right, bottom, top

    def pixel(self) -> tuple[float, float]:
        """Return the size of a pixel in the units of the axes."""
        left, right, bottom, top = self.window()
        box = self.getViewBox()
        return (right - left) / max(box.width(), 1), (top - bottom) / max(box.height(), 1)

    def dataBounds(self, _axis: int, _share: float = 1.0, _other: object = None) -> None:
        """Ask for no room of its own."""
        return


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
        self._dense = False
        self._corners = 0
        #: How many curves share the chart.
        self.company = 1
        self.reduced = False
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
        self.reduced, self._hidden = view.reduced, view.hidden_gaps
        self._lines, lonely = self._line(view)
        self._dots = [
            QPointF(x, y) for x, y in zip(view.time[lonely].tolist(), view.value[lonely].tolist(), strict=True)
        ]
        self._dense = dots is not None and self._is_dense(view)
        if self._dense and view.columns is not None and dots is not None:
            self._lines = band_columns(view.columns, *dots.middles(left, right), joined=True)
        self._corners = len(self._lines)
        self._polygons, self._columns = [], np.empty((0, 4))
        if self.trace.envelope is not None:
            band = self.trace.envelope.band(left, right, pixels)
            if dots is not None and band.time.size > RAGGED * pixels:
                self._columns = band_columns(band, *dots.middles(left, right))
            else:
                self._polygons = band_polygons(band)

    def _line(self, view: View) -> tuple[Floats, NDArray[np.bool_]]:
        """Return the lines of a view, and which of its corners are points."""
        if self.trace.style == Style.DOTS:
            return np.empty((0, 4)), np.isfinite(view.value)
        lines, lonely = segments(view, step=self.trace.style == Style.STEP and not view.reduced)
        if self.trace.dashed:
            lines = dashes(lines, self.pixel()[0])
        return lines, lonely

    def _is_dense(self, view: View) -> bool:
        """Whether the line goes up and down within most pixels, so far that it is seen as an area."""
        if view.columns is None or self.trace.dashed or self.trace.style == Style.DOTS or not len(self._lines):
            return False
        heights = (view.columns.high - view.columns.low) * self.laid.factor / self.pixel()[1]
        return bool(np.nanmedian(heights) >= _DENSE_PIXELS)

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._dense)
        fine = self._corners * self.company <= _FINE_CORNERS
        painter.setPen(theme.pen(color, 1.5 if fine and not self.reduced else 1.0))
        draw_lines(painter, self._lines)
        if self._dots:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self._dots) <= _FINE_CORNERS)
            painter.setPen(round_pen(color, 4.0 if len(self._dots) <= _FINE_CORNERS else 2.0))
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
        painter.setPen(theme.pen(theme.colors().bad))
        draw_lines(painter, marks)


def segments(view: View, *, step: bool = False) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the lines (x1, y1, x2, y2) of a view, and which of its corners stand alone.

    Parameters
    ----------
    view : View
    step : bool
        Hold each value until the next one.
    """
    x, y = view.time, view.value
    if y.size == 0:
        return np.empty((0, 4)), np.zeros(0, dtype=np.bool_)
    known = np.isfinite(y)
    both = known[:-1] & known[1:]
    # A column of a single sample is a line of no length: it joins nothing, but is joined by what joins either end.
    same = both & (x[:-1] == x[1:]) & (y[:-1] == y[1:])
    joined = both & ~same
    touched = np.zeros(y.size, dtype=np.bool_)
    touched[:-1] |= joined
    touched[1:] |= joined
    pairs = np.flatnonzero(same)
    either = touched[pairs] | touched[pairs + 1]
    touched[pairs], touched[pairs + 1] = either, either
    alone = known & ~touched
    if not step:
        return np.stack([x[:-1], y[:-1], x[1:], y[1:]], axis=1)[joined], alone
    flat = known[:-1]
    level = np.stack([x[:-1], y[:-1], x[1:], y[:-1]], axis=1)[flat]
    riser = np.stack([x[1:], y[:-1], x[1:], y[1:]], axis=1)[joined]
    last = np.zeros(y.size, dtype=np.bool_)
    last[-1] = known[-1] and not (y.size > 1 and known[-2])
    if known[-1] and y.size > 1:
        width = x[-1] - x[-2]
        level = np.vstack([level, [x[-1], y[-1], x[-1] + width, y[-1]]])
        last[-1] = False
    return np.vstack([level, riser]), last


def dashes(lines: Floats, pixel: float) -> Floats:
    """Return what is left of lines that are dashed: pieces between stripes of time that stay where they are.

    The dashes of a pen begin anew with every line, so that a curve of many short ones would look whole.

    Parameters
    ----------
    lines : ndarray
        Rows of x1, y1, x2, y2.
    pixel : float
        Width of a pixel in the units of x.
    """
    period, dash = _DASH_PERIOD * pixel, _DASH * pixel
    first, last = np.minimum(lines[:, 0], lines[:, 2]), np.maximum(lines[:, 0], lines[:, 2])
    long = last - first > dash
    short = lines[~long]
    kept = short[np.mod((short[:, 0] + short[:, 2]) / 2, period) < dash]
    pieces = [kept]
    for x1, y1, x2, y2 in lines[long].tolist():
        edges = np.arange(np.floor(min(x1, x2) / period), np.ceil(max(x1, x2) / period)) * period
        begin, end = np.maximum(edges, min(x1, x2)), np.minimum(edges + dash, max(x1, x2))
        seen = end > begin
        begin, end = begin[seen], end[seen]
        slope = (y2 - y1) / (x2 - x1)
        pieces.append(np.stack([begin, y1 + (begin - x1) * slope, end, y1 + (end - x1) * slope], axis=1))
    return np.concatenate(pieces)


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw many lines at once from an array of x1, y1, x2, y2, without an object for each."""
    if not len(lines):
        return
    lines = np.ascontiguousarray(lines, dtype=np.float64)
    first: Any = wrapInstance(lines.ctypes.data, QLineF)
    painter.drawLines(first, len(lines))


def round_pen(color: QColor, width: float) -> QPen:
    """Return a pen that draws a point as a disc."""
    pen = theme.pen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


class Grid(Item):
    """Lines at the marks of both axes; opaque, since see-through lines cost more than all curves together."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-100)
        self._x: Sequence[float] = ()
        self._y: Sequence[float] = ()
        self._strong: frozenset[float] = frozenset()

    def set_marks(self, x: Sequence[float], y: Sequence[float], strong: frozenset[float] = frozenset()) -> None:
        """Put lines at these places; those in ``strong`` are a little darker."""
        if (x, y, strong) != (self._x, self._y, self._strong):
            self._x, self._y, self._strong = x, y, strong
            self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the lines."""
        left, right, bottom, top = self.window()
        colors = theme.colors()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        upright = np.array([(x, bottom, x, top) for x in self._x if x not in self._strong]).reshape(-1, 4)
        level = np.array([(left, y, right, y) for y in self._y]).reshape(-1, 4)
        painter.setPen(theme.pen(colors.grid))
        draw_lines(painter, np.vstack([upright, level]))
        painter.setPen(theme.pen(colors.border))
        draw_lines(painter, np.array([(x, bottom, x, top) for x in self._strong]).reshape(-1, 4))


class Cursor(Item):
    """The line under the mouse, with a dot on each curve, and the line of a moment that is pinned."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(100)
        self._at: float | None = None
        self._pinned: float | None = None
        self._dots: Sequence[tuple[float, float, QColor]] = ()

    def set_at(
        self, second: float | None, dots: Sequence[tuple[float, float, QColor]] = (), pinned: float | None = None
    ) -> None:
        """Stand at a time, or nowhere; dots are x, y and colour."""
        self.prepareGeometryChange()
        self._at, self._dots, self._pinned = second, dots, pinned
        self.update()

    def boundingRect(self) -> QRectF:
        """Return a narrow strip, so that the curves beside it need not be drawn again."""
        reach = [x for x in (self._at, self._pinned) if x is not None] + [x for x, _, _ in self._dots]
        if not reach or self.getViewBox() is None:
            return QRectF()
        _, _, bottom, top = self.window()
        half = 8 * self.pixel()[0]
        return QRectF(min(reach) - half, bottom, max(reach) - min(reach) + 2 * half, top - bottom)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw lines and dots."""
        _, _, bottom, top = self.window()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for at, style in ((self._pinned, Qt.PenStyle.DashLine), (self._at, Qt.PenStyle.SolidLine)):
            if at is not None:
                painter.setPen(theme.pen(theme.colors().axis, 1.0, style))
                painter.drawLine(QPointF(at, bottom), QPointF(at, top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, color in self._dots:
            painter.setPen(round_pen(QColor(theme.colors().surface), 9))
            painter.drawPoint(QPointF(x, y))
            painter.setPen(round_pen(color, 6))
            painter.drawPoint(QPointF(x, y))


class Range(Item):
    """The ranges that are chosen: soft bands behind the curves, with edges that can be taken hold of."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-50)
        self._ranges = Ranges()

    def set_ranges(self, ranges: Ranges) -> None:
        """Show ranges, or none."""
        self._ranges = ranges
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the bands, and of the one at hand the grips too."""
        for stretch in self._ranges.others:
            self._draw(painter, stretch, active=False)
        if self._ranges.active is not None:
            self._draw(painter, self._ranges.active, active=True)

    def _draw(self, painter: QPainter, stretch: tuple[float, float], *, active: bool) -> None:
        left, right, bottom, top = self.window()
        first, last = max(stretch[0], left), min(stretch[1], right)
        if last <= first:
            return
        accent = QColor(theme.colors().accent)
        painter.fillRect(QRectF(first, bottom, last - first, top - bottom), theme.faded(accent, 0.12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        middle, grip = (bottom + top) / 2, 9 * self.pixel()[1]
        for edge in stretch:
            if left <= edge <= right:
                painter.setPen(theme.pen(accent, 1, Qt.PenStyle.SolidLine if active else Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(edge, bottom), QPointF(edge, top))
                if active:
                    painter.setPen(round_pen(accent, 4))
                    painter.drawLine(QPointF(edge, middle - grip), QPointF(edge, middle + grip))


class Shades(Item):
    """Stretches of time that are set apart: left out of a fit, machine not available."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-80)
        self._stretches: Sequence[tuple[float, float]] = ()

    def set_stretches(self, stretches: Sequence[tuple[float, float]]) -> None:
        """Shade these stretches, UTC epoch s."""
        self._stretches = stretches
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw what of them is visible, at least a pixel wide."""
        left, right, bottom, top = self.window()
        wide = self.pixel()[0]
        color = QColor(theme.colors().raised)
        for start, stop in self._stretches:
            if stop > left and start < right:
                painter.fillRect(QRectF(start, bottom, max(stop - start, wide), top - bottom), color)
