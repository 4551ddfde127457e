-- What members want their fiche to say, kept apart from the fiche until the animator has looked.
CREATE TABLE fiche_proposal (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiche_id     uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    state        text NOT NULL DEFAULT 'SUBMITTED'
                 CHECK (state IN ('SUBMITTED', 'ACCEPTED', 'PARTLY', 'DECLINED', 'WITHDRAWN', 'REPLACED')),
    base_version bigint NOT NULL,
    base         jsonb NOT NULL,
    data         jsonb NOT NULL,
    submitted_by uuid REFERENCES account ON DELETE SET NULL,
    submitted_at timestamptz NOT NULL DEFAULT now(),
    decided_by   uuid REFERENCES account ON DELETE SET NULL,
    decided_at   timestamptz,
    CHECK ((state = 'SUBMITTED') = (decided_at IS NULL))
);
COMMENT ON TABLE fiche_proposal IS 'Changes that wait for the animator, or waited';
COMMENT ON COLUMN fiche_proposal.state IS 'WITHDRAWN by a keeper; REPLACED by a later one';
COMMENT ON COLUMN fiche_proposal.base IS 'What the fiche said when the changes were made';
COMMENT ON COLUMN fiche_proposal.data IS 'What it is to say';
COMMENT ON COLUMN fiche_proposal.submitted_by IS 'Absent once the person has been erased';

CREATE UNIQUE INDEX fiche_proposal_submitted ON fiche_proposal (fiche_id) WHERE state = 'SUBMITTED';
CREATE INDEX fiche_proposal_of_fiche ON fiche_proposal (fiche_id, id);
CREATE INDEX fiche_proposal_submitted_by ON fiche_proposal (submitted_by);
CREATE INDEX fiche_proposal_decided_by ON fiche_proposal (decided_by);
