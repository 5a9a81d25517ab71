-- Search in the texts of a hub. Nobody tells the hub what a text is found by: it folds every text itself, by a table that
-- the program put here (:forms), and the index follows from the folded text. A hub that is filled by a hostile program
-- therefore finds what its texts hold, as any other does.

-- The form of a text in which script, width, case and layout do not show: each character is replaced by the one that
-- stands for it, and what may be layout alone (white space, what cannot be seen) is left out. Only characters that the text
-- has are handed to translate(), since it looks through all that it is given for each character of the text.
CREATE FUNCTION duikan.folded(content text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    met text;
    replaced text;
BEGIN
    SELECT string_agg(one, '' ORDER BY form = '', one COLLATE "C"), string_agg(form, '' ORDER BY form = '', one COLLATE "C")
    INTO met, replaced
    FROM (
        SELECT one, :forms::jsonb ->> one AS form FROM (SELECT DISTINCT string_to_table(content, NULL) AS one) AS characters
    ) AS mapped
    WHERE form IS NOT NULL;
    RETURN CASE WHEN met IS NULL THEN content ELSE translate(content, met, replaced) END;
END $$;

-- The pairs of neighbouring characters of a folded text, as numbers: the code points of both, below the end of the
-- project's identity, which is random. So each project has entries of its own in the index, and a search looks at no other.
CREATE FUNCTION duikan.pairs(project text, folded text) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    base bigint := ('x' || lpad(right(project, 5), 5, '0'))::bit(20)::bigint << 42;
    codes text[] := string_to_array(folded, NULL);
BEGIN
    RETURN ARRAY(
        SELECT base | ascii(first)::bigint << 21 | ascii(second) FROM unnest(codes, codes[2:]) AS pair (first, second)
        WHERE second IS NOT NULL
    );
END $$;

-- Its single characters, in the same way.
CREATE FUNCTION duikan.singles(project text, folded text) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    base bigint := ('x' || lpad(right(project, 5), 5, '0'))::bit(20)::bigint << 42;
BEGIN
    RETURN ARRAY(SELECT base | ascii(one)::bigint << 21 FROM string_to_table(folded, NULL) AS one GROUP BY one);
END $$;

ALTER TABLE duikan.text ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (duikan.folded(content)) STORED;
CREATE INDEX text_searched ON duikan.text
    USING gin ((duikan.pairs(project, folded) || duikan.singles(project, folded)));
-- What is found is looked at once more, so nothing is gained by statistics of the index, which cost much to gather.
ALTER INDEX duikan.text_searched ALTER COLUMN 1 SET STATISTICS 0;

-- Texts of a project that hold these words but for their layout, at most so many, without those that were seen before.
-- The row security of the table would keep its index from being used, so the same is asked here.
CREATE FUNCTION duikan.find_texts(wanted text, words text, most integer, seen text[])
RETURNS TABLE (sha256 text, content text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET work_mem = '64MB'
AS $$
#variable_conflict use_column
DECLARE
    searched text;
    looked_up bigint[];
BEGIN
    PERFORM duikan.require_member(wanted);
    searched := duikan.folded(words);
    IF searched <> '' THEN
        looked_up := CASE WHEN length(searched) > 1 THEN duikan.pairs(wanted, searched)
            ELSE duikan.singles(wanted, searched) END;
        RETURN QUERY SELECT text.sha256, text.content FROM duikan.text
            WHERE duikan.pairs(project, folded) || duikan.singles(project, folded) @> looked_up
                AND project || '' = wanted AND text.sha256 <> ALL (seen) AND strpos(folded, searched) > 0
            LIMIT most;
    END IF;
END $$;
