-- Roll-ups by continuous aggregates, each level built on the one below, with real-time reads.
--
-- The policies keep the last days fresh. Rows that arrive later than a policy looks back are not seen until
-- refresh_continuous_aggregate() is called for their time, bottom-up; that cannot be done inside a transaction, so
-- whoever imports calls it afterwards (analytics.schema.refresh_rollups does).

SELECT create_hypertable('workbench.variable_readings', by_range('time', interval '30 days'), create_default_indexes => false);

ALTER TABLE energy_readings ADD FOREIGN KEY (machine_id) REFERENCES machines (id) ON DELETE CASCADE;
ALTER TABLE production_data ADD FOREIGN KEY (machine_id) REFERENCES machines (id) ON DELETE CASCADE;
ALTER TABLE environmental_data ADD FOREIGN KEY (machine_id) REFERENCES machines (id) ON DELETE CASCADE;
ALTER TABLE workbench.variable_readings
    ADD FOREIGN KEY (variable_id) REFERENCES workbench.variables (id) ON DELETE CASCADE;

DO $build$
DECLARE
    s record;
    l record;
BEGIN
    FOR s IN
        SELECT r.series, r.raw, r.keys,
               string_agg(c.from_raw || ' AS ' || c.name, ', ' ORDER BY c.place) AS from_raw,
               string_agg(c.from_finer || ' AS ' || c.name, ', ' ORDER BY c.place)
                   FILTER (WHERE c.from_raw IS NOT NULL) AS from_minutes,
               string_agg(coalesce(c.from_quarter_hours, c.from_finer) || ' AS ' || c.name, ', ' ORDER BY c.place)
                   AS from_quarter_hours,
               string_agg(c.from_finer || ' AS ' || c.name, ', ' ORDER BY c.place) AS from_hours
        FROM workbench.rollup_series r JOIN workbench.rollup_columns c USING (series)
        WHERE c.from_finer IS NOT NULL
        GROUP BY r.series
    LOOP
        FOR l IN
            SELECT * FROM (VALUES
                ('1min', '1 minute', s.raw, 'time', s.from_raw, '3 hours', '1 minute', '1 minute'),
                ('15min', '15 minutes', format('workbench.rollup_%s_1min', s.series), 'bucket', s.from_minutes,
                 '1 day', '15 minutes', '5 minutes'),
                ('1hour', '1 hour', format('workbench.rollup_%s_15min', s.series), 'bucket', s.from_quarter_hours,
                 '3 days', '1 hour', '15 minutes'),
                ('1day', '1 day', format('workbench.rollup_%s_1hour', s.series), 'bucket', s.from_hours,
                 '7 days', '1 day', '1 hour')
            ) AS level (name, width, source, time_column, columns, back, until, every)
        LOOP
            EXECUTE format(
                'CREATE MATERIALIZED VIEW workbench.rollup_%1$s_%2$s
                 WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
                 SELECT time_bucket(interval %3$L, %4$I) AS bucket, %5$s, %6$s FROM %7$s
                 GROUP BY time_bucket(interval %3$L, %4$I), %5$s
                 WITH NO DATA',
                s.series, l.name, l.width, l.time_column, s.keys, l.columns, l.source);
            -- A real-time read asks how far the aggregate has come in the name of whoever reads, also through a view.
            EXECUTE format('GRANT SELECT ON workbench.rollup_%s_%s TO PUBLIC', s.series, l.name);
            PERFORM add_continuous_aggregate_policy(
                format('workbench.rollup_%s_%s', s.series, l.name)::regclass,
                start_offset => l.back::interval, end_offset => l.until::interval, schedule_interval => l.every::interval);
        END LOOP;
    END LOOP;
END $build$;

-- Part of what every database of ours offers to writers; here the server refreshes by itself.
CREATE FUNCTION workbench.refresh_rollups() RETURNS integer LANGUAGE sql AS 'SELECT 0';
