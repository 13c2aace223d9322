-- Corrections on continuous aggregates: what 0010 is elsewhere, laid over the roll-ups when they are read.
--
-- A continuous aggregate can only be made of raw rows, so nothing is computed again when a correction comes or goes.
-- workbench.corrected_<series>_<level> show the roll-ups with corrections. Where the newest correction of a measure holds
-- for a whole bucket, what it makes of the bucket follows from what the bucket keeps (scaled readings have a scaled sum,
-- minimum and maximum); every other bucket that a correction touches is computed from corrected readings. The views
-- under the names of the contract show what was measured; whoever finds no correction in a period reads those, at no
-- cost.
--
-- A correction is about one column of one machine's readings (or about one variable) from start_time up to, not
-- including, end_time. It changes readings that are there and have a value; a gap stays a gap. Where several hold for
-- one reading, the newest alone counts, and it starts from the raw value.

CREATE TABLE workbench.corrections (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series text NOT NULL REFERENCES workbench.rollup_series (series),
    machine_id uuid REFERENCES public.machines (id) ON DELETE CASCADE,
    variable_id uuid REFERENCES workbench.variables (id) ON DELETE CASCADE,
    energy_type text NOT NULL DEFAULT '',
    measure text NOT NULL,
    start_time timestamptz NOT NULL CHECK (isfinite(start_time)),
    end_time timestamptz NOT NULL CHECK (isfinite(end_time)),
    action text NOT NULL CHECK (action IN ('exclude', 'replace', 'scale', 'interpolate')),
    value double precision CHECK (value - value = 0),
    line_start timestamptz,
    line_start_value double precision CHECK (line_start_value - line_start_value = 0),
    line_end timestamptz,
    line_end_value double precision CHECK (line_end_value - line_end_value = 0),
    reason text NOT NULL CHECK (btrim(reason) <> ''),
    made_by text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    CHECK (start_time < end_time),
    CHECK ((series = 'variable_readings') = (variable_id IS NOT NULL)),
    CHECK ((machine_id IS NULL) = (variable_id IS NOT NULL)),
    CHECK ((series = 'energy_readings') = (energy_type <> '')),
    CHECK ((value IS NOT NULL) = (action IN ('replace', 'scale'))),
    CHECK ((action = 'interpolate') = (line_start < line_end AND line_start_value IS NOT NULL AND line_end_value IS NOT NULL)
           IS NOT FALSE),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    CHECK (btrim(withdrawn_reason) <> '')
);
CREATE INDEX corrections_machine ON workbench.corrections (machine_id, start_time) WHERE withdrawn_at IS NULL;
CREATE INDEX corrections_variable ON workbench.corrections (variable_id, start_time) WHERE withdrawn_at IS NULL;

-- Whoever may read numbers may know what was corrected in them.
GRANT SELECT ON workbench.corrections TO PUBLIC;

-- A correction is withdrawn once, and otherwise never changes; it goes only with its machine or variable.
CREATE FUNCTION workbench.keep_corrections() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT FROM public.machines WHERE id = OLD.machine_id)
           OR EXISTS (SELECT FROM workbench.variables WHERE id = OLD.variable_id) THEN
            RAISE integrity_constraint_violation USING MESSAGE = 'a correction is withdrawn, never deleted';
        END IF;
        RETURN OLD;
    END IF;
    IF OLD.withdrawn_at IS NOT NULL
       OR to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason'
          IS DISTINCT FROM to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason' THEN
        RAISE integrity_constraint_violation USING MESSAGE = 'a correction can only be withdrawn, once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON workbench.corrections
    FOR EACH ROW EXECUTE FUNCTION workbench.keep_corrections();
CREATE FUNCTION workbench.refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE integrity_constraint_violation USING MESSAGE = 'corrections are withdrawn, never deleted';
END $$;
CREATE TRIGGER keep_all BEFORE TRUNCATE ON workbench.corrections
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.refuse_truncate();

-- What a correction makes of one value; an unknown value stays unknown.
CREATE FUNCTION workbench.corrected_value(correction bigint, moment timestamptz, raw double precision)
RETURNS double precision LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN raw IS NULL THEN NULL ELSE CASE c.action
        WHEN 'replace' THEN c.value
        WHEN 'scale' THEN raw * c.value
        WHEN 'interpolate' THEN c.line_start_value + (c.line_end_value - c.line_start_value)
            * (extract(epoch FROM moment - c.line_start) / extract(epoch FROM c.line_end - c.line_start))::float8
    END END
    FROM workbench.corrections c WHERE c.id = correction
$$;

DO $build$
DECLARE
    s record;
    l record;
BEGIN
    FOR s IN
        WITH columns AS (
            SELECT r.series, a.attnum, a.attname::text AS name, format_type(a.atttypid, NULL) AS type,
                   a.atttypid IN ('numeric'::regtype, 'float8'::regtype) AS is_measure
            FROM workbench.rollup_series r
            JOIN pg_attribute a ON a.attrelid = r.raw::regclass AND a.attnum > 0 AND NOT a.attisdropped
        ), relations AS (
            SELECT series,
                   string_agg(CASE WHEN is_measure
                       THEN format('CASE WHEN k.%1$I IS NULL THEN r.%1$I
                                    ELSE workbench.corrected_value(k.%1$I, r.time, r.%1$I::float8)::%2$s END AS %1$I',
                                   name, type)
                       ELSE format('r.%I', name) END, ', ' ORDER BY attnum) AS shown,
                   string_agg(format('max(c.id) FILTER (WHERE c.measure = %1$L) AS %1$I', name), ', ' ORDER BY attnum)
                       FILTER (WHERE is_measure) AS newest
            FROM columns GROUP BY series
        ), kept AS (
            -- The measure behind what a roll-up keeps: total_… and sum_… say it, their stem is that of the others.
            SELECT c.series, c.place, c.name, c.type, c.from_raw,
                   (SELECT substring(t.from_raw FROM '^sum\((\w+)\)$') FROM workbench.rollup_columns t
                    WHERE t.series = c.series AND t.from_raw ~ '^sum\(\w+\)$'
                      AND regexp_replace(t.name, '^[^_]+_', '') = regexp_replace(c.name, '^[^_]+_', '')) AS measure,
                   substring(c.name FROM '^(total|sum|count|min|max)_') AS part,
                   regexp_replace(c.name, '^[^_]+_', '') AS stem
            FROM workbench.rollup_columns c WHERE c.from_raw IS NOT NULL
        ), laid AS (
            -- A bucket that one correction holds for: each value x becomes gain * x + shift, or is left out.
            SELECT series, place, name,
                   CASE WHEN measure IS NULL THEN format('r.%I', name)
                        ELSE format('CASE WHEN k.%1$I IS NULL THEN r.%2$I ELSE (%3$s)::%4$s END', measure, name,
                            CASE part
                            WHEN 'count' THEN format('CASE WHEN k.%I[2] IS NULL THEN 0 ELSE r.%I END', measure, name)
                            WHEN 'min' THEN format('CASE WHEN k.%1$I[2] < 0 THEN r.max_%2$s ELSE r.min_%2$s END
                                                    * k.%1$I[2] + k.%1$I[3]', measure, stem)
                            WHEN 'max' THEN format('CASE WHEN k.%1$I[2] < 0 THEN r.min_%2$s ELSE r.max_%2$s END
                                                    * k.%1$I[2] + k.%1$I[3]', measure, stem)
                            WHEN 'sum' THEN format('r.%2$I * k.%1$I[2] + k.%1$I[3] * r.count_%3$s', measure, name, stem)
                            ELSE format('r.%2$I * k.%1$I[2] + k.%1$I[3] * r.total_readings', measure, name) END, type)
                   END AS value
            FROM kept
        )
        SELECT r.series, r.raw, r.id, r.keys, v.shown, v.newest,
               (SELECT string_agg(k.name || ' ' || k.type, ', ' ORDER BY k.place) FROM kept k
                WHERE k.series = r.series) AS definition,
               (SELECT string_agg(k.from_raw, ', ' ORDER BY k.place) FROM kept k WHERE k.series = r.series) AS from_raw,
               (SELECT string_agg(format('CASE WHEN u.unclear THEN f.%1$I ELSE %2$s END AS %1$I', d.name, d.value),
                                  ', ' ORDER BY d.place) FROM laid d WHERE d.series = r.series) AS laid,
               (SELECT string_agg(DISTINCT format('max(c.part) FILTER (WHERE c.measure = %1$L) AS %1$I', k.measure), ', ')
                FROM kept k WHERE k.series = r.series AND k.measure IS NOT NULL) AS parts,
               (SELECT string_agg(DISTINCT format('k.%I[4]', k.measure), ', ')
                FROM kept k WHERE k.series = r.series AND k.measure IS NOT NULL) AS unclear,
               -- Of a quantity, how many of a bucket's readings have a value is not kept; a variable has no others.
               (SELECT coalesce(array_agg(DISTINCT k.measure), '{}') FROM kept k
                WHERE k.series = r.series AND k.part = 'total' AND r.series <> 'variable_readings') AS quantities
        FROM workbench.rollup_series r JOIN relations v USING (series)
    LOOP
        -- The condition that does not depend on the row is looked at once: without corrections nothing is looked up.
        EXECUTE format($view$
CREATE VIEW workbench.corrected_%1$s WITH (security_invoker = true) AS
SELECT %2$s
FROM %3$s r
LEFT JOIN LATERAL (
    SELECT %4$s
    FROM workbench.corrections c
    WHERE (SELECT EXISTS (SELECT FROM workbench.corrections x WHERE x.series = %1$L AND x.withdrawn_at IS NULL))
      AND c.series = %1$L AND c.%5$I = r.%5$I AND c.withdrawn_at IS NULL
      AND c.start_time <= r.time AND c.end_time > r.time %6$s
) AS k ON true %7$s $view$,
            s.series, s.shown, s.raw, s.newest, s.id,
            CASE s.series WHEN 'energy_readings' THEN 'AND c.energy_type = r.energy_type' END,
            -- A variable without a value is a missing row.
            CASE s.series WHEN 'variable_readings'
                THEN 'WHERE k.value IS NULL OR workbench.corrected_value(k.value, r.time, r.value) IS NOT NULL' END);
        EXECUTE format('GRANT SELECT ON workbench.corrected_%s TO PUBLIC', s.series);

        -- One bucket from corrected readings. Roll-ups may be read by everybody who may connect (0006), so may this.
        -- Asked for no bucket, it does nothing.
        EXECUTE format($function$
CREATE FUNCTION workbench.recomputed_%1$s(whose uuid, kind text, since timestamptz, width interval)
RETURNS TABLE (%2$s, peak_demand_kw numeric) LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT %3$s, %4$s
    FROM workbench.corrected_%1$s
    WHERE %5$I = whose AND time >= since AND time < since + width %6$s
    HAVING count(*) > 0;
END $$ $function$,
            s.series, s.definition, s.from_raw,
            CASE s.series WHEN 'energy_readings' THEN
                'CASE WHEN width > interval ''15 minutes'' THEN (
                     SELECT max(quarters.kw) FROM (
                         SELECT avg(power_kw) AS kw FROM workbench.corrected_energy_readings
                         WHERE machine_id = whose AND time >= since AND time < since + width AND energy_type = kind
                         GROUP BY time_bucket(''15 minutes'', time)) AS quarters) END'
            ELSE 'NULL::numeric' END,
            s.id, CASE s.series WHEN 'energy_readings' THEN 'AND energy_type = kind' END);

        FOR l IN
            SELECT v.level, v.width,
                   string_agg(CASE WHEN c.shown IS NULL OR c.from_raw IS NULL AND c.from_finer IS NOT NULL AND v.coarse
                                   THEN c.name ELSE c.shown || ' AS ' || c.name END, ', ' ORDER BY c.place)
                       FILTER (WHERE v.level <> '1min' OR c.from_raw IS NOT NULL OR c.from_finer IS NULL)
                       || CASE v.level WHEN '1min' THEN ', total_readings AS reading_count' ELSE '' END AS columns,
                   v.coarse AND s.series = 'energy_readings' AS has_peak
            FROM (VALUES ('1min', interval '1 minute', false), ('15min', interval '15 minutes', false),
                         ('1hour', interval '1 hour', true), ('1day', interval '1 day', true)) AS v (level, width, coarse)
            JOIN workbench.rollup_columns c ON c.series = s.series
            GROUP BY v.level, v.width, v.coarse
        LOOP
            EXECUTE format($view$
CREATE VIEW workbench.corrected_%1$s_%2$s AS
SELECT bucket, %3$s, %4$s
FROM (
    SELECT r.bucket, %5$s, %6$s %7$s
    FROM workbench.rollup_%1$s_%2$s r
    LEFT JOIN LATERAL (
        SELECT %8$s
        FROM (
            SELECT c.measure, ARRAY[
                c.id,
                CASE c.action WHEN 'scale' THEN c.value WHEN 'replace' THEN 0 END,
                CASE c.action WHEN 'replace' THEN c.value ELSE 0 END,
                CASE WHEN c.start_time > r.bucket OR c.end_time < r.bucket + interval %9$L OR c.action = 'interpolate'
                       OR c.action = 'replace' AND c.measure = ANY (%10$L::text[])
                       OR c.action = 'scale' AND c.value < 0 AND c.measure = 'power_kw' THEN 1 ELSE 0 END]::float8[] AS part
            FROM workbench.corrections c
            WHERE c.series = %1$L AND c.%11$I = r.%11$I AND c.withdrawn_at IS NULL
              AND c.start_time < r.bucket + interval %9$L AND c.end_time > r.bucket %12$s) AS c
    ) AS k ON true
    CROSS JOIN LATERAL (SELECT coalesce(1 IN (%13$s), false) AS unclear) AS u
    LEFT JOIN LATERAL workbench.recomputed_%1$s(
        CASE WHEN u.unclear THEN r.%11$I END, %14$s, r.bucket, interval %9$L) AS f ON true
    WHERE (NOT u.unclear OR f.total_readings IS NOT NULL) %15$s
) AS kept $view$,
                s.series, l.level, s.keys, l.columns,
                regexp_replace(s.keys, '(\w+)', 'r.\1', 'g'), s.laid,
                CASE WHEN l.has_peak THEN
                    ', CASE WHEN u.unclear THEN f.peak_demand_kw WHEN k.power_kw IS NULL THEN r.peak_demand_kw
                       ELSE (r.peak_demand_kw * k.power_kw[2] + k.power_kw[3])::numeric END AS peak_demand_kw' END,
                s.parts, l.width, s.quantities, s.id,
                CASE s.series WHEN 'energy_readings' THEN 'AND c.energy_type = r.energy_type' END,
                s.unclear, CASE s.series WHEN 'energy_readings' THEN 'r.energy_type' ELSE '''''' END,
                CASE s.series WHEN 'variable_readings'
                    THEN 'AND (u.unclear OR k.value IS NULL OR k.value[2] IS NOT NULL)' END);
            EXECUTE format('GRANT SELECT ON workbench.corrected_%s_%s TO PUBLIC', s.series, l.level);
        END LOOP;
    END LOOP;
END $build$;

-- The parts of the KPI functions of 0008 in two versions, and one that chooses: without corrections they are as they were.

-- Buckets of a period that have to be computed from readings because of corrections of some measures. One after the other
-- that takes long, so whoever needs many leaves them out of what it asks of the views above, and reads them in one go.
CREATE FUNCTION workbench.unclear_times(
    p_series text, p_id uuid, p_energy_type text, p_measures text[], p_start_time timestamptz, p_end_time timestamptz,
    p_width interval
) RETURNS tstzmultirange LANGUAGE sql STABLE AS $$
    WITH held AS (
        SELECT c.start_time, c.end_time, c.action, c.value, c.series <> 'variable_readings' AND EXISTS (
                   SELECT FROM workbench.rollup_columns k
                   WHERE k.series = c.series AND k.name LIKE 'total%' AND k.from_raw = format('sum(%s)', c.measure)
               ) AS is_quantity
        FROM workbench.corrections c
        WHERE c.series = p_series AND coalesce(c.machine_id, c.variable_id) = p_id AND c.energy_type = p_energy_type
          AND c.withdrawn_at IS NULL AND c.measure = ANY (p_measures)
          AND c.start_time < p_end_time AND c.end_time > p_start_time
    ), unclear AS (
        SELECT start_time AS first, end_time AS next FROM held
        WHERE action = 'interpolate' OR action = 'replace' AND is_quantity OR action = 'scale' AND value < 0
        UNION ALL SELECT start_time, start_time + interval '1 microsecond' FROM held
        UNION ALL SELECT end_time, end_time + interval '1 microsecond' FROM held
    )
    SELECT coalesce(range_agg(tstzrange(
        date_bin(p_width, greatest(first, p_start_time), '2000-01-01 00:00:00+00'),
        date_bin(p_width, least(next, p_end_time) - interval '1 microsecond', '2000-01-01 00:00:00+00') + p_width)), '{}')
    FROM unclear WHERE first < p_end_time AND next > p_start_time
$$;

ALTER FUNCTION workbench.energy_parts RENAME TO measured_energy_parts;
ALTER FUNCTION workbench.units_produced RENAME TO measured_units_produced;

CREATE FUNCTION workbench.corrected_energy_parts(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_energy_type text
) RETURNS TABLE (part_time timestamptz, kwh numeric, kw numeric, is_whole boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
    first timestamptz := workbench.quarter_from(p_start_time);
    next timestamptz := workbench.quarter_of(p_end_time);
    unclear tstzmultirange := workbench.unclear_times(
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

CREATE FUNCTION workbench.corrected_units_produced(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE
    first timestamptz := workbench.quarter_from(p_start_time);
    next timestamptz := workbench.quarter_of(p_end_time);
    unclear tstzmultirange := workbench.unclear_times(
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

CREATE FUNCTION workbench.is_corrected(
    p_series text, p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz
) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM workbench.corrections c
                   WHERE c.series = p_series AND c.machine_id = p_machine_id AND c.withdrawn_at IS NULL
                     AND c.start_time < p_end_time AND c.end_time > p_start_time)
$$;

CREATE FUNCTION workbench.energy_parts(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_energy_type text DEFAULT 'electrical'
) RETURNS TABLE (part_time timestamptz, kwh numeric, kw numeric, is_whole boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF workbench.is_corrected('energy_readings', p_machine_id, p_start_time, p_end_time) THEN
        RETURN QUERY SELECT p.* FROM workbench.corrected_energy_parts(
            p_machine_id, p_start_time, p_end_time, p_energy_type) AS p;
    ELSE
        RETURN QUERY SELECT p.* FROM workbench.measured_energy_parts(
            p_machine_id, p_start_time, p_end_time, p_energy_type) AS p;
    END IF;
END $$;

CREATE FUNCTION workbench.units_produced(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS numeric LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF workbench.is_corrected('production_data', p_machine_id, p_start_time, p_end_time) THEN
        RETURN workbench.corrected_units_produced(p_machine_id, p_start_time, p_end_time);
    END IF;
    RETURN workbench.measured_units_produced(p_machine_id, p_start_time, p_end_time);
END $$;
