"""Curves, bands, dots and marked places over two axes with units."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.items import Item, draw_lines
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.scatter_plot import Cloud, ScatterPlot
from enms_desktop.plots.xy_plot import entry


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
    steps : bool
        Each value holds until the next x.
    low, high : ndarray, optional
        A band behind the curve.
    """

    label: str
    x: Floats
    y: Floats
    color_index: int = 0
    role: str = ""
    steps: bool = False
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
    """One curve with its band."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        x, y = _steps(line.x, line.y) if line.steps else (line.x, line.y)
        both = np.isfinite(y[:-1]) & np.isfinite(y[1:])
        self._lines = np.ascontiguousarray(np.column_stack([x[:-1], y[:-1], x[1:], y[1:]])[both], dtype=np.float64)
        self._band = self._polygons()

    def _polygons(self) -> list[QPolygonF]:
        line = self.line
        if line.low is None or line.high is None:
            return []
        x, low = _steps(line.x, line.low) if line.steps else (line.x, line.low)
        _, high = _steps(line.x, line.high) if line.steps else (line.x, line.high)
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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(color, 0.16))
        for polygon in self._band:
            painter.drawPolygon(polygon)
        painter.setPen(theme.pen(color, 2.0, on=painter))
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
            painter.setPen(theme.pen(color, 1.0, Qt.PenStyle.DashLine, on=painter))
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


class CurvePlot(ScatterPlot):
    """Curves and clouds of points over two axes; theme-aware.

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
        self._near: int | None = None
        self.canvas.box.addItem(self._places, ignoreBounds=True)

    def show_curves(
        self,
        lines: Sequence[Line],
        x_label: str,
        y_label: str,
        *,
        cloud: Cloud | None = None,
        places: Sequence[Place] = (),
        bounds: tuple[float, float] | None = None,
        describe: Callable[[float], str] | None = None,
        name: Callable[[int], str] | None = None,
        units: tuple[str, str] = ("", ""),
    ) -> None:
        """Show curves in place of the former; the y axis shows 0.

        Parameters
        ----------
        lines : sequence of Line
        x_label, y_label : str
            Names of the axes, with units.
        cloud : Cloud, optional
            Points behind the curves.
        places : sequence of Place
        bounds : (float, float), optional
            Of the x axis; what the curves need when not given.
        describe : callable, optional
            An x to what is said about it while the mouse is there.
        name : callable, optional
            The position of a point in the cloud to what it is.
        units : (str, str)
            Written behind the values of the point under the mouse.
        """
        self._near, self._units = None, units
        self._replace(() if cloud is None else (cloud,))
        self._name = None if name is None else lambda _cloud, position: name(position)
        for old in self._drawn:
            self.canvas.box.removeItem(old)
        self._drawn = [_Drawn(line) for line in lines]
        for place, item in enumerate(self._drawn):
            item.setZValue(20 - place)  # the first lies over the others
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._places.places, self._describe = tuple(places), describe
        dots = [] if cloud is None else [entry(cloud.label, cloud.color_index, cloud.role)]
        curves = [entry(one.label, one.color_index, one.role, "line") for one in lines if one.label]
        self.set_axes(x_label, y_label, [*dots, *curves])
        self._fit(lines, cloud, bounds)
        self.set_picked(self._picked_keys)
        self._places.update()

    def _fit(self, lines: Sequence[Line], cloud: Cloud | None, bounds: tuple[float, float] | None) -> None:
        """Show all of the curves and the points."""
        series: list[Line | Cloud] = [*lines, *([] if cloud is None else [cloud])]
        x = np.concatenate([one.x[np.isfinite(one.y)] for one in series] or [np.empty(0)])
        bands = [part for line in lines for part in (line.low, line.high) if part is not None]
        y = np.concatenate([*(one.y for one in series), *bands] or [np.empty(0)])
        y = y[np.isfinite(y)]
        if not x.size or not y.size:
            self.set_message(tr("There is nothing to draw."))
            return
        low, high = bounds or (float(x.min()), float(x.max()))
        self.set_bounds(low, high, min(float(y.min()), 0.0), float(y.max()))

    def hover(self, at: QPointF | None) -> None:
        """Say what is under the mouse: a point, else what the curves are there."""
        found = None if at is None else self._nearest(at)
        self._near = None if found is None else int(self._points[found[0]].rows[found[1]])
        if found is None and at is not None and self._describe is not None:
            self.legend.set_note(self._describe(at.x()))
        else:
            super().hover(at)

    def look_at_all(self) -> None:
        """Show everything, unless a point was double-clicked: that one is chosen."""
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
