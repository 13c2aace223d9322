"""Key performance indicators of one machine over a period, as the contract's SQL functions compute them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from analytics.finding import Finding
from analytics.period import Period, hull


@dataclass(frozen=True)
class Kpis:
    """The six KPIs; None is unknown, never 0.

    ``cost`` is in ``currency``, ``emission_factor`` in kg CO₂/kWh, ``peak_time`` the start of the 15 minutes.
    """

    machine_id: UUID
    machine_name: str
    period: Period
    energy_kwh: float | None
    average_power_kw: float | None
    peak_demand_kw: float | None
    peak_time: datetime | None
    load_factor: float | None
    production_units: float | None
    sec_kwh_per_unit: float | None
    cost: float | None
    average_rate_per_kwh: float | None
    currency: str
    co2_kg: float | None
    co2_kg_per_unit: float | None
    emission_factor: float | None
    findings: tuple[Finding, ...] = ()


def together(parts: Sequence[Kpis]) -> Kpis:
    """Return the KPIs of several periods of one machine as one.

    Energy, cost, production and carbon add up, the peak is the highest one, the mean power is weighted by the time that
    was measured. A sum of which a part is unknown is unknown, and so is a cost in several currencies.

    Parameters
    ----------
    parts : sequence of Kpis
        At least one; their periods do not overlap.
    """
    energy, production, co2 = (
        _sum(getattr(one, name) for one in parts) for name in ("energy_kwh", "production_units", "co2_kg")
    )
    currencies = {one.currency for one in parts}
    cost = _sum(one.cost for one in parts) if len(currencies) == 1 else None
    hours = _sum(_measured_h(one) for one in parts)
    highest = max(
        (one for one in parts if one.peak_demand_kw is not None),
        key=lambda one: one.peak_demand_kw or 0.0,
        default=None,
    )
    peak = None if highest is None else highest.peak_demand_kw
    mean = _ratio(energy, hours)
    return Kpis(
        machine_id=parts[0].machine_id,
        machine_name=parts[0].machine_name,
        period=hull(one.period for one in parts),
        energy_kwh=energy,
        average_power_kw=mean,
        peak_demand_kw=peak,
        peak_time=None if highest is None else highest.peak_time,
        load_factor=_ratio(mean, peak),
        production_units=production,
        sec_kwh_per_unit=_ratio(energy, production),
        cost=cost,
        average_rate_per_kwh=_ratio(cost, energy),
        currency=parts[0].currency if len(currencies) == 1 else "",
        co2_kg=co2,
        co2_kg_per_unit=_ratio(co2, production),
        emission_factor=_ratio(co2, energy),
        findings=tuple({finding.words: finding for one in parts for finding in one.findings}.values()),
    )


def _measured_h(one: Kpis) -> float | None:
    """Return how long was measured, h: mean power is that of the time with readings."""
    if one.energy_kwh is None or one.average_power_kw is None:
        return None
    return one.energy_kwh / one.average_power_kw if one.average_power_kw else one.period.hours


def _sum(values: Iterable[float | None]) -> float | None:
    known = tuple(values)
    return None if None in known else sum(value for value in known if value is not None)


def _ratio(over: float | None, under: float | None) -> float | None:
    return None if over is None or not under else over / under
