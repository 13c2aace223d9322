"""The stretches of time an overview is about, by each site's own clock, and the same clock a week before."""

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.language import later
from analytics.period import Period

QUARTER = timedelta(minutes=15)
WEEK = timedelta(days=7)
DAY = timedelta(days=1)


class Window(StrEnum):
    """What is looked at.

    The usual one is yesterday and today so far: in the morning, today alone is a few hours of night, and yesterday
    alone misses what went wrong last night; what a shift leader is asked about lies in both.
    """

    SINCE_YESTERDAY = "since-yesterday"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_24_HOURS = "last-24-hours"
    LAST_7_DAYS = "last-7-days"

    @property
    def words(self) -> str:
        """The window as a user reads it, to be translated."""
        return _WORDS[self]

    def period(self, now: datetime, zone: ZoneInfo) -> Period:
        """Return the window at a site.

        Parameters
        ----------
        now : datetime
            Aware. The quarter of an hour that is still running is left out, so that a comparison is fair.
        zone : ZoneInfo
            The site's; its midnights count, also when a day has 23 or 25 hours.
        """
        end = datetime.fromtimestamp(now.timestamp() // QUARTER.total_seconds() * QUARTER.total_seconds(), UTC)
        today = end.astimezone(zone).date()
        midnight = _moment(datetime.combine(today, time()), zone)
        if self is Window.YESTERDAY:
            return Period(_moment(datetime.combine(today - DAY, time()), zone), midnight)
        if self is Window.LAST_24_HOURS:
            return Period(end - DAY, end)
        if self is Window.LAST_7_DAYS:
            return Period(_before(end, zone), end)
        if self is Window.TODAY and midnight < end:
            return Period(midnight, end)
        # In the first minutes of a day, today so far is the day that has just ended.
        return Period(_moment(datetime.combine(today - DAY, time()), zone), end)


_WORDS = {
    Window.SINCE_YESTERDAY: later("Yesterday and today so far"),
    Window.TODAY: later("Today so far"),
    Window.YESTERDAY: later("Yesterday"),
    Window.LAST_24_HOURS: later("Last 24 hours"),
    Window.LAST_7_DAYS: later("Last 7 days"),
}


def _moment(local: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment of a local clock; what the clock skips is the moment after the skip."""
    return local.replace(tzinfo=zone).astimezone(UTC)


def _before(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment with the same local weekday and clock a week before."""
    local = moment.astimezone(zone)
    return (local.replace(tzinfo=None) - WEEK).replace(tzinfo=zone, fold=local.fold).astimezone(UTC)


def week_before(period: Period, zone: ZoneInfo) -> Period:
    """Return the same weekdays and clocks a week before; an hour longer or shorter where the clocks changed."""
    start, end = _before(period.start, zone), _before(period.end, zone)
    return Period(start, max(end, start + QUARTER))


class Pairs(NamedTuple):
    """Quarters of an hour that have the same local weekday and clock, by position; one without a partner is missing."""

    now: NDArray[np.intp]
    before: NDArray[np.intp]


def quarters(period: Period) -> pd.DatetimeIndex:
    """Return the start of every quarter of an hour in a period of whole quarters, UTC."""
    return pd.date_range(period.start, period.end, freq="15min", inclusive="left", unit="us", name="time")


def pairs(now: pd.DatetimeIndex, before: pd.DatetimeIndex, zone: ZoneInfo) -> Pairs:
    """Pair each quarter of an hour with the one a week before by the local clock.

    An hour that the clocks skip or repeat in one of the weeks only has no partner and takes no part in a comparison.
    """
    places = {(wall + WEEK, fold): place for place, (wall, fold) in enumerate(_walls(before, zone))}
    found = [(place, places[key]) for place, key in enumerate(_walls(now, zone)) if key in places]
    one, other = zip(*found, strict=True) if found else ((), ())
    return Pairs(np.array(one, dtype=np.intp), np.array(other, dtype=np.intp))


def _walls(times: pd.DatetimeIndex, zone: ZoneInfo) -> list[tuple[datetime, int]]:
    local = [moment.astimezone(zone) for moment in times.to_pydatetime()]
    return [(one.replace(tzinfo=None, fold=0), one.fold) for one in local]
