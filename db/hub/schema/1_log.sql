-- The log of projects: what their copies have in common. Every table can be read, by members of its project, and is
-- written by functions alone. They run with the rights of the schema's owner and check who asks, what it is, and that it
-- stands on what is there. Nobody else has the right to update or to delete anything.

CREATE TABLE duikan.hub (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    version integer NOT NULL,
    client integer NOT NULL,  -- the smallest version that a program must know to use it
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);

CREATE TABLE duikan.project (
    id text PRIMARY KEY,
    title text NOT NULL,
    position bigint NOT NULL DEFAULT 0,   -- of the newest entry of its log
    unsettled bigint NOT NULL DEFAULT 0,  -- revisions that the open transaction added and whose operations are to come
    reader integer NOT NULL,              -- the smallest schema of project files that can hold it
    program text NOT NULL,                -- the first version of the program that knows this schema
    created timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE duikan.member (
    project text NOT NULL REFERENCES duikan.project,
    login text NOT NULL,
    role text NOT NULL CHECK (role IN ('reader', 'annotator', 'owner')),
    PRIMARY KEY (project, login)
);

-- Which annotators a login is. Work in their name comes from it, or from an owner of the project.
CREATE TABLE duikan.identity (
    project text NOT NULL REFERENCES duikan.project,
    author text NOT NULL,
    login text NOT NULL,
    PRIMARY KEY (project, author)
);

CREATE TABLE duikan.text (
    project text NOT NULL REFERENCES duikan.project,
    sha256 text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (project, sha256)
);

CREATE TABLE duikan.operation (
    project text NOT NULL REFERENCES duikan.project,
    position bigint NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    subject text NOT NULL,
    place text NOT NULL,
    count bigint NOT NULL,
    author text NOT NULL,
    time text NOT NULL,
    undoes text,
    site text NOT NULL,
    session text NOT NULL,
    parents text NOT NULL,
    digest text NOT NULL,
    withdrawn boolean NOT NULL,  -- whether it did not count where it came from; see duikan.counting
    sent_by text NOT NULL,
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project, position),
    UNIQUE (project, id),
    UNIQUE (project, digest)
);

-- Revisions are written before their operation, in the same transaction: its digest covers theirs. A foreign key would ask
-- for each whether its operation is there, which took more time than all else of adding them; duikan.project.unsettled
-- counts them instead.
CREATE TABLE duikan.revision (
    project text NOT NULL,
    operation text NOT NULL,
    table_name text NOT NULL,
    row_id text NOT NULL,
    kind text NOT NULL,
    change text NOT NULL,
    parents text NOT NULL,
    digest text NOT NULL
);
CREATE INDEX ON duikan.revision (project, operation);

-- Operations that were sent as withdrawn and count from then on.
CREATE TABLE duikan.counting (
    project text NOT NULL,
    position bigint NOT NULL,
    operation text NOT NULL,
    PRIMARY KEY (project, position),
    UNIQUE (project, operation),
    FOREIGN KEY (project, operation) REFERENCES duikan.operation (project, id)
);

-- Operations that a damaged file lost, and that others name as parents.
CREATE TABLE duikan.lost (
    project text NOT NULL REFERENCES duikan.project,
    position bigint NOT NULL,
    row_id text NOT NULL,
    raw text NOT NULL,
    reason text NOT NULL,
    digest text NOT NULL,
    PRIMARY KEY (project, position)
);
CREATE INDEX ON duikan.lost (project, digest);

-- Who may read

CREATE FUNCTION duikan.my_projects() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT project FROM duikan.member WHERE login = session_user $$;

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['member', 'identity', 'text', 'operation', 'revision', 'counting', 'lost'] LOOP
        EXECUTE format('ALTER TABLE duikan.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format(
            'CREATE POLICY of_members ON duikan.%I FOR SELECT USING (project IN (SELECT duikan.my_projects()))', name);
    END LOOP;
END $$;
ALTER TABLE duikan.project ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_members ON duikan.project FOR SELECT USING (id IN (SELECT duikan.my_projects()));

-- What the functions stand on. These are for the owner of the schema alone.

-- Without a search_path of its own, and stable as convert_to() is, its body is put in the place of a call. Whoever calls
-- it has a fixed one.
CREATE FUNCTION duikan.revision_digest(operation text, table_name text, row_id text, kind text, parents text, change text)
RETURNS text
LANGUAGE sql STABLE
AS $$
    SELECT left(encode(sha256('\x7265766973696f6e00'::bytea
        || convert_to(operation, 'UTF8') || '\x00'::bytea || convert_to(table_name, 'UTF8') || '\x00'::bytea
        || convert_to(row_id, 'UTF8') || '\x00'::bytea || convert_to(kind, 'UTF8') || '\x00'::bytea
        || convert_to(parents, 'UTF8') || '\x00'::bytea || convert_to(change, 'UTF8')), 'hex'), 32)
$$;

CREATE FUNCTION duikan.role_in(wanted text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT role FROM duikan.member WHERE project = wanted AND login = session_user $$;

-- The role of whoever asks, who must be a member.
CREATE FUNCTION duikan.require_member(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE found text := duikan.role_in(wanted);
BEGIN
    IF found IS NULL THEN
        RAISE EXCEPTION 'no member of project %', wanted USING ERRCODE = 'DK001';
    END IF;
    RETURN found;
END $$;

-- Lock the log of a project for whoever may add to it: entries become visible in the order of their positions.
CREATE FUNCTION duikan.lock_log(wanted text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE found text := duikan.require_member(wanted);
BEGIN
    IF found = 'reader' THEN
        RAISE EXCEPTION 'a reader adds nothing' USING ERRCODE = 'DK002';
    END IF;
    PERFORM FROM duikan.project WHERE id = wanted FOR NO KEY UPDATE;
    RETURN found;
END $$;

-- The same for an owner.
CREATE FUNCTION duikan.lock_as_owner(wanted text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF duikan.role_in(wanted) IS DISTINCT FROM 'owner' THEN
        RAISE EXCEPTION 'not an owner of project %', wanted USING ERRCODE = 'DK003';
    END IF;
    PERFORM FROM duikan.project WHERE id = wanted FOR NO KEY UPDATE;
END $$;

CREATE FUNCTION duikan.require_owner_left(wanted text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM duikan.member WHERE project = wanted AND role = 'owner') THEN
        RAISE EXCEPTION 'a project has an owner' USING ERRCODE = 'DK012';
    END IF;
END $$;

-- Tell whoever listens to a project that something of it changed: its log, or who is here.
CREATE FUNCTION duikan.tell(wanted text, what text) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_notify('duikan_' || replace(wanted, '-', ''), what) $$;

-- At the end of a transaction the operations that it added account for all revisions that it added.
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

-- What members do

CREATE FUNCTION duikan.greet(wanted text, places bigint[])
RETURNS TABLE (hub uuid, login text, role text, newest bigint, operations text[], reader integer, program text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT hub.id, session_user, duikan.role_in(wanted), project.position,
        ARRAY(SELECT (SELECT id FROM duikan.operation WHERE project = wanted AND operation.position = spot)
            FROM unnest(places) WITH ORDINALITY AS given (spot, number)
            WHERE project.id IS NOT NULL ORDER BY number),
        project.reader, project.program
    FROM duikan.hub
    LEFT JOIN duikan.project ON project.id = wanted AND duikan.role_in(wanted) IS NOT NULL
$$;

CREATE FUNCTION duikan.create_project(wanted text, title text, reader integer, program text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF wanted !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
        RAISE EXCEPTION 'no identity of a project' USING ERRCODE = 'DK009';
    END IF;
    BEGIN
        INSERT INTO duikan.project (id, title, reader, program) VALUES (wanted, title, reader, program);
    EXCEPTION WHEN unique_violation THEN
        RAISE EXCEPTION 'project % is there already', wanted USING ERRCODE = 'DK004';
    END;
    INSERT INTO duikan.member (project, login, role) VALUES (wanted, session_user, 'owner');
END $$;

-- Begin to add: lock the log and tell which of these operations are not there.
CREATE FUNCTION duikan.begin_adding(wanted text, schema integer, program text, ids text[]) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    PERFORM duikan.lock_log(wanted);
    IF schema < (SELECT project.reader FROM duikan.project WHERE id = wanted) THEN
        RAISE EXCEPTION 'the project needs a newer program' USING ERRCODE = 'DK005';
    END IF;
    UPDATE duikan.project SET reader = schema, program = begin_adding.program WHERE id = wanted AND reader < schema;
    RETURN QUERY SELECT given.id FROM unnest(ids) AS given (id)
        WHERE NOT EXISTS (SELECT FROM duikan.operation WHERE project = wanted AND operation.id = given.id);
END $$;

CREATE FUNCTION duikan.add_texts(wanted text, digests text[], contents text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_log(wanted);
    IF EXISTS (
        SELECT FROM unnest(digests, contents) AS given (sha256, content)
        WHERE encode(sha256(convert_to(given.content, 'UTF8')), 'hex') IS DISTINCT FROM given.sha256
    ) THEN
        RAISE EXCEPTION 'a text is not its digest' USING ERRCODE = 'DK006';
    END IF;
    INSERT INTO duikan.text (project, sha256, content)
        SELECT wanted, given.sha256, given.content FROM unnest(digests, contents) AS given (sha256, content)
        ON CONFLICT DO NOTHING;
END $$;

-- Add revisions before their operations. What this and duikan.add_operations() look up has an index each; a plan that was
-- made while the tables were empty, or from statistics of then, would read all of a project for each portion of it.
CREATE FUNCTION duikan.add_revisions(
    wanted text, operations text[], tables text[], rows text[], kinds text[], changes text[], parents text[],
    digests text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off
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

-- The digest that an operation should have, from its cells in canonical JSON and its revisions; none where two of these
-- are of one row.
CREATE FUNCTION duikan.stored_operation_digest(wanted text, name text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN made.total = made.different THEN left(encode(sha256(
        '\x6f7065726174696f6e00'::bytea || convert_to(
            '{"author":' || to_json(author) || ',"count":' || count || ',"id":' || to_json(id)
            || ',"name":' || to_json(one.name) || ',"parents":' || to_json(parents) || ',"place":' || to_json(place)
            || ',"session":' || to_json(session) || ',"site":' || to_json(site) || ',"subject":' || to_json(subject)
            || ',"time":' || to_json(time) || ',"undoes":' || coalesce(to_json(undoes)::text, 'null') || '}', 'UTF8')
        || coalesce(made.digests, ''::bytea)), 'hex'), 32) END
    FROM duikan.operation AS one
    CROSS JOIN LATERAL (
        SELECT string_agg('\x00'::bytea || convert_to(digest, 'UTF8'), ''::bytea ORDER BY digest COLLATE "C") AS digests,
            count(*) AS total, count(DISTINCT (table_name, row_id)) AS different
        FROM duikan.revision WHERE project = wanted AND operation = one.id
    ) AS made
    WHERE one.project = wanted AND one.id = stored_operation_digest.name
$$;

-- Add operations whose revisions were added before in this transaction. Returns the position of the last.
CREATE FUNCTION duikan.add_operations(
    wanted text, ids text[], names text[], subjects text[], places text[], counts bigint[], authors text[],
    times text[], undone text[], sites text[], sessions text[], parents text[], digests text[], idle boolean[]
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off
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
    UPDATE duikan.project SET position = before + cardinality(ids), unsettled = unsettled - (
        SELECT count(*) FROM duikan.operation AS one
        JOIN duikan.revision ON revision.project = wanted AND revision.operation = one.id
        WHERE one.project = wanted AND one.position > before
    ) WHERE id = wanted;
    PERFORM duikan.tell(wanted, 'log');
    RETURN before + cardinality(ids);
END $$;

-- Operations that were sent as withdrawn count from now on.
CREATE FUNCTION duikan.add_counting(wanted text, ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    before bigint;
    added bigint;
BEGIN
    PERFORM duikan.lock_log(wanted);
    before := (SELECT position FROM duikan.project WHERE id = wanted);
    INSERT INTO duikan.counting (project, position, operation)
        SELECT wanted, before + row_number() OVER (ORDER BY operation.position), operation.id
        FROM duikan.operation WHERE project = wanted AND id = ANY (ids) AND withdrawn
            AND NOT EXISTS (SELECT FROM duikan.counting AS known WHERE known.project = wanted
                AND known.operation = operation.id);
    GET DIAGNOSTICS added = ROW_COUNT;
    UPDATE duikan.project SET position = before + added WHERE id = wanted;
    PERFORM duikan.tell(wanted, 'log');
END $$;

CREATE FUNCTION duikan.add_lost(wanted text, ids text[], raws text[], reasons text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    before bigint;
    added bigint;
BEGIN
    PERFORM duikan.lock_log(wanted);
    before := (SELECT position FROM duikan.project WHERE id = wanted);
    INSERT INTO duikan.lost (project, position, row_id, raw, reason, digest)
        SELECT wanted, before + row_number() OVER (), i, r, e, r::json ->> 'digest'
        FROM unnest(ids, raws, reasons) AS given (i, r, e)
        WHERE NOT EXISTS (SELECT FROM duikan.lost WHERE project = wanted AND row_id = i AND raw = r AND reason = e);
    GET DIAGNOSTICS added = ROW_COUNT;
    UPDATE duikan.project SET position = before + added WHERE id = wanted;
END $$;

-- Say which annotator one is. Returns whose login has that identity, which is one's own unless somebody was first.
CREATE FUNCTION duikan.claim_identity(wanted text, annotator text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_log(wanted);
    INSERT INTO duikan.identity (project, author, login) VALUES (wanted, annotator, session_user) ON CONFLICT DO NOTHING;
    RETURN (SELECT login FROM duikan.identity WHERE project = wanted AND author = annotator);
END $$;

-- What owners do

CREATE FUNCTION duikan.admit(wanted text, person text, as_role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_as_owner(wanted);
    IF as_role IS NULL OR as_role NOT IN ('reader', 'annotator', 'owner') THEN
        RAISE EXCEPTION 'no role' USING ERRCODE = 'DK009';
    END IF;
    INSERT INTO duikan.member (project, login, role) VALUES (wanted, person, as_role)
        ON CONFLICT (project, login) DO UPDATE SET role = as_role;
    PERFORM duikan.require_owner_left(wanted);
END $$;

CREATE FUNCTION duikan.dismiss(wanted text, person text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_as_owner(wanted);
    DELETE FROM duikan.member WHERE project = wanted AND login = person;
    PERFORM duikan.require_owner_left(wanted);
END $$;

-- Whose identity an annotator's is: for a person who has a new login.
CREATE FUNCTION duikan.reassign(wanted text, annotator text, person text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_as_owner(wanted);
    INSERT INTO duikan.identity (project, author, login) VALUES (wanted, annotator, person)
        ON CONFLICT (project, author) DO UPDATE SET login = person;
END $$;

CREATE FUNCTION duikan.remove_project(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM duikan.lock_as_owner(wanted);
    DELETE FROM duikan.revision WHERE project = wanted;
    DELETE FROM duikan.counting WHERE project = wanted;
    DELETE FROM duikan.operation WHERE project = wanted;
    DELETE FROM duikan.lost WHERE project = wanted;
    DELETE FROM duikan.text WHERE project = wanted;
    DELETE FROM duikan.identity WHERE project = wanted;
    DELETE FROM duikan.member WHERE project = wanted;
    DELETE FROM duikan.project WHERE id = wanted;
END $$;
