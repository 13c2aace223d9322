-- Who changed what in the registers (sites, machines, tariffs, emission factors), and what it was before: an auditor asks.
--
-- before is NULL for a row that was added, after for one that was removed.

CREATE TABLE workbench.register_edits (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    register text NOT NULL,
    row_id uuid NOT NULL,
    before jsonb,
    after jsonb,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
);
CREATE INDEX register_edits_row ON workbench.register_edits (row_id, made_at);

GRANT SELECT ON workbench.register_edits TO PUBLIC;
