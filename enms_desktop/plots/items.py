"""What is drawn inside a chart beside its curves: the grid, the cursor, the chosen range; how much is drawn at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from shiboken6 import wrapInstance

from enms_desktop import theme
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.ranges import Ranges


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


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw many lines at once from an array of x1, y1, x2, y2, without an object for each."""
    if not len(lines):
        return
    lines = np.ascontiguousarray(lines, dtype=np.float64)
    first: Any = wrapInstance(lines.ctypes.data, QLineF)
    painter.drawLines(first, len(lines))


def draw_rects(painter: QPainter, rects: Floats) -> None:
    """Fill many rectangles at once from an array of x, y, width, height, without an object for each."""
    if not len(rects):
        return
    rects = np.ascontiguousarray(rects, dtype=np.float64)
    first: Any = wrapInstance(rects.ctypes.data, QRectF)
    painter.drawRects(first, len(rects))


def draw_points(painter: QPainter, places: Floats) -> None:
    """Draw many points at once, round whatever an axis is stretched by: Qt draws a point as a dash 1/63 unit long."""
    if not len(places):
        return
    at = painter.transform()
    seen = np.ascontiguousarray(places * (at.m11(), at.m22()) + (at.dx(), at.dy()), dtype=np.float64)
    first: Any = wrapInstance(seen.ctypes.data, QPointF)
    painter.save()
    painter.resetTransform()
    painter.drawPoints(first, len(seen))
    painter.restore()


def round_pen(color: QColor, width: float, *, on: QPainter) -> QPen:
    """Return a pen that draws a point as a disc."""
    pen = theme.pen(color, width, on=on)
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
        painter.setPen(theme.pen(colors.grid, on=painter))
        draw_lines(painter, np.vstack([upright, level]))
        painter.setPen(theme.pen(colors.border, on=painter))
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
                painter.setPen(theme.pen(theme.colors().axis, 1.0, style, on=painter))
                painter.drawLine(QPointF(at, bottom), QPointF(at, top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, color in self._dots:
            painter.setPen(round_pen(QColor(theme.colors().surface), 9, on=painter))
            painter.drawPoint(QPointF(x, y))
            painter.setPen(round_pen(color, 6, on=painter))
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
                painter.setPen(
                    theme.pen(accent, 1, Qt.PenStyle.SolidLine if active else Qt.PenStyle.DotLine, on=painter)
                )
                painter.drawLine(QPointF(edge, bottom), QPointF(edge, top))
                if active:
                    painter.setPen(round_pen(accent, 4, on=painter))
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
