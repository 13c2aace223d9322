"""From measured series to the design of a regression: drivers by name, samples on a regular grid, site days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.errors import BadRequest, NotEnoughData
from analytics.language import tr
from analytics.measure import ENERGY, POWER, Aggregate, Measure, Series, find_measure, title_of
from analytics.period import Interval, Period, zone

ACTUAL = "actual_kwh"
UNAVAILABLE = "unavailable_share"
#: Optional: the part of the interval that energy readings cover, 0 to 1; where it is not whole, the energy is NaN.
COVERED = "covered_share"
#: Optional: 1 where readings of the interval were corrected by hand.
CORRECTED = "corrected"
#: Optional: 1 where the roll-ups of the interval had not caught up, so that finer values were read.
BEHIND = "behind"

#: Energy explains itself perfectly, so these can never be drivers.
NOT_DRIVERS = (ENERGY.key, POWER.key)

#: A day with less of its intervals than this is missing.
LEAST_DAY_SHARE = 0.9


@dataclass(frozen=True)
class DriverColumn:
    """A column of the samples that energy may depend on.

    Parameters
    ----------
    name : str
        Of the column; as the engineer gave it, for a label of a category the label variable's own name.
    label, unit : str
        As the user reads them.
    category : str
        The category this is a label of, empty for a measured driver or a label that was chosen by itself.
    reference : str
        Label of the category that was left out of the design, see :func:`without_reference`.
    measure : Measure, optional
        What to read.
    """

    name: str
    label: str
    unit: str
    category: str = ""
    reference: str = ""
    measure: Measure | None = field(default=None, compare=False)

    @property
    def title(self) -> str:
        """The label in the reader's language."""
        return title_of(self.name, self.label)


def possible_drivers(offered: Iterable[Measure]) -> tuple[DriverColumn, ...]:
    """Return every measure worth offering as a driver; the labels of a category carry its name.

    Voltage, current and the like are not offered: the same meter measures them, so they repeat the energy instead of
    explaining it. Who names one gets it (:func:`choose`).
    """
    return tuple(
        DriverColumn(measure.key, measure.label, measure.unit, measure.parent, measure=measure)
        for measure in offered
        if measure.series is not Series.ENERGY
    )


def choose(names: Sequence[str], offered: Iterable[Measure]) -> tuple[DriverColumn, ...]:
    """Find the drivers an engineer named.

    Parameters
    ----------
    names : sequence of str
        Keys, roll-up columns, aliases, own variables or categories, upper and lower case alike. A category stands for
        all its labels.
    offered : iterable of Measure
        What the machine has.

    Returns
    -------
    tuple of DriverColumn
        In the order of the names, each with its measure. A driver keeps the name it was given.

    Raises
    ------
    BadRequest
        When nothing was named, a name is unknown or means the same as another, or energy shall explain itself.
    """
    offered = tuple(offered)
    chosen: list[DriverColumn] = []
    for name in (name.strip() for name in names):
        labels = [measure for measure in offered if measure.parent and measure.parent.casefold() == name.casefold()]
        if labels:
            chosen += [DriverColumn(one.key, one.label, one.unit, one.parent, measure=one) for one in labels]
        else:
            measure = find_measure(name, offered)
            chosen.append(DriverColumn(name, measure.label, measure.unit, measure=measure))
    _refuse_senseless(chosen)
    return tuple(chosen)


def _refuse_senseless(chosen: Sequence[DriverColumn]) -> None:
    if not chosen:
        raise BadRequest(
            tr("No driver was chosen."), tr("Choose at least one thing the energy depends on, e.g. production.")
        )
    seen: dict[str, str] = {}
    for driver in chosen:
        assert driver.measure is not None
        key = driver.measure.key
        if key in NOT_DRIVERS:
            raise BadRequest(
                tr("“{driver}” cannot explain the energy: it is the energy.", driver=driver.name),
                tr("Choose what the energy depends on, e.g. production or weather."),
            )
        if key in seen:
            raise BadRequest(
                tr("“{driver}” was chosen twice (as “{other}” too).", driver=driver.name, other=seen[key])
                if seen[key] != driver.name
                else tr("“{driver}” was chosen twice.", driver=driver.name),
                tr("Name each driver once."),
            )
        seen[key] = driver.name


def grid(period: Period, interval: Interval, timezone: str) -> pd.DatetimeIndex:
    """Return the start of every interval of a period, UTC.

    An interval belongs to the period that holds its start, so that adjoining periods share none and miss none. Days
    are the site's days: they begin at its midnight and have 23 or 25 hours when the clocks change.

    Parameters
    ----------
    period : Period
    interval : Interval
        Not RAW.
    timezone : str
        IANA name of the site's zone; only days need it.

    Returns
    -------
    DatetimeIndex
        Named ``time``, resolution microseconds.
    """
    if interval is Interval.DAY:
        return _midnights(period, timezone)
    step = interval.seconds
    if not step:
        raise BadRequest(
            tr("Raw readings have no regular interval."), tr("Choose 1 minute, 15 minutes, 1 hour or 1 day.")
        )
    first = -(-int(period.start.timestamp() * 1_000_000) // (step * 1_000_000)) * step
    last = -(-int(period.end.timestamp() * 1_000_000) // (step * 1_000_000)) * step
    seconds = np.arange(first, last, step, dtype=np.int64)
    return pd.DatetimeIndex(pd.to_datetime(seconds, unit="s", utc=True).as_unit("us"), name="time")


def _midnights(period: Period, timezone: str) -> pd.DatetimeIndex:
    site = zone(timezone)
    first, last = period.start.astimezone(site).date(), period.end.astimezone(site).date()
    days = pd.date_range(first, last, freq="D", unit="us")
    return _starts(days, timezone, period)


def _starts(days: pd.DatetimeIndex, timezone: str, period: Period | None = None) -> pd.DatetimeIndex:
    """Return the first moment of local days, UTC; where the clock skips midnight, the day begins after the skip."""
    local = days.tz_localize(timezone, ambiguous=np.ones(len(days), dtype=bool), nonexistent="shift_forward")
    starts = local.tz_convert("UTC").as_unit("us")
    if period is not None:
        starts = starts[(starts >= pd.Timestamp(period.start)) & (starts < pd.Timestamp(period.end))]
    return pd.DatetimeIndex(starts, name="time")


def align(samples: pd.DataFrame, columns: Sequence[str], places: pd.DatetimeIndex) -> pd.DataFrame:
    """Put samples on a regular grid.

    Parameters
    ----------
    samples : DataFrame
        Aware index, start of the interval; in any order.
    columns : sequence of str
        The numeric columns wanted.
    places : DatetimeIndex
        The grid, see :func:`grid`. Samples outside its bounds are dropped.

    Returns
    -------
    DataFrame
        Index ``time`` = places; float64; what is missing or infinite is NaN, never 0.

    Raises
    ------
    ValueError
        When two samples have the same time, or one lies between the places of the grid.
    """
    index = pd.DatetimeIndex(samples.index).tz_convert("UTC").as_unit("us")
    if index.has_duplicates:
        raise ValueError(f"two samples start at {index[index.duplicated()][0]}")
    if len(places):
        inside = index[(index >= places[0]) & (index <= places[-1])]
        strange = inside.difference(places)
        if len(strange):
            raise ValueError(f"the sample at {strange[0]} is not on the grid")
    numbers = {column: pd.to_numeric(samples[column]).to_numpy(dtype=np.float64) for column in columns}
    frame = pd.DataFrame(numbers, index=index, dtype=np.float64).reindex(places)
    frame.index.name = "time"
    return frame.where(np.isfinite(frame.to_numpy()), np.nan)


def touched(places: pd.DatetimeIndex, width_s: int, periods: Iterable[Period]) -> NDArray[np.bool_]:
    """Return which intervals of that nominal width overlap any of the periods."""
    hit = np.zeros(len(places), dtype=bool)
    for period in periods:
        ends = places + pd.Timedelta(seconds=width_s)
        hit |= np.asarray((ends > pd.Timestamp(period.start)) & (places < pd.Timestamp(period.end)))
    return hit


def without_reference(samples: pd.DataFrame, drivers: Sequence[DriverColumn]) -> tuple[DriverColumn, ...]:
    """Leave out one label of each category: together they would always add up to the intercept.

    Parameters
    ----------
    samples : DataFrame
        The rows the model will be trained on.
    drivers : sequence of DriverColumn
        With the labels of a category marked by its name.

    Returns
    -------
    tuple of DriverColumn
        Without the most frequent label of each category, which the others then name as their reference.

    Raises
    ------
    NotEnoughData
        When a category has a label that never occurs in the samples, or only one.
    """
    references: dict[str, DriverColumn] = {}
    for category in dict.fromkeys(driver.category for driver in drivers if driver.category):
        labels = [driver for driver in drivers if driver.category == category]
        shares = {label: float(samples[label.name].mean()) for label in labels}
        absent = [label.label for label, share in shares.items() if not share > 0]
        if absent or len(labels) < 2:
            raise NotEnoughData(
                tr(
                    "“{category}” cannot be used: {absent} never occurs in the samples.",
                    category=category,
                    absent=listed(absent),
                )
                if absent
                else tr("“{category}” cannot be used: it has only one label.", category=category),
                tr("Choose a longer period, or name the single labels that do occur."),
            )
        references[category] = max(labels, key=lambda label: shares[label])
    return tuple(
        replace(driver, reference=references[driver.category].label) if driver.category else driver
        for driver in drivers
        if driver not in references.values()
    )


def listed(words: Sequence[str]) -> str:
    """Join words for a sentence, each in quotation marks."""
    quoted = [f"“{word}”" for word in words]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)


def site_days(frame: pd.DataFrame, timezone: str, width_s: int, aggregates: Mapping[str, Aggregate]) -> pd.DataFrame:
    """Gather a regular series into days of the site's clock.

    Parameters
    ----------
    frame : DataFrame
        UTC index, start of the interval; missing is NaN or no row at all.
    timezone : str
        IANA name of the site's zone.
    width_s : int
        Width of the frame's intervals, s.
    aggregates : mapping of str to Aggregate
        The columns wanted, and how each adds up.

    Returns
    -------
    DataFrame
        Index ``time``: the site's midnights in UTC. A value is NaN when less than 90 % of the day's intervals have
        one; a sum over 90 % or more is scaled to the whole day, because a gap is not a time without energy.
    """
    index = pd.DatetimeIndex(frame.index).tz_convert("UTC").as_unit("us")
    day = index.tz_convert(timezone).tz_localize(None).normalize()
    if not len(day):
        return pd.DataFrame(columns=list(aggregates), index=pd.DatetimeIndex([], tz="UTC", name="time"), dtype=float)
    days = pd.date_range(day.min(), day.max() + pd.Timedelta(days=1), freq="D")
    starts = _starts(days, timezone)
    expected = pd.Series(np.diff(starts.asi8) / (width_s * 1e6), index=days[:-1])
    by_day = frame[list(aggregates)].astype(np.float64).groupby(np.asarray(day))
    present = by_day.count().reindex(days[:-1]).fillna(0)
    mean = by_day.mean().reindex(days[:-1])
    enough = present.ge(LEAST_DAY_SHARE * expected, axis=0)
    sums = [column for column, how in aggregates.items() if how is Aggregate.SUM]
    mean[sums] = mean[sums].mul(expected, axis=0)
    result = mean.where(enough)
    result.index = starts[:-1]
    return result
