"""Key performance indicators of one machine over a period, as the contract's SQL functions compute them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from analytics.finding import Finding
from analytics.period import Period


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
