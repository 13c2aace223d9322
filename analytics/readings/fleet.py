"""All machines at once: quarters of an hour, and the samples of their baselines, in a handful of statements."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd

from analytics import features, schema
from analytics.baseline import BaselineModel, choose
from analytics.capability import Capability
from analytics.correction import Correction
from analytics.database import Session
from analytics.errors import EnmsError
from analytics.measure import CONTRACT_MEASURES, ENERGY, POWER, Aggregate, Measure, Series
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.readings import corrections, levels
from analytics.readings.coverage import COMPLETE, coverage
from analytics.readings.measures import variables_of_all
from analytics.readings.samples import complete, edges
from analytics.readings.spans import buckets, merged, within, without

Quarters = dict[tuple[UUID, str], pd.DataFrame]

#: What the reader of a fleet adds to the name of a measure: its sum, and the number of values behind it.
SUM, COUNT = ":sum", ":count"
READINGS, UNAVAILABLE = "readings:sum", "unavailable:sum"


@dataclass(frozen=True)
class Fleet:
    """Quarters of an hour of many machines.

    Parameters
    ----------
    energy : dict of (UUID, str) to DataFrame
        By machine and energy type; UTC index ``time``; ``energy_kwh:sum``, ``power_kw:sum``, ``power_kw:count`` and
        ``readings:sum``. Quarters without a reading are not there.
    others : dict of str to dict of (UUID, str) to DataFrame
        The drivers that were asked for, by series, then by machine (or variable).
    corrections : tuple of Correction
        That hold in one of the periods.
    """

    energy: Quarters
    others: Mapping[str, Quarters]
    corrections: tuple[Correction, ...] = ()


def energy_quarters(
    session: Session, capability: Capability, machines: Sequence[Machine], periods: Sequence[Period]
) -> Quarters:
    """Read energy and power of machines in quarters of an hour, each energy by itself.

    Parameters
    ----------
    machines : sequence of Machine
    periods : sequence of Period
        Whole quarters of an hour.
    """
    measures = (ENERGY, POWER, levels.readings_of(Series.ENERGY))
    result: Quarters = {}
    for mixed in (False, True):
        some = [machine for machine in machines if (len(machine.energy_types) > 1) is mixed]
        if not some:
            continue
        typed = mixed and capability.has(Series.ENERGY, "energy_type")
        found = _quarters(session, capability, measures, [machine.id for machine in some], periods, typed=typed)
        only = {machine.id: machine.energy_types[0] for machine in some}
        result |= {(key, kind or only[key]): frame for (key, kind), frame in found.items()}
    return result


def _quarters(
    session: Session,
    capability: Capability,
    measures: Iterable[Measure],
    ids: Sequence[UUID],
    periods: Sequence[Period],
    *,
    typed: bool = False,
) -> Quarters:
    """Read quarters of an hour of one series, one statement for each source that its measures are read from."""
    asked = tuple(dict.fromkeys(measures))
    whole = Period(min(one.start for one in periods), max(one.end for one in periods))
    corrected = corrections.any_of(session, capability, asked[0].series, ids, whole)
    groups: dict[levels.Source, list[Measure]] = {}
    for measure in asked:
        source = levels.source_of(capability, measure, Interval.QUARTER_HOUR, typed=typed)
        groups.setdefault(_believed(capability, source, corrected=corrected), []).append(measure)
    frames = []
    for source, group in groups.items():
        names = {f"s{i}": f"{m.key}{SUM}" for i, m in enumerate(group)}
        names |= {f"n{i}": f"{m.key}{COUNT}" for i, m in enumerate(group)}
        parts = [
            session.frame(levels.fleet_query(capability, one, group, some, typed=typed), _values(ids, some))
            for one, some in _caught_up(session, capability, source, ids, periods)
        ]
        frame = (parts[0] if len(parts) == 1 else pd.concat(parts)).rename(columns=names)
        frames.append(frame.set_index(["id", "energy_type"], append=True))
    table = frames[0] if len(frames) == 1 else pd.concat(frames, axis="columns")
    found: Any = table.reset_index(["id", "energy_type"]).groupby(["id", "energy_type"], sort=False)
    return {(key, kind): part.drop(columns=["id", "energy_type"]).sort_index() for (key, kind), part in found}


def _values(ids: Sequence[UUID], periods: Sequence[Period]) -> dict[str, object]:
    """Return the named values of :func:`levels.fleet_query`."""
    values: dict[str, object] = {"ids": list(ids)}
    for place, period in enumerate(periods):
        values |= {f"start{place}": period.start, f"end{place}": period.end}
    return values


def _caught_up(
    session: Session, capability: Capability, source: levels.Source, ids: Sequence[UUID], periods: Sequence[Period]
) -> list[tuple[levels.Source, list[Period]]]:
    """Return what is read from where: the readings, where a roll-up has not caught up with them."""
    if source.level is Interval.RAW:
        return [(source, list(periods))]
    whole = (min(one.start for one in periods), max(one.end for one in periods))
    wanted = [(one.start, one.end) for one in periods]
    behind = [*_late(session, capability, source, whole), *_after_the_newest(session, capability, source, ids, whole)]
    parts = (source, without(wanted, behind)), (replace(source, level=Interval.RAW), within(wanted, behind))
    return [(one, [Period(*span) for span in some]) for one, some in parts if some]


#: A statement with more periods than this takes long to plan.
_MANY_PERIODS = 30


def _late(session: Session, capability: Capability, source: levels.Source, whole: levels.Span) -> list[levels.Span]:
    """Return the quarters of an hour with readings that came too late for a continuous aggregate."""
    if not capability.has(source.series, "time"):
        return []
    written = schema.out_of_date(session, capability, source.series, Period(*whole))
    late = buckets(written.get(capability.aggregate_of(source.relation), ()), Interval.QUARTER_HOUR, whole)
    return late if len(late) <= _MANY_PERIODS else [(late[0][0], late[-1][1])]


def _after_the_newest(
    session: Session, capability: Capability, source: levels.Source, ids: Sequence[UUID], whole: levels.Span
) -> list[levels.Span]:
    """Return what lies from the newest bucket of a plant's own roll-up on."""
    if source.rollup or not capability.is_theirs(source.relation):
        return []
    newest = session.value(
        f"SELECT date_bin('15 minutes', max(bucket), %(origin)s) FROM {source.relation} "  # noqa: S608 - of the contract
        "WHERE machine_id = ANY(%(ids)s)",
        {"ids": list(ids), "origin": levels.ORIGIN},
    )
    return merged([(whole[0] if newest is None else max(newest, whole[0]), whole[1])])


def _believed(capability: Capability, source: levels.Source, *, corrected: bool) -> levels.Source:
    """Return what to read instead of a roll-up that knows no corrections, or is the plant's own next to ours."""
    if source.level is Interval.RAW or (corrected and source.level is Interval.MINUTE):
        return replace(source, level=Interval.RAW, corrected=corrected)
    ours = f"workbench.{source.relation}" if source.level is Interval.QUARTER_HOUR else ""
    found = capability.corrected_rollup(source.relation) if corrected else ""
    if found or capability.has(ours):
        return replace(source, rollup=found or ours, corrected=corrected)
    return source


# --- samples of baselines ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wanted:
    """A baseline that is to be applied: its machine, its model, and what to read for it."""

    machine: Machine
    model: BaselineModel
    drivers: tuple[features.DriverColumn, ...]


def wanted(
    session: Session, capability: Capability, models: Sequence[tuple[Machine, BaselineModel]]
) -> tuple[Wanted, ...]:
    """Find the drivers of baselines; one whose drivers the database does not have any more is left out."""
    variables = variables_of_all(session, capability, [machine.id for machine, _ in models])
    return tuple(_wanted(models, variables))


def _wanted(
    models: Sequence[tuple[Machine, BaselineModel]], variables: Mapping[UUID, tuple[Measure, ...]]
) -> Iterator[Wanted]:
    for machine, model in models:
        try:
            drivers = choose(model.feature_names, (*CONTRACT_MEASURES, *variables.get(machine.id, ())))
        except EnmsError:
            continue
        yield Wanted(machine, model, drivers)


def fleet(
    session: Session,
    capability: Capability,
    machines: Sequence[Machine],
    periods: Sequence[Period],
    baselines: Sequence[Wanted],
) -> Fleet:
    """Read all that the samples of these baselines and the energy of these machines need.

    Parameters
    ----------
    machines : sequence of Machine
    periods : sequence of Period
        Whole quarters of an hour.
    baselines : sequence of Wanted
    """
    others: dict[str, Quarters] = {}
    ids = [one.machine.id for one in baselines]
    for series in (Series.PRODUCTION, Series.ENVIRONMENT, Series.ENERGY):
        measures = _measures_of(capability, series, baselines)
        if measures and ids:
            typed = series is Series.ENERGY and capability.has(series, "energy_type")
            others[series] = _quarters(session, capability, measures, ids, periods, typed=typed)
    variables = {m.variable_id: m for one in baselines for m in _driver_measures(one) if m.variable_id}
    if variables:
        others[Series.VARIABLE] = _variables(session, capability, variables, periods)
    whole = Period(min(one.start for one in periods), max(one.end for one in periods))
    held = corrections.holding_of_all(session, capability, ids, whole) if ids else ()
    return Fleet(energy_quarters(session, capability, machines, periods), others, held)


def _driver_measures(one: Wanted) -> Iterator[Measure]:
    yield from (driver.measure for driver in one.drivers if driver.measure is not None)


def _measures_of(capability: Capability, series: Series, baselines: Sequence[Wanted]) -> list[Measure]:
    """Return the drivers of a series, and what tells whether they are complete and the machine available."""
    found = {m.key: m for one in baselines for m in _driver_measures(one) if m.series is series}
    if series is Series.PRODUCTION and baselines and capability.has(series, "operating_mode"):
        found[levels.UNAVAILABLE.key] = levels.UNAVAILABLE
    if found:
        number = levels.readings_of(series)
        found[number.key] = number
    return list(found.values())


def _variables(
    session: Session, capability: Capability, variables: Mapping[UUID, Measure], periods: Sequence[Period]
) -> Quarters:
    """Read variables: each is a measure of its own, but all of one kind are one statement."""
    result: Quarters = {}
    for kind in Aggregate:
        some = [key for key, measure in variables.items() if measure.aggregate is kind]
        if some:
            one = next(measure for measure in variables.values() if measure.aggregate is kind)
            measures = (one, levels.readings_of(Series.VARIABLE))
            found = _quarters(session, capability, measures, some, periods)
            for (key, _), frame in found.items():
                result[key, ""] = frame.rename(columns=_renamed(one, variables[key]))
    return result


def _renamed(one: Measure, own: Measure) -> dict[str, str]:
    return {f"{one.key}{part}": f"{own.key}{part}" for part in (SUM, COUNT)}


def samples_of(found: Fleet, one: Wanted, period: Period) -> pd.DataFrame:
    """Return the samples of a baseline over a period that was read, as :func:`analytics.readings.samples` does.

    Intervals without a reading of energy are not there; the frame may be empty.
    """
    machine, model = one.machine, one.model
    starts, ends = edges(period, model.interval, model.timezone)
    energy = found.energy.get((machine.id, model.energy_type))
    if energy is None or not len(starts):
        return _nothing(one)
    energy = _inside(energy, period)
    kwh = _summed(energy, f"{ENERGY.key}{SUM}", starts, ends)
    cover = coverage(energy[READINGS].dropna(), starts, ends, machine.data_interval_s)
    held = [c for c in found.corrections if c.machine_id == machine.id or c.variable_id is not None]
    left_out = corrections.excluded(held, ENERGY, starts, ends, model.energy_type)
    whole = (cover["covered"] >= COMPLETE) & ~cover["coarse"] & ~left_out
    result = pd.DataFrame({features.ACTUAL: kwh.where(whole)}, index=starts)
    for driver in one.drivers:
        assert driver.measure is not None
        result[driver.name] = _driver(found, one, driver.measure, period, (starts, ends), held)
    result[features.UNAVAILABLE] = _unavailable(found, machine, period, starts, ends)
    result[features.COVERED] = cover["covered"]
    return result[kwh.notna()].rename_axis("time")


def _nothing(one: Wanted) -> pd.DataFrame:
    columns = [features.ACTUAL, *(driver.name for driver in one.drivers), features.UNAVAILABLE, features.COVERED]
    return pd.DataFrame(columns=columns, index=pd.DatetimeIndex([], tz="UTC", name="time"), dtype=np.float64)


def _inside(frame: pd.DataFrame, period: Period) -> pd.DataFrame:
    return frame[(frame.index >= pd.Timestamp(period.start)) & (frame.index < pd.Timestamp(period.end))]


def _summed(frame: pd.DataFrame, column: str, starts: pd.DatetimeIndex, ends: pd.DatetimeIndex) -> pd.Series:
    """Add up quarters by the interval they lie in; NaN where none has a value."""
    values = frame[column].to_numpy(np.float64)
    times, firsts, lasts = (one.as_unit("us").asi8 for one in (pd.DatetimeIndex(frame.index), starts, ends))
    place = np.searchsorted(firsts, times, side="right") - 1
    counts = (place >= 0) & (times < lasts[np.maximum(place, 0)]) & np.isfinite(values)
    total = np.bincount(place[counts], values[counts], len(starts))
    known = np.bincount(place[counts], minlength=len(starts)) > 0
    return pd.Series(np.where(known, total, np.nan), index=starts)


def _driver(
    found: Fleet,
    one: Wanted,
    measure: Measure,
    period: Period,
    grid: tuple[pd.DatetimeIndex, pd.DatetimeIndex],
    held: Sequence[Correction],
) -> pd.Series:
    starts, ends = grid
    key = measure.variable_id or one.machine.id
    of_series = found.others.get(measure.series, {})
    kind = one.model.energy_type if measure.series is Series.ENERGY else ""
    quarters = of_series.get((key, kind), of_series.get((key, "")))
    if quarters is None or f"{measure.key}{SUM}" not in quarters.columns:
        return pd.Series(np.nan, index=starts)
    quarters = _inside(quarters, period)
    total = _summed(quarters, f"{measure.key}{SUM}", starts, ends)
    if measure.aggregate is Aggregate.MEAN:
        return total / _summed(quarters, f"{measure.key}{COUNT}", starts, ends)
    left_out = corrections.excluded(held, measure, starts, ends)
    return total.where(complete(quarters[READINGS].dropna(), starts, ends, one.machine) & ~left_out)


def _unavailable(
    found: Fleet, machine: Machine, period: Period, starts: pd.DatetimeIndex, ends: pd.DatetimeIndex
) -> pd.Series:
    """Return the share of production readings in maintenance, fault or offline; NaN where there are none."""
    quarters = found.others.get(Series.PRODUCTION, {}).get((machine.id, ""))
    if quarters is None or UNAVAILABLE not in quarters.columns:
        return pd.Series(np.nan, index=starts)
    quarters = _inside(quarters, period)
    return _summed(quarters, UNAVAILABLE, starts, ends) / _summed(quarters, READINGS, starts, ends)
