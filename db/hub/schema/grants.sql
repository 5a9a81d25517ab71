-- Who may do what, run after every version of the schema. The role duikan_user stands for all who use the hub; what each
-- of them may do in a project is said by their rows of duikan.member.

REVOKE ALL ON SCHEMA duikan FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA duikan FROM PUBLIC, duikan_user;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA duikan FROM PUBLIC, duikan_user;
GRANT USAGE ON SCHEMA duikan TO duikan_user;
GRANT SELECT ON ALL TABLES IN SCHEMA duikan TO duikan_user;

DO $$
DECLARE name text;
BEGIN
    -- Functions that run with the rights of the owner are those for everybody. The others are parts of them.
    FOR name IN SELECT oid::regprocedure::text FROM pg_catalog.pg_proc
        WHERE pronamespace = 'duikan'::regnamespace AND prosecdef
    LOOP
        EXECUTE 'GRANT EXECUTE ON FUNCTION ' || name || ' TO duikan_user';
    END LOOP;
END $$;
