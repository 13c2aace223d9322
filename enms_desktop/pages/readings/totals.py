"""What ranges amount to: energy, power and cost, said at once from what is at hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analytics import text
from analytics.language import tr
from analytics.measure import ENERGY, POWER
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.tariff import CURRENCY, RATE, Prices, assumed, priced


@dataclass(frozen=True, eq=False)
class Energy:
    """Energy and power of one machine, and what a kWh costs; one value an interval.

    Parameters
    ----------
    time_s : ndarray
        UTC epoch s of the start of each interval.
    kwh, kw, kw_high : ndarray
        NaN is missing.
    rate : ndarray
        Money per kWh by the tariff in force at the site's clock; what the KPIs assume where there is none.
    is_assumed : ndarray
        Where there is none.
    currencies : tuple of str
        Of the tariffs in force.
    """

    time_s: np.ndarray
    kwh: np.ndarray
    kw: np.ndarray
    kw_high: np.ndarray
    rate: np.ndarray
    is_assumed: np.ndarray
    currencies: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Totals:
    """What is needed to add up ranges.

    Parameters
    ----------
    machines : tuple of Energy
        Of each machine whose electricity is shown.
    interval : Interval
        Width of the values.
    period : Period
        Where they are known.
    """

    machines: tuple[Energy, ...]
    interval: Interval
    period: Period


def totals_of(
    frames: Iterable[tuple[Machine, pd.DataFrame]], interval: Interval, period: Period, prices: Prices
) -> Totals:
    """Return the totals of machines from the frames of their series."""
    made = (_energy(machine, frame, interval, prices) for machine, frame in frames if ENERGY.key in frame.columns)
    return Totals(tuple(one for one in made if one.time_s.size), interval, period)


def _energy(machine: Machine, frame: pd.DataFrame, interval: Interval, prices: Prices) -> Energy:
    kwh = frame[ENERGY.key].to_numpy(dtype=np.float64)
    if POWER.key in frame.columns:
        kw = frame[POWER.key].to_numpy(dtype=np.float64)
    else:
        kw = kwh * 3600 / interval.seconds if interval.seconds else np.full(kwh.size, np.nan)
    bounded = f"{POWER.key}:max" in frame.columns
    highest = frame[f"{POWER.key}:max"].to_numpy(dtype=np.float64) if bounded else kw
    times = pd.DatetimeIndex(frame.index)
    table = priced(prices, machine.factory_id, times, machine.timezone)
    rate = table[RATE].to_numpy(dtype=np.float64)
    without = np.isnan(rate)
    rate = np.where(without, assumed(times, machine.timezone), rate)
    currencies = tuple(sorted({str(name) for name in table[CURRENCY].unique() if name}))
    return Energy(seconds_of(times), kwh, kw, highest, rate, without, currencies)


def seconds_of(index: pd.Index) -> np.ndarray:
    """Return the UTC epoch seconds of a time index."""
    return np.asarray(pd.DatetimeIndex(index).as_unit("us").asi8, dtype=np.float64) / 1e6


def describe(totals: Totals, chosen: Sequence[Period]) -> tuple[str, ...]:
    """Say what ranges amount to together, what matters least at the end; empty when no energy is on the screen.

    Energy, mean power and cost add up over the machines, the peak is that of one machine. The mean is that of the time
    with readings: what is missing is not 0. A range that cuts an interval is only about right and says so.
    """
    if not totals.machines or any(one.start < totals.period.start or one.end > totals.period.end for one in chosen):
        return ()
    kwh = mean = highest = np.nan
    parts = [(energy, _inside(energy.time_s, chosen)) for energy in totals.machines]
    for energy, part in parts:
        if np.isfinite(energy.kwh[part]).any():
            kwh = np.nansum([kwh, np.nansum(energy.kwh[part])])
        if np.isfinite(energy.kw[part]).any():
            mean = np.nansum([mean, np.nanmean(energy.kw[part])])
            highest = np.fmax(highest, np.fmax.reduce(energy.kw_high[part]))
    if not text.known(kwh):
        return (tr("no readings"),)
    several = len(totals.machines) > 1
    about = "≈ " if _cuts(totals, chosen) else ""
    machines = tr("{count} machines", count=len(totals.machines)) if several else ""
    used = "   ".join(word for word in (machines, f"{about}{text.energy(kwh)}", _cost_words(parts, about)) if word)
    peak = tr("peak {power}", power=text.power(highest)) if text.known(highest) and not several else ""
    usual = tr("mean {power}", power=text.power(mean)) if text.known(mean) else ""
    return tuple(word for word in (used, peak, usual) if word)


def cost(energy: Energy, part: np.ndarray) -> float:
    """Return what the energy of these intervals costs: each interval's energy × the rate in force at its start."""
    return float(np.nansum(energy.kwh[part] * energy.rate[part]))


def _cost_words(parts: Sequence[tuple[Energy, np.ndarray]], about: str) -> str:
    """Say what ranges cost; nothing where no tariff is in force, or amounts are in several currencies."""
    currencies = sorted({name for energy, _ in parts for name in energy.currencies})
    without = [energy.is_assumed[part] for energy, part in parts]
    if len(currencies) != 1 or all(one.all() for one in without):
        return ""
    amount = sum(cost(energy, part) for energy, part in parts)
    money = text.money(amount, currencies[0], 0 if abs(amount) >= 10_000 else 2)
    if any(one.any() for one in without):
        return tr("{cost}, some prices assumed", cost=f"{about}{money}")
    return f"{about}{money}"


def _inside(time_s: np.ndarray, chosen: Sequence[Period]) -> np.ndarray:
    """Return the places of the intervals that begin inside one of the periods."""
    bounds = (np.searchsorted(time_s, (one.start.timestamp(), one.end.timestamp())) for one in chosen)
    return np.concatenate([np.arange(first, last) for first, last in bounds])


def _cuts(totals: Totals, chosen: Sequence[Period]) -> bool:
    """Whether a period begins or ends inside an interval that is known as one value."""
    within = totals.period
    bounds = (bound for one in chosen for bound in (one.start, one.end))
    inner = [bound.timestamp() for bound in bounds if within.start < bound < within.end]
    width = totals.interval.seconds
    return totals.interval is not Interval.RAW and any(
        energy.time_s[0] < bound < energy.time_s[-1] + width and bound not in energy.time_s
        for energy in totals.machines
        for bound in inner
    )
