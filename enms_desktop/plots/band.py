"""How extremes are drawn: as an outline, or where that is ragged, or a line is dense, in columns of dots."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPaintEngine, QPainter, QPolygonF

from enms_desktop.plots.pyramid import Band, Floats

#: From so many points a pixel on a band is drawn in columns: filling so ragged an outline takes twenty times as long.
RAGGED = 0.25


@dataclass(frozen=True)
class Dots:
    """Where the dots of a screen or picture are: dot = ``per_second`` × time + ``first``."""

    per_second: float
    first: float

    @classmethod
    def of(cls, painter: QPainter) -> Self | None:
        """Return the dots that a painter paints, None where drawings stay drawings."""
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            return None
        to_dots = painter.deviceTransform()
        return cls(to_dots.m11(), to_dots.dx())

    def middles(self, left: float, right: float) -> tuple[Floats, float]:
        """Return the middles of the columns between two times, and the width of one, s."""
        begin, end = (self.per_second * second + self.first for second in (left, right))
        dots = np.arange(np.floor(begin), np.ceil(end), dtype=np.float64) + 0.5
        return (dots - self.first) / self.per_second, 1.0 / self.per_second


def band_polygons(band: Band) -> list[QPolygonF]:
    """Return the outline of an envelope, one for each stretch without a gap."""
    known = np.isfinite(band.low)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], known, [False])).astype(np.int8)))
    found = []
    for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if last - first < 2:
            continue
        part = slice(first, last)
        x = np.concatenate((band.time[part], band.time[part][::-1]))
        y = np.concatenate((band.high[part], band.low[part][::-1]))
        found.append(pg.functions.arrayToQPolygonF(x, y))
    return found


def band_columns(band: Band, middle: Floats, width: float, *, joined: bool = False) -> Floats:
    """Return an envelope as upright lines (x1, y1, x2, y2), one in the middle of each column of dots.

    Each reaches as far as the outline at its middle, and as every extreme inside the column: none is lost.

    Parameters
    ----------
    band : Band
    middle : ndarray
        Middles of the columns, s.
    width : float
        Of a column, s.
    joined : bool
        Let each column reach to its neighbours, as a line does that rises steeply.
    """
    if not middle.size or not band.time.size:
        return np.empty((0, 4))
    low, high = (np.interp(middle, band.time, end, left=np.nan, right=np.nan) for end in (band.low, band.high))
    place = np.rint((band.time - middle[0]) / width).astype(np.intp)
    known = (place >= 0) & (place < middle.size) & np.isfinite(band.low) & np.isfinite(band.high)
    np.fmin.at(low, place[known], band.low[known])
    np.fmax.at(high, place[known], band.high[known])
    if joined:
        low, high = _joined(low, high)
    return np.asarray(np.stack([middle, low, middle, high], axis=1)[np.isfinite(low) & np.isfinite(high)])


def _joined(low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Return columns that meet half-way where one ends below the next, or above it; beside a gap nothing changes."""
    half = (np.fmin(high[:-1], high[1:]) + np.fmax(low[:-1], low[1:])) / 2
    half[np.isnan(low[:-1]) | np.isnan(low[1:])] = np.nan
    reached_low, reached_high = low.copy(), high.copy()
    for mine, other in ((slice(None, -1), slice(1, None)), (slice(1, None), slice(None, -1))):
        reached_high[mine] = np.where(high[mine] < low[other], np.fmax(reached_high[mine], half), reached_high[mine])
        reached_low[mine] = np.where(low[mine] > high[other], np.fmin(reached_low[mine], half), reached_low[mine])
    return reached_low, reached_high
