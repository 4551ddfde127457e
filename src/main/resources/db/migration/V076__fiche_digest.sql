-- What the parts of a fiche amount to, so that a list over all fiches need not add up every part of every one.
-- Follows the fiches by itself: whoever reads the list works out anew those whose version has changed. No save writes here.
CREATE TABLE fiche_digest (
    fiche_id      uuid PRIMARY KEY REFERENCES fiche ON DELETE CASCADE,
    version       bigint NOT NULL,
    reachable     boolean NOT NULL,
    placed        double precision NOT NULL,
    ends          date[] NOT NULL,
    capabilities  bigint NOT NULL,
    material      double precision NOT NULL,
    tolerance     double precision NOT NULL,
    size          double precision NOT NULL,
    batch         double precision NOT NULL,
    lead_time     double precision NOT NULL,
    processes     bigint NOT NULL,
    said          tstzrange[] NOT NULL
);
COMMENT ON TABLE fiche_digest IS 'What the parts of a fiche amount to; nothing that the fiche itself does not say';
COMMENT ON COLUMN fiche_digest.version IS 'The version of the fiche that was added up';
COMMENT ON COLUMN fiche_digest.placed IS 'The share of its sites that have a point; so the shares of its own capabilities below';
COMMENT ON COLUMN fiche_digest.ends IS 'When its certificates end, the first first';
COMMENT ON COLUMN fiche_digest.capabilities IS 'How many, those apart that follow from an activity code alone';
COMMENT ON COLUMN fiche_digest.processes IS 'How many, each site counted by itself';
COMMENT ON COLUMN fiche_digest.said IS 'From when until when something is known of the capacity of each of those processes, where anything is said';
