-- Rows that came late into buckets that continuous aggregates have worked in already: the KPI functions read those
-- buckets from the readings until the server has caught up. TimescaleDB writes down what is out of date; what its logs
-- mean stands in analytics/schema/late.py, which asks them for everything else.

-- Quarters of an hour of a period in which the 15-minute roll-up of a series does not show what the readings say. Where
-- readings were let go, the roll-up is all that is left.
CREATE FUNCTION workbench.late_times(p_series text, p_start_time timestamptz, p_end_time timestamptz)
RETURNS tstzmultirange LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    epoch CONSTANT timestamptz := '1970-01-01 00:00:00+00';
    begins CONSTANT bigint := extract(epoch FROM greatest(p_start_time, '1900-01-01 00:00:00+00')) * 1000000;
    ends CONSTANT bigint := extract(epoch FROM least(p_end_time, '9999-01-01 00:00:00+00')) * 1000000;
    logged int8multirange;
    kept timestamptz;
BEGIN
    IF to_regclass('_timescaledb_catalog.continuous_aggs_watermark') IS NULL THEN  -- before TimescaleDB 2.11
        RETURN '{}';
    END IF;
    WITH RECURSIVE chain AS (
        SELECT a.mat_hypertable_id AS id, a.raw_hypertable_id AS below, a.parent_mat_hypertable_id AS parent,
               w.watermark AS reached
        FROM _timescaledb_catalog.continuous_agg a
        JOIN _timescaledb_catalog.continuous_aggs_watermark w USING (mat_hypertable_id)
        WHERE a.user_view_schema = 'workbench' AND a.user_view_name = 'rollup_' || p_series || '_15min'
        UNION ALL
        SELECT a.mat_hypertable_id, a.raw_hypertable_id, a.parent_mat_hypertable_id, c.reached
        FROM chain c JOIN _timescaledb_catalog.continuous_agg a ON a.mat_hypertable_id = c.parent
    ), late AS (
        SELECT c.reached, l.lowest_modified_value AS first, l.greatest_modified_value AS last
        FROM chain c
        JOIN _timescaledb_catalog.continuous_aggs_hypertable_invalidation_log l ON l.hypertable_id = c.below
        UNION ALL
        SELECT c.reached, l.lowest_modified_value, l.greatest_modified_value
        FROM chain c
        JOIN _timescaledb_catalog.continuous_aggs_materialization_invalidation_log l ON l.materialization_id = c.id
        UNION ALL
        SELECT c.reached, coalesce(t.watermark, -9223372036854775808), c.reached
        FROM chain c
        LEFT JOIN _timescaledb_catalog.continuous_aggs_invalidation_threshold t ON t.hypertable_id = c.below
    ), inside AS (
        SELECT greatest(first, begins) AS first, least(last, reached - 1, ends - 1) + 1 AS next
        FROM late WHERE first < reached
    )
    SELECT range_agg(int8range(first, next)) INTO logged FROM inside WHERE first < next;
    IF to_regclass('_timescaledb_catalog.continuous_aggs_materialization_ranges') IS NOT NULL THEN  -- since 2.20
        SELECT range_agg(part) INTO logged FROM (
            SELECT unnest(logged) AS part
            UNION ALL
            SELECT int8range(greatest(l.lowest_modified_value, begins), least(l.greatest_modified_value, ends - 1) + 1)
            FROM _timescaledb_catalog.continuous_aggs_materialization_ranges l
            JOIN _timescaledb_catalog.continuous_agg a ON a.mat_hypertable_id = l.materialization_id
            WHERE a.user_view_schema = 'workbench'
              AND a.user_view_name IN ('rollup_' || p_series || '_15min', 'rollup_' || p_series || '_1min')
              AND l.lowest_modified_value < ends AND l.greatest_modified_value >= begins) AS parts;
    END IF;
    IF logged IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT greatest(min(c.range_start), (
               SELECT date_trunc('day', min(now() - (j.config ->> 'drop_after')::interval), 'UTC') + interval '2 days'
               FROM timescaledb_information.jobs j
               WHERE j.proc_name = 'policy_retention' AND j.hypertable_schema IN ('public', 'workbench')))
    INTO kept FROM timescaledb_information.chunks c
    WHERE c.hypertable_schema = 'public' AND c.hypertable_name = p_series
    HAVING min(c.range_start) IS NOT NULL;
    RETURN (
        SELECT coalesce(range_agg(tstzrange(workbench.quarter_of(b.first),
                                            workbench.quarter_from(b.next))), '{}')
        FROM unnest(logged) AS part
        CROSS JOIN LATERAL (
            SELECT greatest(epoch + lower(part) * interval '1 microsecond', kept) AS first,
                   epoch + upper(part) * interval '1 microsecond' AS next) AS b
        WHERE kept IS NOT NULL AND b.first < b.next);
END $$;

CREATE OR REPLACE FUNCTION workbench.corrected_energy_parts(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_energy_type text
) RETURNS TABLE (part_time timestamptz, kwh numeric, kw numeric, is_whole boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
    first timestamptz := workbench.quarter_from(p_start_time);
    next timestamptz := workbench.quarter_of(p_end_time);
    unclear tstzmultirange := workbench.late_times('energy_readings', p_start_time, p_end_time) + workbench.unclear_times(
        'energy_readings', p_machine_id, p_energy_type, '{energy_kwh,power_kw}', p_start_time, p_end_time, '15 minutes');
BEGIN
    RETURN QUERY
    SELECT q.bucket, q.total_energy_kwh, q.avg_power_kw, true
    FROM workbench.corrected_energy_readings_15min q
    WHERE q.machine_id = p_machine_id AND q.energy_type = p_energy_type AND q.bucket >= first AND q.bucket < next
      AND NOT multirange_contains_elem(unclear, q.bucket)
    UNION ALL
    SELECT q.bucket, q.kwh, q.kw, true
    FROM unnest(unclear) AS u (times) CROSS JOIN LATERAL (
        SELECT workbench.quarter_of(r.time) AS bucket, sum(r.energy_kwh) AS kwh, avg(r.power_kw) AS kw
        FROM workbench.corrected_energy_readings r
        WHERE r.machine_id = p_machine_id AND r.energy_type = p_energy_type
          AND r.time >= greatest(lower(u.times), first) AND r.time < least(upper(u.times), next)
        GROUP BY 1) AS q
    UNION ALL
    SELECT r.time, r.energy_kwh, r.power_kw, false
    FROM workbench.corrected_energy_readings r
    WHERE r.machine_id = p_machine_id AND r.energy_type = p_energy_type
      AND r.time >= p_start_time AND r.time < least(first, p_end_time)
    UNION ALL
    SELECT r.time, r.energy_kwh, r.power_kw, false
    FROM workbench.corrected_energy_readings r
    WHERE r.machine_id = p_machine_id AND r.energy_type = p_energy_type
      AND r.time >= greatest(next, first) AND r.time < p_end_time;
END $$;

CREATE OR REPLACE FUNCTION workbench.corrected_units_produced(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz
) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE
    first timestamptz := workbench.quarter_from(p_start_time);
    next timestamptz := workbench.quarter_of(p_end_time);
    unclear tstzmultirange := workbench.late_times('production_data', p_start_time, p_end_time) + workbench.unclear_times(
        'production_data', p_machine_id, '', '{production_count}', p_start_time, p_end_time, '15 minutes');
BEGIN
    RETURN (SELECT sum(p.units) FROM (
        SELECT q.total_production_count AS units
        FROM workbench.corrected_production_data_15min q
        WHERE q.machine_id = p_machine_id AND q.bucket >= first AND q.bucket < next AND NOT multirange_contains_elem(unclear, q.bucket)
        UNION ALL
        SELECT q.units
        FROM unnest(unclear + tstzmultirange(
                 tstzrange(p_start_time, least(first, p_end_time)),
                 tstzrange(least(greatest(next, first), p_end_time), p_end_time))) AS u (times)
        CROSS JOIN LATERAL (
            SELECT sum(r.production_count) AS units
            FROM workbench.corrected_production_data r
            WHERE r.machine_id = p_machine_id AND r.time >= greatest(lower(u.times), p_start_time)
              AND r.time < least(upper(u.times), p_end_time)) AS q
    ) AS p);
END $$;

-- Whether a period cannot be read from the plain roll-ups.
CREATE FUNCTION workbench.needs_readings(
    p_series text, p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz
) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT workbench.is_corrected(p_series, p_machine_id, p_start_time, p_end_time)
           OR workbench.late_times(p_series, p_start_time, p_end_time) <> '{}'
$$;

CREATE OR REPLACE FUNCTION workbench.energy_parts(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_energy_type text DEFAULT 'electrical'
) RETURNS TABLE (part_time timestamptz, kwh numeric, kw numeric, is_whole boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF workbench.needs_readings('energy_readings', p_machine_id, p_start_time, p_end_time) THEN
        RETURN QUERY SELECT p.* FROM workbench.corrected_energy_parts(
            p_machine_id, p_start_time, p_end_time, p_energy_type) AS p;
    ELSE
        RETURN QUERY SELECT p.* FROM workbench.measured_energy_parts(
            p_machine_id, p_start_time, p_end_time, p_energy_type) AS p;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION workbench.units_produced(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS numeric LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF workbench.needs_readings('production_data', p_machine_id, p_start_time, p_end_time) THEN
        RETURN workbench.corrected_units_produced(p_machine_id, p_start_time, p_end_time);
    END IF;
    RETURN workbench.measured_units_produced(p_machine_id, p_start_time, p_end_time);
END $$;
