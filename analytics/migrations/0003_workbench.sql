-- What is the workbench's own: the engineer's variables, imports, and the truth of a demo plant.

-- A relevant variable that the contract has no column for. A category has no readings; each of its labels is a
-- child variable that is 1 while the label applies and 0 otherwise.
CREATE TABLE workbench.variables (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    machine_id uuid NOT NULL REFERENCES public.machines (id) ON DELETE CASCADE,
    name text NOT NULL,
    unit text NOT NULL DEFAULT '',
    kind text NOT NULL CHECK (kind IN ('mean', 'sum', 'category')),
    parent_id uuid REFERENCES workbench.variables (id) ON DELETE CASCADE,
    label text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (machine_id, name)
);
CREATE INDEX variables_parent ON workbench.variables (parent_id);

-- Missing is a missing row, so a value is always a number. Foreign key: see 0001.
CREATE TABLE workbench.variable_readings (
    time timestamptz NOT NULL CHECK (isfinite(time)),
    variable_id uuid NOT NULL,
    value double precision NOT NULL CHECK (value - value = 0),
    PRIMARY KEY (variable_id, time)
);

CREATE TABLE workbench.imports (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    file_name text NOT NULL,
    file_sha256 text,
    machine_id uuid REFERENCES public.machines (id) ON DELETE SET NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    rows_stored bigint,
    rows_rejected bigint,
    recipe jsonb,
    imported_by text
);

-- How the demo plant was made, and the faults that were put into it on purpose.
CREATE TABLE workbench.demo (
    seed bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    spec jsonb NOT NULL
);
CREATE TABLE workbench.simulated_faults (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    machine_id uuid NOT NULL REFERENCES public.machines (id) ON DELETE CASCADE,
    kind text NOT NULL,
    start_time timestamptz NOT NULL,
    end_time timestamptz NOT NULL CHECK (end_time > start_time),
    severity double precision,
    parameters jsonb NOT NULL DEFAULT '{}'
);
