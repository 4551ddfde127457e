-- What people are typing. It need not be a valid fiche, so nothing of it is checked here; json, not jsonb, takes any text.
CREATE TABLE fiche_draft (
    fiche_id     uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    account_id   uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    base_version bigint NOT NULL,
    data         json NOT NULL,
    kept_at      timestamptz NOT NULL,
    PRIMARY KEY (fiche_id, account_id)
);
COMMENT ON TABLE fiche_draft IS 'What an account is typing into a fiche; nobody else sees it';
COMMENT ON COLUMN fiche_draft.base_version IS 'The version of the fiche that it began from';

CREATE INDEX fiche_draft_of_account ON fiche_draft (account_id);
