-- Who saw what when, and which fiches became part of another.

CREATE TABLE audit (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    fiche_id    uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    held_on     date NOT NULL CHECK (held_on BETWEEN '1950-01-01' AND '2200-12-31'),
    manner      text NOT NULL CHECK (manner IN ('ON_SITE', 'REMOTE')),
    auditor     words NOT NULL,
    findings    words,
    next_due    date CHECK (next_due > held_on AND next_due <= '2200-12-31'),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid REFERENCES account ON DELETE SET NULL
);
COMMENT ON TABLE audit IS 'An audit that was held; the capabilities it confirmed carry its day as their evidence';
COMMENT ON COLUMN audit.findings IS 'The animator''s alone; never on a public page';
COMMENT ON COLUMN audit.recorded_by IS 'Absent once the person has been erased';

CREATE INDEX audit_of_fiche ON audit (fiche_id, held_on DESC);

-- No foreign key: a capability is a row of its fiche that may go, what was seen of it was seen all the same.
CREATE TABLE audit_capability (
    audit_id      uuid NOT NULL REFERENCES audit ON DELETE CASCADE,
    capability_id uuid NOT NULL,
    PRIMARY KEY (audit_id, capability_id)
);

CREATE TABLE fiche_merge (
    fiche_id  uuid PRIMARY KEY REFERENCES fiche ON DELETE CASCADE,
    into_id   uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    merged_at timestamptz NOT NULL,
    merged_by uuid REFERENCES account ON DELETE SET NULL,
    CHECK (fiche_id <> into_id)
);
COMMENT ON TABLE fiche_merge IS 'An archived fiche whose contents are now part of another; both keep their histories';

CREATE INDEX fiche_merge_into ON fiche_merge (into_id);
