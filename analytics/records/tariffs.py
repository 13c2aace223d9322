"""Tariffs, emission factors and prices of other energies, as the database has them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from analytics.capability import Capability
from analytics.database import Session
from analytics.tariff import Carrier, EmissionFactor, Prices, Tariff

#: kWh in one unit of an energy source. Gas at the calorific value that its readings are converted with unless a
#: message says another; the enthalpy of steam differs too much from plant to plant.
_KWH_PER_UNIT = {("natural_gas", "m³"): 10.55, ("natural_gas", "m3"): 10.55}
_ENERGY_UNITS = {"kWh": 1.0, "MWh": 1000.0, "GJ": 1000 / 3.6}

#: Stands for the beginning of a price that names none.
EVER = date(1900, 1, 1)

#: Table → the columns that are read, with what stands for one that is not there.
_READS = {
    "energy_tariffs": {
        "id::text": "id",
        "factory_id": "factory_id",
        "rate_per_kwh::float8": "rate_per_kwh",
        "coalesce(currency, '')": "currency",
        "valid_from": "valid_from",
        "valid_to": "valid_to",
        "coalesce(is_time_of_use, false)": "is_time_of_use",
        "coalesce(start_hour, 0)::integer": "start_hour",
        "coalesce(end_hour, 24)::integer": "end_hour",
        "applicable_days": "applicable_days",
    },
    "carbon_factors": {
        "id::text": "id",
        "region": "region",
        "emission_factor_kg_co2_per_kwh::float8": "emission_factor_kg_co2_per_kwh",
        "valid_from": "valid_from",
        "valid_to": "valid_to",
    },
    "energy_sources": {
        "name": "name",
        "unit": "unit",
        "cost_per_unit::float8": "cost_per_unit",
        "carbon_factor::float8": "carbon_factor",
    },
}


def prices(session: Session, capability: Capability) -> Prices:
    """Read everything that turns energy into money and carbon; what the database lacks is unknown."""
    tariffs = [
        Tariff(
            row[0],
            row[1],
            row[2],
            str(row[3]).strip(),
            row[4] or EVER,
            row[5],
            bool(row[6]),
            int(row[7] or 0),
            24 if row[8] is None else int(row[8]),
            None if row[9] is None else tuple(row[9]),
        )
        for row in _rows(session, capability, "energy_tariffs")
        if row[1] is not None and row[2] is not None
    ]
    factors = [
        EmissionFactor(row[0], row[1], row[2], row[3] or EVER, row[4])
        for row in _rows(session, capability, "carbon_factors")
        if row[2] is not None
    ]
    carriers = {
        row[0]: Carrier(_per_kwh(row[2], row[0], row[1]), _per_kwh(row[3], row[0], row[1]))
        for row in _rows(session, capability, "energy_sources")
    }
    regions = {}
    if capability.has("factories", "metadata"):
        found = session.rows("SELECT id, coalesce(metadata ->> 'carbon_region', '') FROM factories")
        regions = {row[0]: row[1] for row in found if row[1]}
    return Prices(tuple(tariffs), tuple(factors), regions, carriers)


def _rows(session: Session, capability: Capability, table: str) -> Sequence[tuple[Any, ...]]:
    if not capability.has(table) or not capability.may("SELECT", table):
        return ()
    columns = [
        expression if capability.has(table, name) else f"NULL AS {name}" for expression, name in _READS[table].items()
    ]
    active = "coalesce(is_active, true)" if capability.has(table, "is_active") else "true"
    return session.rows(f"SELECT {', '.join(columns)} FROM {table} WHERE {active}")  # noqa: S608 - our names


def _per_kwh(value: float | None, energy_type: str, unit: str) -> float | None:
    kwh = _ENERGY_UNITS.get(unit) or _KWH_PER_UNIT.get((energy_type, unit))
    return None if value is None or kwh is None else value / kwh
