-- Roll-ups of long stretches are computed by several processors, and a bulk load is logged as one stretch a machine.
--
-- INSERT … SELECT never runs in parallel, what a function returns may: so the buckets of a long stretch come from
-- workbench.in_slices, each process computing whole slices. This replaces what 0010 made of 0006.

-- Runs a query for each 32 days from lo to hi, several at a time, and returns all rows. In the query %1$L is whose,
-- %2$L and %3$L are the slice; the first argument only says what the rows are. A slice bounds the memory of a process.
CREATE FUNCTION workbench.in_slices(shape anyelement, query text, whose uuid, lo timestamptz, hi timestamptz)
RETURNS SETOF anyelement LANGUAGE plpgsql
SET datestyle = 'ISO' SET max_parallel_workers_per_gather = 2 SET parallel_setup_cost = 0 SET parallel_tuple_cost = 0
-- Whole slices, not parts of a table, go to the processes: nothing has to be put together again.
SET min_parallel_table_scan_size = '1TB' SET min_parallel_index_scan_size = '1TB' AS $$
BEGIN
    RETURN QUERY EXECUTE (
        SELECT string_agg(format(query, whose, slice, least(slice + interval '768 hours', hi)), ' UNION ALL ')
        FROM generate_series(lo, hi - interval '1 microsecond', interval '768 hours') AS slice);
END $$;

-- What computes the 15-minute columns of a series from its readings, in the types of the roll-up (a plant's own readings
-- may have others). Of what was not measured only the count is computed.
CREATE FUNCTION workbench.quarter_hour_columns(p_series text, measured text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(CASE WHEN name ~ '^(sum|min|max)_' AND substring(from_raw FROM '\((\w+)\)') <> ALL (measured)
                           THEN 'NULL' ELSE format('(%s)', from_raw) END || '::' || type, ', ' ORDER BY place)
    FROM workbench.rollup_columns WHERE series = p_series AND from_raw IS NOT NULL
$$;

DO $build$
DECLARE
    s record;
BEGIN
    FOR s IN
        SELECT r.series, p.kind, r.id, r.keys,
               CASE p.kind WHEN 'raw' THEN r.raw ELSE 'workbench.corrected_' || r.series END AS source,
               string_agg(c.name, ', ' ORDER BY c.place) FILTER (WHERE c.from_raw IS NOT NULL) AS fine_names,
               string_agg(c.from_raw, ', ' ORDER BY c.place) AS from_raw,
               string_agg(c.from_single, ', ' ORDER BY c.place) AS from_single,
               string_agg(c.name, ', ' ORDER BY c.place) AS names,
               string_agg(coalesce(c.from_quarter_hours, c.from_finer), ', ' ORDER BY c.place) AS from_quarter_hours,
               string_agg(c.from_finer, ', ' ORDER BY c.place) AS from_hours,
               coalesce(string_agg(format('%I > 0 AND %I IS NULL', c.name, replace(c.name, 'count_', 'sum_')), ' OR ')
                   FILTER (WHERE c.name LIKE 'count\_%'), 'false') AS missed
        FROM workbench.rollup_series r JOIN workbench.rollup_columns c USING (series)
        CROSS JOIN (VALUES ('raw'), ('corrected')) AS p (kind)
        WHERE c.from_finer IS NOT NULL
        GROUP BY r.series, p.kind
    LOOP
        EXECUTE format($procedure$
CREATE OR REPLACE PROCEDURE workbench.compute_%11$s_%1$s(whose uuid, lo timestamptz, hi timestamptz) LANGUAGE plpgsql AS $$
DECLARE
    is_long boolean;
    single boolean := false;
    measured text[];
BEGIN
    lo := workbench.bucket('15 minutes', lo);
    hi := workbench.bucket('15 minutes', hi - interval '1 microsecond') + interval '15 minutes';
    is_long := hi > lo + interval '32 days';
    DELETE FROM workbench.rollup_%1$s_15min WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
    -- Meters that report every 15 minutes are common; their buckets need no aggregates, which is much quicker.
    IF hi > lo + interval '1 day' THEN
        single := NOT EXISTS (
            SELECT FROM (SELECT * FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi ORDER BY time LIMIT 100) AS r
            GROUP BY workbench.bucket('15 minutes', time), %4$s HAVING count(*) > 1);
        single := single AND NOT EXISTS (
            SELECT FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi
            GROUP BY workbench.bucket('15 minutes', time), %4$s HAVING count(*) > 1);
    END IF;
    -- Readings come from their index in the order of time, so that hashing, which keeps them in that order, is quickest;
    -- the buckets, not the readings, are sorted into the order the index of the roll-up wants them in.
    IF single THEN
        INSERT INTO workbench.rollup_%1$s_15min (bucket, %4$s, %5$s)
        SELECT workbench.bucket('15 minutes', time), %4$s, %7$s
        FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi;
    ELSIF is_long THEN
        -- Most columns of most meters stay empty. Which, the first and the last readings tell; a count tells if they erred.
        measured := ARRAY(
            SELECT DISTINCT jsonb_object_keys(jsonb_strip_nulls(to_jsonb(r)))
            FROM ((SELECT * FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi ORDER BY time LIMIT 100)
                  UNION ALL
                  (SELECT * FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi ORDER BY time DESC LIMIT 100)) AS r);
        LOOP
            INSERT INTO workbench.rollup_%1$s_15min (bucket, %4$s, %5$s)
            SELECT bucket, %4$s, %5$s FROM workbench.in_slices(
                NULL::workbench.rollup_%1$s_15min,
                format(%12$L, workbench.quarter_hour_columns('%1$s', measured)), whose, lo, hi)
            ORDER BY 1;
            EXIT WHEN NOT EXISTS (SELECT FROM workbench.rollup_%1$s_15min
                                  WHERE %3$s = whose AND bucket >= lo AND bucket < hi AND (%14$s));
            DELETE FROM workbench.rollup_%1$s_15min WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
            measured := NULL;  -- everything
        END LOOP;
    ELSE
        INSERT INTO workbench.rollup_%1$s_15min (bucket, %4$s, %5$s)
        WITH buckets AS MATERIALIZED (
            SELECT workbench.bucket('15 minutes', time), %4$s, %6$s
            FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi
            GROUP BY workbench.bucket('15 minutes', time), %4$s
        )
        SELECT * FROM buckets ORDER BY 1;
    END IF;

    lo := workbench.bucket('1 hour', lo);
    hi := workbench.bucket('1 hour', hi - interval '1 microsecond') + interval '1 hour';
    DELETE FROM workbench.rollup_%1$s_1hour WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
    IF is_long THEN
        INSERT INTO workbench.rollup_%1$s_1hour (bucket, %4$s, %8$s)
        SELECT bucket, %4$s, %8$s FROM workbench.in_slices(NULL::workbench.rollup_%1$s_1hour, %13$L, whose, lo, hi)
        ORDER BY 1;
    ELSE
        INSERT INTO workbench.rollup_%1$s_1hour (bucket, %4$s, %8$s)
        SELECT workbench.bucket('1 hour', bucket), %4$s, %9$s
        FROM workbench.rollup_%1$s_15min WHERE %3$s = whose AND bucket >= lo AND bucket < hi
        GROUP BY workbench.bucket('1 hour', bucket), %4$s;
    END IF;

    lo := workbench.bucket('1 day', lo);
    hi := workbench.bucket('1 day', hi - interval '1 microsecond') + interval '1 day';
    DELETE FROM workbench.rollup_%1$s_1day WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
    INSERT INTO workbench.rollup_%1$s_1day (bucket, %4$s, %8$s)
    SELECT workbench.bucket('1 day', bucket), %4$s, %10$s
    FROM workbench.rollup_%1$s_1hour WHERE %3$s = whose AND bucket >= lo AND bucket < hi
    GROUP BY workbench.bucket('1 day', bucket), %4$s;
END $$ $procedure$,
            s.series, s.source, s.id, s.keys, s.fine_names, s.from_raw, s.from_single, s.names, s.from_quarter_hours,
            s.from_hours, s.kind,
            format('SELECT workbench.bucket(''15 minutes'', time), %s, %%s FROM %s
                    WHERE %s = %%%%1$L AND time >= %%%%2$L AND time < %%%%3$L
                    GROUP BY workbench.bucket(''15 minutes'', time), %s',
                   replace(s.keys, '_type', '_type::text'), s.source, s.id, s.keys),
            format('SELECT workbench.bucket(''1 hour'', bucket), %s, %s FROM workbench.rollup_%s_15min
                    WHERE %s = %%1$L AND bucket >= %%2$L AND bucket < %%3$L GROUP BY workbench.bucket(''1 hour'', bucket), %s',
                   s.keys, s.from_quarter_hours, s.series, s.id, s.keys),
            s.missed);
    END LOOP;
END $build$;

-- As in 0006, but stretches are cut at 384 days instead of 32, and buckets are put together by hashing: readings come in the
-- order of time from their index, which the planner does not know and would rather sort them.
CREATE OR REPLACE FUNCTION workbench.refresh_rollups() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off
SET enable_sort = off SET lock_timeout = 0 AS $$
DECLARE
    s record;
    stretch record;
    done integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(4961278834002);
    FOR s IN DELETE FROM workbench.rollup_dirty WHERE id IS NULL RETURNING series LOOP
        EXECUTE format('INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
                        SELECT $1, %I, min(bucket), max(bucket) + interval ''1 day'' FROM workbench.%I GROUP BY 2',
                       (SELECT r.id FROM workbench.rollup_series r WHERE r.series = s.series),
                       format('rollup_%s_1day', s.series))
        USING s.series;
    END LOOP;
    -- Many scattered stretches (daily readings, say) are joined over gaps of up to two days: computing some clean
    -- buckets again costs less than a round for each.
    FOR stretch IN
        WITH taken AS (
            DELETE FROM workbench.rollup_dirty RETURNING series, id, first_time, last_time
        ), gaps AS (
            SELECT series, id, CASE WHEN count(*) > 10 THEN interval '2 days' ELSE interval '0' END AS gap
            FROM taken GROUP BY series, id
        ), joined AS (
            SELECT series, id, gap,
                   range_agg(tstzrange(workbench.bucket('15 minutes', first_time),
                                       workbench.bucket('15 minutes', last_time) + interval '15 minutes' + gap)) AS times
            FROM taken JOIN gaps USING (series, id) GROUP BY series, id, gap
        )
        -- Very long ones are cut, which bounds what a round keeps; workbench.in_slices cuts further.
        SELECT series, id, greatest(lower(t), piece) AS lo, least(upper(t) - gap, piece + interval '384 days') AS hi
        FROM joined, unnest(times) AS t,
             generate_series(workbench.bucket('1 day', lower(t)), upper(t) - gap - interval '1 microsecond',
                             interval '384 days') AS piece
    LOOP
        CASE stretch.series
            WHEN 'energy_readings' THEN CALL workbench.compute_energy_readings(stretch.id, stretch.lo, stretch.hi);
            WHEN 'production_data' THEN CALL workbench.compute_production_data(stretch.id, stretch.lo, stretch.hi);
            WHEN 'environmental_data' THEN CALL workbench.compute_environmental_data(stretch.id, stretch.lo, stretch.hi);
            WHEN 'variable_readings' THEN CALL workbench.compute_variable_readings(stretch.id, stretch.lo, stretch.hi);
        END CASE;
        done := done + 1;
    END LOOP;
    RETURN done;
END $$;

-- The days that rows of a statement touch. Where there is a reading for every 15 minutes from the first to the last
-- (a bulk load), that is one stretch, found without sorting rows by day.
DO $build$
DECLARE
    s record;
    logging text := $logging$
    WITH spans AS MATERIALIZED (
        SELECT %2$s AS id, min(time) AS first_time, max(time) AS last_time,
               max(time) - min(time) <= count(*) * interval '15 minutes' AS dense
        FROM %3$s GROUP BY %2$s
    )
    INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
    SELECT '%1$s', id, first_time, last_time FROM spans WHERE dense
    UNION ALL
    SELECT '%1$s', %2$s, min(time), max(time) FROM %3$s
    WHERE (SELECT NOT bool_and(dense) FROM spans) AND %2$s IN (SELECT id FROM spans WHERE NOT dense)
    GROUP BY %2$s, workbench.bucket('1 day', time)$logging$;
BEGIN
    FOR s IN
        SELECT series, raw, id, CASE id WHEN 'machine_id' THEN 'public.machines' ELSE 'workbench.variables' END AS owner
        FROM workbench.rollup_series
    LOOP
        EXECUTE format($functions$
CREATE OR REPLACE FUNCTION workbench.log_%1$s_new() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    touched uuid[];
    known uuid[];
BEGIN
    WITH logged AS (
    %4$s
    RETURNING id
    )
    SELECT array_agg(DISTINCT id) INTO touched FROM logged;
    -- Locked against deletion until this transaction ends, like a foreign key does.
    WITH found AS (SELECT id FROM %3$s WHERE id = ANY (touched) FOR KEY SHARE)
    SELECT array_agg(id) INTO known FROM found;
    IF cardinality(touched) > coalesce(cardinality(known), 0) THEN
        RAISE foreign_key_violation USING
            MESSAGE = format('%%s in %1$s is not in %3$s', (SELECT t FROM unnest(touched) AS t
                             WHERE t <> ALL (coalesce(known, '{}')) LIMIT 1)),
            TABLE = '%1$s', COLUMN = '%2$s';
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION workbench.log_%1$s_old() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    %5$s;
    RETURN NULL;
END $$ $functions$, s.series, s.id, s.owner,
            format(logging, s.series, s.id, 'new_rows'), format(logging, s.series, s.id, 'old_rows'));
    END LOOP;
END $build$;
