"""Level of detail for long series: every pixel column shows the true extremes of its samples, at any zoom.

Pure numpy. A pyramid of block minima and maxima is built once (about a sixth of the memory of the values); a view is
answered from it in a time that depends on the number of pixels, not on the number of samples.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
Flags = NDArray[np.bool_]

#: Samples in a block of the finest level, and blocks of one level in a block of the next.
BASE = 16
FACTOR = 4

#: A level this short is not worth halving again.
_TOP = 256

#: A time step is a gap when it is larger than so many usual steps, and usual is what so many on either side are.
_GAP = 1.5
_AROUND = 4

#: So few samples or blocks are quicker to look through than to look up further up in the pyramid.
_FEW = 20_000

#: Every so many samples their time is kept apart, where it is found without fetching all times from memory.
_STRIDE = 1024

#: As many samples as this per pixel are drawn one by one.
_SAMPLES_PER_PIXEL = 2


@dataclass(frozen=True)
class Band:
    """Envelope of a series in a window: ``low`` and ``high`` at each ``time``, NaN in a gap."""

    time: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True)
class View:
    """What to draw of a series in a window.

    Parameters
    ----------
    time, value : ndarray
        Corners of the line, in drawing order; a NaN value lifts the pen. When reduced, each column contributes its
        extremes.
    reduced : bool
        Whether columns stand for several samples each.
    hidden_gaps : ndarray
        Times of gaps that are shorter than a column and would otherwise not be seen.
    columns : Band, optional
        The extremes of the columns when reduced.
    """

    time: Floats
    value: Floats
    reduced: bool
    hidden_gaps: Floats
    columns: Band | None = None


_NOTHING = np.empty(0)


def with_gaps(time: Floats, step: float, *values: Floats) -> tuple[Floats, ...]:
    """Insert a NaN wherever the time step is larger than one and a half intervals.

    Where the readings are sparser than the interval for a while, their own usual step counts: a machine that was read
    every quarter of an hour and is read every minute now has no gap before the change.

    Parameters
    ----------
    time : ndarray
        Ascending, s.
    step : float
        Width of the interval, s; 0 or less finds the usual step from the data.
    values : ndarray
        One or more series at those times.

    Returns
    -------
    tuple of ndarray
        The times and each of the series.
    """
    if time.size < 2:
        return (time, *values)
    steps = np.diff(time)
    least = step if step > 0 else float(np.median(steps))
    wide = np.flatnonzero(steps > _GAP * least)
    if wide.size > steps.size // 2 and steps.size > _AROUND:
        least = float(np.median(steps))
        wide = np.flatnonzero(steps > _GAP * least)
    # A handful of samples cannot tell what is usual.
    usual = np.maximum(_local_median(steps, wide), least) if steps.size > _AROUND else np.full(wide.size, least)
    breaks = steps[wide] > _GAP * usual
    wide, usual = wide[breaks], usual[breaks]
    if not wide.size:
        return (time, *values)
    moments = np.insert(time, wide + 1, time[wide] + usual)
    return (moments, *(np.insert(value, wide + 1, np.nan) for value in values))


def _local_median(steps: Floats, places: Indices) -> Floats:
    """Return the median of the steps around each of these places."""
    around = np.clip(places[:, None] + np.arange(-_AROUND, _AROUND + 1), 0, steps.size - 1)
    return np.asarray(np.median(steps[around], axis=1)) if places.size else np.empty(0)


class Pyramid:
    """Block extremes of one series, or of a series of intervals with a low and a high each.

    Parameters
    ----------
    time : ndarray
        Ascending times, s.
    low : ndarray
        Values, or the lowest value inside each interval; NaN is a gap.
    high : ndarray, optional
        The highest value inside each interval when it differs from ``low``.
    """

    def __init__(self, time: Floats, low: Floats, high: Floats | None = None) -> None:
        self.time = np.ascontiguousarray(time, dtype=np.float64)
        self._low = [np.ascontiguousarray(low, dtype=np.float64)]
        self._one = high is None
        self._high = [self._low[0] if high is None else np.ascontiguousarray(high, dtype=np.float64)]
        self._gap: list[Flags] = []
        if not self.time.size == self._low[0].size == self._high[0].size:
            raise ValueError("time and values differ in length")
        self._kept = self.time[::_STRIDE].copy()
        # One pass without a temporary: a sum is finite only when every value is.
        self.has_gaps = bool(self.time.size) and not np.isfinite(self._low[0].sum())
        self._build()

    def __len__(self) -> int:
        return self.time.size

    @property
    def value(self) -> Floats:
        """The samples themselves."""
        return self._low[0]

    @property
    def nbytes(self) -> int:
        """Memory of the pyramid above the samples, bytes."""
        blocks = sum(low.nbytes + high.nbytes for low, high in zip(self._low[1:], self._high[1:], strict=True))
        return blocks + sum(flags.nbytes for flags in self._gap) + self._kept.nbytes

    def _build(self) -> None:
        flags = np.isnan(self._low[0]) if self.has_gaps else None
        width = BASE
        while self._low[-1].size > max(width, _TOP):
            self._low.append(_fold(self._low[-1], width, np.fmin if self.has_gaps else np.minimum))
            self._high.append(_fold(self._high[-1], width, np.fmax if self.has_gaps else np.maximum))
            if flags is not None:
                flags = _fold(flags, width, np.logical_or)
                self._gap.append(flags)
            width = FACTOR

    def _window(self, start: float, stop: float) -> tuple[int, int]:
        first = int(np.searchsorted(self.time, start, "left"))
        last = int(np.searchsorted(self.time, stop, "right"))
        return first, last

    def samples_in(self, start: float, stop: float) -> int:
        """Count the samples (gaps not counted when they are no samples) from start to stop, s."""
        first, last = self._window(start, stop)
        return last - first

    def extremes(self, start: float, stop: float) -> tuple[float, float]:
        """Return the lowest and highest value from start to stop (s), NaN where there is none."""
        begin, end = self._window(start, stop)
        low = high = float("nan")
        for level in range(len(self._low)):
            width = self._climb(level)
            inner_begin, inner_end = -(-begin // width), end // width
            if end - begin <= _FEW or inner_begin >= inner_end or level == len(self._low) - 1:
                return self._folded(level, begin, end, low, high)
            low, high = self._folded(level, begin, inner_begin * width, low, high)
            low, high = self._folded(level, inner_end * width, end, low, high)
            begin, end = inner_begin, inner_end
        return low, high

    def _folded(self, level: int, begin: int, end: int, low: float, high: float) -> tuple[float, float]:
        """Return the extremes of the blocks [begin, end) of a level and of what is given."""
        if begin >= end:
            return low, high
        return (
            float(np.fmin.reduce(self._low[level][begin:end], initial=low)),
            float(np.fmax.reduce(self._high[level][begin:end], initial=high)),
        )

    def view(self, start: float, stop: float, pixels: int) -> View:
        """Return what a line shows from start to stop (s) on so many pixels, one sample beyond each side included."""
        first, last = self._around(start, stop)
        if not self.reduces(start, stop, pixels):
            return View(self.time[first:last], self._low[0][first:last], reduced=False, hidden_gaps=_NOTHING)
        edges, begin, end = self._split(first, last, start, stop, pixels)
        low, high, gap = self._columns(begin, end)
        lifted = self._lifted(begin, end)
        columns = _cut(Band(edges, low, high), lifted)
        hidden = gap & ~np.isnan(low) & ~lifted
        hidden[1:] &= ~lifted[:-1]
        return View(*_corners(columns), reduced=True, hidden_gaps=edges[hidden], columns=columns)

    def reduces(self, start: float, stop: float, pixels: int) -> bool:
        """Whether a view of so many pixels shows columns in place of samples."""
        first, last = self._around(start, stop)
        return self._one and last - first > _SAMPLES_PER_PIXEL * max(pixels, 1)

    def band(self, start: float, stop: float, pixels: int) -> Band:
        """Return the envelope from start to stop (s) on so many pixels."""
        first, last = self._around(start, stop)
        if last - first <= _SAMPLES_PER_PIXEL * max(pixels, 1):
            return Band(self.time[first:last], self._low[0][first:last], self._high[0][first:last])
        edges, begin, end = self._split(first, last, start, stop, pixels)
        low, high, _ = self._columns(begin, end)
        return _cut(Band(edges, low, high), self._lifted(begin, end))

    def _around(self, start: float, stop: float) -> tuple[int, int]:
        """Return the samples of a window with one beyond each side."""
        first, last = self._window(start, stop)
        return max(first - 1, 0), min(last + 1, len(self))

    def _split(self, first: int, last: int, start: float, stop: float, pixels: int) -> tuple[Floats, Indices, Indices]:
        """Cut the samples into columns of about a pixel and return their left edges, first and last indices.

        The width is a pixel to one and a half, a round number in binary, and the edges are its multiples: the columns
        stay the same while the user pans, and peaks do not shimmer.
        """
        pixel = (stop - start) / max(pixels, 1)
        width = 2.0 ** np.ceil(np.log2(pixel))
        width *= 0.75 if 0.75 * width >= pixel else 1.0
        edges = np.arange(np.floor(start / width) - 1, np.ceil(stop / width) + 2) * width
        cuts = np.clip(self._places(edges), first, last)
        cuts[0], cuts[-1] = first, last
        cuts[1:-1] = _rounded(cuts)
        begin, end = cuts[:-1], cuts[1:]
        filled = end > begin
        return edges[:-1][filled], begin[filled], end[filled]

    def _places(self, moments: Floats) -> Indices:
        """Return how many samples are before each of these moments.

        Samples come at even steps mostly, so a place is guessed between two times that are kept apart, and searched
        for only where the guess is wrong: a search through all times waits for memory at every step.
        """
        block = np.clip(np.searchsorted(self._kept, moments) - 1, 0, max(self._kept.size - 2, 0))
        if self._kept.size < 2:
            return np.searchsorted(self.time, moments).astype(np.intp)
        before, after = self._kept[block], self._kept[block + 1]
        share = (moments - before) / np.maximum(after - before, 1e-9)
        guess = np.clip(np.ceil((block + share) * _STRIDE - 1e-6), 0, len(self)).astype(np.intp)
        right = (guess == 0) | (self.time[guess - 1] < moments)
        right &= (guess == len(self)) | (self.time[np.minimum(guess, len(self) - 1)] >= moments)
        wrong = np.flatnonzero(~right)
        guess[wrong] = np.searchsorted(self.time, moments[wrong])
        return guess

    @staticmethod
    def _climb(level: int) -> int:
        """Return how many blocks of a level are one of the next."""
        return FACTOR if level else BASE

    def _columns(self, begin: Indices, end: Indices) -> tuple[Floats, Floats, Flags]:
        """Exact extremes of the samples [begin, end) of each column, and whether it holds a gap.

        The columns follow one another without a hole. The ragged ends of a column are looked up one level below its
        middle, and so on up the pyramid, until there are so few blocks that they are looked through.
        """
        low, high = np.full(begin.size, np.nan), np.full(begin.size, np.nan)
        gap = np.zeros(begin.size, dtype=np.bool_)
        level = 0
        while level < len(self._low) - 1 and begin.size and end[-1] - begin[0] > _FEW:
            width = self._climb(level)
            inner_begin, inner_end = -(-begin // width), end // width
            short = inner_begin >= inner_end
            head_end = np.where(short, end, inner_begin * width)
            self._take(level, begin, head_end, low, high, gap)
            self._take(level, np.where(short, end, inner_end * width), end, low, high, gap)
            begin, end = inner_begin, np.maximum(inner_end, inner_begin)
            level += 1
        self._sweep(level, begin, end, low, high, gap)
        return low, high, gap

    def _take(self, level: int, begin: Indices, end: Indices, low: Floats, high: Floats, gap: Flags) -> None:
        """Fold a handful of blocks [begin, end) of a level into the extremes of each column."""
        rows = np.flatnonzero(end > begin)
        if not rows.size:
            return
        begin, end = begin[rows], end[rows]
        # Looking the last block up again instead of masking what lies beyond it changes no extreme.
        index = np.minimum(begin[:, None] + np.arange((end - begin).max()), end[:, None] - 1)
        values = self._low[level][index]
        low[rows] = np.fmin(low[rows], np.fmin.reduce(values, axis=1))
        if not self._one or level:
            values = self._high[level][index]
        high[rows] = np.fmax(high[rows], np.fmax.reduce(values, axis=1))
        if self.has_gaps:
            flags = np.isnan(self._low[0][index]) if level == 0 else self._gap[level - 1][index]
            gap[rows] |= flags.any(axis=1)

    def _sweep(self, level: int, begin: Indices, end: Indices, low: Floats, high: Floats, gap: Flags) -> None:
        """Fold the blocks [begin, end) of a level into the extremes of each column, all in one go."""
        rows = np.flatnonzero(end > begin)
        if not rows.size:
            return
        first, last = int(begin[rows[0]]), int(end[rows[-1]])
        # What lies between two columns is folded too, and left out by the step of two.
        bounds = np.stack([begin[rows], end[rows]], axis=1).ravel()[:-1] - first
        part = slice(first, last)
        low[rows] = np.fmin(low[rows], np.fmin.reduceat(self._low[level][part], bounds)[::2])
        high[rows] = np.fmax(high[rows], np.fmax.reduceat(self._high[level][part], bounds)[::2])
        if self.has_gaps:
            flags = self._gap[level - 1][part] if level else np.isnan(self._low[0][part])
            gap[rows] |= np.logical_or.reduceat(flags, bounds)[::2]

    def _lifted(self, begin: Indices, end: Indices) -> Flags:
        """Return whether a gap lies between each column and the next."""
        lifted = np.zeros(begin.size, dtype=np.bool_)
        if self.has_gaps:
            values = self._low[0]
            lifted[:-1] = np.isnan(values[end[:-1] - 1]) | np.isnan(values[begin[1:]])
        return lifted


def _cut(band: Band, lifted: Flags) -> Band:
    """Return a band with a NaN behind each column after which the pen is lifted."""
    if not lifted.any():
        return band
    behind = np.flatnonzero(lifted)
    low, high = (np.insert(values, behind + 1, np.nan) for values in (band.low, band.high))
    return Band(np.insert(band.time, behind + 1, band.time[behind]), low, high)


def _corners(columns: Band) -> tuple[Floats, Floats]:
    """Return columns as the corners of a line, each from its lowest to its highest value."""
    return np.repeat(columns.time, 2), np.stack([columns.low, columns.high], axis=1).ravel()


def _rounded(cuts: Indices) -> Indices:
    """Move the inner cuts to the start of a block where that is less than an eighth of a column away.

    No sample is lost by it: it only changes to the neighbouring column. Where columns hold few samples nothing moves.
    """
    counts = np.diff(cuts)
    smaller = np.minimum(counts[:-1], counts[1:])
    steps = np.floor(np.log(np.maximum(smaller, 1) / (8 * BASE)) / np.log(FACTOR))
    width = np.where(steps >= 0, BASE * FACTOR ** np.maximum(steps, 0), 1).astype(np.intp)
    inner: Indices = cuts[1:-1] // width * width
    return inner


def _fold(values: NDArray[Any], width: int, fold: np.ufunc) -> NDArray[Any]:
    """Fold blocks of so many values into one; the last block may be shorter."""
    whole = values.size // width * width
    folded: NDArray[Any] = fold.reduce(values[:whole].reshape(-1, width), axis=1)
    if whole == values.size:
        return folded
    return np.append(folded, fold.reduce(values[whole:]))
