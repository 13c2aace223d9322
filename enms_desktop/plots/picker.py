"""Picking points of a plot: around them with the mouse, in a rectangle, or one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from analytics.language import later
from enms_desktop import theme
from enms_desktop.plots.items import Item
from enms_desktop.plots.pyramid import Floats

if TYPE_CHECKING:
    from enms_desktop.plots.xy_plot import XYPlot

#: How far the mouse moves before a press becomes a drag, and between two corners of an outline, pixels.
_DRAG_PIXELS = 4.0
_CORNER_PIXELS = 3.0

_KEY_ZOOM = 0.8

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton

#: What can be done on a plot whose points can be picked, for the list of shortcuts.
SHORTCUTS = (
    (later("Drag"), later("Pick the points inside the line")),
    (later("Right drag"), later("Pick the points in a rectangle")),
    (later("Click"), later("Pick one point")),
    ("Ctrl", later("Add to what is picked")),
    (later("Shift+drag"), later("Pan; also with the middle mouse button")),
    (later("Wheel"), later("Zoom around the mouse")),
    ("+ −", later("Zoom in and out")),
    ("Home", later("Show everything; also with a double click")),
    ("Esc", later("Pick nothing")),
)


def inside(outline: Floats, places: Floats) -> NDArray[np.bool_]:
    """Return which points lie inside a polygon, by the even-odd rule.

    Parameters
    ----------
    outline : ndarray, shape (corners, 2)
        Closed by itself; it may cross itself.
    places : ndarray, shape (points, 2)
        NaN lies outside.
    """
    hit: NDArray[np.bool_] = np.zeros(len(places), dtype=np.bool_)
    if len(outline) < 3 or not len(places):
        return hit
    low, high = outline.min(axis=0), outline.max(axis=0)
    near = np.flatnonzero(((places >= low) & (places <= high)).all(axis=1))
    x, y = places[near, 0], places[near, 1]
    odd = np.zeros(near.size, dtype=np.bool_)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        crosses = (y1 > y) != (y2 > y)
        if y1 != y2:
            odd ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    hit[near] = odd
    return hit


class Outline(Item):
    """The line around what is being picked."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(200)
        self._corners: Floats = np.empty((0, 2))

    def set_corners(self, corners: Floats) -> None:
        """Draw a line through these points, or none."""
        self._corners = corners
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the line and a veil over what is inside."""
        if len(self._corners) < 2:
            return
        color = QColor(theme.colors().picked)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = theme.pen(color, 1.5, on=painter)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.faded(color, 0.10))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self._corners.tolist()]))


class Picker:
    """What mouse and keys mean on a plot whose points can be picked.

    Parameters
    ----------
    plot : XYPlot
        Is told what was outlined, or clicked.
    """

    def __init__(self, plot: XYPlot) -> None:
        self._plot = plot
        self._outline = Outline()
        self._corners: list[tuple[float, float]] = []
        self._button: Qt.MouseButton | None = None
        self._pans = self._moved = False
        self._last = QPointF()
        plot.canvas.box.addItem(self._outline, ignoreBounds=True)

    def press(self, event: QMouseEvent) -> None:
        """Begin to outline, or to pan."""
        self._plot.setFocus(Qt.FocusReason.MouseFocusReason)
        self._button, self._moved, self._last = event.button(), False, event.position()
        self._pans = self._button == _MIDDLE or bool(self._button == _LEFT and event.modifiers() & _SHIFT)
        self._corners = [self._at(event.position())]

    def move(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        if self._button is None:
            return
        way = event.position() - self._last
        if not self._moved and way.manhattanLength() < _DRAG_PIXELS:
            return
        if self._pans:
            (x, y), (former_x, former_y) = self._at(event.position()), self._at(self._last)
            self._plot.canvas.box.translateBy(x=former_x - x, y=former_y - y)
            self._last = event.position()
        elif way.manhattanLength() >= _CORNER_PIXELS:
            self._corners.append(self._at(event.position()))
            self._last = event.position()
            self._outline.set_corners(self._shape())
        self._moved = True

    def release(self, event: QMouseEvent) -> None:
        """End what was begun, and tell what was outlined."""
        button, self._button = self._button, None
        adds = bool(event.modifiers() & _CONTROL)
        self._outline.set_corners(np.empty((0, 2)))
        if self._pans or button is None:
            return
        if self._moved:
            self._plot.pick(self._plot.keys_in(self._shape(button)), adds=adds)
        elif button == _LEFT:
            self._plot.pick(self._plot.keys_at(QPointF(*self._corners[0])), adds=adds)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        key, box = event.key(), self._plot.canvas.box
        if key == Qt.Key.Key_Escape:
            self._plot.pick(np.empty(0, dtype=np.int64), adds=False)
        elif key == Qt.Key.Key_Home:
            self._plot.look_at_all()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            box.scaleBy((_KEY_ZOOM, _KEY_ZOOM))
        elif key == Qt.Key.Key_Minus:
            box.scaleBy((1 / _KEY_ZOOM, 1 / _KEY_ZOOM))
        else:
            return False
        return True

    def _at(self, position: QPointF) -> tuple[float, float]:
        point = self._plot.canvas.box.mapSceneToView(position)
        return float(point.x()), float(point.y())

    def _shape(self, button: Qt.MouseButton | None = None) -> Floats:
        """Return the outline: what was drawn with the left button, the rectangle of the right one."""
        corners = np.array(self._corners, dtype=np.float64)
        if (button or self._button) == _RIGHT:
            (x1, y1), (x2, y2) = corners[0], corners[-1]
            return np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)])
        return corners
