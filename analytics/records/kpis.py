"""The six KPIs of a machine, as the SQL functions of the contract define them.

Where those functions are not there, or are a plant's own, the same SQL runs as one query over what is there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from analytics import inspection, schema
from analytics.capability import Capability
from analytics.database import Session
from analytics.errors import QueryFailed
from analytics.finding import Finding
from analytics.kpi import Kpis
from analytics.language import later, tr
from analytics.measure import POWER, Measure, Series, contract_measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.records import inline
from analytics.text import number

_KPIS = "SELECT * FROM calculate_all_kpis(%(id)s, %(start)s, %(end)s)"

_ARGUMENTS = {
    "p_machine_id": "%(id)s::uuid",
    "p_start_time": "%(start)s::timestamptz",
    "p_end_time": "%(end)s::timestamptz",
}

#: UTC buckets of every level start from here.
ORIGIN = "2000-01-01 00:00:00+00"

#: A plant's own function is given this long to say what it would have said, ms.
PATIENCE_MS = 3000

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


def kpis(session: Session, capability: Capability, machine: Machine, period: Period, *, compared: bool = True) -> Kpis:
    """Return the KPIs of a machine over a period; unknown is None.

    Parameters
    ----------
    session : Session
    capability : Capability
        Functions that are not those of our migrations are not believed: what they would have said is told.
    machine : Machine
    period : Period
    compared : bool
        Whether functions of the plant's own are asked what they would have said.
    """
    values = {"id": machine.id, "start": period.start, "end": period.end}
    statement = _KPIS if capability.own_kpis else _inline(session, capability, values)
    frame = session.frame(statement, values)
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
        findings=(
            *(_foreign_findings(session, capability, row, values) if compared else ()),
            *_default_findings(row),
        ),
        **numbers,
    )


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


def _moment(value: Any) -> datetime:
    moment: datetime = value.to_pydatetime()
    return moment


def _default_findings(row: Mapping[str, Any]) -> Iterator[Finding]:
    """Say where a KPI rests on something that the plant did not enter."""
    by_default = {
        "energy_at_default_rate_kwh": (
            "kpi.default_rate",
            later(
                "{share} of the energy has no tariff in force; 0.20 (06 to 22 o'clock) and 0.10 per kWh were assumed."
            ),
        ),
        "energy_at_default_factor_kwh": (
            "kpi.default_factor",
            later("{share} of the energy has no emission factor in force; 0.45 kg CO₂/kWh was assumed."),
        ),
    }
    energy = _number(row.get("total_energy_kwh")) or 0.0
    for column, (code, text) in by_default.items():
        assumed = _number(row.get(column)) or 0.0
        if assumed > 0 and energy > 0:
            share = assumed / energy
            yield Finding(code, tr(text, share=f"{share:.0%}"), {"share": share, "energy_kwh": assumed}, "info")


# --- Databases without our functions ---------------------------------------------------------------------------------

#: What the SQL of the KPIs reads of each table, with its type; a table or column that is not there is unknown.
_READS: dict[str, dict[str, str]] = {
    "factories": {"id": "uuid", "timezone": "text", "metadata": "jsonb"},
    "energy_tariffs": {
        "id": "uuid",
        "factory_id": "uuid",
        "rate_per_kwh": "numeric",
        "currency": "text",
        "is_time_of_use": "boolean",
        "start_hour": "integer",
        "end_hour": "integer",
        "applicable_days": "integer[]",
        "valid_from": "date",
        "valid_to": "date",
        "is_active": "boolean",
    },
    "carbon_factors": {
        "id": "uuid",
        "region": "text",
        "emission_factor_kg_co2_per_kwh": "numeric",
        "valid_from": "date",
        "valid_to": "date",
        "is_active": "boolean",
    },
    "production_data": {"time": "timestamptz", "machine_id": "uuid", "production_count": "numeric"},
    "energy_readings": {
        "time": "timestamptz",
        "machine_id": "uuid",
        "energy_type": "text",
        "energy_kwh": "numeric",
        "power_kw": "numeric",
    },
}

_MIXED = """
SELECT EXISTS (
    SELECT FROM energy_readings
    WHERE machine_id = %(id)s AND time >= %(start)s AND time < %(end)s AND energy_type <> 'electrical')
"""


def _inline(session: Session, capability: Capability, values: Mapping[str, object]) -> str:
    """Write the functions' SQL as one query over what the database has."""
    if capability.has("workbench.schema_migration") and capability.migration:
        return inline.query_of("calculate_all_kpis", _ARGUMENTS, frozenset({"workbench.kpis"}))
    sql = inline.query_of("calculate_all_kpis", _ARGUMENTS)
    quarters = {
        "energy_readings_15min": _quarters(session, capability, Series.ENERGY, values),
        "production_data_15min": _quarters(session, capability, Series.PRODUCTION, values),
    }
    for name, query in (quarters | {name: _shaped(capability, name) for name in _READS}).items():
        sql = sql.replace(f"public.{name} ", f"{query} ")
    return sql


def _shaped(capability: Capability, table: str) -> str:
    """Return a table with the columns that the SQL expects: unknown where it has none, empty where there is none."""
    columns = []
    for name, kind in _READS[table].items():
        value = name if capability.has(table, name) else f"NULL::{kind}"
        if (table, name) == ("factories", "timezone"):
            value = f"coalesce(nullif({value}, ''), 'UTC')"
        if (table, name) == ("energy_readings", "energy_type") and value != name:
            value = f"'{ELECTRICITY}'::text"
        columns.append(f"{value} AS {name}")
    source = f"FROM public.{table}" if capability.has(table) else "WHERE false"
    return f"(SELECT {', '.join(columns)} {source})"


@dataclass(frozen=True)
class _Source:
    """What quarters of an hour are made of: a roll-up, or the readings; ``count`` names its number of readings."""

    relation: str
    level: Interval
    columns: Mapping[str, str]
    count: str
    typed: bool

    @property
    def when(self) -> str:
        """The column with the time of a row."""
        return "time" if self.level is Interval.RAW else "bucket"


def _quarters(session: Session, capability: Capability, series: Series, values: Mapping[str, object]) -> str:
    """Return quarters of an hour made from the coarsest roll-up that is exact and up to date, else from readings."""
    energy = series is Series.ENERGY
    measures = (contract_measure("energy_kwh"), POWER) if energy else (contract_measure("production_count"),)
    for level in (Interval.QUARTER_HOUR, Interval.MINUTE):
        source = _rollup(capability, f"{series}_{level.value}", level, measures)
        if (
            source is not None
            and (not energy or _told_apart(session, capability, source, values))
            and _up_to_date(session, capability, source, series, values)
        ):
            return _quarters_of(capability, source, measures)
    readings = {measure.key: measure.key for measure in measures}
    typed = not energy or capability.has(series, "energy_type")
    return _quarters_of(capability, _Source(str(series), Interval.RAW, readings, "", typed), measures)


def _rollup(capability: Capability, relation: str, level: Interval, measures: tuple[Measure, ...]) -> _Source | None:
    """Return a roll-up that carries the measures, None when it does not, or cannot be averaged further."""
    columns = {
        measure.key: name
        for measure in measures
        for name in (*reversed(measure.aliases), measure.rollup)
        if capability.has(relation, name)
    }
    count = next((name for name in ("total_readings", "reading_count") if capability.has(relation, name)), "")
    if len(columns) < len(measures) or not capability.has(relation, "bucket"):
        return None
    if POWER in measures and level is not Interval.QUARTER_HOUR and not count:
        return None
    return _Source(relation, level, columns, count, capability.has(relation, "energy_type"))


def _told_apart(session: Session, capability: Capability, source: _Source, values: Mapping[str, object]) -> bool:
    """Whether no other energy is in the roll-up's buckets of this machine."""
    if source.typed or not capability.has(Series.ENERGY, "energy_type"):
        return True
    return not session.value(_MIXED, values)


def _up_to_date(
    session: Session, capability: Capability, source: _Source, series: Series, values: Mapping[str, Any]
) -> bool:
    """Whether a roll-up begins and ends where the readings of the period do, and no reading came too late for it."""
    period = Period(values["start"], values["end"])
    if schema.out_of_date(session, capability, series, period).get(capability.aggregate_of(source.relation)):
        return False
    if capability.continuous.get(source.relation):
        return True
    bins = f"date_bin('{source.level.seconds} seconds', {{}}, '{ORIGIN}')"
    raw = session.row(
        f"SELECT {bins.format('min(time)')}, {bins.format('max(time)')} FROM {series} "  # noqa: S608
        "WHERE machine_id = %(id)s AND time >= %(start)s AND time < %(end)s",
        values,
    )
    found = session.row(
        f"SELECT min(bucket), max(bucket) FROM {source.relation} "  # noqa: S608 - names of the contract
        f"WHERE machine_id = %(id)s AND bucket >= {bins.format('%(start)s::timestamptz')} AND bucket < %(end)s",
        values,
    )
    return raw == found and _is_whole(session, source, series, values, None if raw is None else raw[1])


def _is_whole(
    session: Session, source: _Source, series: Series, values: Mapping[str, object], newest: datetime | None
) -> bool:
    """Whether the newest bucket counts as many readings as there are: it may have been worked out too early."""
    if newest is None or not source.count:
        return newest is None
    return bool(
        session.value(
            f"SELECT (SELECT count(*) FROM {series} WHERE machine_id = %(id)s AND time >= %(newest)s "  # noqa: S608
            f"AND time < %(newest)s::timestamptz + interval '{source.level.seconds} seconds') "
            f"= (SELECT sum({source.count}) FROM {source.relation} WHERE machine_id = %(id)s AND bucket = %(newest)s)",
            {"id": values["id"], "newest": newest},
        )
    )


def _quarters_of(capability: Capability, source: _Source, measures: tuple[Measure, ...]) -> str:
    when, raw = source.when, source.level is Interval.RAW
    columns = [f"date_bin('15 minutes', {when}, '{ORIGIN}') AS bucket", "machine_id"]
    if POWER in measures:
        columns.append("energy_type" if source.typed else f"'{ELECTRICITY}'::text AS energy_type")
    grouped = ", ".join(str(place) for place in range(1, len(columns) + 1))
    for measure in measures:
        column, count = source.columns[measure.key], source.count
        if measure is not POWER:
            value = f"sum({column})"
        elif source.level is Interval.MINUTE:  # an average of averages would be wrong
            value = f"sum({column} * {count}) / nullif(sum({count}) FILTER (WHERE {column} IS NOT NULL), 0)"
        else:
            value = f"avg({column})"
        columns.append(f"({value})::numeric AS {measure.rollup}")
    relation = _shaped(capability, source.relation) + " AS r" if raw else f"public.{source.relation}"
    return (
        f"(SELECT {', '.join(columns)} FROM {relation} WHERE machine_id = %(id)s "  # noqa: S608 - names of the contract
        f"AND {when} >= %(start)s AND {when} < %(end)s GROUP BY {grouped})"
    )


#: What a plant's own function said, next to what the workbench says.
_COMPARED = (
    ("total_energy_kwh", "energy", "kWh", 1),
    ("peak_demand_kw", "peak", "kW", 1),
    ("total_cost", "cost", "", 2),
    ("total_co2_kg", "CO₂", "kg", 1),
)

_WHAT = {"energy": later("energy"), "peak": later("peak"), "cost": later("cost"), "CO₂": later("CO₂")}


def _foreign_findings(
    session: Session, capability: Capability, row: Mapping[str, Any], values: Mapping[str, object]
) -> Iterator[Finding]:
    """Say whose numbers these are when they are not those of the database's own functions."""
    if capability.own_kpis:
        return
    theirs = schema.function(session, "calculate_all_kpis")
    if theirs is None:
        yield Finding(
            "kpi.functions_missing",
            tr("This database has no KPI functions; the workbench computed the KPIs by its own."),
            {},
            "info",
        )
        return
    faults = inspection.function_faults(theirs, capability)
    does = ", ".join(fault.text for fault in faults) or tr("is not the workbench's")
    said = _said(session, faults, values)
    pairs = [
        (words, _number(said.get(column)), _number(row.get(column)), unit, digits)
        for column, words, unit, digits in _COMPARED
    ]
    differing = [one for one in pairs if one[1] is not None and one[2] is not None and abs(one[1] - one[2]) > 0.005]
    numbers = {f"their_{words}": value for words, value, _, _, _ in differing if value is not None}
    numbers |= {f"our_{words}": value for words, _, value, _, _ in differing if value is not None}
    text = tr("Computed by the workbench, because the plant's own function {does}.", does=does)
    if differing:
        would = ", ".join(
            tr(
                "{what} {theirs} instead of {ours}",
                what=tr(_WHAT[words]),
                theirs=number(their, unit, digits),
                ours=number(our, "", digits),
            )
            for words, their, our, unit, digits in differing
        )
        text += " " + tr("It would have said: {would}.", would=would)
    yield Finding("kpi.functions_of_the_plant", text, numbers)


def _said(session: Session, faults: tuple[inspection.Fault, ...], values: Mapping[str, object]) -> Mapping[str, Any]:
    """Return what the plant's function says; nothing when it is known to fail, fails, or takes too long."""
    if {fault.code for fault in faults} & {"ambiguous", "missing_relation"}:
        return {}
    session.execute("SAVEPOINT theirs")
    try:
        session.execute(f"SET LOCAL statement_timeout = {PATIENCE_MS}")
        frame = session.frame(_KPIS, values)
    except QueryFailed:
        return {}
    finally:
        session.execute("ROLLBACK TO SAVEPOINT theirs")
    return (
        {} if frame.empty else {str(name): frame[name].iloc[0] for name in frame.columns if frame[name].notna().all()}
    )
