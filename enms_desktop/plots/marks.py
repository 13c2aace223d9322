"""What happened, drawn on the charts: anomalies, events, notes, exclusions, times without operation.

However many there are, a frame costs as much as there are pixels: marks that share one are drawn as one.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from enms_desktop import theme
from enms_desktop.plots.items import Item, draw_lines, draw_rects
from enms_desktop.plots.pyramid import Floats, Indices

#: Height of the lane at the top of a chart in which marks stand, and room that one of them takes, pixels.
LANE_PIXELS = 18
SIGN_PIXELS = 12

#: How far from its middle a sign is still hit, pixels.
_REACH = 8
_BAR_PIXELS = 4

#: How strongly samples that were picked elsewhere are tinted.
_PICKED_SHARE = 0.3
_HATCH_PIXELS = 8


class MarkKind(StrEnum):
    """What a mark is about, which decides how it is drawn."""

    ANOMALY = "anomaly"
    EVENT = "event"
    NOTE = "note"
    EXCLUSION = "exclusion"
    OPERATION = "operation"
    OUTSIDE = "outside"
    PICKED = "picked"


#: Kinds that have a sign in the lane; of the others only the stretch is drawn.
_SIGNS = (MarkKind.ANOMALY, MarkKind.EVENT, MarkKind.NOTE)


@dataclass(frozen=True, eq=False)
class Mark:
    """Something to be seen on the charts.

    Parameters
    ----------
    kind : MarkKind
    start, stop : float
        UTC epoch s; equal for a moment.
    title : str
        What and where, e.g. ``Anomaly · Compressor-1``.
    words : str
        What there is to say.
    details : tuple of str
        Short facts below the words: who, when, how much.
    color : str
        Field of the theme's colours.
    weight : int
        Of marks on one pixel the heaviest is seen.
    panel : str
        Key of the chart it belongs to, empty for all.
    source : object
        What it was made from, for whoever offers something to do with it.
    more : callable, optional
        Returns further facts; called when the mark is looked at, for there may be thousands that nobody looks at.
    """

    kind: MarkKind
    start: float
    stop: float
    title: str
    words: str = ""
    details: tuple[str, ...] = ()
    color: str = "muted"
    weight: int = 0
    panel: str = ""
    source: object = None
    more: Callable[[], Sequence[str]] | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is said of it below its title."""
        found = (self.words, *self.details, *(self.more() if self.more is not None else ()))
        return tuple(line for line in found if line)

    @property
    def belongs_to_one(self) -> bool:
        """Whether it is drawn in one chart only: signs, and what is about the curves of one chart."""
        return self.kind in _SIGNS or self.kind is MarkKind.OUTSIDE


class Marks:
    """Marks in the order of time, ready to be asked by pixel."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.all = tuple(sorted(marks, key=lambda mark: mark.start))
        self.start = np.array([mark.start for mark in self.all], dtype=np.float64)
        self.stop = np.array([mark.stop for mark in self.all], dtype=np.float64)
        self._weight = np.array([mark.weight for mark in self.all], dtype=np.intp)
        self._signed = np.array([mark.kind in _SIGNS for mark in self.all], dtype=np.bool_)
        self._bands: dict[tuple[MarkKind, str], Indices] = {}
        for kind, color in dict.fromkeys((mark.kind, mark.color) for mark in self.all):
            places = [n for n, mark in enumerate(self.all) if (mark.kind, mark.color) == (kind, color)]
            self._bands[kind, color] = np.array(places, dtype=np.intp)

    def __len__(self) -> int:
        return len(self.all)

    @property
    def has_signs(self) -> bool:
        """Whether the lane is needed."""
        return bool(self._signed.any())

    def bands(self, kind: MarkKind, left: float, right: float, pixel: float) -> list[tuple[str, Floats]]:
        """Return the stretches of one kind that are visible, by colour: rows of start and stop, a pixel at least.

        Stretches that share or touch a pixel are one.
        """
        found = []
        for (one, color), places in self._bands.items():
            if one is kind:
                runs = _runs(self.start[places], self.stop[places], left, right, pixel)
                if len(runs):
                    found.append((color, runs))
        return found

    def signs(self, left: float, right: float, pixel: float) -> tuple[Floats, Indices, Indices]:
        """Return where signs stand (s), the heaviest mark of each, and how many marks it stands for."""
        inside = np.flatnonzero(self._signed & (self.start >= left) & (self.start <= right))
        if not inside.size:
            return np.empty(0), inside, inside
        # The columns are multiples of their width, so that signs do not change while the user pans.
        columns = np.floor(self.start[inside] / (SIGN_PIXELS * pixel))
        ordered = inside[np.lexsort((-self._weight[inside], columns))]
        columns = np.sort(columns)
        first = np.flatnonzero(np.concatenate(([True], np.diff(columns) > 0)))
        counts = np.diff(np.concatenate((first, [columns.size])))
        heaviest = ordered[first]
        return self.start[heaviest], heaviest, counts

    def at(self, second: float, pixel: float) -> tuple[Mark, ...]:
        """Return the marks at a moment, as far as a hand can aim, the heaviest first."""
        reach = _REACH * pixel
        if not self.all:
            return ()
        near = self._signed & (np.abs(self.start - second) <= reach)
        within = ~self._signed & (self.start <= second) & (second < np.maximum(self.stop, self.start + pixel))
        places = np.flatnonzero(near | within)
        return tuple(self.all[n] for n in sorted(places, key=lambda n: (not near[n], -self._weight[n])))

    def beyond(self, second: float, sign: int) -> Mark | None:
        """Return the next mark after a moment (1), or the last before it (−1); None where there is none."""
        found = np.flatnonzero(self.start > second if sign > 0 else self.start < second)
        return self.all[int(found[0 if sign > 0 else -1])] if found.size else None


def _runs(start: Floats, stop: Floats, left: float, right: float, pixel: float) -> Floats:
    """Return the pixels that stretches cover as runs, rows of start and stop in s."""
    visible = (stop >= left) & (start <= right)
    if not visible.any():
        return np.empty((0, 2))
    count = int(np.ceil((right - left) / pixel)) + 2
    first = np.clip(np.floor((start[visible] - left) / pixel), 0, count - 2).astype(np.intp)
    last = np.clip(np.ceil((stop[visible] - left) / pixel), first + 1, count - 1).astype(np.intp)
    depth = np.zeros(count + 1, dtype=np.intp)
    np.add.at(depth, first, 1)
    np.add.at(depth, last, -1)
    covered = np.concatenate(([False], np.cumsum(depth)[:-1] > 0, [False]))
    edges = np.flatnonzero(np.diff(covered.astype(np.int8)))
    if len(first) * 2 == len(edges):  # nothing shares a pixel: the true edges are sharper
        order = np.argsort(start[visible])
        begin, end = start[visible][order], stop[visible][order]
        exact = np.stack([begin, np.maximum(end, begin + pixel)], axis=1)
        return np.asarray(np.clip(exact, left - pixel, right + pixel), dtype=np.float64)
    return np.asarray(left + edges.reshape(-1, 2) * pixel, dtype=np.float64)


class Bands(Item):
    """Behind the curves: times without operation, exclusions, stretches outside of what a baseline knows."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-85)
        self._marks = Marks()

    def set_marks(self, marks: Marks) -> None:
        """Draw these marks."""
        self._marks = marks
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw what is visible of them."""
        if not len(self._marks):
            return
        left, right, bottom, top = self.window()
        wide, high = self.pixel()
        colors = theme.colors()
        for kind, share in ((MarkKind.OPERATION, 1.0), (MarkKind.PICKED, _PICKED_SHARE)):
            for color, runs in self._marks.bands(kind, left, right, wide):
                self._fill(painter, runs, theme.faded(getattr(colors, color), share), bottom, top - bottom)
        for color, runs in self._marks.bands(MarkKind.OUTSIDE, left, right, wide):
            self._fill(painter, runs, QColor(getattr(colors, color)), bottom, _BAR_PIXELS * high)
        for color, runs in self._marks.bands(MarkKind.EXCLUSION, left, right, wide):
            self._hatch(painter, runs, QColor(getattr(colors, color)), bottom, top)

    @staticmethod
    def _fill(painter: QPainter, runs: Floats, color: QColor, bottom: float, height: float) -> None:
        rects = np.empty((len(runs), 4))
        rects[:, 0], rects[:, 1], rects[:, 2], rects[:, 3] = runs[:, 0], bottom, runs[:, 1] - runs[:, 0], height
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        draw_rects(painter, rects)

    @staticmethod
    def _hatch(painter: QPainter, runs: Floats, color: QColor, bottom: float, top: float) -> None:
        """Hatch stretches in pixels of the screen: a pattern in units of the axes would be pulled out of shape."""
        place = painter.worldTransform()
        edges = runs * place.m11() + place.dx()
        low, high = sorted((bottom * place.m22() + place.dy(), top * place.m22() + place.dy()))
        painter.save()
        painter.setWorldMatrixEnabled(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.pen(theme.colors().strong_border, on=painter))
        draw_lines(painter, hatch(edges, low, high))
        painter.setPen(theme.pen(color, 2, on=painter))
        level = np.full(len(edges), low + 1)
        draw_lines(painter, np.stack([edges[:, 0], level, edges[:, 1], level], axis=1))
        painter.restore()


def hatch(edges: Floats, top: float, bottom: float) -> Floats:
    """Return slanting lines that fill rectangles; quicker than a brush with a pattern.

    Parameters
    ----------
    edges : ndarray
        Rows of left and right, pixels.
    top, bottom : float
        Of all of them, pixels downwards.
    """
    # Along each line x + y is the same, and a multiple of the distance between two.
    first = np.ceil((edges[:, 0] + top) / _HATCH_PIXELS)
    counts = np.maximum(np.floor((edges[:, 1] + bottom) / _HATCH_PIXELS) - first + 1, 0).astype(np.intp)
    of = np.repeat(np.arange(len(edges)), counts)
    sums = (first[of] + np.arange(of.size) - np.repeat(np.cumsum(counts) - counts, counts)) * _HATCH_PIXELS
    begin, end = np.maximum(edges[of, 0], sums - bottom), np.minimum(edges[of, 1], sums - top)
    return np.stack([begin, sums - begin, end, sums - end], axis=1)


def _shape(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in (*corners, corners[0])])


#: A diamond for an anomaly, a flag for an event, a card for a note; pixels around their place.
_SHAPES = {
    MarkKind.ANOMALY: _shape((0, -6), (6, 0), (0, 6), (-6, 0)),
    MarkKind.EVENT: _shape((-1, -6), (8, -2.5), (1, 1), (1, 7), (-1, 7)),
    MarkKind.NOTE: _shape((-5, -5), (5, -5), (5, 2), (1, 2), (-2, 6), (-2, 2), (-5, 2)),
}


class Signs(Item):
    """Above the curves: signs of anomalies, events and notes in the lane at the top of a chart."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(60)
        self._marks = Marks()

    def set_marks(self, marks: Marks) -> None:
        """Draw these marks."""
        self._marks = marks
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw a sign for each group of marks, and the stretch of those that last."""
        if not self._marks.has_signs:
            return
        left, right, bottom, top = self.window()
        wide, high = self.pixel()
        seconds, heaviest, counts = self._marks.signs(left, right, wide)
        middle = top - LANE_PIXELS / 2 * high
        self._draw_stretches(painter, (left, right, wide), middle)
        if not seconds.size:
            return
        stems = np.stack([seconds, np.full(seconds.size, bottom), seconds, np.full(seconds.size, middle)], axis=1)
        colors = theme.colors()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.pen(colors.border, on=painter))
        draw_lines(painter, stems)
        shapes: dict[str, list[QPolygonF]] = {}
        for second, number, count in zip(seconds.tolist(), heaviest.tolist(), counts.tolist(), strict=True):
            mark, place = self._marks.all[number], painter.worldTransform().map(QPointF(second, middle))
            found = shapes.setdefault(mark.color, [])
            if count > 1:  # a second one behind it says that there are more
                found.append(_SHAPES[mark.kind].translated(place + QPointF(2.5, -1.5)))
            found.append(_SHAPES[mark.kind].translated(place))
        painter.save()
        painter.setWorldMatrixEnabled(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(colors.surface, 1.0, on=painter))
        for color, polygons in shapes.items():
            painter.setBrush(QColor(getattr(colors, color)))
            for polygon in polygons:  # one path of all of them takes ten times as long
                painter.drawPolygon(polygon)
        painter.restore()

    def _draw_stretches(self, painter: QPainter, window: tuple[float, float, float], y: float) -> None:
        """Draw how long notes and events last as a line in the lane."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for kind in (MarkKind.NOTE, MarkKind.EVENT):
            for color, runs in self._marks.bands(kind, *window):
                painter.setPen(theme.pen(getattr(theme.colors(), color), 3, on=painter))
                lines = np.stack([runs[:, 0], np.full(len(runs), y), runs[:, 1], np.full(len(runs), y)], axis=1)
                draw_lines(painter, lines)
