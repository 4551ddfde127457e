-- Keepers may say a word with what they submit; it is for the animator, who puts it away by deciding.
ALTER TABLE fiche_remark ADD COLUMN of_keeper boolean NOT NULL DEFAULT false;
COMMENT ON TABLE fiche_remark IS 'What the animator and the keepers of a fiche write to each other about its publication';
COMMENT ON COLUMN fiche_remark.of_keeper IS 'Written by a keeper to the animator; otherwise by the animator to the keepers';
