-- Roll-ups without continuous aggregates: tables that are kept equal to the raw rows.
--
-- Triggers write down which machine and which times a statement has touched (workbench.rollup_dirty);
-- workbench.refresh_rollups() computes those 15 minutes again from raw rows, the hours from the 15 minutes and the
-- days from the hours. Whoever loads much calls it at the end of the transaction; for everybody else a deferred
-- trigger calls it at commit, so that roll-ups equal raw rows after every commit, whoever wrote.
-- Buckets are UTC; every offset in use today is a multiple of 15 minutes, so local hours and days are sums of them.

CREATE TABLE workbench.rollup_dirty (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series text NOT NULL,
    id uuid,                     -- machine or variable; NULL: the whole series was truncated
    first_time timestamptz,
    last_time timestamptz
);

CREATE FUNCTION workbench.bucket(width interval, moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN date_bin(width, moment, timestamptz '2000-01-01 00:00:00+00');

-- The tables, and for each series a procedure that computes a stretch of one machine (or variable) again.
-- A 1-minute table would be larger than the raw rows of most plants, so that level is a view.
DO $build$
DECLARE
    s record;
    -- TimescaleDB's own function lets its planner leave chunks out.
    minute text := CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'timescaledb')
                        THEN 'time_bucket(''1 minute'', time)' ELSE 'workbench.bucket(''1 minute'', time)' END;
BEGIN
    FOR s IN
        SELECT r.series, r.raw, r.id, r.keys,
               replace(replace(r.keys || ', ', '_id, ', '_id uuid NOT NULL, '), '_type, ', '_type text NOT NULL, ')
                   || string_agg(c.name || ' ' || c.type, ', ' ORDER BY c.place)
                   || format(', PRIMARY KEY (%s)', replace(r.keys, r.id, r.id || ', bucket')) AS definition,
               string_agg(c.name, ', ' ORDER BY c.place) FILTER (WHERE c.from_raw IS NOT NULL) AS fine_names,
               string_agg(c.from_raw, ', ' ORDER BY c.place) AS from_raw,
               string_agg(c.from_raw || ' AS ' || c.name, ', ' ORDER BY c.place) AS minutes,
               string_agg(c.from_single, ', ' ORDER BY c.place) AS from_single,
               string_agg(c.name, ', ' ORDER BY c.place) AS names,
               string_agg(coalesce(c.from_quarter_hours, c.from_finer), ', ' ORDER BY c.place) AS from_quarter_hours,
               string_agg(c.from_finer, ', ' ORDER BY c.place) AS from_hours
        FROM workbench.rollup_series r JOIN workbench.rollup_columns c USING (series)
        WHERE c.from_finer IS NOT NULL
        GROUP BY r.series
    LOOP
        EXECUTE format(
            'CREATE VIEW workbench.rollup_%s_1min AS SELECT %s AS bucket, %s, %s FROM %s GROUP BY %s, %s',
            s.series, minute, s.keys, s.minutes, s.raw, minute, s.keys);
        EXECUTE format('CREATE TABLE workbench.rollup_%s_15min (bucket timestamptz NOT NULL, %s)', s.series, s.definition);
        EXECUTE format('CREATE TABLE workbench.rollup_%s_1hour (bucket timestamptz NOT NULL, %s)', s.series, s.definition);
        EXECUTE format('CREATE TABLE workbench.rollup_%s_1day (bucket timestamptz NOT NULL, %s)', s.series, s.definition);
        IF s.series = 'energy_readings' THEN
            ALTER TABLE workbench.rollup_energy_readings_15min DROP COLUMN peak_demand_kw;
        END IF;
        EXECUTE format($procedure$
CREATE PROCEDURE workbench.compute_%1$s(whose uuid, lo timestamptz, hi timestamptz) LANGUAGE plpgsql AS $$
DECLARE
    single boolean := false;
BEGIN
    lo := workbench.bucket('15 minutes', lo);
    hi := workbench.bucket('15 minutes', hi - interval '1 microsecond') + interval '15 minutes';
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
    IF single THEN
        INSERT INTO workbench.rollup_%1$s_15min (bucket, %4$s, %5$s)
        SELECT workbench.bucket('15 minutes', time), %4$s, %7$s
        FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi;
    ELSE
        INSERT INTO workbench.rollup_%1$s_15min (bucket, %4$s, %5$s)
        SELECT workbench.bucket('15 minutes', time), %4$s, %6$s
        FROM %2$s WHERE %3$s = whose AND time >= lo AND time < hi
        GROUP BY workbench.bucket('15 minutes', time), %4$s
        ORDER BY 1;  -- as the index wants them, which is quicker
    END IF;

    lo := workbench.bucket('1 hour', lo);
    hi := workbench.bucket('1 hour', hi - interval '1 microsecond') + interval '1 hour';
    DELETE FROM workbench.rollup_%1$s_1hour WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
    INSERT INTO workbench.rollup_%1$s_1hour (bucket, %4$s, %8$s)
    SELECT workbench.bucket('1 hour', bucket), %4$s, %9$s
    FROM workbench.rollup_%1$s_15min WHERE %3$s = whose AND bucket >= lo AND bucket < hi
    GROUP BY workbench.bucket('1 hour', bucket), %4$s;

    lo := workbench.bucket('1 day', lo);
    hi := workbench.bucket('1 day', hi - interval '1 microsecond') + interval '1 day';
    DELETE FROM workbench.rollup_%1$s_1day WHERE %3$s = whose AND bucket >= lo AND bucket < hi;
    INSERT INTO workbench.rollup_%1$s_1day (bucket, %4$s, %8$s)
    SELECT workbench.bucket('1 day', bucket), %4$s, %10$s
    FROM workbench.rollup_%1$s_1hour WHERE %3$s = whose AND bucket >= lo AND bucket < hi
    GROUP BY workbench.bucket('1 day', bucket), %4$s;
END $$ $procedure$,
            s.series, s.raw, s.id, s.keys, s.fine_names, s.from_raw, s.from_single, s.names, s.from_quarter_hours,
            s.from_hours);
    END LOOP;
END $build$;

-- Takes the log and computes what it names. Writers wait for each other here, and see what the others have
-- committed; rows that another transaction has not committed yet are in that transaction's own log.
-- Returns the number of stretches that were computed.
CREATE FUNCTION workbench.refresh_rollups() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off
SET lock_timeout = 0 AS $$
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
        -- Long ones are cut, which bounds the memory of each round.
        SELECT series, id, greatest(lower(t), piece) AS lo, least(upper(t) - gap, piece + interval '32 days') AS hi
        FROM joined, unnest(times) AS t,
             generate_series(workbench.bucket('32 days', lower(t)), upper(t) - gap - interval '1 microsecond',
                             interval '32 days') AS piece
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

-- Computes everything in a period again, whatever the log says: after partitions were dropped, or to be sure.
CREATE FUNCTION workbench.rebuild_rollups(
    p_start_time timestamptz DEFAULT '-infinity', p_end_time timestamptz DEFAULT 'infinity'
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    s record;
BEGIN
    FOR s IN SELECT series, raw, id FROM workbench.rollup_series LOOP
        EXECUTE format(
            'INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
             SELECT $1, %1$I, min(lo), max(hi) FROM (
                 SELECT %1$I, min(time) AS lo, max(time) AS hi FROM %2$s
                 WHERE time >= $2 AND time < $3 GROUP BY 1
                 UNION ALL
                 SELECT %1$I, greatest(min(bucket), $2), least(max(bucket) + interval ''1 day'', $3)
                 FROM workbench.%3$I WHERE bucket > $2 - interval ''1 day'' AND bucket < $3 GROUP BY 1) AS extents
             GROUP BY 2', s.id, s.raw, format('rollup_%s_1day', s.series))
        USING s.series, p_start_time, p_end_time;
    END LOOP;
    RETURN workbench.refresh_rollups();
END $$;

REVOKE EXECUTE ON FUNCTION workbench.rebuild_rollups FROM PUBLIC;

-- Whatever is still in the log when a transaction commits is computed then.
CREATE FUNCTION workbench.refresh_at_commit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM workbench.rollup_dirty WHERE entry = NEW.entry) THEN
        PERFORM workbench.refresh_rollups();
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refresh_at_commit AFTER INSERT ON workbench.rollup_dirty
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION workbench.refresh_at_commit();

CREATE FUNCTION workbench.log_truncate() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO workbench.rollup_dirty (series) VALUES (TG_ARGV[0]);
    RETURN NULL;
END $$;

-- The triggers of a series: INSERT, UPDATE and DELETE write the touched days of each machine into the log (a bulk
-- load touches a day many times), and a reading of a machine that does not exist is refused.
DO $build$
DECLARE
    s record;
BEGIN
    FOR s IN
        SELECT series, raw, id, CASE id WHEN 'machine_id' THEN 'public.machines' ELSE 'workbench.variables' END AS owner
        FROM workbench.rollup_series
    LOOP
        EXECUTE format($functions$
CREATE FUNCTION workbench.log_%1$s_new() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    touched uuid[];
    known uuid[];
BEGIN
    WITH logged AS (
        INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
        SELECT '%1$s', %3$s, min(time), max(time) FROM new_rows GROUP BY %3$s, workbench.bucket('1 day', time)
        RETURNING id
    )
    SELECT array_agg(DISTINCT id) INTO touched FROM logged;
    -- Locked against deletion until this transaction ends, like a foreign key does.
    WITH found AS (SELECT id FROM %4$s WHERE id = ANY (touched) FOR KEY SHARE)
    SELECT array_agg(id) INTO known FROM found;
    IF cardinality(touched) > coalesce(cardinality(known), 0) THEN
        RAISE foreign_key_violation USING
            MESSAGE = format('%%s in %1$s is not in %4$s', (SELECT t FROM unnest(touched) AS t
                             WHERE t <> ALL (coalesce(known, '{}')) LIMIT 1)),
            TABLE = '%1$s', COLUMN = '%3$s';
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION workbench.log_%1$s_old() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
    SELECT '%1$s', %3$s, min(time), max(time) FROM old_rows GROUP BY %3$s, workbench.bucket('1 day', time);
    RETURN NULL;
END $$;
CREATE TRIGGER log_insert AFTER INSERT ON %2$s REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.log_%1$s_new();
CREATE TRIGGER log_update_new AFTER UPDATE ON %2$s REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.log_%1$s_new();
CREATE TRIGGER log_update_old AFTER UPDATE ON %2$s REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.log_%1$s_old();
CREATE TRIGGER log_delete AFTER DELETE ON %2$s REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.log_%1$s_old();
CREATE TRIGGER log_truncate AFTER TRUNCATE ON %2$s FOR EACH STATEMENT EXECUTE FUNCTION workbench.log_truncate('%1$s')
$functions$, s.series, s.raw, s.id, s.owner);
    END LOOP;
END $build$;

-- A machine's readings go with it, a variable's too.
CREATE FUNCTION workbench.forget_machines() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    DELETE FROM energy_readings WHERE machine_id IN (SELECT id FROM old_rows);
    DELETE FROM production_data WHERE machine_id IN (SELECT id FROM old_rows);
    DELETE FROM environmental_data WHERE machine_id IN (SELECT id FROM old_rows);
    RETURN NULL;
END $$;
CREATE TRIGGER forget AFTER DELETE ON machines REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.forget_machines();

CREATE FUNCTION workbench.forget_variables() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    DELETE FROM workbench.variable_readings WHERE variable_id IN (SELECT id FROM old_rows);
    RETURN NULL;
END $$;
CREATE TRIGGER forget AFTER DELETE ON workbench.variables REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.forget_variables();
