"""Energy use of a report by machine, energy and month: sums over what the workbench answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analytics.kpi import Kpis
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.report.contents import Contents, MachineContents
from analytics.report.phrases import COMPARABLE_DAYS, total


@dataclass(frozen=True)
class Use:
    """Energy of a machine over a stretch of days.

    Parameters
    ----------
    kwh : float, optional
        None where nothing was read.
    days_read, days : int
        Days with a reading, and days.
    """

    kwh: float | None
    days_read: int
    days: int

    @property
    def comparable(self) -> bool:
        """Whether enough days were read to compare it with another stretch."""
        return self.kwh is not None and self.days_read >= COMPARABLE_DAYS * self.days


@dataclass(frozen=True)
class Month:
    """A month of all machines of a report.

    Parameters
    ----------
    label : str
        Year and month.
    kwh : dict of str to float
        Energy type → energy; without a key where nothing was read.
    costs : dict of str to float
        Currency → cost of the electricity.
    co2_kg : float, optional
        Of the electricity.
    kwh_before, kwh_compared : float, optional
        Energy of all types a year earlier and now, of the machines for which both can be compared.
    read, days : int
        Days with readings and days, all machines and energies together.
    """

    label: str
    kwh: dict[str, float]
    costs: dict[str, float]
    co2_kg: float | None
    kwh_before: float | None
    kwh_compared: float | None
    read: int
    days: int


def energy_types(contents: Contents) -> tuple[str, ...]:
    """Return the energies of a report's machines, electricity first."""
    found = dict.fromkeys(kind for one in contents.machines for kind in one.days)
    return tuple(sorted(found, key=lambda kind: (kind != ELECTRICITY, kind)))


def use_of(frame: pd.DataFrame, period: Period, timezone: str) -> Use:
    """Sum up site days inside a period."""
    times = pd.DatetimeIndex(frame.index)
    inside = frame["energy_kwh"][(times >= pd.Timestamp(period.start)) & (times < pd.Timestamp(period.end))].dropna()
    start, end = (pd.Timestamp(bound).tz_convert(timezone).date() for bound in (period.start, period.end))
    days = max((end - start).days, 1)
    return Use(float(inside.sum()) if len(inside) else None, len(inside), days)


def machine_use(one: MachineContents, kind: str) -> Use:
    """Return a machine's use of one energy over the period: its electricity as the KPIs have it."""
    days = one.days.get(kind)
    if days is None:
        return Use(None, 0, 1)
    found = use_of(days, one.period, one.machine.timezone)
    return Use(one.kpis.energy_kwh, found.days_read, found.days) if kind == ELECTRICITY else found


def all_energy(one: MachineContents) -> float | None:
    """Return a machine's energy of all types over the period, kWh."""
    return total(machine_use(one, kind).kwh for kind in one.days)


def months(contents: Contents) -> tuple[Month, ...]:
    """Return the months of a report."""
    labels = [f"{first:%Y-%m}" for first, _ in contents.request.month_days()]
    return tuple(_month(contents, place, label) for place, label in enumerate(labels))


def _month(contents: Contents, place: int, label: str) -> Month:
    kwh: dict[str, float] = {}
    costs: dict[str, float] = {}
    carbon: list[float | None] = []
    before: list[float | None] = []
    compared: list[float | None] = []
    read = days = 0
    for one in contents.machines:
        for kind, use, earlier in _uses(contents, one, place):
            if use.kwh is not None:
                kwh[kind] = kwh.get(kind, 0.0) + use.kwh
            read, days = read + use.days_read, days + use.days
            if use.comparable and earlier.comparable:
                before.append(earlier.kwh)
                compared.append(use.kwh)
        kpis = one.months[place]
        if kpis.cost is not None:
            costs[kpis.currency] = costs.get(kpis.currency, 0.0) + kpis.cost
        carbon.append(kpis.co2_kg)
    return Month(label, kwh, costs, total(carbon), total(before), total(compared), read, days)


def _uses(contents: Contents, one: MachineContents, place: int) -> Iterator[tuple[str, Use, Use]]:
    """Return energy, use of the month, and use of the same days a year earlier."""
    zone = one.machine.timezone
    now, then = contents.request.months(zone)[place], contents.request.months_before(zone)[place]
    for kind, frame in one.days.items():
        use, earlier = use_of(frame, now, zone), use_of(frame, then, zone)
        if kind == ELECTRICITY:
            use = Use(one.months[place].energy_kwh, use.days_read, use.days)
        yield kind, use, earlier


def year_on_year(found: Sequence[Month]) -> tuple[float | None, float | None]:
    """Return the energy of the comparable months, and that of a year earlier, kWh."""
    return total(one.kwh_compared for one in found), total(one.kwh_before for one in found)


def costs(found: Sequence[Kpis]) -> dict[str, float]:
    """Return the cost of electricity by currency."""
    made: dict[str, float] = {}
    for one in found:
        if one.cost is not None:
            made[one.currency] = made.get(one.currency, 0.0) + one.cost
    return made


def read_shares(one: MachineContents, kind: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return for each site day of the period which share of its readings there is, 0 to 1.

    A full day is what nine days in ten of the period do not exceed.
    """
    zone = one.machine.timezone
    first = pd.Timestamp(one.period.start).tz_convert(zone).tz_localize(None).normalize()
    last = pd.Timestamp(one.period.end).tz_convert(zone).tz_localize(None).normalize()
    every = pd.date_range(first, last, freq="D", inclusive="left")
    frame = one.days.get(kind)
    if frame is None or frame.empty:
        return np.zeros(len(every))
    counts = frame["readings"].copy()
    counts.index = pd.DatetimeIndex(counts.index).tz_convert(zone).tz_localize(None).normalize()
    counts = counts.groupby(level=0).sum().reindex(every, fill_value=0.0).fillna(0.0)
    full = float(np.quantile(counts.to_numpy(), 0.9)) or float(counts.max())
    return np.clip(counts.to_numpy(dtype=np.float64) / full, 0.0, 1.0) if full > 0 else np.zeros(len(every))
