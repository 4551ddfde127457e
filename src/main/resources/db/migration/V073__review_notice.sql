-- Which fiches the animators were written to about and have not looked at since; no second letter goes meanwhile.
CREATE TABLE review_notice (
    fiche_id uuid PRIMARY KEY REFERENCES fiche ON DELETE CASCADE,
    told_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE review_notice IS 'Letters about what waits for a review that no animator has opened yet';
