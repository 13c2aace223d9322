-- TimescaleDB keeps the series of the contract in chunks of one day. The unique keys of 0001 already find rows by
-- machine and time, so no further index is made.

SELECT create_hypertable(series::regclass, by_range('time', interval '1 day'), create_default_indexes => false)
FROM unnest(ARRAY['public.energy_readings', 'public.production_data', 'public.environmental_data']) AS series;
