"""What ranges amount to: energy, power and cost, said at once from what is at hand."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np
import pandas as pd

from analytics import text
from analytics.language import tr
from analytics.measure import ENERGY, POWER
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine, energy_words
from analytics.tariff import CURRENCY, RATE, Prices, assumed, priced


@dataclass(frozen=True, eq=False)
class Energy:
    """One energy of one machine, its power, and what a kWh costs; one value an interval.

    Parameters
    ----------
    machine_id : UUID
    kind : str
        The energy, e.g. electricity.
    time_s : ndarray
        UTC epoch s of the start of each interval.
    kwh, kw, kw_high : ndarray
        NaN is missing.
    rate : ndarray
        Money per kWh by the tariff in force at the site's clock; of electricity what the KPIs assume where there is
        none.
    is_assumed : ndarray
        Where there is none.
    currencies : tuple of str
        Of the tariffs in force.
    """

    machine_id: UUID
    kind: str
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
    energies : tuple of Energy
        Each energy that is shown, machine by machine.
    interval : Interval
        Width of the values.
    period : Period
        Where they are known.
    """

    energies: tuple[Energy, ...]
    interval: Interval
    period: Period


def totals_of(
    frames: Iterable[tuple[Machine, str, pd.DataFrame]], interval: Interval, period: Period, prices: Prices
) -> Totals:
    """Return the totals of machines from the frames of their series, each of one energy."""
    made = (_energy(*one, interval, prices) for one in frames if ENERGY.key in one[2].columns)
    return Totals(tuple(one for one in made if one.time_s.size), interval, period)


def _energy(machine: Machine, kind: str, frame: pd.DataFrame, interval: Interval, prices: Prices) -> Energy:
    kwh = frame[ENERGY.key].to_numpy(dtype=np.float64)
    if POWER.key in frame.columns:
        kw = frame[POWER.key].to_numpy(dtype=np.float64)
    else:
        kw = kwh * 3600 / interval.seconds if interval.seconds else np.full(kwh.size, np.nan)
    bounded = f"{POWER.key}:max" in frame.columns
    highest = frame[f"{POWER.key}:max"].to_numpy(dtype=np.float64) if bounded else kw
    times = pd.DatetimeIndex(frame.index)
    table = priced(prices, machine.factory_id, times, machine.timezone, kind)
    rate = table[RATE].to_numpy(dtype=np.float64)
    without = np.isnan(rate)
    if kind == ELECTRICITY:
        rate = np.where(without, assumed(times, machine.timezone), rate)
    currencies = tuple(sorted({str(name) for name in table[CURRENCY].unique() if name}))
    return Energy(machine.id, kind, seconds_of(times), kwh, kw, highest, rate, without, currencies)


def seconds_of(index: pd.Index) -> np.ndarray:
    """Return the UTC epoch seconds of a time index."""
    return np.asarray(pd.DatetimeIndex(index).as_unit("us").asi8, dtype=np.float64) / 1e6


def describe(totals: Totals, chosen: Sequence[Period], machine_ids: Collection[UUID] | None = None) -> tuple[str, ...]:
    """Say what ranges amount to together, what matters least at the end; empty when no energy is on the screen.

    Each energy is summed by itself, for gas never adds to electricity. Energy, mean power and cost add up over the
    machines, the peak is that of one machine. The mean is that of the time with readings: what is missing is not 0. A
    range that cuts an interval is only about right and says so.

    Parameters
    ----------
    totals : Totals
    chosen : sequence of Period
    machine_ids : collection of UUID, optional
        Whose energy; that of all machines when not given.
    """
    theirs = [one for one in totals.energies if machine_ids is None or one.machine_id in machine_ids]
    if not theirs or any(one.start < totals.period.start or one.end > totals.period.end for one in chosen):
        return ()
    sums = [_sum([one for one in theirs if one.kind == kind], chosen) for kind in _kinds(theirs)]
    if not any(text.known(one.kwh) for one in sums):
        return (tr("no readings"),)
    count = len({one.machine_id for one in theirs})
    machines = tr("{count} machines", count=count) if count > 1 else ""
    about = "≈ " if _cuts(totals, chosen) else ""
    if len(sums) > 1:
        used = " · ".join(one.used_words(about) for one in sums)
        costs = _several_costs(sums, about) if any(one.currency for one in sums) else ""
        words: tuple[str, ...] = (_joined(machines, used), costs)
    else:
        (only,) = sums
        peak = tr("peak {power}", power=text.power(only.peak_kw)) if text.known(only.peak_kw) and count == 1 else ""
        mean = tr("mean {power}", power=text.power(only.mean_kw)) if text.known(only.mean_kw) else ""
        words = (_joined(machines, only.used_words(about), only.cost_words(about)), peak, mean)
    return tuple(word for word in words if word)


@dataclass(frozen=True)
class _Sum:
    """What one energy of several machines amounts to; NaN is unknown, and so is an empty currency."""

    kind: str
    kwh: float
    mean_kw: float
    peak_kw: float
    cost: float
    currency: str
    some_assumed: bool

    def used_words(self, about: str) -> str:
        """Say how much of which energy."""
        amount = f"{about}{text.energy(self.kwh)}" if text.known(self.kwh) else text.UNKNOWN
        return f"{amount} {energy_words(self.kind)}"

    def cost_words(self, about: str) -> str:
        """Say what it costs; nothing where that is unknown."""
        if not self.currency:
            return ""
        cost = f"{about}{text.money(self.cost, self.currency, 0 if abs(self.cost) >= 10_000 else 2)}"
        return tr("{cost}, some prices assumed", cost=cost) if self.some_assumed else cost


def _kinds(energies: Iterable[Energy]) -> Iterable[str]:
    """Return the energies there are, electricity first."""
    return sorted({one.kind for one in energies}, key=lambda kind: (kind != ELECTRICITY, energy_words(kind)))


def _joined(*words: str) -> str:
    return "   ".join(word for word in words if word)


def _several_costs(sums: Iterable[_Sum], about: str) -> str:
    """Say what each of several energies costs, and of which that is unknown."""
    said = ((energy_words(one.kind), one.cost_words(about)) for one in sums)
    return " · ".join(f"{cost} {name}" if cost else tr("cost of {energy} unknown", energy=name) for name, cost in said)


def _sum(energies: Sequence[Energy], chosen: Sequence[Period]) -> _Sum:
    """Add up one energy over machines and ranges; amounts in several currencies have no sum."""
    kwh = mean = highest = np.nan
    parts = [(energy, _inside(energy.time_s, chosen)) for energy in energies]
    for energy, part in parts:
        if np.isfinite(energy.kwh[part]).any():
            kwh = np.nansum([kwh, np.nansum(energy.kwh[part])])
        if np.isfinite(energy.kw[part]).any():
            mean = np.nansum([mean, np.nanmean(energy.kw[part])])
            highest = np.fmax(highest, np.fmax.reduce(energy.kw_high[part]))
    currencies = sorted({name for energy in energies for name in energy.currencies})
    without = [energy.is_assumed[part] for energy, part in parts]
    is_priced = len(currencies) == 1 and not all(one.all() for one in without)
    amount = sum(cost(energy, part) for energy, part in parts)
    currency = currencies[0] if is_priced else ""
    return _Sum(energies[0].kind, kwh, mean, highest, amount, currency, any(one.any() for one in without))


def cost(energy: Energy, part: np.ndarray) -> float:
    """Return what the energy of these intervals costs: each interval's energy × the rate in force at its start."""
    return float(np.nansum(energy.kwh[part] * energy.rate[part]))


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
        for energy in totals.energies
        for bound in inner
    )
