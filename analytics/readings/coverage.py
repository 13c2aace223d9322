"""How much of an interval the readings really cover: an hour with two of its four quarter-hours is no full hour.

A meter reports every second, every quarter of an hour or once a day, and may change from one to the other inside a
period, so what "complete" means is taken from the readings themselves, place by place.
"""

import numpy as np
import numpy.typing as npt
import pandas as pd

#: An interval is complete when its readings cover at least this share of it.
COMPLETE = 0.98
#: A quarter-hour counts in full when it has at least this share of the readings that are usual around it.
FULL_QUARTER = 0.8
#: A reading may come this much later than usual and still cover the time up to it.
LATE = 1.25
#: The usual step of a place is taken from the windows of so many gaps before and after its own …
WINDOW = 96
LEAST_WINDOW = 8
#: … as the one that this share of them does not exceed: below the middle, so that lost readings do not pass as a
#: coarser step, and well above the least, so that readings which arrive a little early do not pass as a finer one.
USUAL = 0.3

QUARTER_S = 900.0

type_floats = npt.NDArray[np.float64]


def usual_step(times: pd.DatetimeIndex) -> float | None:
    """Return the median time between readings in s, None when there are fewer than two."""
    if len(times) < 2:
        return None
    return float(np.median(np.diff(_seconds(times))))


def is_regular(times: pd.DatetimeIndex) -> bool:
    """Whether readings come at a fixed step: nine gaps in ten last about as long as the usual one."""
    step = usual_step(times)
    if step is None:
        return False
    gaps = np.diff(_seconds(times))
    return bool(np.mean((gaps <= LATE * step) & (gaps >= step / LATE)) >= 0.9)


def coverage(counts: pd.Series, starts: pd.DatetimeIndex, ends: pd.DatetimeIndex, step_s: float) -> pd.DataFrame:
    """Say how much of each interval is covered by readings.

    Parameters
    ----------
    counts : Series
        Number of readings in each quarter-hour (UTC index, ascending) that has any.
    starts, ends : DatetimeIndex
        The intervals, half-open, ascending.
    step_s : float
        The step of a reading that has no neighbour to tell it, s.

    Returns
    -------
    DataFrame
        Index ``starts``; ``covered`` (0 to 1) and ``coarse`` (bool: a reading in it stands for more than the interval,
        such as a day's energy in an hourly series).

    Notes
    -----
    A quarter-hour with readings covers the time up to the next one, but not more than the usual step there: that of
    the time before it or that of the time after it, whichever its own gap allows. Where readings are finer than a
    quarter of an hour it covers itself, and only in part when it has clearly fewer readings than those around it.
    """
    result = pd.DataFrame({"covered": 0.0, "coarse": False}, index=starts)
    if counts.empty or not len(starts):
        return result
    times = _seconds(pd.DatetimeIndex(counts.index))
    step, gaps = _steps(times, max(step_s, QUARTER_S))
    lasts = np.where(gaps <= LATE * step, gaps, step)
    weight = np.where(step > QUARTER_S, 1.0, _share_of_usual(counts.to_numpy(np.float64)))
    left, right = _seconds(starts), _seconds(ends)
    inside = _covered_until(right, times, lasts, weight) - _covered_until(left, times, lasts, weight)
    result["covered"] = np.clip(inside / (right - left), 0.0, 1.0)
    result["coarse"] = _any_inside(times, step > 1.05 * np.median(right - left), left, right)
    return result


def _seconds(times: pd.DatetimeIndex) -> type_floats:
    """Return times as seconds since 1970; exact to a microsecond for the next centuries."""
    return times.as_unit("us").asi8.astype(np.float64) / 1e6


def _steps(times: type_floats, alone: float) -> tuple[type_floats, type_floats]:
    """Return the usual step at each reading and the gap to the next one, s."""
    if len(times) == 1:
        return np.array([alone]), np.array([alone])
    between = np.diff(times)
    gaps = np.append(between, np.quantile(between[-WINDOW:], USUAL))
    before, after = _around(gaps, USUAL)
    longer, shorter = np.maximum(before, after), np.minimum(before, after)
    return np.where(gaps * LATE >= longer, longer, shorter), gaps


def _share_of_usual(counts: type_floats) -> type_floats:
    """Return how full each quarter-hour is against those around it, 0 to 1."""
    before, after = _around(counts, 0.1)
    share = counts / np.maximum(np.minimum(before, after), 1.0)
    return np.where(share >= FULL_QUARTER, 1.0, share)


def _around(values: type_floats, share: float) -> tuple[type_floats, type_floats]:
    """Return the quantile of the values in the window before each value's own window, and in the one after it."""
    number = len(values)
    width = min(WINDOW, max(number // 4, min(number, LEAST_WINDOW)))
    # The last window is as long as the others, so it overlaps the one before it.
    firsts = np.minimum(np.arange(0, number, width), number - width)
    usual = np.quantile(values[firsts[:, None] + np.arange(width)], share, axis=1)
    own = np.arange(number) // width
    return usual[np.maximum(own - 1, 0)], usual[np.minimum(own + 1, len(usual) - 1)]


def _covered_until(moments: type_floats, times: type_floats, lasts: type_floats, weight: type_floats) -> type_floats:
    """Return the covered time from the first reading up to each moment, s."""
    whole = np.concatenate([[0.0], np.cumsum(lasts * weight)])
    at = np.searchsorted(times, moments, side="right") - 1
    known = np.maximum(at, 0)
    partly = np.clip(moments - times[known], 0.0, lasts[known]) * weight[known]
    return np.where(at < 0, 0.0, whole[known] + partly)


def _any_inside(
    times: type_floats, marked: npt.NDArray[np.bool_], left: type_floats, right: type_floats
) -> npt.NDArray[np.bool_]:
    """Whether a marked reading lies in each interval."""
    total = np.concatenate([[0], np.cumsum(marked)])
    return total[np.searchsorted(times, right, side="left")] > total[np.searchsorted(times, left, side="left")]
