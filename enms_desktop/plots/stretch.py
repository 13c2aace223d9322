"""Stretches of the time axis in UTC epoch seconds: to and from periods, snapping, and the view with its history.

Pure; the charts draw what is decided here.
"""

import math
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from analytics.period import Interval, Period
from enms_desktop.plots.site_time_axis import DAY, local, midnight
from enms_desktop.plots.trace import Trace

Stretch = tuple[float, float]

#: A pixel that stands for more than this snaps to whole hours, to whole days, s.
_HOUR_SNAP_S = 600.0
_DAY_SNAP_S = 4 * 3600.0

#: Views that are left within this time of each other count as one in the history, s.
_SAME_MOVE_S = 0.7
_HISTORY = 50

_SHORTEST_S = 10.0


def period_of(stretch: Stretch) -> Period:
    """Return the period of a stretch, to the millisecond."""
    start, stop = (datetime.fromtimestamp(round(second, 3), UTC) for second in stretch)
    return Period(start, max(stop, start + timedelta(milliseconds=1)))


def stretch_of(period: Period) -> Stretch:
    """Return the stretch of a period."""
    return period.start.timestamp(), period.end.timestamp()


def extent(traces: Sequence[Trace], step_s: float) -> Stretch | None:
    """Return from the first sample to the end of the last interval, None when there is no sample."""
    known = [trace.time_s for trace in traces if trace.time_s.size]
    if not known:
        return None
    return min(float(moments[0]) for moments in known), max(float(moments[-1]) for moments in known) + step_s


def usual_step(traces: Sequence[Trace]) -> float:
    """Return the step of raw readings, s: that of the densest series, a second when there is nothing to tell it by."""
    steps = [
        (float(trace.time_s[-1]) - float(trace.time_s[0])) / (trace.time_s.size - 1)
        for trace in traces
        if trace.time_s.size > 1
    ]
    return float(max(1, round(min(steps)))) if steps else 1.0


class Snapping:
    """Where the bounds of a range may lie: on those of the intervals, days on the site's own midnights.

    Parameters
    ----------
    interval : Interval
    step_s : float
        Width of an interval, s.
    origin : float
        Where one of them begins.
    zone : ZoneInfo
        The site's.
    """

    def __init__(self, interval: Interval, step_s: float, origin: float, zone: ZoneInfo) -> None:
        self.step_s = step_s
        self._origin, self._zone = origin, zone
        self._daily = interval is Interval.DAY and origin == midnight(local(origin, zone).date(), zone)

    def nearest(self, second: float, step_s: float = 0.0) -> float:
        """Return the nearest bound of an interval, or of steps of so many seconds of the site's clock."""
        day = local(second, self._zone).date()
        if step_s >= DAY or self._daily:
            bounds = midnight(day, self._zone), midnight(day + timedelta(days=1), self._zone)
            return min(bounds, key=lambda bound: abs(bound - second))
        coarse = step_s > self.step_s
        origin, step = (midnight(day, self._zone), step_s) if coarse else (self._origin, self.step_s)
        return origin + math.floor((second - origin) / step + 0.5) * step

    def range(self, one: float, other: float, pixel_s: float) -> Stretch:
        """Return the range between two moments: whole intervals, at least one.

        Where a pixel is hours wide it snaps to whole hours or days, since nobody can aim finer.
        """
        step = DAY if pixel_s >= _DAY_SNAP_S else 3600.0 if pixel_s >= _HOUR_SNAP_S else 0.0
        first, last = self.nearest(min(one, other), step), self.nearest(max(one, other), step)
        if last > first:
            return first, last
        middle, width = (one + other) / 2, max(self.step_s, step)
        near = self.nearest(middle, step)
        far = self.nearest(near + (width if middle >= near else -width), step)
        return min(near, far), max(near, far)


class Views:
    """The stretch that is visible, how far it may move, and what was visible before."""

    def __init__(self) -> None:
        self.home: Stretch | None = None
        self.limits: Stretch = (0.0, DAY)
        self.view: Stretch = (0.0, DAY)
        self._former: list[Stretch] = []
        self._left_at = -math.inf

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return bool(self._former)

    def forget(self) -> None:
        """Begin a new history."""
        self._former.clear()

    def leave(self, *, continued: bool = False) -> None:
        """Remember what is visible; moves that follow each other at once are one."""
        now = time.monotonic()
        if not (continued and now - self._left_at < _SAME_MOVE_S) and self.view not in self._former[-1:]:
            self._former.append(self.view)
            del self._former[:-_HISTORY]
        self._left_at = now

    def back(self) -> Stretch | None:
        """Return what was visible before, None when nothing was."""
        self._left_at = -math.inf
        return self._former.pop() if self._former else None

    def moved(self, seconds: float, begin: Stretch | None = None) -> Stretch:
        """Return the view, or another, moved so far; at least half of it stays on what there is."""
        start, stop = begin or self.view
        half = (stop - start) / 2
        start, stop = start + seconds, stop + seconds
        shift = max(self.limits[0] - half - start, 0.0) + min(self.limits[1] + half - stop, 0.0)
        return start + shift, stop + shift

    def zoomed(self, factor: float, around: float, step_s: float) -> Stretch:
        """Return the view made so much wider or narrower around a moment that keeps its place."""
        start, stop = self.view
        shortest = min(max(_SHORTEST_S, 4 * step_s if step_s < 60 else _SHORTEST_S), stop - start)
        longest = max(1.1 * (self.limits[1] - self.limits[0]), stop - start)
        width = min(max((stop - start) * factor, shortest), longest)
        begin = around - (around - start) / (stop - start) * width
        return self.moved(0.0, (begin, begin + width))
