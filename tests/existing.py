"""A database as a plant had it before it met the workbench: other types, one level of roll-ups, faulty functions."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.database import Database, Session
from analytics.progress import Progress
from tests.plants import (
    add_energy,
    add_environment,
    add_factory,
    add_machine,
    add_production,
    degrees_of,
    times,
    units_of,
)

START = datetime(2025, 1, 1, tzinfo=UTC)
STEP = timedelta(minutes=5)
PER_HOUR = 12

_TABLES = """
CREATE TYPE machine_type AS ENUM ('compressor', 'hvac', 'motor', 'pump', 'injection_molding', 'conveyor', 'other');
CREATE TYPE alert_level AS ENUM ('normal', 'warning', 'critical');
CREATE TYPE operating_mode AS ENUM ('idle', 'running', 'maintenance', 'fault', 'offline');
CREATE TABLE factories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar(255) NOT NULL UNIQUE, location varchar(255),
    address text, timezone varchar(50) DEFAULT 'UTC', contact_email varchar(255), contact_phone varchar(50),
    created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    is_active boolean DEFAULT true, metadata jsonb DEFAULT '{}');
CREATE TABLE machines (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), factory_id uuid NOT NULL REFERENCES factories ON DELETE CASCADE,
    name varchar(255) NOT NULL, description text, type machine_type NOT NULL, manufacturer varchar(255),
    model varchar(255), serial_number varchar(255), installation_date date, rated_power_kw decimal(10, 2) NOT NULL,
    rated_voltage_v decimal(10, 2), rated_current_a decimal(10, 2), rated_frequency_hz decimal(5, 2),
    location_in_factory varchar(255), data_interval_seconds integer NOT NULL DEFAULT 10, mqtt_topic varchar(255),
    is_active boolean DEFAULT true, is_critical boolean DEFAULT false, created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(), metadata jsonb DEFAULT '{}', UNIQUE (factory_id, name));
CREATE TABLE energy_readings (
    time timestamptz NOT NULL, machine_id uuid NOT NULL REFERENCES machines ON DELETE CASCADE,
    energy_type varchar(50) NOT NULL DEFAULT 'electrical', power_kw decimal(10, 3) NOT NULL,
    energy_kwh decimal(12, 6) NOT NULL DEFAULT 0, voltage_v decimal(10, 2), current_a decimal(10, 2),
    power_factor decimal(5, 4), frequency_hz decimal(6, 3), thd_voltage_percent decimal(6, 3),
    thd_current_percent decimal(6, 3), voltage_l1_v decimal(10, 2), voltage_l2_v decimal(10, 2),
    voltage_l3_v decimal(10, 2), current_l1_a decimal(10, 2), current_l2_a decimal(10, 2),
    current_l3_a decimal(10, 2), is_estimated boolean DEFAULT false, quality_score decimal(3, 2) DEFAULT 1.0,
    source varchar(50) DEFAULT 'sensor', metadata jsonb DEFAULT '{}');
CREATE UNIQUE INDEX energy_readings_machine_time_type_unique ON energy_readings (machine_id, time, energy_type);
CREATE TABLE production_data (
    time timestamptz NOT NULL, machine_id uuid NOT NULL REFERENCES machines ON DELETE CASCADE,
    production_count integer DEFAULT 0, production_count_good integer DEFAULT 0,
    production_count_bad integer DEFAULT 0, throughput_units_per_hour decimal(10, 2),
    operating_mode operating_mode DEFAULT 'idle', recipe_id varchar(100), batch_id varchar(100),
    product_id varchar(100), speed_percent decimal(5, 2), target_speed_percent decimal(5, 2),
    quality_score decimal(5, 2), downtime_seconds integer DEFAULT 0, downtime_reason varchar(255),
    operator_id varchar(100), shift varchar(50), metadata jsonb DEFAULT '{}');
CREATE UNIQUE INDEX production_data_machine_time_unique ON production_data (machine_id, time);
CREATE TABLE environmental_data (
    time timestamptz NOT NULL, machine_id uuid NOT NULL REFERENCES machines ON DELETE CASCADE,
    outdoor_temp_c decimal(5, 2), indoor_temp_c decimal(5, 2), machine_temp_c decimal(5, 2),
    outdoor_humidity_percent decimal(5, 2), indoor_humidity_percent decimal(5, 2), pressure_bar decimal(10, 3),
    pressure_setpoint_bar decimal(10, 3), flow_rate_m3h decimal(10, 3), supply_air_temp_c decimal(5, 2),
    return_air_temp_c decimal(5, 2), cop decimal(5, 2), vibration_mm_s decimal(8, 4), metadata jsonb DEFAULT '{}');
CREATE UNIQUE INDEX environmental_data_machine_time_unique ON environmental_data (machine_id, time);
CREATE TABLE machine_status (
    machine_id uuid PRIMARY KEY REFERENCES machines ON DELETE CASCADE, is_running boolean DEFAULT false,
    current_mode operating_mode DEFAULT 'offline', current_power_kw decimal(10, 3) DEFAULT 0,
    last_reading_time timestamptz, alert_level alert_level DEFAULT 'normal', last_updated timestamptz DEFAULT now());
CREATE TABLE energy_sources (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar(50) NOT NULL UNIQUE, unit varchar(20) NOT NULL,
    is_active boolean DEFAULT true, created_at timestamptz DEFAULT now());
INSERT INTO energy_sources (name, unit) VALUES ('electricity', 'kWh'), ('natural_gas', 'm3');
CREATE TABLE energy_baselines (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), machine_id uuid NOT NULL REFERENCES machines ON DELETE CASCADE,
    model_name varchar(100) NOT NULL, model_type varchar(50) DEFAULT 'linear_regression',
    model_version integer DEFAULT 1, training_start_date timestamptz NOT NULL, training_end_date timestamptz NOT NULL,
    training_samples integer NOT NULL, coefficients jsonb NOT NULL, intercept decimal(15, 6),
    feature_names text[] NOT NULL, r_squared decimal(5, 4), rmse decimal(12, 6), mae decimal(12, 6),
    is_active boolean DEFAULT true, created_at timestamptz DEFAULT now(), trained_by varchar(100),
    metadata jsonb DEFAULT '{}', UNIQUE (machine_id, model_version));
CREATE TABLE energy_tariffs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), factory_id uuid NOT NULL REFERENCES factories ON DELETE CASCADE,
    name varchar(255) NOT NULL, rate_per_kwh decimal(10, 6) NOT NULL, currency varchar(3) DEFAULT 'USD',
    is_time_of_use boolean DEFAULT false, start_hour integer, end_hour integer, applicable_days integer[],
    demand_charge_per_kw decimal(10, 6), valid_from date NOT NULL, valid_to date, is_active boolean DEFAULT true);
CREATE TABLE carbon_factors (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), region varchar(255) NOT NULL, grid_name varchar(255),
    emission_factor_kg_co2_per_kwh decimal(10, 6) NOT NULL, source varchar(255), valid_from date NOT NULL,
    valid_to date, is_active boolean DEFAULT true);
CREATE VIEW plant_overview AS
    SELECT m.name, s.is_running FROM machines m LEFT JOIN machine_status s ON s.machine_id = m.id;
"""

_ENERGY = """avg(power_kw) AS avg_power_kw, min(power_kw) AS min_power_kw, max(power_kw) AS max_power_kw,
    sum(energy_kwh) AS total_energy_kwh, avg(voltage_v) AS avg_voltage_v, avg(current_a) AS avg_current_a,
    avg(power_factor) AS avg_power_factor"""
_PRODUCTION = """sum(production_count) AS total_production_count, sum(production_count_good) AS total_production_good,
    sum(production_count_bad) AS total_production_bad,
    avg(throughput_units_per_hour) AS avg_throughput_units_per_hour, avg(speed_percent) AS avg_speed_percent,
    sum(downtime_seconds) AS total_downtime_seconds"""
_ENVIRONMENT = """avg(outdoor_temp_c) AS avg_outdoor_temp_c, avg(indoor_temp_c) AS avg_indoor_temp_c,
    avg(machine_temp_c) AS avg_machine_temp_c, avg(outdoor_humidity_percent) AS avg_outdoor_humidity,
    avg(pressure_bar) AS avg_pressure_bar, min(pressure_bar) AS min_pressure_bar, max(pressure_bar) AS max_pressure_bar,
    avg(flow_rate_m3h) AS avg_flow_rate_m3h, avg(vibration_mm_s) AS avg_vibration_mm_s"""

_SERIES = {"energy_readings": _ENERGY, "production_data": _PRODUCTION, "environmental_data": _ENVIRONMENT}
_WIDTHS = {"1min": "1 minute", "15min": "15 minutes", "1hour": "1 hour", "1day": "1 day"}

ONE_MINUTE = ("1min",)
ALL_LEVELS = tuple(_WIDTHS)

#: Faults as plants have them: an inclusive end, instantaneous peaks, a mean of tariffs, any region's carbon factor.
_ALL_KPIS = """
CREATE FUNCTION calculate_all_kpis(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (
    machine_id uuid, machine_name varchar, time_period_hours numeric, total_energy_kwh numeric, avg_power_kw numeric,
    peak_demand_kw numeric, total_production_units bigint, sec_kwh_per_unit numeric, load_factor numeric,
    total_cost numeric, total_co2_kg numeric)
LANGUAGE plpgsql AS $$
DECLARE
    price numeric;
    factor numeric;
BEGIN
    SELECT avg(t.rate_per_kwh) INTO price FROM energy_tariffs t JOIN machines m ON m.factory_id = t.factory_id
    WHERE m.id = p_machine_id AND t.is_active;
    SELECT c.emission_factor_kg_co2_per_kwh INTO factor FROM carbon_factors c WHERE c.is_active
    ORDER BY c.valid_from DESC LIMIT 1;
    RETURN QUERY
    SELECT m.id, m.name, extract(epoch FROM p_end_time - p_start_time) / 3600,
           sum(e.total_energy_kwh), avg(e.avg_power_kw), max(e.max_power_kw),
           sum(p.total_production_count)::bigint,
           sum(e.total_energy_kwh) / nullif(sum(p.total_production_count), 0),
           avg(e.avg_power_kw) / max(e.max_power_kw),
           round(sum(e.total_energy_kwh) * coalesce(price, 0.15), 2),
           sum(e.total_energy_kwh) * coalesce(factor, 0.45)
    FROM machines m
    LEFT JOIN energy_readings_{level} e ON e.machine_id = m.id AND e.bucket BETWEEN p_start_time AND p_end_time
    LEFT JOIN production_data_{level} p ON p.machine_id = m.id AND p.bucket = e.bucket
    WHERE m.id = p_machine_id
    GROUP BY m.id, m.name;
END $$;
"""

#: Always fails: its output columns have the names of the table's.
_PEAK = """
CREATE FUNCTION calculate_peak_demand(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (machine_id uuid, max_power_kw numeric, peak_time timestamptz, avg_power_kw numeric)
LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY
    SELECT p_machine_id, max(max_power_kw), NULL::timestamptz, avg(avg_power_kw)
    FROM energy_readings_{level}
    WHERE machine_id = p_machine_id AND bucket BETWEEN p_start_time AND p_end_time;
END $$;
"""

#: Hours of the day in UTC, a band past midnight that no hour is in, one currency for everybody.
_COST = """
CREATE FUNCTION calculate_energy_cost(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_factory_id uuid DEFAULT NULL)
RETURNS TABLE (
    machine_id uuid, total_cost numeric, total_energy_kwh numeric, avg_rate_per_kwh numeric,
    currency varchar)
LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY
    SELECT p_machine_id, sum(h.kwh * h.rate), sum(h.kwh), sum(h.kwh * h.rate) / sum(h.kwh), 'USD'::varchar
    FROM (
        SELECT e.total_energy_kwh AS kwh, coalesce((
            SELECT t.rate_per_kwh FROM energy_tariffs t JOIN machines m ON m.factory_id = t.factory_id
            WHERE m.id = p_machine_id AND t.is_active
              AND (NOT t.is_time_of_use OR (extract(hour FROM e.bucket AT TIME ZONE 'UTC') >= t.start_hour
                   AND extract(hour FROM e.bucket AT TIME ZONE 'UTC') < t.end_hour))
            ORDER BY t.rate_per_kwh DESC LIMIT 1), 0.15) AS rate
        FROM energy_readings_{level} e
        WHERE e.machine_id = p_machine_id AND e.bucket BETWEEN p_start_time AND p_end_time) AS h;
END $$;
"""


@dataclass(frozen=True)
class ExistingPlant:
    """Press-1, whose hourly energy is ``8 + 0.05·units + 0.25·temperature``, and a boiler that burns gas too."""

    factory_id: UUID
    machine_id: UUID
    boiler_id: UUID
    start: datetime
    end: datetime
    hourly_kwh: np.ndarray
    units: np.ndarray


def _timescale(database: Database) -> str:
    """Make the extension where the server has it and return its licence, empty without it."""
    with database.session(Progress(), autocommit=True) as session:
        if not session.value("SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'timescaledb')"):
            return ""
        session.execute("CREATE EXTENSION IF NOT EXISTS timescaledb")
    with database.session(Progress()) as session:
        return str(session.value("SHOW timescaledb.license"))


def build(database: Database, levels: tuple[str, ...] = ONE_MINUTE, *, days: int = 60) -> ExistingPlant:
    """Write the database; continuous aggregates where the server has them, materialised views elsewhere."""
    licence = _timescale(database)
    community = licence == "timescale"
    with database.session(Progress(), autocommit=True) as session:
        session.execute(_TABLES)
        if licence:
            for series in _SERIES:
                session.execute(
                    f"SELECT create_hypertable('{series}', 'time', chunk_time_interval => interval '30 days')"
                )
    with database.session(Progress(), write=True) as session:
        plant = _fill(session, days)
    with database.session(Progress(), autocommit=True) as session:
        for series in _SERIES:
            for level in levels:
                _roll_up(session, series, level, community=community)
        session.execute(
            "CREATE MATERIALIZED VIEW environmental_degree_days_daily AS"
            " SELECT date_trunc('day', time) AS day, machine_id,"
            " sum(greatest(0, 18.0 - outdoor_temp_c)) AS heating_degree_days_18c"
            " FROM environmental_data GROUP BY 1, 2"
        )
        level = "1hour" if "1hour" in levels else "1min"
        for function in (_ALL_KPIS, _PEAK, _COST):
            session.execute(function.format(level=level))
        # Planners and checks shall find the same figures however long the server has been up.
        session.execute("ANALYZE")
    return plant


def _roll_up(session: Session, series: str, level: str, *, community: bool) -> None:
    columns = _SERIES[series]
    if series == "energy_readings" and level != "1min":
        columns += ", max(power_kw) AS peak_demand_kw"
    count = "reading_count" if level == "1min" else "total_readings"
    if community:
        session.execute(
            f"CREATE MATERIALIZED VIEW {series}_{level} WITH (timescaledb.continuous) AS"
            f" SELECT time_bucket('{_WIDTHS[level]}', time) AS bucket, machine_id, {columns}, count(*) AS {count}"
            f" FROM {series} GROUP BY 1, 2 WITH NO DATA"
        )
        session.execute(f"CALL refresh_continuous_aggregate('{series}_{level}', NULL, NULL)")
        return
    session.execute(
        f"CREATE MATERIALIZED VIEW {series}_{level} AS"
        f" SELECT date_bin('{_WIDTHS[level]}', time, '2000-01-01 00:00:00+00') AS bucket, machine_id, {columns},"
        f" count(*) AS {count} FROM {series} GROUP BY 1, 2"
    )
    session.execute(f"CREATE UNIQUE INDEX ON {series}_{level} (machine_id, bucket)")


def _fill(session: Session, days: int) -> ExistingPlant:
    hours = 24 * days
    units, degrees = units_of(hours) * 3, degrees_of(hours)
    hourly = 8.0 + 0.05 * units + 0.25 * degrees
    when = times(START, PER_HOUR * hours, STEP)
    energy = np.repeat(hourly / PER_HOUR, PER_HOUR)
    # The power swings inside each quarter of an hour, so that an instant is higher than the average.
    power = energy * PER_HOUR * np.tile([0.7, 1.0, 1.3], 4 * hours)
    factory = add_factory(session, "Plant South", "Europe/Berlin")
    press = add_machine(session, factory, "Press-1", 300)
    boiler = add_machine(session, factory, "Boiler-1", 900)
    add_energy(session, press, when, energy, power_kw=power)
    add_production(session, press, when, np.repeat(units / PER_HOUR, PER_HOUR).astype(int))
    add_environment(session, press, when, outdoor_temp_c=np.repeat(degrees, PER_HOUR))
    quarters = times(START, 96 * days)
    add_energy(session, boiler, quarters, 1.0)
    add_energy(session, boiler, quarters, 50.0, energy_type="natural_gas")
    session.execute(
        "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, is_time_of_use, start_hour, end_hour,"
        " applicable_days, valid_from) VALUES"
        " (%(f)s, 'day', 0.30, 'EUR', true, 9, 21, '{0,1,2,3,4,5,6}', '2020-01-01'),"
        " (%(f)s, 'night', 0.10, 'EUR', true, 21, 9, '{0,1,2,3,4,5,6}', '2020-01-01')",
        {"f": factory},
    )
    session.execute(
        "INSERT INTO carbon_factors (region, emission_factor_kg_co2_per_kwh, valid_from)"
        " VALUES ('default', 0.40, '2020-01-01'), ('elsewhere', 0.90, '2024-01-01')"
    )
    return ExistingPlant(factory, press, boiler, START, START + timedelta(days=days), hourly, units)


_CATALOG = """
SELECT coalesce(string_agg(part, E'\\n' ORDER BY part), '') FROM (
    SELECT format('%s.%s %s %s', n.nspname, c.relname, c.relkind, c.relacl) AS part
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    UNION ALL
    SELECT format('%s.%s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod))
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    UNION ALL
    SELECT format('%s %s', p.oid::regprocedure, md5(pg_get_functiondef(p.oid)))
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname IN ('public', 'workbench') AND p.prokind IN ('f', 'p')
    UNION ALL SELECT format('%s on %s', tgname, tgrelid::regclass) FROM pg_trigger
    UNION ALL SELECT format('schema %s', nspname) FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp'
    UNION ALL SELECT format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
) AS parts
"""

_RELATIONS = """
SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind IN ('r', 'm', 'v') ORDER BY 1
"""


def fingerprint(database: Database) -> pd.Series:
    """Return digests of the catalog and of the rows of every table and view of the schema ``public``."""
    with database.session(Progress()) as session:
        found = {"catalog": session.value(f"SELECT md5(({_CATALOG}))")}
        for (relation,) in session.rows(_RELATIONS):
            found[relation] = session.value(
                f"SELECT count(*) || ' ' || coalesce(sum(hashtextextended(r::text, 0)), 0) FROM {relation} AS r"
            )
    return pd.Series(found)
