-- The cluster's own words.
CREATE SEQUENCE synonym_revision;

CREATE TABLE synonym (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    term       text NOT NULL CHECK (char_length(term) BETWEEN 2 AND 60 AND term !~ '[[:cntrl:]]'),
    form       text NOT NULL CHECK (form <> ''),
    kind       text CHECK (kind IN ('PROCESS', 'MATERIAL', 'CERTIFICATION', 'SECTOR')),
    code       text CHECK (code <> ''),
    language   text CHECK (language IN ('FR', 'EN', 'DE')),
    active     boolean NOT NULL DEFAULT true,
    added_by   text NOT NULL CHECK (added_by ~ '\S'),
    added_at   timestamptz NOT NULL,
    changed_by text NOT NULL CHECK (changed_by ~ '\S'),
    changed_at timestamptz NOT NULL,
    revision   bigint NOT NULL DEFAULT nextval('synonym_revision'),
    CHECK (num_nonnulls(kind, code) IN (0, 2))
);
ALTER SEQUENCE synonym_revision OWNED BY synonym.revision;
CREATE UNIQUE INDEX synonym_form_in_use ON synonym (form) WHERE active;

COMMENT ON TABLE synonym IS 'Synonyms and abbreviations that a cluster adds to the nomenclature, and words that it takes away';
COMMENT ON COLUMN synonym.term IS 'As people write it';
COMMENT ON COLUMN synonym.form IS 'The letters it is compared by; of two words with the same only one is in use';
COMMENT ON COLUMN synonym.kind IS 'Of which vocabulary the code is';
COMMENT ON COLUMN synonym.code IS 'The one entry of the nomenclature that it means; absent where it takes a word away';
COMMENT ON COLUMN synonym.language IS 'Whose word it is; absent for a word of all languages. It is read in every text';
COMMENT ON COLUMN synonym.active IS 'Whether it is in use; a word is retired, never deleted';
COMMENT ON COLUMN synonym.changed_by IS 'Who retired or restored it last; who added it, before';
COMMENT ON COLUMN synonym.revision IS 'Grows with each change of any row, so that each node sees that something changed';
