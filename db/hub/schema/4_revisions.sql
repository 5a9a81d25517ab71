-- Adding revisions in less time. That each belongs to an operation was asked of every single one, which took more than all
-- else; now the revisions that a transaction adds are counted, and at its end its operations must account for all.

ALTER TABLE duikan.project ADD COLUMN unsettled bigint NOT NULL DEFAULT 0;  -- revisions whose operations are still to come
ALTER TABLE duikan.revision DROP CONSTRAINT revision_project_operation_fkey;

CREATE FUNCTION duikan.require_settled() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM duikan.project WHERE id = new.id AND unsettled <> 0) THEN
        RAISE EXCEPTION 'a revision without its operation' USING ERRCODE = 'DK009';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER settled AFTER INSERT OR UPDATE ON duikan.project DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.unsettled <> 0) EXECUTE FUNCTION duikan.require_settled();

-- It was said to be immutable, which convert_to() is not; so it was called, where now its body is put in its place.
ALTER FUNCTION duikan.revision_digest STABLE;

CREATE OR REPLACE FUNCTION duikan.add_revisions(
    wanted text, operations text[], tables text[], rows text[], kinds text[], changes text[], parents text[],
    digests text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_log(wanted);
    -- Counted so that every name is looked up in the index; asked whether one exists, PostgreSQL goes through the project.
    IF cardinality(operations) <> (
        SELECT count(*) FROM unnest(operations) AS given (id)
        WHERE NOT EXISTS (SELECT FROM duikan.operation WHERE project = wanted AND operation.id = given.id)
    ) THEN
        RAISE EXCEPTION 'an operation is there already' USING ERRCODE = 'DK009';
    END IF;
    IF EXISTS (
        SELECT FROM unnest(operations, tables, rows, kinds, changes, parents, digests) AS given (o, t, r, k, c, p, d)
        WHERE duikan.revision_digest(o, t, r, k, p, c) IS DISTINCT FROM d
            OR k NOT IN ('created', 'changed', 'deleted', 'restored', 'stated')
            OR json_typeof(c::json) <> 'object' OR json_typeof(p::json) <> 'array'
    ) THEN
        RAISE EXCEPTION 'a revision is not as it was written' USING ERRCODE = 'DK007';
    END IF;
    INSERT INTO duikan.revision (project, operation, table_name, row_id, kind, change, parents, digest)
        SELECT wanted, o, t, r, k, c, p, d
        FROM unnest(operations, tables, rows, kinds, changes, parents, digests) AS given (o, t, r, k, c, p, d);
    UPDATE duikan.project SET unsettled = unsettled + cardinality(operations) WHERE id = wanted;
END $$;

-- What add_operations() has added after this position accounts for its revisions.
CREATE FUNCTION duikan.settle(wanted text, before bigint) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE duikan.project SET unsettled = unsettled - (
        SELECT count(*) FROM duikan.operation AS one
        JOIN duikan.revision ON revision.project = wanted AND revision.operation = one.id
        WHERE one.project = wanted AND one.position > before
    ) WHERE id = wanted
$$;

CREATE OR REPLACE FUNCTION duikan.add_operations(
    wanted text, ids text[], names text[], subjects text[], places text[], counts bigint[], authors text[],
    times text[], undone text[], sites text[], sessions text[], parents text[], digests text[], idle boolean[]
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    mine text := duikan.lock_log(wanted);
    before bigint := (SELECT position FROM duikan.project WHERE id = wanted);
BEGIN
    IF mine <> 'owner' AND EXISTS (
        SELECT FROM duikan.identity
        WHERE project = wanted AND author = ANY (authors) AND login <> session_user
    ) THEN
        RAISE EXCEPTION 'work in the name of somebody else' USING ERRCODE = 'DK008';
    END IF;
    INSERT INTO duikan.operation
        SELECT wanted, before + number, i, n, s, l, c, a, t, u, e, w, p, d, x, session_user
        FROM unnest(ids, names, subjects, places, counts, authors, times, undone, sites, sessions, parents, digests, idle)
            WITH ORDINALITY AS given (i, n, s, l, c, a, t, u, e, w, p, d, x, number);
    IF EXISTS (
        SELECT FROM duikan.operation AS one WHERE project = wanted AND position > before
            AND duikan.stored_operation_digest(wanted, one.id) IS DISTINCT FROM digest
    ) THEN
        RAISE EXCEPTION 'an operation is not as it was written' USING ERRCODE = 'DK007';
    END IF;
    IF EXISTS (
        SELECT FROM duikan.operation AS one, json_array_elements_text(one.parents::json) AS named (digest)
        WHERE one.project = wanted AND one.position > before
            AND NOT EXISTS (SELECT FROM duikan.operation WHERE project = wanted AND digest = named.digest
                AND position < one.position)
            AND NOT EXISTS (SELECT FROM duikan.lost WHERE project = wanted AND digest = named.digest)
    ) THEN
        RAISE EXCEPTION 'an operation stands on one that is not here' USING ERRCODE = 'DK010';
    END IF;
    IF EXISTS (
        SELECT FROM duikan.operation AS one
        JOIN duikan.revision ON revision.project = wanted AND revision.operation = one.id
        WHERE one.project = wanted AND one.position > before AND revision.table_name = 'text_version'
            AND revision.kind <> 'deleted' AND revision.change::json -> 'sha256' ->> 1 IS NOT NULL
            AND NOT EXISTS (SELECT FROM duikan.text WHERE project = wanted
                AND sha256 = revision.change::json -> 'sha256' ->> 1)
    ) THEN
        RAISE EXCEPTION 'a text is missing' USING ERRCODE = 'DK011';
    END IF;
    UPDATE duikan.project SET position = before + cardinality(ids) WHERE id = wanted;
    PERFORM duikan.settle(wanted, before);
    PERFORM duikan.tell(wanted);
    RETURN before + cardinality(ids);
END $$;

-- What they look up has an index each. A plan that was made while the tables were empty, or from statistics of then, reads
-- all of a project for each portion of it.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['add_revisions', 'add_operations', 'settle'] LOOP
        EXECUTE format('ALTER FUNCTION duikan.%I SET plan_cache_mode = force_custom_plan', name);
        EXECUTE format('ALTER FUNCTION duikan.%I SET enable_seqscan = off', name);
        EXECUTE format('ALTER FUNCTION duikan.%I SET enable_hashjoin = off', name);
        EXECUTE format('ALTER FUNCTION duikan.%I SET enable_material = off', name);
        EXECUTE format('ALTER FUNCTION duikan.%I SET enable_mergejoin = off', name);
    END LOOP;
END $$;
