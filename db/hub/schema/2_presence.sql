-- Who is here, and in which article. It is nothing to keep: not logged, and left out of backups.

CREATE UNLOGGED TABLE duikan.presence (
    project text NOT NULL,
    session text NOT NULL,
    login text NOT NULL,
    annotator text NOT NULL,
    name text NOT NULL,
    article text NOT NULL,
    seen timestamptz NOT NULL,
    PRIMARY KEY (project, session, login)
);
ALTER TABLE duikan.presence ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_members ON duikan.presence FOR SELECT USING (project IN (SELECT duikan.my_projects()));

-- Give a sign of life, by the clock of the server. Others are told when something changed.
CREATE FUNCTION duikan.be_here(wanted text, session text, annotator text, name text, article text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE stood text;
BEGIN
    PERFORM duikan.require_member(wanted);
    DELETE FROM duikan.presence WHERE project = wanted AND seen < clock_timestamp() - interval '1 hour';
    stood := (SELECT presence.article FROM duikan.presence
        WHERE project = wanted AND presence.session = be_here.session AND login = session_user
            AND seen > clock_timestamp() - interval '1 minute');
    INSERT INTO duikan.presence
        VALUES (wanted, session, session_user, annotator, left(name, 200), article, clock_timestamp())
        ON CONFLICT (project, session, login) DO UPDATE
        SET annotator = excluded.annotator, name = excluded.name, article = excluded.article, seen = excluded.seen;
    IF stood IS DISTINCT FROM article THEN
        PERFORM duikan.tell(wanted, 'presence');
    END IF;
END $$;

CREATE FUNCTION duikan.be_gone(wanted text, session text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM duikan.presence
        WHERE project = wanted AND presence.session = be_gone.session AND login = session_user;
    IF FOUND THEN
        PERFORM duikan.tell(wanted, 'presence');
    END IF;
END $$;
