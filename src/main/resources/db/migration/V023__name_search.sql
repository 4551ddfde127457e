-- Finding a fiche by what the firm is called: all that is left of the search while the index is away. Nothing here needs
-- an extension, which an account that owns its database alone may not be allowed to create.

-- The words of a text, without accents and capitals; the same for a name and for what is looked for. At most 20 words of
-- 60 characters: more is no name.
CREATE FUNCTION name_words(written text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ARRAY(
    SELECT left(word, 60)
    FROM regexp_split_to_table(
        regexp_replace(
            normalize(
                replace(replace(replace(replace(replace(
                    lower(written COLLATE pg_c_utf8), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'ø', 'o'), 'ł', 'l'),
                NFKD),
            U&'[\0300-\036F]', '', 'g') COLLATE pg_c_utf8,
        '[^[:alnum:]]+') AS word
    WHERE word <> ''
    LIMIT 20);
COMMENT ON FUNCTION name_words IS 'The words of a name, folded';

-- Both names of a firm, to be searched by the beginnings of their words.
CREATE FUNCTION firm_words(name text, trade_name text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(name_words(coalesce(trade_name, '') || ' ' || name));

-- Fiches whose names hold a word that begins with each of the words looked for; null where there is none.
CREATE FUNCTION firm_query(looked_for text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE
RETURN (SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery FROM unnest(name_words(looked_for)) AS word);

-- The alphabet's order of the shown names, as far as an index can hold it.
CREATE FUNCTION firm_order(name text, trade_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN left(array_to_string(name_words(coalesce(trade_name, name)), ' '), 200);

CREATE INDEX fiche_firm_words ON fiche USING gin (firm_words(name, trade_name)) WHERE status = 'PUBLISHED';
CREATE INDEX fiche_firm_order ON fiche (firm_order(name, trade_name), id) WHERE status = 'PUBLISHED';
