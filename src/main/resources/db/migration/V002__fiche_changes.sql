-- Who changed what, whom the index still has to hear of, and who looked.

CREATE TABLE fiche_revision (
    fiche_id uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    version  bigint NOT NULL,
    at       timestamptz NOT NULL,
    author   words NOT NULL,
    before   jsonb,
    after    jsonb NOT NULL,
    PRIMARY KEY (fiche_id, version),
    CHECK ((before IS NULL) = (version = 1))
);
COMMENT ON TABLE fiche_revision IS 'One row per change: who, when, and the fiche before and after';
COMMENT ON COLUMN fiche_revision.version IS 'The version that the change made';
COMMENT ON COLUMN fiche_revision.before IS 'Status and contents before; absent for the first version';

-- No foreign key: the news of a fiche must outlive the fiche.
CREATE TABLE fiche_outbox (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiche_id        uuid NOT NULL,
    version         bigint NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('UPSERT', 'DELETE')),
    created_at      timestamptz NOT NULL,
    attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    last_error      text,
    set_aside_at    timestamptz,
    UNIQUE (fiche_id, version)
);
COMMENT ON TABLE fiche_outbox IS 'Changes that the index has not taken yet; a row goes when it has';
COMMENT ON COLUMN fiche_outbox.id IS
    'In the order of writing, which is not the order of committing: rows are to be taken, never skipped up to an id';
COMMENT ON COLUMN fiche_outbox.kind IS 'DELETE when the fiche is no longer, or not yet, published';
COMMENT ON COLUMN fiche_outbox.next_attempt_at IS 'Not before; later after each failure';
COMMENT ON COLUMN fiche_outbox.set_aside_at IS 'Since when no further attempt is made by itself';

CREATE INDEX fiche_outbox_due ON fiche_outbox (next_attempt_at, id) WHERE set_aside_at IS NULL;
