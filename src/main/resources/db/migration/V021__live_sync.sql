-- What the live sync and the rebuild keep of their troubles.

ALTER TABLE fiche_outbox ADD COLUMN refusals integer NOT NULL DEFAULT 0 CHECK (refusals >= 0);
COMMENT ON COLUMN fiche_outbox.attempts IS 'How often the index could not take it, for whatever reason';
COMMENT ON COLUMN fiche_outbox.refusals IS 'How often the index refused it for what it says; too many set it aside';

ALTER TABLE rebuild_run
    ADD COLUMN kind text NOT NULL DEFAULT 'REBUILD' CHECK (kind IN ('REBUILD', 'RETURN')),
    ADD COLUMN stop_requested boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN rebuild_run.kind IS 'RETURN goes back to the previous index instead of making a new one';
COMMENT ON COLUMN rebuild_run.stop_requested IS 'Any node may ask; the one that runs it looks each second';

CREATE TABLE rebuild_failure (
    run_id   bigint NOT NULL REFERENCES rebuild_run ON DELETE CASCADE,
    fiche_id uuid NOT NULL,
    error    text NOT NULL,
    PRIMARY KEY (run_id, fiche_id)
);
COMMENT ON TABLE rebuild_failure IS 'Fiches that the new index refused, and what it said';
