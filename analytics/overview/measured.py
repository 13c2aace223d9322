"""One meter over the window: its quarters of an hour against last week, its tariff and its baseline."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics import baseline, tariff
from analytics.baseline import StoredBaseline
from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.overview.result import Change, Deviation, Floats, Meter, Spark, Standing, Status
from analytics.overview.window import QUARTER, Pairs, Window, pairs, quarters, week_before
from analytics.period import Interval, Period
from analytics.plant import Machine, is_late
from analytics.tariff import CURRENCY, FACTOR, RATE, Prices

HOUR = timedelta(hours=1)

#: A sparkline shows a day at least, so that a short window has something to be seen against.
SHORTEST_SPARK_H = 24

ENERGY, POWER_SUM, POWER_COUNT = "energy_kwh:sum", "power_kw:sum", "power_kw:count"
READINGS = "readings:sum"

#: A quarter of an hour whose last readings have not come yet has less than this share of the usual number.
FULL_QUARTER = 0.8


@dataclass(frozen=True)
class Frame:
    """The window of one site: its period, the same a week before, the hours of the sparklines, and who pairs with whom.

    One for each zone; the machines of a zone share it.
    """

    zone: ZoneInfo
    period: Period
    before: Period
    spark: Period
    now_times: pd.DatetimeIndex
    before_times: pd.DatetimeIndex
    spark_times: pd.DatetimeIndex
    pairs: Pairs

    @property
    def reach(self) -> Period:
        """What has to be read to know the window and the sparkline."""
        return Period(min(self.period.start, self.spark.start), self.period.end)


def frame_of(window: Window, now: datetime, timezone: str) -> Frame:
    """Return the window at a site."""
    zone = ZoneInfo(timezone)
    period = window.period(now, zone)
    before = week_before(period, zone)
    last = datetime.fromtimestamp(period.end.timestamp() // 3600 * 3600, period.end.tzinfo)
    hours = max(round(period.hours), SHORTEST_SPARK_H)
    mine, theirs = quarters(period), quarters(before)
    spark = Period(last - hours * HOUR, last)
    return Frame(zone, period, before, spark, mine, theirs, _hours_of(spark), pairs(mine, theirs, zone))


def status_of(last: datetime | None, interval_s: int, mode: str, alert: str, clock: datetime) -> Status:
    """Say what a machine does now.

    Parameters
    ----------
    last : datetime, optional
        Start of its newest energy reading.
    interval_s : int
        How often it should report, s.
    mode, alert : str
        Of its newest status.
    clock : datetime
        Now.
    """
    if last is None:
        return Status(mode, None, None, True, alert)
    lag = max((clock - last).total_seconds() - interval_s, 0.0)
    return Status(mode, last, lag, is_late(lag, interval_s), alert)


@dataclass(frozen=True)
class Pricing:
    """Prices by site: the machines of a site ask for the same moments, which are looked up once."""

    prices: Prices
    known: dict[tuple[UUID, str, pd.Timestamp, int], pd.DataFrame] = field(default_factory=dict)


@dataclass(frozen=True)
class Measured:
    """A meter, and its series for sums over meters.

    Power is that of each quarter of an hour of the window, now and a week before; cost and carbon are those of each
    hour of the sparkline.
    """

    meter: Meter
    power: Floats
    power_before: Floats
    cost: Floats
    co2: Floats


@dataclass(frozen=True)
class Given:
    """What is known of one meter.

    ``quarters`` as :class:`analytics.readings.fleet.Fleet` has them; ``samples`` are those of the baseline over
    :attr:`Frame.reach`, None when there is no baseline that can be applied.
    """

    machine: Machine
    energy_type: str
    quarters: pd.DataFrame
    status: Status
    stored: StoredBaseline | None = None
    samples: pd.DataFrame | None = None


def measure(given: Given, frame: Frame, prices: Pricing) -> Measured:
    """Work out everything about one meter."""
    machine = given.machine
    meter = Meter(
        machine_id=machine.id,
        machine_name=machine.name,
        factory_id=machine.factory_id,
        factory_name=machine.factory_name,
        timezone=machine.timezone,
        energy_type=given.energy_type,
        period=frame.period,
        status=given.status,
        standing=_standing(given),
        baseline_version=given.stored.version if given.stored else None,
    )
    now, before = (given.quarters.reindex(times) for times in (frame.now_times, frame.before_times))
    power, power_before = ((one[POWER_SUM] / one[POWER_COUNT]).to_numpy(np.float64) for one in (now, before))
    meter = replace(meter, spark=Spark(frame.spark, _hours(given.quarters, frame.spark)))
    if now[ENERGY].notna().any():
        meter = _with_energy(meter, now[ENERGY], frame)
        meter = _with_last_week(meter, _without_running(now[ENERGY], now[READINGS]), before[ENERGY], frame)
        meter = _with_prices(meter, now[ENERGY], before[ENERGY], frame, prices)
        meter = _with_peak(meter, power, frame)
    else:
        meter = replace(meter, standing=Standing.NO_READINGS)
    if given.stored is not None and given.samples is not None:
        meter = _with_baseline(meter, given.stored, given.samples, now[ENERGY], frame, prices)
    hours = meter.spark.actual if meter.spark is not None else np.empty(0)
    at = _priced(prices, meter, frame.spark_times)
    cost, co2 = (hours * at[name].to_numpy() for name in (RATE, FACTOR))
    return Measured(meter, power, power_before, cost, co2)


def _standing(given: Given) -> Standing:
    if given.stored is None:
        return Standing.NO_BASELINE
    return Standing.FOREIGN_BASELINE if given.stored.model is None else Standing.NOT_COMPARABLE


def _step(known: pd.Index) -> timedelta:
    """Return the usual distance of readings: a quarter of an hour, or more where a meter is read less often."""
    if len(known) < 3:
        return QUARTER
    usual = float(np.median(np.diff(pd.DatetimeIndex(known).as_unit("us").asi8)))
    return max(timedelta(microseconds=usual), QUARTER)


def _length(period: Period) -> timedelta:
    return period.end - period.start


def _with_energy(meter: Meter, now: "pd.Series[Any]", frame: Frame) -> Meter:
    known = now.dropna()
    step = _step(known.index)
    last: datetime = known.index[-1].to_pydatetime()
    return replace(
        meter,
        energy_kwh=float(known.sum()),
        covered=min(len(known) * step / _length(frame.period), 1.0),
        data_until=min(last + step, frame.period.end),
    )


def _paired(now: Floats, before: Floats, frame: Frame, step: timedelta) -> Change | None:
    """Compare the quarters that both weeks have."""
    one, other = now[frame.pairs.now], before[frame.pairs.before]
    both = np.isfinite(one) & np.isfinite(other)
    if not both.any():
        return None
    compared = min(int(both.sum()) * step / _length(frame.period), 1.0)
    return Change(float(one[both].sum()), float(other[both].sum()), compared)


def _without_running(energy: "pd.Series[Any]", readings: "pd.Series[Any]") -> "pd.Series[Any]":
    """Leave out the last quarter of an hour when its readings have not all come: a part of it is no comparison."""
    known = energy.dropna()
    if known.empty or readings[known.index[-1]] >= FULL_QUARTER * float(readings[known.index].median()):
        return energy
    return energy.where(energy.index != known.index[-1])


def _with_last_week(meter: Meter, now: "pd.Series[Any]", before: "pd.Series[Any]", frame: Frame) -> Meter:
    step = _step(now.dropna().index)
    return replace(meter, last_week=_paired(now.to_numpy(), before.to_numpy(), frame, step))


def _priced(pricing: Pricing, meter: Meter, times: pd.DatetimeIndex) -> pd.DataFrame:
    key = (meter.factory_id, meter.energy_type, times[0], len(times))
    if key not in pricing.known:
        pricing.known[key] = tariff.priced(pricing.prices, meter.factory_id, times, meter.timezone, meter.energy_type)
    return pricing.known[key]


def _with_prices(meter: Meter, now: "pd.Series[Any]", before: "pd.Series[Any]", frame: Frame, prices: Pricing) -> Meter:
    at_now, at_before = (_priced(prices, meter, times) for times in (frame.now_times, frame.before_times))
    step = _step(now.dropna().index)
    energy, earlier = now.to_numpy(), before.to_numpy()
    money = {code for one in (at_now, at_before) for code in one[CURRENCY].unique()} - {""}
    changes: dict[str, Any] = {}
    cost = energy * at_now[RATE].to_numpy()
    if len(money) == 1 and np.isfinite(cost).any():
        changes |= {
            "currency": money.pop(),
            "cost": float(np.nansum(cost)),
            "cost_last_week": _paired(cost, earlier * at_before[RATE].to_numpy(), frame, step),
        }
    changes["unpriced_kwh"] = float(np.nansum(energy[np.isnan(cost)])) if "cost" in changes else meter.energy_kwh
    carbon = energy * at_now[FACTOR].to_numpy()
    if np.isfinite(carbon).any():
        changes["co2_kg"] = float(np.nansum(carbon))
        changes["co2_last_week"] = _paired(carbon, earlier * at_before[FACTOR].to_numpy(), frame, step)
    changes["unweighed_kwh"] = float(np.nansum(energy[np.isnan(carbon)]))
    return replace(meter, **changes)


def _with_peak(meter: Meter, power: Floats, frame: Frame) -> Meter:
    if not np.isfinite(power).any():
        return meter
    place = int(np.nanargmax(power))
    return replace(meter, peak_kw=float(power[place]), peak_time=frame.now_times[place].to_pydatetime())


def _by_hour(known: "pd.Series[Any]", hours: pd.DatetimeIndex) -> Floats:
    total = known.groupby(pd.DatetimeIndex(known.index).floor("h")).sum()
    return total.reindex(hours).to_numpy(np.float64)


def _hours_of(spark: Period) -> pd.DatetimeIndex:
    return pd.date_range(spark.start, spark.end, freq="h", inclusive="left", unit="us")


def _hours(found: pd.DataFrame, spark: Period) -> Floats:
    """Return the energy of each hour, NaN where there is none; an hour that was measured in part is no dip."""
    hours = _hours_of(spark)
    known = found[ENERGY].dropna()
    if known.empty:
        return np.full(len(hours), np.nan)
    readings = _by_hour(found.loc[known.index, READINGS], hours)
    whole = readings >= FULL_QUARTER * np.nanmedian(readings) if np.isfinite(readings).any() else readings > 0
    energy: Floats = np.where(whole, _by_hour(known, hours), np.nan)
    return energy


# --- the baseline -----------------------------------------------------------------------------------------------------


def _with_baseline(
    meter: Meter,
    stored: StoredBaseline,
    samples: pd.DataFrame,
    energy: "pd.Series[Any]",
    frame: Frame,
    prices: Pricing,
) -> Meter:
    """Compare a meter with its baseline: kWh, money and carbon over the same intervals, each at its own rate."""
    model = baseline.model_of(stored)
    try:
        table = baseline.evaluate(stored, frame.reach, samples).samples
    except NotEnoughData:
        return meter
    if meter.spark is not None:
        meter = replace(meter, spark=replace(meter.spark, expected=_expected_hours(table, model.interval, frame.spark)))
    width = timedelta(seconds=model.interval.seconds)
    inside = (table.index >= pd.Timestamp(frame.period.start)) & (table.index <= pd.Timestamp(frame.period.end - width))
    window, used = table[inside], table[inside & table["used"].to_numpy()]
    if used.empty or meter.energy_kwh is None:
        return meter
    compared = len(used) / len(window)
    extrapolated = float(used["extrapolated"].mean())
    rates = _rates(meter, used.index, window.index, energy, frame, prices)

    def deviation(rate: Floats) -> Deviation | None:
        known = np.isfinite(rate)
        if not known.any():
            return None
        actual, expected = used["actual_kwh"].to_numpy(), used["predicted_kwh"].to_numpy()
        noise = baseline.noise_of_sum(model, used[known], rate[known])
        share = compared * float(known.mean())
        return Deviation(
            float((actual * rate)[known].sum()), float((expected * rate)[known].sum()), noise, share, extrapolated
        )

    findings: tuple[Finding, ...] = ()
    if extrapolated > 0:
        findings = (
            Finding("overview.extrapolated", "", {"share": extrapolated, "intervals": float(len(used))}, "info"),
        )
    return replace(
        meter,
        standing=Standing.COMPARED,
        deviation=deviation(np.ones(len(used))),
        cost_deviation=deviation(rates[RATE].to_numpy()) if meter.currency else None,
        co2_deviation=deviation(rates[FACTOR].to_numpy()),
        findings=findings,
    )


def _rates(
    meter: Meter, used: pd.Index, grid: pd.Index, energy: "pd.Series[Any]", frame: Frame, prices: Pricing
) -> pd.DataFrame:
    """Return what a kWh of each interval costs and emits: the mean of its quarters, weighted with what they used."""
    at = _priced(prices, meter, frame.now_times)
    place = np.searchsorted(grid, frame.now_times, side="right") - 1
    inside = place >= 0
    owner = grid[place[inside]]
    weight = np.maximum(np.nan_to_num(energy.to_numpy()), 0.0)[inside] + 1e-9  # where nothing was used, the plain mean
    result = {}
    for name in (RATE, FACTOR):
        rate = at[name].to_numpy()[inside]
        total = pd.Series(rate * weight).groupby(owner).sum(min_count=1)
        result[name] = (total / pd.Series(np.where(np.isnan(rate), 0.0, weight)).groupby(owner).sum()).reindex(used)
    return pd.DataFrame(result)


def _expected_hours(table: pd.DataFrame, interval: Interval, spark: Period) -> Floats:
    """Return what was expected of each hour; a day is not spread over its hours."""
    hours = _hours_of(spark)
    if interval.seconds > 3600:
        return np.full(len(hours), np.nan)
    known = table["predicted_kwh"].dropna()
    return _by_hour(known, hours)
