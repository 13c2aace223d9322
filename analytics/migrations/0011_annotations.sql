-- Annotations: what people say about a stretch of time of a machine, or of the whole plant (machine_id null).
--
--   note       words to remember
--   event      something that happened: a repair, a new tool, a holiday
--   exclusion  the readings are right but not typical: baselines are trained without them, everything else counts them
--
-- Nothing is deleted: an annotation that was withdrawn says who withdrew it, when and why, and can be restored.

CREATE TABLE workbench.annotations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    machine_id uuid REFERENCES public.machines (id) ON DELETE CASCADE,
    starts timestamptz NOT NULL CHECK (isfinite(starts)),
    ends timestamptz NOT NULL CHECK (isfinite(ends)),
    kind text NOT NULL CHECK (kind IN ('note', 'event', 'exclusion')),
    words text NOT NULL CHECK (btrim(words) <> ''),
    author text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_reason text CHECK (btrim(withdrawn_reason) <> ''),
    CHECK (starts < ends),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX annotations_time ON workbench.annotations (starts, ends);

-- Each withdrawal and each restoration, so that neither hides the other.
CREATE TABLE workbench.annotation_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    annotation_id bigint NOT NULL REFERENCES workbench.annotations (id) ON DELETE CASCADE,
    change text NOT NULL CHECK (change IN ('withdrawn', 'restored')),
    reason text NOT NULL DEFAULT '',
    made_by text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX annotation_changes_of ON workbench.annotation_changes (annotation_id);

-- Whoever may read numbers may know what was said about them.
GRANT SELECT ON workbench.annotations, workbench.annotation_changes TO PUBLIC;

-- An annotation is withdrawn or restored, and otherwise never changes; it goes only with its machine.
CREATE FUNCTION workbench.keep_annotations() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.machine_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM public.machines WHERE id = OLD.machine_id) THEN
        RETURN OLD;
    ELSIF TG_OP IN ('DELETE', 'TRUNCATE') THEN
        RAISE integrity_constraint_violation USING MESSAGE = 'an annotation is withdrawn, never deleted';
    ELSIF to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason'
          IS DISTINCT FROM to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason' THEN
        RAISE integrity_constraint_violation USING MESSAGE = 'an annotation can only be withdrawn or restored';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON workbench.annotations
    FOR EACH ROW EXECUTE FUNCTION workbench.keep_annotations();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON workbench.annotations
    FOR EACH STATEMENT EXECUTE FUNCTION workbench.keep_annotations();
