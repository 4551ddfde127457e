-- What became of each rebuild of the index.
CREATE TABLE rebuild_run (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_by text NOT NULL CHECK (started_by ~ '\S'),
    started_at timestamptz NOT NULL,
    ended_at   timestamptz,
    outcome    text CHECK (outcome IN ('COMPLETED', 'FAILED', 'STOPPED', 'INTERRUPTED')),
    done       bigint NOT NULL DEFAULT 0 CHECK (done >= 0),
    total      bigint NOT NULL DEFAULT 0 CHECK (total >= 0),
    message    text,
    CHECK (num_nonnulls(ended_at, outcome) IN (0, 2))
);
COMMENT ON TABLE rebuild_run IS 'Rebuilds of the index; one without an outcome runs, or its program died';
COMMENT ON COLUMN rebuild_run.started_by IS 'Who asked for it: an account, or the program itself';
COMMENT ON COLUMN rebuild_run.done IS 'Documents that Elasticsearch took';
COMMENT ON COLUMN rebuild_run.total IS 'Fiches that the snapshot of the store held';
COMMENT ON COLUMN rebuild_run.message IS 'Why it failed, for the operator';
