-- The plant: factories, machines, what they measured, and what they do now.
--
-- Names and types are the contract with existing installations and the tools around them. Unknown is NULL: a
-- measure has no default, so that a missing value never turns into 0. Measures are numeric without a scale, so
-- that nothing is rounded on the way in.
--
-- The time series have no foreign key on machine_id, because checking it row by row doubles the time of a bulk
-- load. The statement triggers of the roll-ups check it once per statement instead.

CREATE SCHEMA IF NOT EXISTS workbench;

CREATE TYPE machine_type AS ENUM
    ('compressor', 'hvac', 'motor', 'pump', 'injection_molding', 'conveyor', 'boiler', 'other');
CREATE TYPE alert_level AS ENUM ('normal', 'warning', 'critical');
CREATE TYPE operating_mode AS ENUM ('idle', 'running', 'maintenance', 'fault', 'offline');

CREATE FUNCTION workbench.touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END $$;

CREATE TABLE factories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE,
    location text,
    address text,
    timezone text NOT NULL DEFAULT 'UTC',
    contact_email text,
    contact_phone text,
    is_active boolean NOT NULL DEFAULT true,
    metadata jsonb DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER touch BEFORE UPDATE ON factories FOR EACH ROW EXECUTE FUNCTION workbench.touch_updated_at();

CREATE TABLE machines (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    factory_id uuid NOT NULL REFERENCES factories (id) ON DELETE CASCADE,
    name text NOT NULL,
    description text,
    type machine_type NOT NULL,
    manufacturer text,
    model text,
    serial_number text,
    installation_date date,
    rated_power_kw numeric,
    rated_voltage_v numeric,
    rated_current_a numeric,
    rated_frequency_hz numeric,
    location_in_factory text,
    data_interval_seconds integer NOT NULL DEFAULT 10,
    mqtt_topic text,
    is_active boolean NOT NULL DEFAULT true,
    is_critical boolean NOT NULL DEFAULT false,
    metadata jsonb DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (factory_id, name)
);
CREATE INDEX machines_mqtt_topic ON machines (mqtt_topic);
CREATE TRIGGER touch BEFORE UPDATE ON machines FOR EACH ROW EXECUTE FUNCTION workbench.touch_updated_at();

-- energy_kwh is the energy of the interval that begins at time, never a counter.
CREATE TABLE energy_readings (
    time timestamptz NOT NULL CHECK (isfinite(time)),
    machine_id uuid NOT NULL,
    energy_type text NOT NULL DEFAULT 'electrical',
    power_kw numeric,
    energy_kwh numeric,
    voltage_v numeric,
    current_a numeric,
    power_factor numeric,
    frequency_hz numeric,
    thd_voltage_percent numeric,
    thd_current_percent numeric,
    voltage_l1_v numeric,
    voltage_l2_v numeric,
    voltage_l3_v numeric,
    current_l1_a numeric,
    current_l2_a numeric,
    current_l3_a numeric,
    is_estimated boolean DEFAULT false,
    quality_score numeric,
    source text DEFAULT 'sensor',
    metadata jsonb DEFAULT '{}'
);
CREATE UNIQUE INDEX energy_readings_machine_time_type_unique ON energy_readings (machine_id, time, energy_type);

-- Counts are numeric: tonnes and square metres are units too.
CREATE TABLE production_data (
    time timestamptz NOT NULL CHECK (isfinite(time)),
    machine_id uuid NOT NULL,
    production_count numeric,
    production_count_good numeric,
    production_count_bad numeric,
    throughput_units_per_hour numeric,
    operating_mode operating_mode,
    recipe_id text,
    batch_id text,
    product_id text,
    speed_percent numeric,
    target_speed_percent numeric,
    quality_score numeric,
    downtime_seconds numeric,
    downtime_reason text,
    operator_id text,
    shift text,
    metadata jsonb DEFAULT '{}'
);
CREATE UNIQUE INDEX production_data_machine_time_unique ON production_data (machine_id, time);

CREATE TABLE environmental_data (
    time timestamptz NOT NULL CHECK (isfinite(time)),
    machine_id uuid NOT NULL,
    outdoor_temp_c numeric,
    indoor_temp_c numeric,
    machine_temp_c numeric,
    outdoor_humidity_percent numeric,
    indoor_humidity_percent numeric,
    pressure_bar numeric,
    pressure_setpoint_bar numeric,
    flow_rate_m3h numeric,
    supply_air_temp_c numeric,
    return_air_temp_c numeric,
    chilled_water_supply_temp_c numeric,
    chilled_water_return_temp_c numeric,
    cop numeric,
    vibration_mm_s numeric,
    metadata jsonb DEFAULT '{}'
);
CREATE UNIQUE INDEX environmental_data_machine_time_unique ON environmental_data (machine_id, time);

-- One row a machine: the present, and nothing about the past.
CREATE TABLE machine_status (
    machine_id uuid PRIMARY KEY REFERENCES machines (id) ON DELETE CASCADE,
    is_running boolean,
    current_mode operating_mode,
    current_power_kw numeric,
    operating_hours_total numeric,
    energy_total_kwh numeric,
    production_total_units numeric,
    last_reading_time timestamptz,
    last_production_time timestamptz,
    alert_level alert_level DEFAULT 'normal',
    alert_message text,
    alert_timestamp timestamptz,
    health_score numeric,
    uptime_percent_24h numeric,
    availability_percent_24h numeric,
    last_updated timestamptz DEFAULT now(),
    metadata jsonb DEFAULT '{}'
);
