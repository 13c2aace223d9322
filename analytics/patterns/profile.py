"""Day-type profiles: what a usual day of each kind looks like."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.language import tr
from analytics.patterns import load as loads
from analytics.patterns.calendar import Grouping, kinds, labels, wall
from analytics.patterns.load import LEAST_SHARE, Floats
from analytics.period import Period

#: The band holds the middle 80 % of the days.
LOW, HIGH = 10.0, 90.0
#: A day counts for the energy of its kind when at least this share of it was measured.
LEAST_DAY_SHARE = 0.9


@dataclass(frozen=True, eq=False)
class DayProfile:
    """A usual day of one kind.

    Parameters
    ----------
    label : str
    days : int
        How many days of this kind have a value.
    mean_kw, low_kw, high_kw : ndarray, one value for each step of the day
        Mean, 10 % and 90 % quantile over the days, kW; NaN where no day has a value.
    energy_kwh : float
        Mean energy of a day of this kind that was measured in full (scaled from at least 90 % of it); NaN without one.
    base_kw, peak_kw : float
        Lowest and highest step of the mean, kW.
    """

    label: str
    days: int
    mean_kw: Floats
    low_kw: Floats
    high_kw: Floats
    energy_kwh: float
    base_kw: float
    peak_kw: float


@dataclass(frozen=True, eq=False)
class DayProfiles:
    """Usual days of every kind that occurs in a period; ``step_h`` is 0.25 or 1."""

    period: Period
    timezone: str
    grouping: Grouping
    step_h: float
    profiles: tuple[DayProfile, ...]
    holidays: tuple[date, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def hours(self) -> Floats:
        """Start of each step, hours of the day."""
        return np.arange(round(24 / self.step_h), dtype=np.float64) * self.step_h


def day_profiles(
    load: pd.DataFrame,
    period: Period,
    timezone: str,
    *,
    grouping: Grouping = Grouping.WORK,
    step_h: float = 0.25,
    holidays: Iterable[date] = (),
) -> DayProfiles:
    """Average a load by the kind of day and the time of day, in site time.

    Parameters
    ----------
    load : DataFrame
        See :func:`analytics.patterns.load.power_kw`; every interval of the period.
    period : Period
    timezone : str
    grouping : Grouping
    step_h : float
        0.25 or 1; not finer than the load.
    holidays : iterable of date
        Public holidays of the site; they count as Sundays unless the days of the week are told apart.

    Raises
    ------
    NotEnoughData
        When nothing was measured.
    BadRequest
        When the load is coarser than an hour.

    Notes
    -----
    First each day gets its mean power a step (energy ÷ measured time, so that an hour which comes twice is its own
    mean), then mean and quantiles are taken over the days, each day with the same weight.
    """
    loads.known(load)
    times = pd.DatetimeIndex(load.index)
    own_h = float(np.median(np.diff(times.as_unit("us").asi8))) / 3.6e9 if len(times) > 1 else step_h
    if own_h > 1:
        raise BadRequest(
            tr("This machine is read once in {hours} hours: there is no profile of its day.", hours=f"{own_h:g}"),
            tr("Choose a machine that is read at least hourly."),
        )
    step_h = max(step_h, own_h)
    days, power, energy = _by_day(load, timezone, step_h, own_h)
    off = tuple(sorted(day for day in set(holidays) if pd.Timestamp(day) in days))
    kind = kinds(days, grouping, off)
    names = labels(grouping)
    has = np.isfinite(power).any(axis=1)
    profiles = tuple(
        _profile(names[one], power[has & (kind == one)], energy[has & (kind == one)])
        for one in range(len(names))
        if (has & (kind == one)).any()
    )
    return DayProfiles(period, timezone, grouping, step_h, profiles, off, tuple(_remarks(profiles)))


def _by_day(load: pd.DataFrame, timezone: str, step_h: float, own_h: float) -> tuple[pd.DatetimeIndex, Floats, Floats]:
    """Return the days, their mean power a step (days × steps), and their energy where they were measured in full."""
    local = wall(pd.DatetimeIndex(load.index), timezone)
    midnights = local.normalize()
    days = pd.date_range(midnights[0], midnights[-1], freq="D")
    steps = round(24 / step_h)
    day = (midnights - days[0]).days.to_numpy()
    cell = day * steps + np.floor(((local - midnights) / pd.Timedelta(hours=step_h)).to_numpy()).astype(np.int64)
    shape = (len(days), steps)

    def summed(values: Floats) -> Floats:
        return np.bincount(cell, values, len(days) * steps).astype(np.float64).reshape(shape)

    hours = summed(load["hours"].to_numpy(np.float64))
    kwh = summed(np.nan_to_num(load["energy_kwh"].to_numpy(np.float64)))
    elapsed = summed(np.full(len(load), own_h))
    enough = (hours > 0) & (hours >= LEAST_SHARE * elapsed - 1e-9)
    power = np.divide(kwh, hours, out=np.full(shape, np.nan), where=enough)
    measured, length = hours.sum(axis=1), elapsed.sum(axis=1)
    # a day that the period cuts has only a part of its steps
    whole = (measured >= LEAST_DAY_SHARE * length) & (length >= 23 - 1e-9) & (measured > 0)
    energy = np.where(whole, kwh.sum(axis=1) * length / np.where(measured > 0, measured, 1), np.nan)
    return days, power, energy


def _profile(label: str, power: Floats, energy: Floats) -> DayProfile:
    steps = power.shape[1]
    some = np.isfinite(power).any(axis=0)
    mean, low, high = (np.full(steps, np.nan) for _ in range(3))
    mean[some] = np.nanmean(power[:, some], axis=0)
    low[some], high[some] = np.nanpercentile(power[:, some], [LOW, HIGH], axis=0)
    known = energy[np.isfinite(energy)]
    return DayProfile(
        label=label,
        days=len(power),
        mean_kw=mean,
        low_kw=low,
        high_kw=high,
        energy_kwh=float(known.mean()) if known.size else float("nan"),
        base_kw=float(np.nanmin(mean)),
        peak_kw=float(np.nanmax(mean)),
    )


def _remarks(profiles: Iterable[DayProfile]) -> list[Finding]:
    few = [one for one in profiles if one.days < 5]
    return [
        Finding(
            "profile.few_days",
            tr("“{label}” rests on {days} day(s) only.", label=one.label, days=one.days),
            {"days": float(one.days)},
            "info",
        )
        for one in few
    ]
