"""The samples a baseline is trained on: a machine's energy and its drivers, joined on time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd

from analytics import features
from analytics.baseline import BaselineRequest
from analytics.capability import Capability
from analytics.correction import Correction
from analytics.database import Session
from analytics.errors import BadRequest, NotEnoughData
from analytics.features import DriverColumn
from analytics.language import tr
from analytics.measure import ENERGY, Aggregate, Measure, Series
from analytics.period import Interval, Period
from analytics.plant import Machine, energy_name
from analytics.readings import corrections, levels
from analytics.readings.coverage import COMPLETE, coverage, is_regular, usual_step
from analytics.readings.series import counts, series
from analytics.series import SeriesFrame, SeriesRequest

HOUR_S = Interval.HOUR.seconds


def settled(session: Session, capability: Capability, request: BaselineRequest) -> BaselineRequest:
    """Return the request with its interval chosen: an hour, or a day when the readings come less than hourly.

    Raises
    ------
    NotEnoughData
        When the machine has no energy readings in the period.
    """
    if request.interval is not None:
        return request
    step = usual_step(pd.DatetimeIndex(_energy_counts(session, capability, request).index))
    coarse = step is not None and step > HOUR_S
    return replace(request, interval=Interval.DAY if coarse else Interval.HOUR)


def samples(
    session: Session,
    capability: Capability,
    machine: Machine,
    request: BaselineRequest,
    drivers: Sequence[DriverColumn],
) -> pd.DataFrame:
    """Read the samples of a baseline.

    Parameters
    ----------
    session : Session
    capability : Capability
    machine : Machine
        Its time zone decides where a day begins.
    request : BaselineRequest
        Its interval decides the width of a sample; None is settled here.
    drivers : sequence of DriverColumn
        Each with its measure.

    Returns
    -------
    DataFrame
        One row for every interval that begins in a period of the request and has energy readings there; UTC index
        ``time``. ``actual_kwh`` (NaN where the readings cover only a part of the interval, see ``covered_share``), one
        column a driver (NaN where it is not there: a daily value is not spread over the hours of its day),
        ``unavailable_share`` (of the production readings in the interval, those in maintenance, fault or offline; NaN
        when there are none) and ``covered_share``. Where readings were corrected by hand, ``corrected`` is 1 in the
        intervals they lie in; where roll-ups had not caught up with the readings, ``behind`` is.

    Raises
    ------
    BadRequest
        When the readings are coarser than the interval.
    NotEnoughData
        When the machine has no energy readings in any of the periods.
    """
    request = settled(session, capability, request)
    found = []
    for period in request.ranges:
        try:
            found.append(_range(session, capability, machine, replace(request, period=period, periods=()), drivers))
        except NotEnoughData:
            if period == request.ranges[-1] and not found:
                raise
    return pd.concat(found) if len(found) > 1 else found[0]


def _range(
    session: Session,
    capability: Capability,
    machine: Machine,
    request: BaselineRequest,
    drivers: Sequence[DriverColumn],
) -> pd.DataFrame:
    """Read the samples of one period."""
    assert request.interval is not None
    starts, ends = edges(request.period, request.interval, machine.timezone)
    found = _energy_counts(session, capability, request)
    cover = coverage(found, starts, ends, machine.data_interval_s)
    energy = _values(session, capability, machine, request, (ENERGY,))
    frame = _on_grid(energy.frame, starts)
    _refuse_coarse(cover[frame[ENERGY.key].notna()], found, machine, request)
    held = corrections.holding(session, capability, machine.id, request.period)
    left_out = corrections.excluded(held, ENERGY, starts, ends, request.energy_type)
    whole = (cover["covered"] >= COMPLETE) & ~cover["coarse"] & ~left_out
    result = pd.DataFrame({features.ACTUAL: frame[ENERGY.key].where(whole)}, index=starts)
    measures = tuple(dict.fromkeys(driver.measure for driver in drivers if driver.measure is not None))
    values, behind = _drivers(session, capability, machine, request, measures, held)
    for driver in drivers:
        assert driver.measure is not None
        result[driver.name] = values[driver.measure.key]
    result[features.UNAVAILABLE] = _unavailable(session, capability, machine, request, starts)
    result[features.COVERED] = cover["covered"]
    used = [one for one in held if any(one.is_about(m, request.energy_type) for m in (ENERGY, *measures))]
    if used:
        result[features.CORRECTED] = corrections.touched(used, starts, ends).astype(np.float64)
    lags = [*energy.behind, *behind]
    if lags:
        result[features.BEHIND] = _touched(lags, starts, ends)
    return result[frame[ENERGY.key].notna()].rename_axis("time")


def _touched(periods: Iterable[Period], starts: pd.DatetimeIndex, ends: pd.DatetimeIndex) -> "np.ndarray[Any, Any]":
    """Return 1 for every interval that a period reaches into, else 0."""
    inside = np.zeros(len(starts))
    for one in periods:
        inside[(starts < pd.Timestamp(one.end)) & (ends > pd.Timestamp(one.start))] = 1.0
    return inside


def edges(period: Period, interval: Interval, timezone: str) -> tuple[pd.DatetimeIndex, pd.DatetimeIndex]:
    """Return where the intervals that begin in a period start and end."""
    beyond = timedelta(hours=26) if interval is Interval.DAY else timedelta(seconds=interval.seconds)
    edges = features.grid(Period(period.start, period.end + beyond), interval, timezone)
    number = int((edges < pd.Timestamp(period.end)).sum())
    return edges[:number], edges[1 : number + 1]


def _on_grid(frame: pd.DataFrame, starts: pd.DatetimeIndex) -> pd.DataFrame:
    """Put rows on the interval they lie in; what precedes the first whole interval is dropped."""
    place = np.searchsorted(starts, pd.DatetimeIndex(frame.index), side="right") - 1
    inside = frame[place >= 0]
    return inside.set_axis(starts[place[place >= 0]]).reindex(starts)


def _values(
    session: Session,
    capability: Capability,
    machine: Machine,
    request: BaselineRequest,
    measures: tuple[Measure, ...],
) -> SeriesFrame:
    asked = _asked(request, measures, request.interval)
    return series(session, capability, asked, machine.timezone)


def _asked(request: BaselineRequest, measures: tuple[Measure, ...], interval: Interval | None) -> SeriesRequest:
    return SeriesRequest(request.machine_id, measures, request.period, interval, energy_type=request.energy_type)


def _energy_counts(session: Session, capability: Capability, request: BaselineRequest) -> pd.Series:
    found = counts(session, capability, _asked(request, (ENERGY,), None))
    if found.empty:
        raise NotEnoughData(
            tr(
                "The machine has no readings of {energy} from {start} to {end} UTC.",
                energy=energy_name(request.energy_type),
                start=f"{request.period.start:%Y-%m-%d %H:%M}",
                end=f"{request.period.end:%Y-%m-%d %H:%M}",
            ),
            tr("Choose a period in which it was measured."),
        )
    return found


def _refuse_coarse(cover: pd.DataFrame, found: pd.Series, machine: Machine, request: BaselineRequest) -> None:
    """Refuse to train on hours when a reading stands for a day: all its energy would lie on one of them."""
    assert request.interval is not None
    step = usual_step(pd.DatetimeIndex(found.index))
    if step is None or step <= request.interval.seconds or not cover["coarse"].all():
        return
    raise BadRequest(
        tr(
            "{machine} is read every {hours} h: too seldom for samples of {interval}.",
            machine=machine.name,
            hours=f"{step / HOUR_S:g}",
            interval=tr(request.interval.words),
        ),
        tr("Choose a wider interval."),
    )


def _drivers(
    session: Session,
    capability: Capability,
    machine: Machine,
    request: BaselineRequest,
    measures: tuple[Measure, ...],
    held: tuple[Correction, ...],
) -> tuple[pd.DataFrame, tuple[Period, ...]]:
    """Read drivers at the interval of the request, and where their roll-ups lag.

    A sum that covers only a part of an interval is missing there.
    """
    assert request.interval is not None
    starts, ends = edges(request.period, request.interval, machine.timezone)
    if not measures:
        return pd.DataFrame(index=starts), ()
    found = _values(session, capability, machine, request, measures)
    values = _on_grid(found.frame, starts)
    judged: dict[tuple[Series, object], pd.Series] = {}
    for measure in measures:
        if measure.aggregate is not Aggregate.SUM:
            continue
        key = (measure.series, measure.variable_id)
        if key not in judged:
            judged[key] = _whole(session, capability, machine, request, measure)
        left_out = corrections.excluded(held, measure, starts, ends)
        values[measure.key] = values[measure.key].where(judged[key] & ~left_out)
    return values, found.behind


def _whole(
    session: Session, capability: Capability, machine: Machine, request: BaselineRequest, measure: Measure
) -> pd.Series:
    """Return in which intervals a summed driver is complete; one that comes at no fixed step is taken as it is."""
    assert request.interval is not None
    starts, ends = edges(request.period, request.interval, machine.timezone)
    return complete(counts(session, capability, _asked(request, (measure,), None)), starts, ends, machine)


def complete(found: pd.Series, starts: pd.DatetimeIndex, ends: pd.DatetimeIndex, machine: Machine) -> pd.Series:
    """Return in which intervals a sum is complete, from the number of readings in each quarter of an hour.

    What comes at no fixed step is taken as it is.
    """
    times = pd.DatetimeIndex(found.index)
    if not is_regular(times):
        return pd.Series(True, index=starts)
    cover = coverage(found, starts, ends, usual_step(times) or machine.data_interval_s)
    return (cover["covered"] >= COMPLETE) & ~cover["coarse"]


def _unavailable(
    session: Session,
    capability: Capability,
    machine: Machine,
    request: BaselineRequest,
    starts: pd.DatetimeIndex,
) -> pd.Series:
    """Return the share of production readings in maintenance, fault or offline; NaN where there are none."""
    if not capability.has(Series.PRODUCTION, "operating_mode"):
        return pd.Series(np.nan, index=starts)
    every = levels.readings_of(Series.PRODUCTION)
    modes = _on_grid(_values(session, capability, machine, request, (levels.UNAVAILABLE, every)).frame, starts)
    return modes[levels.UNAVAILABLE.key] / modes[every.key]
