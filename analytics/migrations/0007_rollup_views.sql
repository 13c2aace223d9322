-- The roll-ups under the names and columns of the contract: what 0006 keeps, and what follows from it.

DO $build$
DECLARE
    v record;
BEGIN
    FOR v IN
        SELECT r.series, l.level, CASE WHEN r.raw LIKE 'public.%' THEN 'public' ELSE 'workbench' END AS place, r.keys,
               string_agg(CASE WHEN c.shown IS NULL OR c.from_raw IS NULL AND c.from_finer IS NOT NULL AND l.coarse THEN c.name
                               ELSE c.shown || ' AS ' || c.name END, ', ' ORDER BY c.place)
                   FILTER (WHERE l.level <> '1min' OR c.from_raw IS NOT NULL OR c.from_finer IS NULL)
                   || CASE l.level WHEN '1min' THEN ', total_readings AS reading_count' ELSE '' END AS columns
        FROM workbench.rollup_series r
        JOIN workbench.rollup_columns c USING (series)
        CROSS JOIN (VALUES ('1min', false), ('15min', false), ('1hour', true), ('1day', true)) AS l (level, coarse)
        GROUP BY r.series, l.level
    LOOP
        EXECUTE format('CREATE VIEW %I.%I AS SELECT bucket, %s, %s FROM workbench.%I',
                       v.place, format('%s_%s', v.series, v.level), v.keys, v.columns,
                       format('rollup_%s_%s', v.series, v.level));
    END LOOP;
END $build$;
