-- Corrections: a layer over the readings that every number respects. Raw rows never change.
--
-- A correction is about one column of one machine's readings (or about one variable) from start_time up to, not
-- including, end_time. It changes readings that are there and have a value; a gap stays a gap. Where several hold for
-- one reading, the newest alone counts, and it starts from the raw value: withdrawing one restores exactly what was
-- there before it. Nothing is deleted: a withdrawn correction says who withdrew it, when and why.
--
--   exclude      the value is unknown
--   replace      every value is `value`
--   scale        every value times `value`
--   interpolate  the straight line between two readings next to the range, which were looked up when it was made
--
-- workbench.corrected_<series> are the readings with their corrections, column by column as the raw table has them;
-- what computes roll-ups and KPIs reads them where there is a correction, and raw rows where there is none.

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

-- What a correction touches is computed again when it comes and when it goes.
CREATE FUNCTION workbench.log_correction() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
    VALUES (NEW.series, coalesce(NEW.machine_id, NEW.variable_id), NEW.start_time, NEW.end_time - interval '1 microsecond');
    RETURN NULL;
END $$;
CREATE TRIGGER log_correction AFTER INSERT OR UPDATE ON workbench.corrections
    FOR EACH ROW EXECUTE FUNCTION workbench.log_correction();

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
    minute text := CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'timescaledb')
                        THEN 'time_bucket(''1 minute'', time)' ELSE 'workbench.bucket(''1 minute'', time)' END;
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
        )
        SELECT r.series, r.raw, r.id, r.keys, v.shown, v.newest,
               string_agg(c.from_raw || ' AS ' || c.name, ', ' ORDER BY c.place) AS minutes
        FROM workbench.rollup_series r
        JOIN relations v USING (series)
        JOIN workbench.rollup_columns c ON c.series = r.series AND c.from_finer IS NOT NULL
        GROUP BY r.series, v.shown, v.newest
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

        EXECUTE format(
            'CREATE OR REPLACE VIEW workbench.rollup_%1$s_1min AS
             SELECT %2$s AS bucket, %3$s, %4$s FROM workbench.corrected_%1$s GROUP BY %2$s, %3$s',
            s.series, minute, s.keys, s.minutes);

        -- The procedure of 0006 in two versions, and one that chooses: raw rows are quicker.
        EXECUTE format('CREATE PROCEDURE workbench.compute_corrected_%s(whose uuid, lo timestamptz, hi timestamptz)
                        LANGUAGE plpgsql AS %L', s.series,
                       replace((SELECT prosrc FROM pg_proc
                                WHERE oid = format('workbench.compute_%s(uuid, timestamptz, timestamptz)', s.series)::regprocedure),
                               'FROM ' || s.raw, 'FROM workbench.corrected_' || s.series));
        EXECUTE format('ALTER PROCEDURE workbench.compute_%1$s RENAME TO compute_raw_%1$s', s.series);
        EXECUTE format($procedure$
CREATE PROCEDURE workbench.compute_%1$s(whose uuid, lo timestamptz, hi timestamptz) LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM workbench.corrections c
               WHERE c.series = '%1$s' AND c.%2$I = whose AND c.withdrawn_at IS NULL
                 AND c.start_time < hi + interval '15 minutes' AND c.end_time > lo - interval '15 minutes') THEN
        CALL workbench.compute_corrected_%1$s(whose, lo, hi);
    ELSE
        CALL workbench.compute_raw_%1$s(whose, lo, hi);
    END IF;
END $$ $procedure$, s.series, s.id);
    END LOOP;

    -- The edges of a period in the KPI functions of 0008.
    EXECUTE replace(pg_get_functiondef('workbench.energy_parts(uuid, timestamptz, timestamptz, text)'::regprocedure),
                    'public.energy_readings r', 'workbench.corrected_energy_readings r');
    EXECUTE replace(pg_get_functiondef('workbench.units_produced(uuid, timestamptz, timestamptz)'::regprocedure),
                    'public.production_data r', 'workbench.corrected_production_data r');
END $build$;
