-- The files by which members show their certificates. In the database, so that a file is written with what names it, every node
-- has it, and one back-up holds all.
CREATE TABLE proof_file (
    id           uuid PRIMARY KEY,
    fiche_id     uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    name         text NOT NULL CHECK (name !~ '[[:cntrl:]/\\]' AND length(name) BETWEEN 1 AND 200),
    media_type   text NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    content      bytea NOT NULL,
    size         integer NOT NULL CHECK (size >= 1 AND size = octet_length(content)),
    sha256       text NOT NULL CHECK (sha256 = encode(sha256(content), 'hex')),
    uploaded_at  timestamptz NOT NULL DEFAULT now(),
    unused_since timestamptz,
    UNIQUE (fiche_id, id)
);
COMMENT ON TABLE proof_file IS 'Proofs of certificates, for the keepers of the fiche and the animator alone';
COMMENT ON COLUMN proof_file.name IS 'What the member called it: a text, never a path';
COMMENT ON COLUMN proof_file.media_type IS 'What the content is, whatever it was said to be';
COMMENT ON COLUMN proof_file.unused_since IS 'Since when no fiche, draft or waiting change has named it; it goes some time after';

-- PDF, PNG and JPEG are compressed already.
ALTER TABLE proof_file ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE certificate
    ADD COLUMN proof_id uuid,
    ADD COLUMN proof_name text CHECK (proof_name !~ '[[:cntrl:]/\\]' AND length(proof_name) BETWEEN 1 AND 200),
    ADD COLUMN proof_sha256 text CHECK (proof_sha256 ~ '^[0-9a-f]{64}$'),
    ADD CHECK (num_nonnulls(proof_id, proof_name, proof_sha256) IN (0, 3)),
    -- A fiche can name a file of its own and no other, and no file goes that a fiche names.
    ADD FOREIGN KEY (fiche_id, proof_id) REFERENCES proof_file (fiche_id, id);
