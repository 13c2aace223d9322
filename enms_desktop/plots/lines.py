"""The lines of a curve from its samples: straight, as stairs, dashed, or one in each column of dots. Pure numpy."""

import numpy as np

from enms_desktop.plots.pyramid import Flags, Floats, View

#: A dash, and a dash with the pause after it, pixels.
_DASH, _DASH_PERIOD = 5.0, 8.0


def segments(view: View, *, step: bool = False) -> tuple[Floats, Flags]:
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
    if step:
        return _stairs(x, y, known)
    both = known[:-1] & known[1:]
    # A column of a single sample is a line of no length: it joins nothing, but is joined by what joins either end.
    same = both & (x[:-1] == x[1:]) & (y[:-1] == y[1:])
    joined = both & ~same
    lines = np.empty((y.size - 1, 4))
    lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]
    if y.size > 1 and joined.all():
        return lines, np.zeros(y.size, dtype=np.bool_)
    touched = np.zeros(y.size, dtype=np.bool_)
    touched[:-1] |= joined
    touched[1:] |= joined
    pairs = np.flatnonzero(same)
    either = touched[pairs] | touched[pairs + 1]
    touched[pairs], touched[pairs + 1] = either, either
    return lines[joined], known & ~touched


def _stairs(x: Floats, y: Floats, known: Flags) -> tuple[Floats, Flags]:
    """Return a level line from each known value to the next moment, and a riser between two that are known."""
    alone = np.zeros(y.size, dtype=np.bool_)
    if y.size == 1:
        return np.empty((0, 4)), known
    width = x[-1] - x[-2]
    lines = np.empty((y.size, 2, 4))
    lines[:, 0, 0], lines[:, 0, 1], lines[:, 0, 3] = x, y, y
    lines[:-1, 0, 2], lines[-1, 0, 2] = x[1:], x[-1] + width
    lines[:-1, 1] = np.stack([x[1:], y[:-1], x[1:], y[1:]], axis=1)
    seen = np.stack([known, np.append(known[:-1] & known[1:] & (y[:-1] != y[1:]), False)], axis=1)
    return lines[seen], alone


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


def stair_columns(view: View, middle: Floats, width: float) -> Floats:
    """Return stairs as upright lines (x1, y1, x2, y2), one in the middle of each column of dots.

    Each reaches over the values that hold somewhere in its column, so that it meets its neighbours.

    Parameters
    ----------
    view : View
        Samples as they are, with one beyond each side.
    middle : ndarray
        Middles of the columns, s.
    width : float
        Of a column, s.
    """
    if view.time.size < 2 or not middle.size:
        return np.empty((0, 4))
    begin = np.array([view.time[0] - width])
    end = 2 * view.time[-1:] - view.time[-2:-1]  # the last value holds as long as the one before
    time = np.concatenate((begin, view.time, end))
    value = np.concatenate(([np.nan], view.value, [np.nan]))
    place = np.searchsorted(time, np.append(middle - width / 2, middle[-1] + width / 2), "right") - 1
    first, last = np.maximum(place[:-1], 0), np.maximum(place[1:], 0)
    low, high = (
        fold(fold.reduceat(value, np.append(first, value.size - 1))[:-1], value[last]) for fold in (np.fmin, np.fmax)
    )
    return np.stack([middle, low, middle, high], axis=1)[np.isfinite(low)]


def travel(view: View) -> float:
    """Return how far a line usually goes up or down within a column, or from a sample to the next."""
    columns = view.columns
    steps = np.abs(np.diff(view.value)) if columns is None else columns.high - columns.low
    known = steps[np.isfinite(steps)]
    return float(np.median(known)) if known.size else 0.0
