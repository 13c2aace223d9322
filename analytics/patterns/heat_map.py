"""Hour × day: when a load is high and low, in site time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.language import tr
from analytics.patterns import load as loads
from analytics.patterns.calendar import wall
from analytics.patterns.load import LEAST_SHARE, Floats
from analytics.period import Period, zone

HOURS_A_DAY = 24

#: The colours end at these quantiles, so that one spike does not leave the rest in one colour …
LOW_QUANTILE, HIGH_QUANTILE = 0.01, 0.99
#: … and begin at zero when it is as near as this share of the highest.
NEAR_ZERO = 0.25

#: Night is from 22 to 6 o'clock.
NIGHT = np.array([hour >= 22 or hour < 6 for hour in range(HOURS_A_DAY)])


@dataclass(frozen=True, eq=False)
class HeatMap:
    """Mean power of each hour of each day.

    Parameters
    ----------
    period : Period
    timezone : str
        Whose hours and days they are.
    days : tuple of date
        Every site day of the period.
    power_kw : ndarray, shape (24, days)
        Mean power while measured, kW; over an hour the same number as its energy in kWh. NaN where less than half of
        the hour was measured. An hour that came twice has the mean of both.
    hours : ndarray, shape (24, days)
        Time measured, h; 2 in an hour that came twice.
    elapsed : ndarray, shape (24, days)
        How often the hour came within the period, h: 0 where the clocks skip it, 2 where they repeat it.
    limits_kw : (float, float)
        Where the colours begin and end: the 1 % and 99 % quantile, or zero when it is near.
    clipped : int
        Hours beyond them.
    energy_kwh : float
        Of all readings in the period, also of hours that are not shown.
    peak_kw : float
        Highest hour, which began at ``peak_time``.
    night_share : float or None
        Mean power at night (22 to 6) ÷ mean power of the day, 0 to 1 and more.
    weekend_share : float or None
        Mean power on Saturdays and Sundays ÷ mean power from Monday to Friday.
    """

    period: Period
    timezone: str
    days: tuple[date, ...]
    power_kw: Floats
    hours: Floats
    elapsed: Floats
    limits_kw: tuple[float, float]
    clipped: int
    energy_kwh: float
    peak_kw: float
    peak_time: datetime
    night_share: float | None
    weekend_share: float | None
    findings: tuple[Finding, ...] = ()

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Hours of the period that were not measured, shape (24, days)."""
        return (self.elapsed > 0) & ~np.isfinite(self.power_kw)

    def moment(self, hour: int, day: int) -> datetime:
        """Return when an hour of a day began, UTC; of an hour that came twice, the first."""
        return _moment(self.days[day], hour, self.timezone)


def heat_map(load: pd.DataFrame, period: Period, timezone: str) -> HeatMap:
    """Arrange a load by hour and day of the site.

    Parameters
    ----------
    load : DataFrame
        See :func:`analytics.patterns.load.power_kw`; every interval of the period, an hour wide at most.
    period : Period
    timezone : str

    Raises
    ------
    NotEnoughData
        When nothing was measured.

    Notes
    -----
    Mean power of a cell = Σ energy ÷ Σ measured time of the intervals that begin in it.
    """
    found = loads.known(load)
    times = pd.DatetimeIndex(load.index)
    local = wall(times, timezone)
    midnights = local.normalize()
    days = pd.date_range(midnights[0], midnights[-1], freq="D")
    cell = local.hour.to_numpy() * len(days) + (midnights - days[0]).days.to_numpy()
    step_h = float(np.median(np.diff(times.as_unit("us").asi8))) / 3.6e9 if len(times) > 1 else 1.0
    shape = (HOURS_A_DAY, len(days))

    def summed(values: Floats) -> Floats:
        return np.bincount(cell, values, HOURS_A_DAY * len(days)).astype(np.float64).reshape(shape)

    hours = summed(load["hours"].to_numpy(np.float64))
    energy = summed(np.nan_to_num(load["energy_kwh"].to_numpy(np.float64)))
    elapsed = summed(np.full(len(load), step_h))
    enough = (hours > 0) & (hours >= LEAST_SHARE * np.maximum(elapsed, step_h) - 1e-9)
    power = np.divide(energy, hours, out=np.full(shape, np.nan), where=enough)
    if not np.isfinite(power).any():
        raise NotEnoughData(tr("No hour of this period was measured by half."), tr("Choose another period."))
    low, high = _limits(power)
    hour, day = (int(one) for one in np.unravel_index(int(np.nanargmax(power)), shape))
    return HeatMap(
        period=period,
        timezone=timezone,
        days=tuple(day.date() for day in days),
        power_kw=power,
        hours=hours,
        elapsed=elapsed,
        limits_kw=(low, high),
        clipped=int(np.sum((power < low - 1e-9) | (power > high + 1e-9))),
        energy_kwh=float(found["energy_kwh"].sum()),
        peak_kw=float(power[hour, day]),
        peak_time=_moment(days[day].date(), hour, timezone),
        night_share=_ratio(power[NIGHT], power[~NIGHT]),
        weekend_share=_ratio(power[:, days.day_of_week >= 5], power[:, days.day_of_week < 5]),
        findings=tuple(_clock_changes(elapsed, days, step_h)),
    )


def _moment(day: date, hour: int, timezone: str) -> datetime:
    return datetime.combine(day, time(hour), zone(timezone)).astimezone(UTC)


def _limits(power: Floats) -> tuple[float, float]:
    low, high = (float(one) for one in np.nanquantile(power, [LOW_QUANTILE, HIGH_QUANTILE]))
    if 0 <= low <= NEAR_ZERO * high:
        low = 0.0
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _ratio(one: Floats, other: Floats) -> float | None:
    first, second = one[np.isfinite(one)], other[np.isfinite(other)]
    if not first.size or not second.size or second.mean() <= 0:
        return None
    return float(first.mean() / second.mean())


def _clock_changes(elapsed: Floats, days: pd.DatetimeIndex, step_h: float) -> list[Finding]:
    """Say where the clocks were changed: an hour is twice there, or not at all."""
    found = []
    for hour, day in zip(*np.nonzero(elapsed > 1 + step_h / 2), strict=True):
        text = tr(
            "On {day} the hour from {hour} o'clock came twice: its cell is the mean of both.",
            day=f"{days[day]:%Y-%m-%d}", hour=f"{hour:02d}",
        )  # fmt: skip
        found.append(Finding("heat_map.repeated_hour", text, {"hour": float(hour)}, "info"))
    inner = elapsed[:, 1:-1]
    for hour, day in zip(*np.nonzero(inner < step_h / 2), strict=True):
        text = tr(
            "On {day} the clocks skipped the hour from {hour} o'clock: its cell is empty.",
            day=f"{days[day + 1]:%Y-%m-%d}", hour=f"{hour:02d}",
        )  # fmt: skip
        found.append(Finding("heat_map.skipped_hour", text, {"hour": float(hour)}, "info"))
    return found
