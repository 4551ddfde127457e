-- What buyers asked for in vain.
CREATE TABLE demand (
    day        date NOT NULL,
    criteria   text NOT NULL CHECK (criteria <> '' AND octet_length(criteria) <= 2000),
    searches   integer NOT NULL CHECK (searches > 0),
    to_confirm integer NOT NULL CHECK (to_confirm >= 0),
    PRIMARY KEY (day, criteria)
);

COMMENT ON TABLE demand IS 'Searches that no fiche answered, counted by day: criteria alone, no words and nothing of who asked';
COMMENT ON COLUMN demand.criteria IS 'As the parameters of the search''s address, in their fixed order';
COMMENT ON COLUMN demand.to_confirm IS 'Fiches that contradicted no criterion when it was asked last that day';
