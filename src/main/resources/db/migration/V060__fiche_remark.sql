-- What the animator writes back to the keepers of a fiche; it goes by mail as well, and stands on their page until they put it away.
CREATE TABLE fiche_remark (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiche_id   uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    account_id uuid REFERENCES account ON DELETE SET NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    text       words NOT NULL,
    put_away   boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE fiche_remark IS 'Comments of the animator to the keepers of a fiche';
COMMENT ON COLUMN fiche_remark.account_id IS 'Who wrote it; absent once the person has been erased';

CREATE INDEX fiche_remark_of_fiche ON fiche_remark (fiche_id, id);
CREATE INDEX fiche_remark_of_account ON fiche_remark (account_id);
