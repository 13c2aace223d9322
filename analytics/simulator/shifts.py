"""When a site works: its local clock, its public holidays and its shifts."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import numpy as np
import pandas as pd

from analytics.simulator.noise import AnyArray, Booleans, Floats, Integers
from analytics.simulator.register import SiteSpec

#: Shift names by code; code 0 is no shift.
SHIFT_NAMES = ("", "early", "late", "night")

_EARLY, _LATE, _NIGHT = 1, 2, 3
_INTENSITY = np.array([0.0, 1.0, 0.95, 0.75])
_SATURDAY = 0.6
_RAMP = 0.75
_EPOCH = date(1970, 1, 1)
_MONDAY, _FRIDAY, _SATURDAY_NUMBER = 0, 4, 5


@dataclass(frozen=True)
class LocalClock:
    """Site time of each position.

    Parameters
    ----------
    day : array
        Days since 1970-01-01 of the local calendar.
    hour : array
        Local hour with its fraction, 0 to 24.
    weekday : array
        0 is Monday.
    """

    day: Integers
    hour: Floats
    weekday: Integers


@dataclass(frozen=True)
class Roster:
    """What a site does at each position.

    Parameters
    ----------
    clock : LocalClock
    shift : array
        Index into :data:`SHIFT_NAMES`.
    intensity : array
        How much of full production the shift plans, 0 to 1.
    shutdown : array
        Whether the works are closed between Christmas and New Year.
    """

    clock: LocalClock
    shift: Integers
    intensity: Floats
    shutdown: Booleans


def local_clock(seconds: AnyArray, timezone: str) -> LocalClock:
    """Return the local clock of a zone at the given seconds since 1970 (UTC)."""
    utc = pd.DatetimeIndex(np.asarray(seconds, dtype=np.int64).astype("datetime64[s]"), tz="UTC")
    wall = utc.tz_convert(timezone).tz_localize(None).to_numpy().astype("datetime64[s]").astype(np.int64)
    day, second = np.divmod(wall, 86400)
    # 1970-01-01 was a Thursday.
    return LocalClock(day=day, hour=second / 3600.0, weekday=(day + 3) % 7)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _weekday_of_month(year: int, month: int, weekday: int, count: int) -> date:
    """Return the ``count``-th weekday of a month; counted from its end when negative."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (count + 1))


@cache
def public_holidays(calendar: str, year: int) -> frozenset[date]:
    """Return the days on which a site of that calendar does not work.

    Parameters
    ----------
    calendar : str
        ``"US"`` (what private industry usually keeps) or ``"DE-BY"`` (Bavaria, with Munich's Assumption Day).
    year : int
    """
    if calendar == "US":
        thanksgiving = _weekday_of_month(year, 11, 3, 4)
        return frozenset(
            {
                date(year, 1, 1),
                _weekday_of_month(year, 5, _MONDAY, -1),
                date(year, 7, 4),
                _weekday_of_month(year, 9, _MONDAY, 1),
                thanksgiving,
                thanksgiving + timedelta(days=1),
                date(year, 12, 25),
            }
        )
    if calendar == "DE-BY":
        moving = {easter(year) + timedelta(days=offset) for offset in (-2, 1, 39, 50, 60)}
        fixed = {(1, 1), (1, 6), (5, 1), (8, 15), (10, 3), (11, 1), (12, 25), (12, 26)}
        return frozenset(moving | {date(year, month, day) for month, day in fixed})
    raise KeyError(calendar)


def _days_off(calendar: str, days: Integers) -> Booleans:
    """Whether each local day is a public holiday."""
    if not days.size:
        return np.zeros(0, dtype=bool)
    first, last = (_EPOCH + timedelta(days=int(bound)) for bound in (days.min(), days.max()))
    off = [
        (holiday - _EPOCH).days
        for year in range(first.year, last.year + 1)
        for holiday in public_holidays(calendar, year)
    ]
    return np.isin(days, off)


def _in_shutdown(days: Integers) -> Booleans:
    """Whether each local day lies in 24 December to 1 January."""
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    month = months.astype(np.int64) % 12 + 1
    day = days - months.astype("datetime64[D]").astype(np.int64) + 1
    closed: Booleans = ((month == 12) & (day >= 24)) | ((month == 1) & (day == 1))
    return closed


def roster(site: SiteSpec, seconds: AnyArray) -> Roster:
    """Return what a site plans at each position.

    Weekdays have an early (06 to 14) and a late shift (14 to 22); sites with a night shift work it from Monday to
    Friday (22 to 06, counted to the day it begins on). Saturday has the early shift only, at a lower pace; Sundays and
    public holidays none. All in the site's local time.

    Parameters
    ----------
    site : SiteSpec
    seconds : array
        Seconds since 1970, UTC.
    """
    clock = local_clock(seconds, site.timezone)
    shift = np.where(
        clock.hour < 6, _NIGHT, np.where(clock.hour < 14, _EARLY, np.where(clock.hour < 22, _LATE, _NIGHT))
    )
    # A night shift belongs to the day it began on.
    before = (clock.hour < 6).astype(np.int64)
    day, weekday = clock.day - before, (clock.weekday - before) % 7
    works = (weekday <= _FRIDAY) | ((weekday == _SATURDAY_NUMBER) & (shift == _EARLY))
    works &= ~_days_off(site.calendar, day)
    shutdown = _in_shutdown(day)
    works &= ~shutdown
    if not site.night_shift:
        works &= shift != _NIGHT
    shift = np.where(works, shift, 0).astype(np.int64)
    pace = np.where(weekday == _SATURDAY_NUMBER, _SATURDAY, 1.0)
    # People arrive: the first quarter of an hour of a shift is slower.
    pace = np.where((clock.hour - 6) % 8 < 0.25, pace * _RAMP, pace)
    return Roster(clock=clock, shift=shift, intensity=_INTENSITY[shift] * pace, shutdown=shutdown)
