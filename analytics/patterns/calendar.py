"""The site's calendar: local days and hours, public holidays, kinds of day."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.errors import BadRequest
from analytics.language import later, tr

Integers = NDArray[np.int64]


class Grouping(StrEnum):
    """How days are told apart."""

    WORK = "work"
    """Weekdays, Saturdays, Sundays with public holidays."""
    WEEKDAY = "weekday"
    """Monday to Sunday."""
    SEASON = "season"
    """Weekdays by quarter of the year, days off together."""


_WORK = (later("Weekday"), later("Saturday"), later("Sunday, holiday"))
_WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
_SEASONS = (
    later("Weekday, January to March"),
    later("Weekday, April to June"),
    later("Weekday, July to September"),
    later("Weekday, October to December"),
    later("Day off"),
)


def wall(times: pd.DatetimeIndex, timezone: str) -> pd.DatetimeIndex:
    """Return site time without its zone: what the clock on the wall showed; an hour may come twice."""
    return times.tz_convert(timezone).tz_localize(None)


def labels(grouping: Grouping) -> tuple[str, ...]:
    """Return the names of the kinds of day, in the reader's language."""
    names = {Grouping.WORK: _WORK, Grouping.WEEKDAY: _WEEKDAYS, Grouping.SEASON: _SEASONS}[grouping]
    return tuple(tr(name) for name in names)


def kinds(days: pd.DatetimeIndex, grouping: Grouping, holidays: Iterable[date] = ()) -> Integers:
    """Return the kind of each local day, an index into :func:`labels`.

    Parameters
    ----------
    days : DatetimeIndex
        Local midnights without a zone.
    grouping : Grouping
    holidays : iterable of date
        Count as Sundays; with the days of the week told apart they keep their own.
    """
    weekday = days.day_of_week.to_numpy().astype(np.int64)
    if grouping is Grouping.WEEKDAY:
        return weekday
    off = days.isin(pd.DatetimeIndex([pd.Timestamp(day) for day in holidays]))
    work: Integers = np.where(off, 2, np.clip(weekday - 4, 0, 2)).astype(np.int64)
    if grouping is Grouping.WORK:
        return work
    return np.where(work == 0, days.quarter.to_numpy() - 1, 4).astype(np.int64)


@cache
def country_of(timezone: str) -> str:
    """Guess the country of a site from its time zone, empty when the zone tells none.

    The first country that the IANA table names for the zone, e.g. ``DE`` for ``Europe/Berlin``.
    """
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return next((row[0] for row in rows if row[2] == timezone), "")


@cache
def countries() -> tuple[str, ...]:
    """Return the codes (ISO 3166) of the countries whose public holidays are known."""
    import holidays  # here: a tenth of a second that only holidays cost

    return tuple(sorted(holidays.list_supported_countries()))


@cache
def public_holidays(country: str, first: int, last: int) -> frozenset[date]:
    """Return the public holidays of a country in the years ``first`` to ``last``, those of its regions left out.

    Raises
    ------
    BadRequest
        When the country is not known.
    """
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=range(first, last + 1)))
    except NotImplementedError:
        raise BadRequest(
            tr("The public holidays of “{country}” are not known.", country=country),
            tr("Give a country by its two letters, such as DE, or choose none."),
        ) from None
