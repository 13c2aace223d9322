-- Buckets of 15 minutes are put together by hashing.
--
-- Readings come in the order of time from their index, so that each bucket is met once. The planner does not know that,
-- and where it has statistics of the table it would rather sort the readings by bucket first, which copies every one of
-- them with all its columns. What is sorted is the buckets, into the order the index of the roll-up wants them in.

ALTER FUNCTION workbench.refresh_rollups() SET enable_sort = off;

DO $build$
DECLARE
    p record;
    found integer := 0;
BEGIN
    FOR p IN
        SELECT f.proname, f.prosrc,
               regexp_replace(f.prosrc, '(ELSE\s+INSERT INTO [^()]*\([^()]*\))\s+(SELECT [^;]*?)\s+ORDER BY 1;[^\n]*',
                              E'\\1\n        WITH buckets AS MATERIALIZED (\n        \\2)\n        SELECT * FROM buckets ORDER BY 1;')
                   AS hashing
        FROM pg_proc f
        WHERE f.pronamespace = 'workbench'::regnamespace AND f.proname ~ '^compute_(raw|corrected)_'
    LOOP
        EXECUTE format('CREATE OR REPLACE PROCEDURE workbench.%I(whose uuid, lo timestamptz, hi timestamptz)
                        LANGUAGE plpgsql AS %L', p.proname, p.hashing);
        found := found + (p.hashing <> p.prosrc)::integer;
    END LOOP;
    ASSERT found = 2 * (SELECT count(*) FROM workbench.rollup_series), 'the procedures are not those of 0006 and 0010';
END $build$;
