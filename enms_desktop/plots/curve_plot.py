"""Curves, bands, dots and marked places over two axes with units."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from shiboken6 import wrapInstance

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.items import Item, draw_lines, round_pen
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.xy_plot import XYPlot, entry

#: A dot is meant when the mouse is so near, pixels.
_NEAR_PIXELS = 12.0


@dataclass(frozen=True, eq=False)
class Line:
    """One curve; NaN is a gap.

    Parameters
    ----------
    label : str
        In the legend, empty for no entry.
    x, y : ndarray
    color_index : int
        Which of the theme's curve colours.
    role : str
        Field of the theme's colours that overrides the index.
    style : str
        ``"line"``, ``"step"`` (each value holds until the next x) or ``"dots"``.
    low, high : ndarray, optional
        A band behind the curve.
    """

    label: str
    x: Floats
    y: Floats
    color_index: int = 0
    role: str = ""
    style: str = "line"
    low: Floats | None = None
    high: Floats | None = None

    def color(self) -> QColor:
        """Return the colour in the theme in force."""
        return QColor(getattr(theme.colors(), self.role)) if self.role else theme.series_color(self.color_index)


@dataclass(frozen=True)
class Place:
    """A marked place: an upright (x) or level (y) line with words; ``low`` and ``high`` shade its limits."""

    words: str
    x: float | None = None
    y: float | None = None
    low: float | None = None
    high: float | None = None
    role: str = "axis"


class _Drawn(Item):
    """One curve with its band, or a cloud of dots."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        known = np.isfinite(line.x) & np.isfinite(line.y)
        self.rows = np.flatnonzero(known)
        self.dots = np.ascontiguousarray(np.column_stack([line.x[known], line.y[known]]), dtype=np.float64)
        x, y = _steps(line.x, line.y) if line.style == "step" else (line.x, line.y)
        both = np.isfinite(y[:-1]) & np.isfinite(y[1:])
        self._lines = np.ascontiguousarray(np.column_stack([x[:-1], y[:-1], x[1:], y[1:]])[both], dtype=np.float64)
        self._band = self._polygons()

    def _polygons(self) -> list[QPolygonF]:
        line = self.line
        if line.low is None or line.high is None:
            return []
        x, low = _steps(line.x, line.low) if line.style == "step" else (line.x, line.low)
        _, high = _steps(line.x, line.high) if line.style == "step" else (line.x, line.high)
        known = np.isfinite(low) & np.isfinite(high)
        cuts = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
        found = []
        for part in np.split(np.arange(len(x)), cuts):
            if len(part) > 1 and known[part[0]]:
                upper = [QPointF(*one) for one in zip(x[part].tolist(), high[part].tolist(), strict=True)]
                lower = [QPointF(*one) for one in zip(x[part].tolist(), low[part].tolist(), strict=True)]
                found.append(QPolygonF([*upper, *reversed(lower)]))
        return found

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw it."""
        color = self.line.color()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.line.style == "dots":
            count = len(self.dots)
            if count:
                width, share = (6.0, 0.6) if count < 800 else (4.0, 0.45) if count < 9000 else (3.0, 0.3)
                painter.setPen(round_pen(theme.faded(color, share), width))
                first: Any = wrapInstance(self.dots.ctypes.data, QPointF)
                painter.drawPoints(first, count)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(color, 0.16))
        for polygon in self._band:
            painter.drawPolygon(polygon)
        painter.setPen(theme.pen(color, 2.0))
        draw_lines(painter, self._lines)


class _Places(Item):
    """Marked places with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(40)
        self.places: Sequence[Place] = ()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the lines and their limits; words are written where no other words are."""
        left, right, bottom, top = self.window()
        for place in self.places:
            color = QColor(getattr(theme.colors(), place.role))
            if place.low is not None and place.high is not None:
                painter.fillRect(
                    QRectF(place.low, bottom, place.high - place.low, top - bottom), theme.faded(color, 0.14)
                )
            painter.setPen(theme.pen(color, 1.0, Qt.PenStyle.DashLine))
            if place.x is not None:
                painter.drawLine(QPointF(place.x, bottom), QPointF(place.x, top))
            if place.y is not None:
                painter.drawLine(QPointF(left, place.y), QPointF(right, place.y))
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        painter.save()
        painter.resetTransform()
        painter.setFont(theme.font(0.88, figures=True))
        metrics = QFontMetricsF(painter.font())
        box = self.getViewBox()
        frame = box.mapRectToScene(box.boundingRect())
        written: list[QRectF] = []
        for place in self.places:
            size = metrics.size(0, place.words)
            at = box.mapViewToScene(QPointF(place.x or 0.0, place.y or 0.0))
            if place.x is None:
                rect = QRectF(frame.right() - size.width() - 6, at.y() - size.height() - 2, size.width(), size.height())
            else:
                x = at.x() + 5 if at.x() + size.width() + 8 < frame.right() else at.x() - size.width() - 5
                rect = QRectF(x, frame.top() + 4, size.width(), size.height())
            while any(rect.intersects(one) for one in written) and rect.bottom() < frame.bottom():
                rect.translate(0, size.height() + 2)
            written.append(rect)
            if frame.adjusted(-1, -1, 1, 1).intersects(rect):
                painter.fillRect(rect.adjusted(-3, 0, 3, 0), theme.faded(theme.colors().surface, 0.82))
                painter.setPen(QColor(theme.colors().text))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, place.words)
        painter.restore()


class CurvePlot(XYPlot):
    """Curves over two axes; theme-aware.

    Signals
    -------
    dot_chosen(int)
        The position in its cloud of the dot that was double-clicked.
    """

    dot_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: list[_Drawn] = []
        self._places = _Places()
        self._describe: Callable[[float], str] | None = None
        self._name: Callable[[int], str] | None = None
        self._near: int | None = None
        self.canvas.box.addItem(self._places, ignoreBounds=True)

    def show_curves(
        self,
        lines: Sequence[Line],
        x_label: str,
        y_label: str,
        *,
        places: Sequence[Place] = (),
        bounds: tuple[float, float] | None = None,
        from_zero: bool = True,
        describe: Callable[[float], str] | None = None,
        name: Callable[[int], str] | None = None,
    ) -> None:
        """Show curves in place of the former.

        Parameters
        ----------
        lines : sequence of Line
        x_label, y_label : str
            Names of the axes, with units.
        places : sequence of Place
        bounds : (float, float), optional
            Of the x axis; what the curves need when not given.
        from_zero : bool
            Whether the y axis shows 0.
        describe : callable, optional
            An x to what is said about it while the mouse is there.
        name : callable, optional
            The position of a dot to what it is.
        """
        self._near = None
        for old in self._drawn:
            self.canvas.box.removeItem(old)
        self._drawn = [_Drawn(line) for line in lines]
        for item in self._drawn:
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._places.places, self._describe, self._name = tuple(places), describe, name
        styles = {"dots": "dots", "line": "line", "step": "line"}
        entries = [entry(one.label, one.color_index, one.role, styles[one.style]) for one in lines if one.label]
        self.set_axes(x_label, y_label, entries)
        x = np.concatenate([item.dots[:, 0] for item in self._drawn] or [np.empty(0)])
        y = np.concatenate(
            [part for line in lines for part in (line.y, line.low, line.high) if part is not None] or [np.empty(0)]
        )
        y = y[np.isfinite(y)]
        if not x.size or not y.size:
            self.set_message(tr("There is nothing to draw."))
            return
        low, high = bounds or (float(x.min()), float(x.max()))
        bottom = min(float(y.min()), 0.0) if from_zero else float(y.min())
        self.set_bounds(low, high, bottom, float(y.max()))
        self._places.update()

    def hover(self, at: QPointF | None) -> None:
        """Say what is under the mouse."""
        self._near = None if at is None else self._nearest(at)
        if self._near is not None and self._name is not None:
            self.legend.set_note(self._name(self._near))
        elif at is not None and self._describe is not None:
            self.legend.set_note(self._describe(at.x()))
        else:
            self.legend.set_note("")

    def _nearest(self, at: QPointF) -> int | None:
        wide, tall = self._places.pixel()
        for item in self._drawn:
            if item.line.style == "dots" and len(item.dots):
                away = ((item.dots[:, 0] - at.x()) / wide) ** 2 + ((item.dots[:, 1] - at.y()) / tall) ** 2
                place = int(np.argmin(away))
                if away[place] < _NEAR_PIXELS**2:
                    return int(item.rows[place])
        return None

    def look_at_all(self) -> None:
        """Show everything, unless a dot was double-clicked: that one is chosen."""
        if self._near is not None:
            self.dot_chosen.emit(self._near)
        else:
            super().look_at_all()


def _steps(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the corners of a curve that holds each value until the next x; the last one as long as the one before."""
    if len(x) < 2:
        return x, y
    edges = np.append(x, 2 * x[-1] - x[-2])
    return np.repeat(edges, 2)[1:-1], np.repeat(y, 2)
