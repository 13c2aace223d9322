-- What the roll-ups of every kind of server hold, written down once. 0006 builds workbench.rollup_<series>_<level>
-- from it (tables or continuous aggregates), 0007 the views under the names of the contract.
--
-- A quantity adds up: total_<stem>. A level does not: it is carried as sum_<stem> and count_<stem>, from which every
-- level of roll-up shows avg_<stem>, so that nothing is ever an average of averages; min_<stem> and max_<stem> keep
-- the extremes. A bucket of one reading keeps nothing but the sum: its count, minimum and maximum follow from that.
-- peak_demand_kw is the highest 15-minute average, the quantity that is billed.

CREATE TABLE workbench.rollup_columns (
    series text NOT NULL,
    place integer NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    from_raw text,               -- its value, computed from raw rows; NULL: not kept but shown, see 0007
    from_single text,            -- the same for a bucket of one raw row, without an aggregate
    from_quarter_hours text,     -- computed from the 15-minute level, where that differs from from_finer
    from_finer text,             -- computed from a finer level; with no from_raw it is kept in hours and days only
    shown text,                  -- computed by the view from what is kept, at the levels that do not keep it
    PRIMARY KEY (series, name),
    UNIQUE (series, place)
);

-- Where the rows of a series are, and what they belong to.
CREATE TABLE workbench.rollup_series (
    series text PRIMARY KEY,
    raw text NOT NULL,           -- the table, with its schema
    id text NOT NULL,            -- the column that says whose reading it is
    keys text NOT NULL           -- the columns a bucket is kept for, next to the bucket
);
INSERT INTO workbench.rollup_series (series, raw, id, keys) VALUES
    ('energy_readings', 'public.energy_readings', 'machine_id', 'machine_id, energy_type'),
    ('production_data', 'public.production_data', 'machine_id', 'machine_id'),
    ('environmental_data', 'public.environmental_data', 'machine_id', 'machine_id'),
    ('variable_readings', 'workbench.variable_readings', 'variable_id', 'variable_id');

WITH levels_and_quantities (series, place, source, stem, is_quantity) AS (
    VALUES
        ('energy_readings', 1, 'energy_kwh', 'energy_kwh', true),
        ('energy_readings', 2, 'power_kw', 'power_kw', false),
        ('energy_readings', 3, 'voltage_v', 'voltage_v', false),
        ('energy_readings', 4, 'current_a', 'current_a', false),
        ('energy_readings', 5, 'power_factor', 'power_factor', false),
        ('energy_readings', 6, 'frequency_hz', 'frequency_hz', false),
        ('production_data', 1, 'production_count', 'production_count', true),
        ('production_data', 2, 'production_count_good', 'production_good', true),
        ('production_data', 3, 'production_count_bad', 'production_bad', true),
        ('production_data', 4, 'downtime_seconds', 'downtime_seconds', true),
        ('production_data', 5, 'throughput_units_per_hour', 'throughput', false),
        ('production_data', 6, 'speed_percent', 'speed_percent', false),
        ('environmental_data', 1, 'outdoor_temp_c', 'outdoor_temp_c', false),
        ('environmental_data', 2, 'indoor_temp_c', 'indoor_temp_c', false),
        ('environmental_data', 3, 'machine_temp_c', 'machine_temp_c', false),
        ('environmental_data', 4, 'outdoor_humidity_percent', 'outdoor_humidity', false),
        ('environmental_data', 5, 'indoor_humidity_percent', 'indoor_humidity', false),
        ('environmental_data', 6, 'pressure_bar', 'pressure_bar', false),
        ('environmental_data', 7, 'pressure_setpoint_bar', 'pressure_setpoint_bar', false),
        ('environmental_data', 8, 'flow_rate_m3h', 'flow_rate_m3h', false),
        ('environmental_data', 9, 'supply_air_temp_c', 'supply_air_temp_c', false),
        ('environmental_data', 10, 'return_air_temp_c', 'return_air_temp_c', false),
        ('environmental_data', 11, 'chilled_water_supply_temp_c', 'chilled_water_supply_temp_c', false),
        ('environmental_data', 12, 'chilled_water_return_temp_c', 'chilled_water_return_temp_c', false),
        ('environmental_data', 13, 'cop', 'cop', false),
        ('environmental_data', 14, 'vibration_mm_s', 'vibration_mm_s', false)
), parts (is_quantity, part, prefix, type, from_raw, from_single, from_finer, shown) AS (
    VALUES
        (true, 0, 'total', 'numeric', 'sum(%2$s)', '%2$s', 'sum(total_%1$s)', 'total_%1$s'),
        (false, 0, 'avg', 'numeric', NULL, NULL, NULL,
         'CASE total_readings WHEN 1 THEN sum_%1$s ELSE sum_%1$s / coalesce(nullif(count_%1$s, 0), total_readings) END'),
        (false, 1, 'sum', 'numeric', 'sum(%2$s)', '%2$s', 'sum(sum_%1$s)', 'sum_%1$s'),
        (false, 2, 'count', 'integer', 'count(%2$s)::integer', 'NULL',
         'sum(coalesce(count_%1$s, total_readings)) FILTER (WHERE sum_%1$s IS NOT NULL)::integer',
         'CASE WHEN sum_%1$s IS NULL THEN 0 ELSE coalesce(count_%1$s, total_readings) END'),
        (false, 3, 'min', 'numeric', 'min(%2$s)', 'NULL', 'min(coalesce(min_%1$s, sum_%1$s))',
         'coalesce(min_%1$s, sum_%1$s)'),
        (false, 4, 'max', 'numeric', 'max(%2$s)', 'NULL', 'max(coalesce(max_%1$s, sum_%1$s))',
         'coalesce(max_%1$s, sum_%1$s)')
)
INSERT INTO workbench.rollup_columns (series, place, name, type, from_raw, from_single, from_finer, shown)
SELECT m.series, 100 + 10 * m.place + p.part, p.prefix || '_' || m.stem, p.type,
       format(p.from_raw, m.stem, m.source), format(p.from_single, m.stem, m.source),
       format(p.from_finer, m.stem), format(p.shown, m.stem)
FROM levels_and_quantities m JOIN parts p USING (is_quantity);

INSERT INTO workbench.rollup_columns (series, place, name, type, from_raw, from_single, from_finer)
SELECT s.series, 1, 'total_readings', 'integer', 'count(*)::integer', '1', 'sum(total_readings)::integer'
FROM workbench.rollup_series s
UNION ALL
SELECT 'energy_readings', 2, 'estimated_count', 'integer', '(count(*) FILTER (WHERE is_estimated))::integer',
       '(is_estimated IS TRUE)::integer', 'sum(estimated_count)::integer'
UNION ALL
SELECT 'production_data', 1 + m.place, m.mode || '_readings', 'integer',
       format('(count(*) FILTER (WHERE operating_mode = %L))::integer', m.mode),
       format('(operating_mode IS NOT DISTINCT FROM %L)::integer', m.mode),
       format('sum(%s_readings)::integer', m.mode)
FROM unnest(enum_range(NULL::operating_mode)) WITH ORDINALITY AS m (mode, place)
UNION ALL
SELECT 'variable_readings', 1 + v.place, v.name, 'double precision', v.from_raw, 'value', v.from_finer
FROM (VALUES (1, 'total_value', 'sum(value)', 'sum(total_value)'),
             (2, 'min_value', 'min(value)', 'min(min_value)'),
             (3, 'max_value', 'max(value)', 'max(max_value)')) AS v (place, name, from_raw, from_finer);

-- The highest of the 15-minute averages: of 15 minutes their average, in 1 minute there is none.
INSERT INTO workbench.rollup_columns (series, place, name, type, from_quarter_hours, from_finer, shown) VALUES
    ('energy_readings', 3, 'peak_demand_kw', 'numeric', 
     'max(CASE total_readings WHEN 1 THEN sum_power_kw
               ELSE sum_power_kw / coalesce(nullif(count_power_kw, 0), total_readings) END)',
     'max(peak_demand_kw)',
     'CASE total_readings WHEN 1 THEN sum_power_kw
           ELSE sum_power_kw / coalesce(nullif(count_power_kw, 0), total_readings) END');

INSERT INTO workbench.rollup_columns (series, place, name, type, shown) VALUES
    ('variable_readings', 5, 'avg_value', 'double precision', 'total_value / nullif(total_readings, 0)'),
    ('variable_readings', 6, 'sum_value', 'double precision', 'total_value'),
    ('variable_readings', 7, 'count_value', 'integer', 'total_readings'),
    ('production_data', 10, 'unavailable_readings', 'integer',
     'maintenance_readings + fault_readings + offline_readings'),
    -- The most frequent mode of the readings that name one; of equals the first in the order of the type.
    ('production_data', 11, 'dominant_mode', 'operating_mode',
     'CASE greatest(idle_readings, running_readings, maintenance_readings, fault_readings, offline_readings)
          WHEN 0 THEN NULL
          WHEN idle_readings THEN ''idle''::public.operating_mode
          WHEN running_readings THEN ''running''::public.operating_mode
          WHEN maintenance_readings THEN ''maintenance''::public.operating_mode
          WHEN fault_readings THEN ''fault''::public.operating_mode
          ELSE ''offline''::public.operating_mode END');
