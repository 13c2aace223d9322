-- The KPI functions of the contract: names, arguments and output columns as other tools call them.
--
-- What they mean:
-- * A period is half-open, [start, end), so adjoining periods add up. Whole quarters of an hour come from the
--   15-minute roll-up, what sticks out at either end from raw readings.
-- * Energy is electricity (energy_type 'electrical'); gas and steam never add to it.
-- * Demand is the mean power of a whole quarter of an hour inside the period. Average power is the mean of those, load
--   factor the average divided by the highest. A period without a whole quarter has no peak and no load factor, and
--   its average is that of its readings.
-- * Tariffs are looked up by the factory's local time: bands may wrap past midnight, and what is after midnight belongs
--   to the day on which the band began; validity goes by the local date. A time-of-use tariff comes before a flat one,
--   a later one before an earlier one, one for fewer days before one for more. Where the factory has none for a moment,
--   0.20 (06 to 22) and 0.10 per kWh are assumed; energy_at_default_rate_kwh says how much that was.
-- * Emission factors are looked up by region and local date; then the region 'default', then 0.45 kg/kWh. Asked for the
--   region 'default', it is that of the factory where it names one (factories.metadata, "carbon_region").
-- * Unknown is NULL, never 0. A machine that does not exist gives no row.

CREATE FUNCTION workbench.quarter_from(moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN date_bin('15 minutes', moment + interval '15 minutes' - interval '1 microsecond', timestamptz '2000-01-01 00:00:00+00');

CREATE FUNCTION workbench.quarter_of(moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN date_bin('15 minutes', moment, timestamptz '2000-01-01 00:00:00+00');

-- Energy of a period in the largest parts that are needed: whole quarters of an hour, and readings at the edges.
CREATE FUNCTION workbench.energy_parts(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_energy_type text DEFAULT 'electrical'
) RETURNS TABLE (part_time timestamptz, kwh numeric, kw numeric, is_whole boolean) LANGUAGE sql STABLE AS $$
    SELECT q.bucket, q.total_energy_kwh, q.avg_power_kw, true
    FROM public.energy_readings_15min q
    WHERE q.machine_id = p_machine_id AND q.energy_type = p_energy_type
      AND q.bucket >= workbench.quarter_from(p_start_time) AND q.bucket < workbench.quarter_of(p_end_time)
    UNION ALL
    SELECT r.time, r.energy_kwh, r.power_kw, false
    FROM public.energy_readings r
    WHERE r.machine_id = p_machine_id AND r.energy_type = p_energy_type
      AND r.time >= p_start_time AND r.time < least(workbench.quarter_from(p_start_time), p_end_time)
    UNION ALL
    SELECT r.time, r.energy_kwh, r.power_kw, false
    FROM public.energy_readings r
    WHERE r.machine_id = p_machine_id AND r.energy_type = p_energy_type
      AND r.time >= greatest(workbench.quarter_of(p_end_time), workbench.quarter_from(p_start_time))
      AND r.time < p_end_time
$$;

CREATE FUNCTION workbench.units_produced(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT sum(p.units) FROM (
        SELECT q.total_production_count AS units
        FROM public.production_data_15min q
        WHERE q.machine_id = p_machine_id
          AND q.bucket >= workbench.quarter_from(p_start_time) AND q.bucket < workbench.quarter_of(p_end_time)
        UNION ALL
        SELECT r.production_count
        FROM public.production_data r
        WHERE r.machine_id = p_machine_id
          AND r.time >= p_start_time AND r.time < least(workbench.quarter_from(p_start_time), p_end_time)
        UNION ALL
        SELECT r.production_count
        FROM public.production_data r
        WHERE r.machine_id = p_machine_id
          AND r.time >= greatest(workbench.quarter_of(p_end_time), workbench.quarter_from(p_start_time))
          AND r.time < p_end_time
    ) AS p
$$;

-- The tariff of a factory for an hour of a local day; no row when it has none.
CREATE FUNCTION workbench.tariff_at(p_factory_id uuid, p_day date, p_hour integer)
RETURNS TABLE (rate numeric, money text) LANGUAGE sql STABLE AS $$
    SELECT t.rate_per_kwh, t.currency
    FROM public.energy_tariffs t
    CROSS JOIN LATERAL (SELECT coalesce(t.start_hour, 0) AS opens, coalesce(t.end_hour, 24) AS closes) AS b
    WHERE t.factory_id = p_factory_id AND coalesce(t.is_active, true)
      AND t.valid_from <= p_day AND (t.valid_to IS NULL OR t.valid_to >= p_day)
      AND (NOT coalesce(t.is_time_of_use, false)
           OR CASE WHEN b.opens < b.closes THEN p_hour >= b.opens AND p_hour < b.closes
                   WHEN b.opens > b.closes THEN p_hour >= b.opens OR p_hour < b.closes
                   ELSE true END
           AND (t.applicable_days IS NULL
                OR extract(dow FROM CASE WHEN b.opens > b.closes AND p_hour < b.closes THEN p_day - 1 ELSE p_day END)
                   = ANY (t.applicable_days)))
    ORDER BY coalesce(t.is_time_of_use, false) DESC, t.valid_from DESC, cardinality(t.applicable_days), t.id
    LIMIT 1
$$;

-- The factor for a region on a day, else that for 'default'; no row when there is neither.
CREATE FUNCTION workbench.emission_factor_at(p_region text, p_day date) RETURNS SETOF numeric LANGUAGE sql STABLE AS $$
    SELECT c.emission_factor_kg_co2_per_kwh
    FROM public.carbon_factors c
    WHERE c.region IN (p_region, 'default') AND coalesce(c.is_active, true)
      AND c.valid_from <= p_day AND (c.valid_to IS NULL OR c.valid_to >= p_day)
    ORDER BY c.region = p_region DESC NULLS LAST, c.valid_from DESC, c.id
    LIMIT 1
$$;

-- All of them in one pass; the functions of the contract each show a part, so that they always agree.
CREATE FUNCTION workbench.kpis(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_factory_id uuid, p_region text
) RETURNS TABLE (
    machine_id uuid, machine_name text, hours numeric, kwh numeric, average_kw numeric, peak_kw numeric,
    peak_time timestamptz, units numeric, cost numeric, currency text, default_rate_kwh numeric, co2 numeric,
    factor numeric, default_factor_kwh numeric
) LANGUAGE sql STABLE AS $$
    WITH site AS MATERIALIZED (
        SELECT f.id AS factory_id, f.timezone,
               CASE WHEN p_region = 'default' THEN coalesce(nullif(f.metadata ->> 'carbon_region', ''), p_region)
                    ELSE p_region END AS region
        FROM public.machines m JOIN public.factories f ON f.id = coalesce(p_factory_id, m.factory_id)
        WHERE m.id = p_machine_id
    ), parts AS MATERIALIZED (
        SELECT p.part_time, p.kwh, p.kw, p.is_whole
        FROM workbench.energy_parts(p_machine_id, p_start_time, p_end_time) AS p
    ), demand AS (
        SELECT sum(p.kwh) AS kwh, max(p.kw) FILTER (WHERE p.is_whole) AS peak,
               coalesce(avg(p.kw) FILTER (WHERE p.is_whole), avg(p.kw)) AS average
        FROM parts p
    ), hours AS MATERIALIZED (
        SELECT date_trunc('hour', p.part_time AT TIME ZONE s.timezone) AS hour, sum(p.kwh) AS kwh
        FROM site s CROSS JOIN parts p
        WHERE p.kwh IS NOT NULL
        GROUP BY 1
    ), limits AS (  -- the local dates on which a tariff begins or has ended
        SELECT coalesce(array_agg(DISTINCT d.day ORDER BY d.day), '{}') AS days
        FROM site s
        JOIN public.energy_tariffs t ON t.factory_id = s.factory_id
        CROSS JOIN LATERAL (VALUES (t.valid_from), (t.valid_to + 1)) AS d (day)
        WHERE d.day IS NOT NULL
    ), alike AS (  -- hours that have one price: same hour, same day of the week, same tariffs valid
        SELECT extract(hour FROM h.hour)::integer AS hour, min(h.hour)::date AS day, sum(h.kwh) AS kwh
        FROM hours h CROSS JOIN limits l
        GROUP BY extract(hour FROM h.hour), extract(dow FROM h.hour), width_bucket(h.hour::date, l.days)
    ), priced AS (
        SELECT a.kwh, t.rate IS NULL AS by_default, t.money,
               coalesce(t.rate, CASE WHEN a.hour >= 6 AND a.hour < 22 THEN 0.20 ELSE 0.10 END) AS rate
        FROM site s CROSS JOIN alike a
        LEFT JOIN LATERAL workbench.tariff_at(s.factory_id, a.day, a.hour) AS t ON true
    ), cost AS (
        SELECT count(DISTINCT p.money) AS currencies, min(p.money) AS money, sum(p.kwh * p.rate) AS cost,
               CASE WHEN count(*) > 0 THEN coalesce(sum(p.kwh) FILTER (WHERE p.by_default), 0) END AS default_kwh
        FROM priced p
    ), weighed AS (
        SELECT d.kwh, f.factor IS NULL AS by_default, coalesce(f.factor, 0.45) AS factor
        FROM site s CROSS JOIN (SELECT h.hour::date AS day, sum(h.kwh) AS kwh FROM hours h GROUP BY 1) AS d
        LEFT JOIN LATERAL workbench.emission_factor_at(s.region, d.day) AS f (factor) ON true
    ), carbon AS (
        SELECT sum(w.kwh * w.factor) AS co2, avg(w.factor) AS factor, min(w.factor) = max(w.factor) AS is_one,
               CASE WHEN count(*) > 0 THEN coalesce(sum(w.kwh) FILTER (WHERE w.by_default), 0) END AS default_kwh
        FROM weighed w
    )
    SELECT m.id, m.name, extract(epoch FROM p_end_time - p_start_time) / 3600,
           d.kwh, d.average, d.peak,
           (SELECT min(p.part_time) FROM parts p WHERE p.is_whole AND p.kw = d.peak),
           workbench.units_produced(p_machine_id, p_start_time, p_end_time),
           -- Amounts in two currencies have no sum.
           CASE WHEN c.currencies < 2 THEN c.cost END,
           CASE WHEN c.currencies < 2 THEN coalesce(c.money, (
               SELECT t.currency FROM site s JOIN public.energy_tariffs t ON t.factory_id = s.factory_id
               ORDER BY coalesce(t.is_active, true) DESC, t.valid_from DESC, t.id LIMIT 1)) END,
           c.default_kwh, g.co2,
           CASE WHEN g.is_one THEN g.factor ELSE coalesce(g.co2 / nullif(d.kwh, 0), g.factor) END,
           g.default_kwh
    FROM public.machines m CROSS JOIN demand d CROSS JOIN cost c CROSS JOIN carbon g
    WHERE m.id = p_machine_id
$$;

CREATE FUNCTION calculate_sec(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (
    machine_id uuid, sec_kwh_per_unit numeric, total_energy_kwh numeric, total_production_units numeric,
    time_period_hours numeric
) LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, CASE WHEN k.units > 0 THEN k.kwh / k.units END, k.kwh, k.units, k.hours
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, NULL, 'default') AS k
$$;

CREATE FUNCTION calculate_peak_demand(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (machine_id uuid, peak_demand_kw numeric, peak_time timestamptz, avg_power_kw numeric)
LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, k.peak_kw, k.peak_time, k.average_kw
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, NULL, 'default') AS k
$$;

CREATE FUNCTION calculate_load_factor(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (
    machine_id uuid, load_factor numeric, load_factor_percent numeric, avg_power_kw numeric, max_power_kw numeric
) LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, CASE WHEN k.peak_kw > 0 THEN k.average_kw / k.peak_kw END,
           CASE WHEN k.peak_kw > 0 THEN 100 * k.average_kw / k.peak_kw END, k.average_kw, k.peak_kw
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, NULL, 'default') AS k
$$;

CREATE FUNCTION calculate_energy_cost(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_factory_id uuid DEFAULT NULL
) RETURNS TABLE (
    machine_id uuid, total_cost numeric, total_energy_kwh numeric, avg_rate_per_kwh numeric, currency character varying,
    energy_at_default_rate_kwh numeric
) LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, k.cost, k.kwh, k.cost / nullif(k.kwh, 0), k.currency, k.default_rate_kwh
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, p_factory_id, 'default') AS k
$$;

CREATE FUNCTION calculate_carbon_intensity(
    p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz, p_region character varying DEFAULT 'default'
) RETURNS TABLE (
    machine_id uuid, total_co2_kg numeric, total_energy_kwh numeric, emission_factor numeric, co2_per_unit_kg numeric,
    energy_at_default_factor_kwh numeric
) LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, k.co2, k.kwh, k.factor, CASE WHEN k.units > 0 THEN k.co2 / k.units END, k.default_factor_kwh
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, NULL, p_region) AS k
$$;

CREATE FUNCTION calculate_all_kpis(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz)
RETURNS TABLE (
    machine_id uuid, machine_name character varying, time_period_hours numeric, total_energy_kwh numeric,
    avg_power_kw numeric, peak_demand_kw numeric, total_production_units numeric, sec_kwh_per_unit numeric,
    load_factor numeric, load_factor_percent numeric, total_cost numeric, cost_per_unit numeric, total_co2_kg numeric,
    co2_per_unit_kg numeric, peak_time timestamptz, avg_rate_per_kwh numeric, currency character varying,
    emission_factor numeric, energy_at_default_rate_kwh numeric, energy_at_default_factor_kwh numeric
) LANGUAGE sql STABLE AS $$
    SELECT k.machine_id, k.machine_name, k.hours, k.kwh, k.average_kw, k.peak_kw, k.units,
           CASE WHEN k.units > 0 THEN k.kwh / k.units END,
           CASE WHEN k.peak_kw > 0 THEN k.average_kw / k.peak_kw END,
           CASE WHEN k.peak_kw > 0 THEN 100 * k.average_kw / k.peak_kw END,
           k.cost, CASE WHEN k.units > 0 THEN k.cost / k.units END,
           k.co2, CASE WHEN k.units > 0 THEN k.co2 / k.units END,
           k.peak_time, k.cost / nullif(k.kwh, 0), k.currency, k.factor, k.default_rate_kwh, k.default_factor_kwh
    FROM workbench.kpis(p_machine_id, p_start_time, p_end_time, NULL, 'default') AS k
$$;

-- Other tools call these functions as their own users, who may read the tables of the contract but own none of this.
GRANT USAGE ON SCHEMA workbench TO PUBLIC;
