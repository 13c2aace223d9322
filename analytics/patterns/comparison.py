"""Two periods laid over each other: totals, differences, and what a baseline would have expected of each."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

import numpy as np
import pandas as pd

from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.language import tr
from analytics.patterns import load as loads
from analytics.patterns.calendar import wall
from analytics.patterns.load import LEAST_SHARE, Floats
from analytics.period import Period, zone

#: Two periods whose measured time differs by more than this share are not compared without a word.
UNEVEN = 0.02


class Alignment(StrEnum):
    """Which moments of two periods belong together."""

    START = "start"
    """First day beside first day."""
    WEEKDAY = "weekday"
    """Monday beside Monday: the second period is moved by up to three days."""
    CALENDAR = "calendar"
    """The same day of the month."""


@dataclass(frozen=True)
class Side:
    """What a machine used in one of the periods; None is unknown.

    Parameters
    ----------
    period : Period
    energy_kwh, hours : float
        Measured energy and time.
    cost, currency
        Of the electricity.
    production_units : float or None
    expected_kwh, compared_kwh : float or None
        What the active baseline expects under the conditions of the period, and what was measured in the same
        intervals.
    """

    period: Period
    energy_kwh: float
    hours: float
    cost: float | None = None
    currency: str = ""
    production_units: float | None = None
    expected_kwh: float | None = None
    compared_kwh: float | None = None

    @property
    def mean_kw(self) -> float:
        """Mean power while measured, kW."""
        return self.energy_kwh / self.hours if self.hours > 0 else float("nan")

    @property
    def deviation_kwh(self) -> float | None:
        """Measured − expected, kWh; negative is a saving. None without a baseline."""
        if self.expected_kwh is None or self.compared_kwh is None:
            return None
        return self.compared_kwh - self.expected_kwh


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two periods of the same machines.

    Parameters
    ----------
    first, second : Side
        The second is what the first is compared with.
    table : DataFrame
        Index ``position`` (h of site time since midnight of the first day). ``first_time`` and ``second_time`` (UTC;
        NaT where a period has no such moment), ``first_kw``, ``second_kw`` (mean power, NaN where missing),
        ``difference_kw`` = first − second.
    daily : DataFrame
        Index ``day`` (0 …); ``first_day``, ``second_day`` (local dates), ``first_kwh``, ``second_kwh``,
        ``difference_kwh``, ``difference_percent``.
    step_h : float
        Width of a row of ``table``, h.
    """

    alignment: Alignment
    timezone: str
    first: Side
    second: Side
    table: pd.DataFrame
    daily: pd.DataFrame
    step_h: float
    findings: tuple[Finding, ...] = ()

    @property
    def difference_kwh(self) -> float:
        """Energy of the first − energy of the second period, kWh; negative is less."""
        return self.first.energy_kwh - self.second.energy_kwh

    @property
    def difference_percent(self) -> float | None:
        """100 · difference ÷ energy of the second; None when that is 0."""
        return 100 * self.difference_kwh / self.second.energy_kwh if self.second.energy_kwh > 0 else None

    @property
    def difference_cost(self) -> float | None:
        """Cost of the first − cost of the second period; None when one is unknown or the currencies differ."""
        one, other = self.first, self.second
        if one.cost is None or other.cost is None or one.currency != other.currency:
            return None
        return one.cost - other.cost

    @property
    def explained_kwh(self) -> float | None:
        """The part of the difference that production, weather … explain: expected − expected, kWh."""
        if self.first.expected_kwh is None or self.second.expected_kwh is None:
            return None
        return self.first.expected_kwh - self.second.expected_kwh


def earlier(period: Period, timezone: str, *, days: int = 0, years: int = 0) -> Period:
    """Return the period so many site days or years earlier, with the same wall-clock bounds.

    29 February becomes 28 February.
    """
    site = zone(timezone)

    def moved(moment: datetime) -> datetime:
        local = moment.astimezone(site)
        year = local.year - years
        try:
            local = local.replace(year=year)
        except ValueError:
            local = local.replace(year=year, day=28)
        return (local.replace(tzinfo=None) - timedelta(days=days)).replace(tzinfo=site)

    return Period(moved(period.start), moved(period.end))


def apart(first: Period, second: Period, alignment: Alignment, timezone: str) -> Period:
    """Return the second period as many weeks earlier as keep it, aligned, from overlapping the first."""
    while aligned(first, second, alignment, timezone).end > first.start:
        second = earlier(second, timezone, days=7)
    return second


def aligned(first: Period, second: Period, alignment: Alignment, timezone: str) -> Period:
    """Return the second period as it is compared: moved to the same day of the week where that is asked for.

    The move is the shorter one, three days at most; the length in site days stays.
    """
    if alignment is not Alignment.WEEKDAY:
        return second
    site = zone(timezone)
    shift = (first.start.astimezone(site).weekday() - second.start.astimezone(site).weekday()) % 7
    shift = shift if shift <= 3 else shift - 7
    return earlier(second, timezone, days=-shift)


def compare(
    one: pd.DataFrame,
    other: pd.DataFrame,
    first: Side,
    second: Side,
    timezone: str,
    alignment: Alignment = Alignment.START,
) -> Comparison:
    """Lay two loads over each other.

    Parameters
    ----------
    one, other : DataFrame
        See :func:`analytics.patterns.load.power_kw`; every interval of the periods.
    first, second : Side
        Their energy and hours are worked out here from the loads; the rest is taken as it is.
    timezone : str
    alignment : Alignment
        For WEEKDAY the second period has been moved already, see :func:`aligned`.

    Raises
    ------
    NotEnoughData
        When one of them was not measured.

    Notes
    -----
    A row is one hour of site time (a day, when the loads are daily). An hour that comes twice is its own mean.
    """
    first = _side(first, one)
    try:
        second = _side(second, other)
    except NotEnoughData:
        raise NotEnoughData(
            tr("Nothing was measured in the period that is compared with."), tr("Choose another one to compare with.")
        ) from None
    step_h = max(_step_h(one), _step_h(other), 1.0)
    start = wall(pd.DatetimeIndex([first.period.start]), timezone).normalize()[0]
    own = wall(pd.DatetimeIndex([second.period.start]), timezone).normalize()[0]
    left = _rows(one, timezone, start, step_h, start, alignment)
    right = _rows(other, timezone, own, step_h, start, alignment)
    table = left.add_suffix("_one").join(right.add_suffix("_two"), how="outer").sort_index()
    table = pd.DataFrame(
        {
            "first_time": table["time_one"],
            "second_time": table["time_two"],
            "first_kw": table["kw_one"],
            "second_kw": table["kw_two"],
            "difference_kw": table["kw_one"] - table["kw_two"],
        }
    ).rename_axis("position")
    daily = _daily(left, right)
    return Comparison(alignment, timezone, first, second, table, daily, step_h, tuple(_remarks(first, second)))


def _side(side: Side, load: pd.DataFrame) -> Side:
    found = loads.known(load)
    return replace(side, energy_kwh=float(found["energy_kwh"].sum()), hours=float(found["hours"].sum()))


def _step_h(load: pd.DataFrame) -> float:
    times = pd.DatetimeIndex(load.index)
    return float(np.median(np.diff(times.as_unit("us").asi8))) / 3.6e9 if len(times) > 1 else 1.0


def _rows(
    load: pd.DataFrame,
    timezone: str,
    start: pd.Timestamp,
    step_h: float,
    first_start: pd.Timestamp,
    alignment: Alignment,
) -> pd.DataFrame:
    """Return mean power by position: hours of wall-clock time since midnight of the first day."""
    local = wall(pd.DatetimeIndex(load.index), timezone)
    midnight = local.normalize()
    day = (midnight - start).days.to_numpy().astype(np.float64)
    if alignment is Alignment.CALENDAR:
        day = _calendar_days(midnight, start, first_start)
    width = pd.Timedelta(hours=step_h)
    position = 24 * day + np.floor(((local - midnight) / width).to_numpy()) * step_h
    frame = pd.DataFrame(
        {
            "position": position,
            "time": load.index,
            "day": midnight,
            "energy_kwh": load["energy_kwh"].to_numpy(),
            "hours": load["hours"].to_numpy(),
        }
    )
    frame = frame[np.isfinite(position)]
    rows: pd.DataFrame = frame.groupby("position").agg(
        time=("time", "min"), day=("day", "min"), energy_kwh=("energy_kwh", "sum"), hours=("hours", "sum")
    )
    hours: Floats = rows["hours"].to_numpy(np.float64)
    enough = hours >= LEAST_SHARE * step_h - 1e-9
    rows["kw"] = np.divide(rows["energy_kwh"].to_numpy(), hours, out=np.full(len(rows), np.nan), where=enough)
    return rows


def _calendar_days(midnight: pd.DatetimeIndex, start: pd.Timestamp, first_start: pd.Timestamp) -> Floats:
    """Return the day each local day stands beside, counted from the first period's first day; NaN where it has none."""
    months = (first_start.year - start.year) * 12 + first_start.month - start.month
    unique, inverse = np.unique(midnight.to_numpy(), return_inverse=True)
    beside = []
    for day in pd.DatetimeIndex(unique):
        moved = day + pd.DateOffset(months=months)
        beside.append((moved - first_start).days if moved.day == day.day else np.nan)
    return np.asarray(beside, dtype=np.float64)[inverse]


def _daily(left: pd.DataFrame, right: pd.DataFrame) -> pd.DataFrame:
    both = _by_day(left).add_suffix("_one").join(_by_day(right).add_suffix("_two"), how="outer").sort_index()
    difference = both["kwh_one"] - both["kwh_two"]
    return pd.DataFrame(
        {
            "first_day": both["day_one"],
            "second_day": both["day_two"],
            "first_kwh": both["kwh_one"],
            "second_kwh": both["kwh_two"],
            "difference_kwh": difference,
            "difference_percent": 100 * difference / both["kwh_two"].where(both["kwh_two"] > 0),
        }
    ).rename_axis("day")


def _by_day(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the local date and the energy of each day of a period; NaN where nothing was measured."""
    numbered = rows.assign(
        number=(rows.index.to_numpy() // 24).astype(np.int64), kwh=rows["energy_kwh"].where(rows["hours"] > 0)
    )
    days = numbered.groupby("number")
    return pd.DataFrame({"day": days["day"].min().dt.date, "kwh": days["kwh"].sum(min_count=1)})


def _remarks(first: Side, second: Side) -> list[Finding]:
    found = []
    if abs(first.hours - second.hours) > UNEVEN * max(first.hours, second.hours):
        text = tr(
            "Measured time differs: {first} h against {second} h. Compare the mean power rather than the energy.",
            first=f"{first.hours:.0f}", second=f"{second.hours:.0f}",
        )  # fmt: skip
        found.append(Finding("comparison.uneven", text, {"first_h": first.hours, "second_h": second.hours}))
    if first.period.start < second.period.end and second.period.start < first.period.end:
        text = tr("The two periods overlap: what lies in both is compared with itself.")
        found.append(Finding("comparison.overlap", text, {}, "warning"))
    return found
