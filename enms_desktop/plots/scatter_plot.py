"""Clouds of points over two axes with units: actual against expected, energy against a driver, residuals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.items import Item, draw_lines, draw_points, round_pen
from enms_desktop.plots.picker import inside
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.trace import Style
from enms_desktop.plots.xy_plot import Keys, XYPlot, entry

#: A cloud of more points than this is kept as a picture while only what lies over it changes.
_CACHED = 3_000

#: A point is named when the mouse is so near, pixels.
_NEAR_PIXELS = 12.0


@dataclass(frozen=True, eq=False)
class Cloud:
    """Points of one kind.

    Parameters
    ----------
    label : str
        As the legend names them; empty for no entry.
    x, y : ndarray
        NaN is left out.
    color_index : int
        Which of the theme's curve colours.
    role : str
        Field of the theme's colours that overrides the index.
    joined : bool
        A line through the points, in their order, in place of dots.
    hollow : bool
        Rings in place of dots: there, but not counted.
    keys : ndarray of int64, optional
        What each point is known by when points are picked, ascending; without, they cannot be picked.
    """

    label: str
    x: Floats
    y: Floats
    color_index: int = 0
    role: str = ""
    joined: bool = False
    hollow: bool = False
    keys: Keys | None = None

    @property
    def style(self) -> Style:
        """How the legend shows it: as it is drawn."""
        return Style.LINE if self.joined else Style.RINGS if self.hollow else Style.DOTS

    def color(self) -> QColor:
        """Return the colour in the theme in force."""
        return QColor(getattr(theme.colors(), self.role)) if self.role else theme.series_color(self.color_index)


class _Points(Item):
    """The points of a cloud; the more there are, the smaller and fainter."""

    def __init__(self, cloud: Cloud) -> None:
        super().__init__()
        self.cloud = cloud
        known = np.isfinite(cloud.x) & np.isfinite(cloud.y)
        self.rows = np.flatnonzero(known)
        self.places = np.ascontiguousarray(np.column_stack([cloud.x[known], cloud.y[known]]), dtype=np.float64)
        self.keys = np.empty(0, dtype=np.int64) if cloud.keys is None else cloud.keys[known]
        if len(self.places) > _CACHED:  # else every corner of a lasso would draw them all anew
            self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw them."""
        count = len(self.places)
        if not count:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, count < 12_000)
        if self.cloud.joined:
            painter.setPen(theme.pen(self.cloud.color(), 1.5, on=painter))
            draw_lines(painter, np.hstack([self.places[:-1], self.places[1:]]))
            return
        if self.cloud.hollow:
            painter.setPen(theme.pen(self.cloud.color(), 1.2, on=painter))
            wide, tall = (3.0 * pixel for pixel in self.pixel())
            for x, y in self.places.tolist():
                painter.drawEllipse(QPointF(x, y), wide, tall)
            return
        width, share = (5.0, 0.65) if count < 1500 else (4.0, 0.45) if count < 12_000 else (3.0, 0.3)
        painter.setPen(round_pen(theme.faded(self.cloud.color(), share), width, on=painter))
        draw_points(painter, self.places)


class _Ruler(Item):
    """The line on which both axes are equal, or on which y is 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(50)
        self.identity = self.zero = False

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw it."""
        left, right, _, _ = self.window()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(theme.colors().text, 1.0, on=painter))
        if self.identity:
            painter.drawLine(QPointF(left, left), QPointF(right, right))
        if self.zero:
            painter.drawLine(QPointF(left, 0), QPointF(right, 0))


class _Picked(Item):
    """The points that are picked, over all others."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(60)
        self._places: Floats = np.empty((0, 2))

    def set_places(self, places: Floats) -> None:
        """Mark these points."""
        self._places = np.ascontiguousarray(places, dtype=np.float64)
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw them with a rim, so that they stand out of any crowd."""
        count = len(self._places)
        if not count:
            return
        colors, large = theme.colors(), count < 3000
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, large)
        if large:
            painter.setPen(round_pen(QColor(colors.surface), 8.0, on=painter))
            draw_points(painter, self._places)
        painter.setPen(round_pen(QColor(colors.picked), 6.0 if large else 4.0, on=painter))
        draw_points(painter, self._places)


class ScatterPlot(XYPlot):
    """Clouds of points over two axes; theme-aware; names the point under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[_Points] = []
        self._ruler = _Ruler()
        self._units = ("", "")
        self._name: Callable[[int, int], str] | None = None
        self._picked = _Picked()
        self._picked_keys: Keys = np.empty(0, dtype=np.int64)
        self.canvas.box.addItem(self._ruler, ignoreBounds=True)
        self.canvas.box.addItem(self._picked, ignoreBounds=True)

    def show_clouds(
        self,
        clouds: Sequence[Cloud],
        x_label: str,
        y_label: str,
        *,
        identity: bool = False,
        zero: bool = False,
        units: tuple[str, str] = ("", ""),
        name: Callable[[int, int], str] | None = None,
        keep_view: bool = False,
    ) -> None:
        """Show points in place of the former.

        Parameters
        ----------
        clouds : sequence of Cloud
        x_label, y_label : str
            Names of the axes, with units, e.g. ``"Expected, kWh"``.
        identity : bool
            Draw the line y = x and give both axes the same bounds.
        zero : bool
            Draw the line y = 0.
        units : (str, str)
            Written behind the values of the point under the mouse.
        name : callable, optional
            Gets the number of the cloud and of the point in it and says what it is, e.g. its time.
        keep_view : bool
            A view that the user has zoomed to stays.
        """
        self._replace(clouds)
        self._units, self._name = units, name
        self._ruler.identity, self._ruler.zero = identity, zero
        self.set_axes(
            x_label,
            y_label,
            [entry(cloud.label, cloud.color_index, cloud.role, cloud.style) for cloud in clouds if cloud.label],
        )
        places = np.vstack([item.places for item in self._points]) if self._points else np.empty((0, 2))
        if not len(places):
            self.set_message(tr("No points to show"))
            return
        low, high = places.min(axis=0), places.max(axis=0)
        if identity:
            low[:], high[:] = low.min(), high.max()
        if zero:
            low[1], high[1] = min(low[1], 0.0), max(high[1], 0.0)
        self.set_bounds(float(low[0]), float(high[0]), float(low[1]), float(high[1]), keep_view=keep_view)
        self.set_picked(self._picked_keys)

    def _replace(self, clouds: Sequence[Cloud]) -> None:
        for old in self._points:
            self.canvas.box.removeItem(old)
        self._points = [_Points(cloud) for cloud in clouds]
        for item in self._points:
            self.canvas.box.addItem(item, ignoreBounds=True)

    # Picking

    def keys_in(self, outline: Floats) -> Keys:
        """Return the keys of the points inside an outline."""
        found = [item.keys[inside(outline, item.places)] for item in self._points if item.keys.size]
        return np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.int64)

    def keys_at(self, at: QPointF) -> Keys:
        """Return the key of the point at a place."""
        found = self._nearest(at)
        if found is None or not self._points[found[0]].keys.size:
            return np.empty(0, dtype=np.int64)
        return self._points[found[0]].keys[found[1] : found[1] + 1]

    def set_picked(self, keys: Keys) -> None:
        """Mark the points with these keys, ascending."""
        self._picked_keys = keys
        marked = [item.places[np.isin(item.keys, keys)] for item in self._points if item.keys.size]
        places = np.vstack(marked) if marked else np.empty((0, 2))
        self._picked.set_places(places)
        self._name_picked(len(places))

    # The mouse

    def hover(self, at: QPointF | None) -> None:
        """Name the point under the mouse."""
        found = None if at is None else self._nearest(at)
        if found is None:
            self.say("")
            return
        cloud, place = found
        item = self._points[cloud]
        x, y = item.places[place].tolist()
        words = f"{text.number(x, self._units[0])} → {text.number(y, self._units[1])}"
        if self._name is not None:
            words = f"{self._name(cloud, int(item.rows[place]))}   {words}"
        self.say(words)

    def _nearest(self, at: QPointF) -> tuple[int, int] | None:
        wide, tall = self._ruler.pixel()
        best, found = _NEAR_PIXELS**2, None
        for number, item in enumerate(self._points):
            if not len(item.places) or item.cloud.joined:
                continue
            away = ((item.places[:, 0] - at.x()) / wide) ** 2 + ((item.places[:, 1] - at.y()) / tall) ** 2
            place = int(np.argmin(away))
            if away[place] < best:
                best, found = float(away[place]), (number, place)
        return found
