"""The six KPIs of a machine, as the SQL functions of the contract compute them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from analytics.capability import Capability
from analytics.database import Session
from analytics.finding import Finding
from analytics.kpi import Kpis
from analytics.period import Period
from analytics.plant import Machine

_KPIS = "SELECT * FROM calculate_all_kpis(%(id)s, %(start)s, %(end)s)"

#: Output column of the function → field of :class:`Kpis`, for the numbers.
_NUMBERS = {
    "total_energy_kwh": "energy_kwh",
    "avg_power_kw": "average_power_kw",
    "peak_demand_kw": "peak_demand_kw",
    "load_factor": "load_factor",
    "total_production_units": "production_units",
    "sec_kwh_per_unit": "sec_kwh_per_unit",
    "total_cost": "cost",
    "avg_rate_per_kwh": "average_rate_per_kwh",
    "total_co2_kg": "co2_kg",
    "co2_per_unit_kg": "co2_kg_per_unit",
    "emission_factor": "emission_factor",
}


def kpis(session: Session, capability: Capability, machine: Machine, period: Period) -> Kpis:
    """Return the KPIs of a machine over a period; unknown is None.

    Parameters
    ----------
    session : Session
    capability : Capability
        Functions that are not those of our migrations are believed, and it is said that they are not ours.
    machine : Machine
    period : Period
    """
    frame = session.frame(_KPIS, {"id": machine.id, "start": period.start, "end": period.end})
    known = frame.astype(object).where(frame.notna(), None)
    row: dict[str, Any] = {} if known.empty else {str(name): known[name].iloc[0] for name in known.columns}
    numbers = {name: _number(row.get(column)) for column, name in _NUMBERS.items()}
    peak = row.get("peak_time")
    return Kpis(
        machine_id=machine.id,
        machine_name=machine.name,
        period=period,
        peak_time=None if peak is None else _moment(peak),
        currency=str(row.get("currency") or ""),
        findings=tuple(_findings(capability, row)),
        **numbers,
    )


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


def _moment(value: Any) -> datetime:
    moment: datetime = value.to_pydatetime()
    return moment


def _findings(capability: Capability, row: Mapping[str, Any]) -> Iterator[Finding]:
    """Say where a KPI rests on something that the plant did not enter."""
    if not capability.migration:
        yield Finding(
            "kpi.functions_of_the_plant",
            "The KPIs come from functions that this database brought along: they may count the end of the period, take "
            "the highest reading for the peak, and the mean of all tariffs for the price.",
        )
    by_default = {
        "energy_at_default_rate_kwh": (
            "kpi.default_rate",
            "{share:.0%} of the energy has no tariff in force; 0.20 (06 to 22 o'clock) and 0.10 per kWh were assumed.",
        ),
        "energy_at_default_factor_kwh": (
            "kpi.default_factor",
            "{share:.0%} of the energy has no emission factor in force; 0.45 kg CO₂/kWh was assumed.",
        ),
    }
    energy = _number(row.get("total_energy_kwh")) or 0.0
    for column, (code, text) in by_default.items():
        assumed = _number(row.get(column)) or 0.0
        if assumed > 0 and energy > 0:
            share = assumed / energy
            yield Finding(code, text.format(share=share), {"share": share, "energy_kwh": assumed}, "info")
