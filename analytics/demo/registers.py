"""The demo plant's entries in the registers: sites, machines, states, tariffs, carbon factors, energy uses, faults."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from analytics.database import Session
from analytics.demo.request import DemoRequest
from analytics.demo.rows import SERIES
from analytics.errors import CannotStore
from analytics.language import tr
from analytics.period import Period
from analytics.simulator import NATURAL_GAS, PLANT, Fault, FaultKind, MachineSpec, SiteSpec

MACHINE_IDS = [machine.id for machine in PLANT.machines]
_SITE_IDS = [site.id for site in PLANT.sites]
_CALIFORNIA, _MUNICH = _SITE_IDS

Values = dict[str, Any]


def _demo_id(name: str) -> UUID:
    """Return the id of an entry that has no other name, the same in every demo plant."""
    return uuid5(NAMESPACE_URL, f"enms-workbench:demo:{name}")


# --- what is there --------------------------------------------------------------------------------------------------

_OTHER_NAME = "SELECT name FROM factories WHERE name = ANY(%(names)s) AND NOT id = ANY(%(ids)s)"


def refuse_what_is_in_the_way(session: Session, request: DemoRequest) -> None:
    """Raise CannotStore when the demo plant cannot be written here."""
    if session.value("SELECT to_regclass('workbench.simulated_faults') IS NULL"):
        raise CannotStore(
            tr("This database was not made by the workbench, and the demo plant is only written to one that was."),
            tr("Open the demo and local data, or another empty database."),
        )
    if not request.replace and session.value("SELECT EXISTS (SELECT FROM machines WHERE id = ANY(%s))", [MACHINE_IDS]):
        raise CannotStore(
            tr("The demo plant is already in this database."), tr("Replace it, or go on with the one that is there.")
        )
    values: Values = {"names": [site.name for site in PLANT.sites], "ids": _SITE_IDS}
    taken = session.value(_OTHER_NAME, values)
    if taken:
        raise CannotStore(
            tr("Another factory of this database is called “{taken}”, like one of the demo plant.", taken=taken),
            tr("Rename it first."),
        )


_FORMER = """
SELECT min((spec ->> 'start')::timestamptz),
       greatest(max((spec ->> 'end')::timestamptz),
                (SELECT max((metadata ->> 'simulated_to')::timestamptz) FROM machine_status WHERE machine_id = ANY(%s)))
FROM workbench.demo
"""


def with_former(session: Session, period: Period) -> Period:
    """Return a period widened by that of the demo plant that is there: from all of it readings will go."""
    start, end = session.row(_FORMER, [MACHINE_IDS]) or (None, None)
    return Period(min(start or period.start, period.start), max(end or period.end, period.end))


#: Who holds this lock computes roll-ups; whoever else wrote readings waits with the commit (migration 0006).
_ROLLUP_LOCK = 4_961_278_834_002

# The tables of roll-ups that this user may empty, all of them or none; continuous aggregates are none.
_ROLLUPS = """
SELECT coalesce(array_agg('workbench.' || c.relname), '{}')
FROM pg_class c
JOIN unnest(%(series)s::text[]) AS s (series) ON starts_with(c.relname, 'rollup_' || s.series)
WHERE c.relnamespace = 'workbench'::regnamespace AND c.relkind = 'r'
HAVING bool_and(has_table_privilege(c.oid, 'DELETE') AND has_table_privilege(c.oid, 'TRUNCATE'))
   AND has_table_privilege('workbench.rollup_dirty', 'DELETE')
"""


def clear(session: Session) -> None:
    """Delete what an earlier demo plant wrote; what people added to its machines stays."""
    rollups = _rollups(session)
    if session.value("SELECT EXISTS (SELECT FROM machines WHERE NOT id = ANY(%s))", [MACHINE_IDS]):
        for table in (*SERIES, *rollups):
            session.execute(f"DELETE FROM {table} WHERE machine_id = ANY(%s)", [MACHINE_IDS])  # noqa: S608
    else:
        # Every reading is the demo plant's: this is quick and leaves no dead rows for the new ones to wade through.
        session.execute(f"TRUNCATE {', '.join((*SERIES, *rollups))}")
    if rollups:
        # No readings and no roll-ups: there is nothing to compute, and finding that out takes longer than all else.
        session.execute("DELETE FROM workbench.rollup_dirty WHERE id = ANY(%s)", [MACHINE_IDS])
    session.execute("DELETE FROM machine_status WHERE machine_id = ANY(%s)", [MACHINE_IDS])
    session.execute("DELETE FROM workbench.simulated_faults WHERE machine_id = ANY(%s)", [MACHINE_IDS])
    session.execute("DELETE FROM workbench.demo")
    session.execute("DELETE FROM energy_tariffs WHERE id = ANY(%s)", [[_demo_id(t.name) for t in _TARIFFS]])
    session.execute("DELETE FROM carbon_factors WHERE id = ANY(%s)", [[_demo_id(f[0]) for f in _CARBON]])


def _rollups(session: Session) -> list[str]:
    """Return the tables of roll-ups to empty here, and keep others from changing them; none leaves it to the server."""
    if session.value("SELECT to_regclass('workbench.rollup_dirty') IS NULL"):
        return []
    session.execute("SELECT pg_advisory_xact_lock(%s)", [_ROLLUP_LOCK])
    return list(session.value(_ROLLUPS, {"series": list(SERIES)}) or ())


# --- sites and machines ---------------------------------------------------------------------------------------------

_SITE = """
INSERT INTO factories (id, name, location, timezone, metadata)
VALUES (%(id)s, %(name)s, %(location)s, %(timezone)s, %(metadata)s)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, location = excluded.location, timezone = excluded.timezone,
    metadata = excluded.metadata || coalesce(factories.metadata, '{}')
"""

_MACHINE = """
INSERT INTO machines (id, factory_id, name, description, type, manufacturer, model, serial_number, installation_date,
                      rated_power_kw, rated_voltage_v, rated_current_a, rated_frequency_hz, location_in_factory,
                      data_interval_seconds, mqtt_topic, is_critical)
VALUES (%(id)s, %(factory_id)s, %(name)s, %(description)s, %(type)s::machine_type, %(manufacturer)s, %(model)s,
        %(serial_number)s, %(installed)s, %(power)s, %(voltage)s, %(current)s, %(frequency)s, %(place)s, %(interval)s,
        %(topic)s, %(critical)s)
ON CONFLICT (id) DO UPDATE SET factory_id = excluded.factory_id, name = excluded.name, type = excluded.type,
    rated_power_kw = excluded.rated_power_kw, data_interval_seconds = excluded.data_interval_seconds,
    mqtt_topic = excluded.mqtt_topic, is_active = true
"""


def _site_values(site: SiteSpec) -> Values:
    about = {
        "industry": site.industry,
        "size": site.size,
        "employees": site.employees,
        "carbon_region": _CARBON_REGIONS[site.id],
        "demo": True,
    }
    return {
        "id": site.id,
        "name": site.name,
        "location": site.location,
        "timezone": site.timezone,
        "metadata": about,
    }


def _machine_values(machine: MachineSpec) -> Values:
    return {
        "id": machine.id,
        "factory_id": machine.site.id,
        "name": machine.name,
        "description": machine.description,
        "type": machine.kind.value,
        "manufacturer": machine.manufacturer,
        "model": machine.model,
        "serial_number": machine.serial_number,
        "installed": machine.installed,
        "power": machine.rated_power_kw,
        "voltage": machine.rated_voltage_v,
        "current": machine.rated_current_a,
        "frequency": machine.rated_frequency_hz,
        "place": machine.place,
        "interval": machine.data_interval_s,
        "topic": machine.mqtt_topic,
        "critical": machine.critical,
    }


# --- money and carbon -----------------------------------------------------------------------------------------------

_TARIFF = """
INSERT INTO energy_tariffs (id, factory_id, name, description, rate_per_kwh, currency, is_time_of_use, start_hour,
                            end_hour, applicable_days, demand_charge_per_kw, valid_from)
VALUES (%(id)s, %(factory_id)s, %(name)s, %(description)s, %(rate)s, %(currency)s, %(time_of_use)s, %(start)s, %(end)s,
        %(days)s, %(demand)s, %(valid_from)s)
ON CONFLICT (id) DO NOTHING
"""


@dataclass(frozen=True)
class _Tariff:
    factory_id: UUID
    name: str
    description: str
    rate: float
    currency: str
    hours: tuple[int, int] | None = None
    days: tuple[int, ...] | None = None
    demand_per_kw: float | None = None


_EVERY_DAY, _WEEKDAYS, _WEEKEND = (0, 1, 2, 3, 4, 5, 6), (1, 2, 3, 4, 5), (0, 6)

#: In California every hour of the week has exactly one band; the night wraps past midnight.
_TARIFFS = (
    _Tariff(_CALIFORNIA, "Peak Hours Rate", "Weekdays from 9 to 21", 0.25, "USD", (9, 21), _WEEKDAYS, 18.50),
    _Tariff(_CALIFORNIA, "Off-Peak Rate", "Every night from 21 to 9", 0.10, "USD", (21, 9), _EVERY_DAY),
    _Tariff(_CALIFORNIA, "Weekend Rate", "Saturday and Sunday from 9 to 21", 0.12, "USD", (9, 21), _WEEKEND),
    _Tariff(_MUNICH, "Standard Industrial Rate", "One rate at all hours", 0.18, "EUR", demand_per_kw=9.80),
)

_CARBON_FACTOR = """
INSERT INTO carbon_factors (id, region, grid_name, emission_factor_kg_co2_per_kwh, source, valid_from)
SELECT %(id)s, %(region)s, %(grid)s, %(factor)s, %(source)s, %(valid_from)s
WHERE NOT EXISTS (SELECT FROM carbon_factors WHERE region = %(region)s AND is_active)
"""

# Region, grid, kg CO₂/kWh, source: as existing demo plants have them.
_CARBON = (
    ("US-California", "CAISO", 0.22, "EPA eGRID 2023"),
    ("Germany", "Germany National Grid", 0.35, "European Environment Agency 2023"),
    ("default", "Global Average", 0.45, "IEA 2023 Global Average"),
)

#: Whose factor counts for a site, as KPI functions look it up.
_CARBON_REGIONS = {_CALIFORNIA: "US-California", _MUNICH: "Germany"}


def _tariff_values(tariff: _Tariff, valid_from: date) -> Values:
    start, end = tariff.hours or (None, None)
    return {
        "id": _demo_id(tariff.name),
        "factory_id": tariff.factory_id,
        "name": tariff.name,
        "description": tariff.description,
        "rate": tariff.rate,
        "currency": tariff.currency,
        "time_of_use": tariff.hours is not None,
        "start": start,
        "end": end,
        "days": list(tariff.days) if tariff.days else None,
        "demand": tariff.demand_per_kw,
        "valid_from": valid_from,
    }


# --- significant energy uses ----------------------------------------------------------------------------------------

_USE = """
INSERT INTO seus (id, name, description, energy_source_id, machine_ids, baseline_year, baseline_start_date,
                  baseline_end_date)
SELECT %(id)s, %(name)s, %(description)s, s.id, %(machines)s, %(year)s, %(start)s, %(end)s
FROM energy_sources s WHERE s.name = %(source)s
ON CONFLICT (id) DO NOTHING
"""

# The order in which existing demo plants number them; the boiler's gas is one more.
_USES = (1, 6, 2, 7, 3, 4, 5, 8)


def _use_values(request: DemoRequest) -> Iterator[Values]:
    period = request.period
    for digit, number in enumerate(_USES, 1):
        yield _use(digit, PLANT.machines[number - 1], "electricity", period.start, period.end)
    yield _use(9, PLANT.machines[7], NATURAL_GAS, period.start, period.end)


def _use(digit: int, machine: MachineSpec, source: str, start: datetime, end: datetime) -> Values:
    suffix = "" if source == "electricity" else " Gas"
    group = str(digit) * 4
    last = min(date(start.year + 1, start.month, 1), end.date())
    return {
        "id": UUID(f"aaaaaaaa-{group}-{group}-{group}-{group * 3}"),
        "name": machine.name + suffix,
        "description": machine.description,
        "source": source,
        "machines": [machine.id],
        "year": start.year,
        "start": start.date(),
        "end": last,
    }


# --- faults and how it was made -------------------------------------------------------------------------------------

_FAULT = """
INSERT INTO workbench.simulated_faults (machine_id, kind, start_time, end_time, severity, parameters)
VALUES (%(machine_id)s, %(kind)s, %(start)s, %(end)s, %(severity)s, %(parameters)s)
"""


def _fault_values(fault: Fault) -> Values:
    return {
        "machine_id": fault.machine_id,
        "kind": fault.kind.value,
        "start": fault.start,
        "end": fault.end,
        "severity": fault.severity,
        "parameters": fault.parameters,
    }


def faults_on_record(session: Session, since: datetime) -> tuple[Fault, ...]:
    """Return the faults of the demo plant that are not over at a moment."""
    found = session.rows(
        "SELECT kind, machine_id, start_time, extract(epoch FROM end_time - start_time)::float8, severity "
        "FROM workbench.simulated_faults WHERE machine_id = ANY(%s) AND end_time > %s ORDER BY start_time",
        [MACHINE_IDS, since],
    )
    return tuple(Fault(FaultKind(kind), machine, start, seconds, sev) for kind, machine, start, seconds, sev in found)


def write(session: Session, request: DemoRequest, faults: Iterable[Fault]) -> None:
    """Write everything of the demo plant but readings and states."""
    valid_from = date(request.period.start.year, 1, 1)
    session.executemany(_SITE, map(_site_values, PLANT.sites))
    session.executemany(_MACHINE, map(_machine_values, PLANT.machines))
    session.executemany(_TARIFF, (_tariff_values(tariff, valid_from) for tariff in _TARIFFS))
    for region, grid, factor, source in _CARBON:
        values: Values = {"id": _demo_id(region), "region": region, "grid": grid, "factor": factor, "source": source}
        session.execute(_CARBON_FACTOR, values | {"valid_from": valid_from})
    session.executemany(_USE, _use_values(request))
    session.executemany(_FAULT, map(_fault_values, faults))
    spec = {
        "start": request.period.start.isoformat(),
        "minutes_from": request.minutes_from.isoformat(),
        "end": request.end.isoformat(),
        "machines": [machine.name for machine in PLANT.machines],
    }
    session.execute("INSERT INTO workbench.demo (seed, spec) VALUES (%s, %s)", [request.seed, spec])
