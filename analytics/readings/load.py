"""The load of one machine: energy and measured time of every interval, the stuff of the pictures in patterns."""

from datetime import timedelta

import numpy as np
import pandas as pd

from analytics import features
from analytics.capability import Capability
from analytics.database import Session
from analytics.measure import ENERGY
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.readings import corrections
from analytics.readings.coverage import coverage, usual_step
from analytics.readings.series import counts, series
from analytics.series import SeriesRequest


def load_interval(session: Session, capability: Capability, machine: Machine, period: Period, energy: str) -> Interval:
    """Return the finest interval that the readings fill: 15 minutes, an hour, or a day when they come less often."""
    found = counts(session, capability, SeriesRequest(machine.id, (ENERGY,), period, energy_type=energy))
    step = usual_step(pd.DatetimeIndex(found.index)) or machine.data_interval_s
    levels = (Interval.QUARTER_HOUR, Interval.HOUR)
    return next((level for level in levels if step <= 1.05 * level.seconds), Interval.DAY)


def load(
    session: Session,
    capability: Capability,
    machine: Machine,
    period: Period,
    interval: Interval,
    energy_type: str,
) -> pd.DataFrame:
    """Read the load of a machine.

    Parameters
    ----------
    session : Session
    capability : Capability
    machine : Machine
        Its time zone decides where a day begins.
    period : Period
    interval : Interval
        Not RAW.
    energy_type : str

    Returns
    -------
    DataFrame
        One row for every interval that begins in the period; UTC index ``time``; ``energy_kwh`` (NaN where nothing
        was measured or a reading was left out by hand) and ``hours``, the time that the readings cover, h. An interval
        whose reading stands for more than itself is missing.
    """
    beyond = timedelta(hours=26) if interval is Interval.DAY else timedelta(seconds=interval.seconds)
    edges = features.grid(Period(period.start, period.end + beyond), interval, machine.timezone)
    number = int((edges < pd.Timestamp(period.end)).sum())
    starts, ends = edges[:number], edges[1 : number + 1]
    request = SeriesRequest(machine.id, (ENERGY,), period, interval, energy_type=energy_type)
    found = counts(session, capability, request)
    if found.empty or not number:
        return pd.DataFrame({"energy_kwh": np.nan, "hours": 0.0}, index=starts)
    values = series(session, capability, request, machine.timezone).frame[ENERGY.key]
    energy = values[values.index.isin(starts)].reindex(starts).to_numpy(np.float64)
    cover = coverage(found, starts, ends, machine.data_interval_s)
    held = corrections.holding(session, capability, machine.id, period)
    left_out = corrections.excluded(held, ENERGY, starts, ends, energy_type)
    measured = np.isfinite(energy) & ~cover["coarse"].to_numpy() & ~left_out & (cover["covered"].to_numpy() > 0)
    hours = cover["covered"].to_numpy() * (ends - starts).total_seconds().to_numpy() / 3600
    return pd.DataFrame(
        {"energy_kwh": np.where(measured, energy, np.nan), "hours": np.where(measured, hours, 0.0)}, index=starts
    )
