-- What each comparison of the index with the store found.
CREATE TABLE drift_run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_by     text NOT NULL CHECK (started_by ~ '\S'),
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    outcome        text CHECK (outcome IN ('COMPLETED', 'FAILED', 'STOPPED', 'INTERRUPTED')),
    repairing      boolean NOT NULL,
    contents       boolean NOT NULL DEFAULT true,
    stop_requested boolean NOT NULL DEFAULT false,
    total          bigint NOT NULL DEFAULT 0 CHECK (total >= 0),
    compared       bigint NOT NULL DEFAULT 0 CHECK (compared >= 0),
    missing        bigint NOT NULL DEFAULT 0 CHECK (missing >= 0),
    extra          bigint NOT NULL DEFAULT 0 CHECK (extra >= 0),
    stale          bigint NOT NULL DEFAULT 0 CHECK (stale >= 0),
    ahead          bigint NOT NULL DEFAULT 0 CHECK (ahead >= 0),
    repaired       bigint NOT NULL DEFAULT 0 CHECK (repaired >= 0),
    message        text,
    CHECK (num_nonnulls(ended_at, outcome) IN (0, 2))
);
COMMENT ON TABLE drift_run IS 'Comparisons of the index with the store; one without an outcome runs, or its program died';
COMMENT ON COLUMN drift_run.started_by IS 'Who asked for it: an account, or the program itself';
COMMENT ON COLUMN drift_run.repairing IS 'Whether it puts right what it finds';
COMMENT ON COLUMN drift_run.contents IS 'Whether contents were compared, beside versions; not when the index has another definition';
COMMENT ON COLUMN drift_run.stop_requested IS 'Any node may ask; the one that runs it looks each time it tells how far it is';
COMMENT ON COLUMN drift_run.total IS 'Published fiches of the store';
COMMENT ON COLUMN drift_run.compared IS 'Of these, how many have been compared so far';
COMMENT ON COLUMN drift_run.missing IS 'Published fiches that the index lacks';
COMMENT ON COLUMN drift_run.extra IS 'Documents without a published fiche';
COMMENT ON COLUMN drift_run.stale IS 'Documents of an older version, or of the same with another content';
COMMENT ON COLUMN drift_run.ahead IS 'Documents of a newer version than the store has: only a rebuild can put them right';
COMMENT ON COLUMN drift_run.repaired IS 'Of all these, how many have been put right';

CREATE TABLE drift_example (
    run_id        bigint NOT NULL REFERENCES drift_run ON DELETE CASCADE,
    fiche_id      uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('MISSING', 'EXTRA', 'STALE', 'AHEAD')),
    store_version bigint,
    index_version bigint,
    PRIMARY KEY (run_id, fiche_id)
);
COMMENT ON TABLE drift_example IS 'Some fiches of each kind of drift that a run found';
COMMENT ON COLUMN drift_example.store_version IS 'Absent when the fiche is gone';
COMMENT ON COLUMN drift_example.index_version IS 'Absent when the index lacks it';
