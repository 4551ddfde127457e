-- A member's fiche and its parts. Each part stands under the key of its fiche and its place in the lists, so that a
-- page of fiches is read with one range of each table, and the lists come back in their order.
-- The checks repeat the rules of the program that a single row can break: the last line, also against hand-written SQL.

-- Texts that people wrote: not blank. Lengths are the program's matter, but for one bound that keeps rows readable.
CREATE DOMAIN words AS text CHECK (value ~ '\S' AND length(value) <= 10000);
-- A code of a vocabulary of the program.
CREATE DOMAIN code AS text CHECK (value ~ '^[A-Z0-9]([A-Z0-9._-]*[A-Z0-9])?$' AND length(value) <= 60);
-- Quantities: "not a number" and infinity are greater than every bound, so an upper one keeps them out.
CREATE DOMAIN millimetres AS double precision CHECK (value >= 0.001 AND value <= 100000);
CREATE DOMAIN micrometres AS double precision CHECK (value >= 0.01 AND value <= 100000);

CREATE TABLE fiche (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    version            bigint NOT NULL CHECK (version >= 1),
    -- "C", so that the unique index also finds the slugs that begin alike
    slug               text COLLATE "C" NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
    status             text NOT NULL CHECK (status IN ('DRAFT', 'PENDING', 'PUBLISHED', 'ARCHIVED')),
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    siren              text NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
    name               words NOT NULL,
    trade_name         words,
    presentation       words,
    naf                text CHECK (naf ~ '^[0-9]{2}\.[0-9]{2}[A-Z]$'),
    headcount          text CHECK (headcount ~ '^(NN|[0-9]{2})$'),
    turnover_euros     bigint CHECK (turnover_euros BETWEEN 0 AND 10000000000000),
    turnover_year      integer CHECK (turnover_year BETWEEN 1950 AND 2200),
    sectors            text[] NOT NULL CHECK ('' <> ALL (sectors)),
    customers          text[] NOT NULL CHECK ('' <> ALL (customers)),
    languages          text[] NOT NULL CHECK (languages <@ ARRAY['FR', 'EN', 'DE']),
    website            text CHECK (website ~* '^https?://' AND length(website) <= 500),
    review_every_months integer NOT NULL CHECK (review_every_months BETWEEN 1 AND 60),
    demo               boolean NOT NULL,
    CHECK (num_nonnulls(turnover_euros, turnover_year) IN (0, 2))
);
COMMENT ON TABLE fiche IS 'What a firm is; its sites hold what it can make';
COMMENT ON COLUMN fiche.version IS 'Grows by one with each change; orders the writes to the index';
COMMENT ON COLUMN fiche.slug IS 'Names the fiche in public addresses; given once, kept for good';
COMMENT ON COLUMN fiche.updated_at IS 'When what it says last changed; a change of status is none';
COMMENT ON COLUMN fiche.headcount IS 'Code of INSEE''s band of headcount';
COMMENT ON COLUMN fiche.turnover_euros IS 'Whole euros, in turnover_year';
COMMENT ON COLUMN fiche.customers IS 'Customers the firm may name as references';
COMMENT ON COLUMN fiche.demo IS 'An invented firm, which every page must say';

CREATE UNIQUE INDEX fiche_siren_in_use ON fiche (siren) WHERE status <> 'ARCHIVED';
CREATE INDEX fiche_published ON fiche (id) WHERE status = 'PUBLISHED';
CREATE INDEX fiche_status ON fiche (status);

CREATE TABLE contact (
    fiche_id   uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    position   integer NOT NULL CHECK (position >= 0),
    name       words NOT NULL,
    role       words,
    email      text CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
    phone      text CHECK (phone ~ '[0-9]' AND length(phone) <= 30),
    visibility text NOT NULL CHECK (visibility IN ('PUBLIC', 'CLUSTER')),
    PRIMARY KEY (fiche_id, position)
);

CREATE TABLE site (
    fiche_id       uuid NOT NULL REFERENCES fiche ON DELETE CASCADE,
    position       integer NOT NULL CHECK (position >= 0),
    siret          text CHECK (siret ~ '^[0-9]{14}$'),
    label          words,
    street         words,
    postcode       text CHECK (postcode ~ '^[0-9]{5}$'),
    insee          text CHECK (insee ~ '^[0-9][0-9AB][0-9]{3}$'),
    city           words,
    departement    text CHECK (departement ~ '^([0-9]{2,3}|2[AB])$'),
    lat            double precision CHECK (lat BETWEEN -90 AND 90),
    lon            double precision CHECK (lon BETWEEN -180 AND 180),
    crane_t        double precision CHECK (crane_t >= 0.01 AND crane_t <= 2000),
    clean_room_iso integer CHECK (clean_room_iso BETWEEN 1 AND 9),
    PRIMARY KEY (fiche_id, position),
    UNIQUE (fiche_id, siret),
    CHECK (num_nonnulls(postcode, insee, city) IN (0, 3)),
    CHECK (street IS NULL OR insee IS NOT NULL),
    CHECK (num_nonnulls(lat, lon) IN (0, 2)),
    CHECK (lat <> 0 OR lon <> 0)
);
COMMENT ON COLUMN site.insee IS 'INSEE''s code of the commune, not the postcode';
COMMENT ON COLUMN site.lat IS 'Degrees, WGS 84';
COMMENT ON COLUMN site.lon IS 'Degrees, WGS 84';
COMMENT ON COLUMN site.crane_t IS 'Heaviest lift under hook, in tonnes';
COMMENT ON COLUMN site.clean_room_iso IS 'Class of ISO 14644-1, 1 (cleanest) to 9';

CREATE TABLE certificate (
    fiche_id uuid NOT NULL,
    site     integer NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    scheme   code NOT NULL,
    scope    words,
    body     words,
    number   words,
    issued   date CHECK (issued BETWEEN '1950-01-01' AND '2200-12-31'),
    expires  date CHECK (expires BETWEEN '1950-01-01' AND '2200-12-31'),
    PRIMARY KEY (fiche_id, site, position),
    FOREIGN KEY (fiche_id, site) REFERENCES site ON DELETE CASCADE,
    CHECK (issued <= expires)
);
COMMENT ON COLUMN certificate.expires IS 'The last day it is valid';

CREATE TABLE resource_group (
    fiche_id          uuid NOT NULL,
    site              integer NOT NULL,
    position          integer NOT NULL CHECK (position >= 0),
    label             words NOT NULL,
    process           code NOT NULL,
    count             integer NOT NULL CHECK (count BETWEEN 1 AND 10000),
    axes              integer CHECK (axes BETWEEN 1 AND 30),
    travel_long_mm    millimetres,
    travel_mid_mm     millimetres,
    travel_short_mm   millimetres,
    swing_diameter_mm millimetres,
    swing_length_mm   millimetres,
    bar_mm            millimetres,
    max_kg            double precision CHECK (max_kg >= 0.001 AND max_kg <= 1000000),
    press_t           double precision CHECK (press_t >= 0.01 AND press_t <= 100000),
    hours_per_week    double precision CHECK (hours_per_week >= 0 AND hours_per_week <= 168 * count),
    PRIMARY KEY (fiche_id, site, position),
    UNIQUE (fiche_id, site, label),
    FOREIGN KEY (fiche_id, site) REFERENCES site ON DELETE CASCADE,
    CHECK (num_nonnulls(travel_long_mm, travel_mid_mm, travel_short_mm) IN (0, 3)),
    CHECK (travel_long_mm >= travel_mid_mm AND travel_mid_mm >= travel_short_mm),
    CHECK (num_nonnulls(swing_diameter_mm, swing_length_mm) IN (0, 2))
);
COMMENT ON TABLE resource_group IS 'Machines of a kind at one site';
COMMENT ON COLUMN resource_group.axes IS 'Axes that move at the same time';
COMMENT ON COLUMN resource_group.press_t IS 'Press force, in tonnes';
COMMENT ON COLUMN resource_group.hours_per_week IS 'Open hours of all the machines of the group together';

CREATE TABLE capability (
    fiche_id           uuid NOT NULL,
    site               integer NOT NULL,
    position           integer NOT NULL CHECK (position >= 0),
    id                 uuid NOT NULL,
    process            code NOT NULL,
    material           code,
    grades             text[] NOT NULL CHECK ('' <> ALL (grades)),
    resource           words,
    tolerance_typed    words,
    tolerance_half_um  micrometres,
    tolerance_grade    text CHECK (tolerance_grade ~ '^IT(01|[0-9]|1[0-8])$'),
    tolerance_at_mm    millimetres,
    tolerance_from_mm  millimetres,
    tolerance_up_to_mm millimetres,
    geometric_um       micrometres,
    ra_um              double precision CHECK (ra_um >= 0.001 AND ra_um <= 1000),
    box_long_mm        millimetres,
    box_mid_mm         millimetres,
    box_short_mm       millimetres,
    round_diameter_mm  millimetres,
    round_length_mm    millimetres,
    thickness_min_mm   double precision CHECK (thickness_min_mm >= 0 AND thickness_min_mm <= 100000),
    thickness_max_mm   double precision CHECK (thickness_max_mm >= 0 AND thickness_max_mm <= 100000),
    mass_min_kg        double precision CHECK (mass_min_kg >= 0 AND mass_min_kg <= 1000000),
    mass_max_kg        double precision CHECK (mass_max_kg >= 0 AND mass_max_kg <= 1000000),
    batch_min          integer CHECK (batch_min >= 1),
    batch_max          integer CHECK (batch_max >= 1),
    pieces_per_year    integer CHECK (pieces_per_year >= 1),
    prototype_days     integer CHECK (prototype_days BETWEEN 0 AND 3650),
    series_days        integer CHECK (series_days BETWEEN 0 AND 3650),
    subcontracted      boolean NOT NULL,
    inspection         text[] NOT NULL CHECK ('' <> ALL (inspection)),
    documents          text[] NOT NULL CHECK (documents <@ ARRAY['CERTIFICATE_3_1', 'FAI', 'PPAP']),
    evidence           text NOT NULL CHECK (evidence IN ('ACTIVITY_CODE', 'DECLARED', 'DOCUMENT', 'AUDITED')),
    evidence_date      date NOT NULL CHECK (evidence_date BETWEEN '1950-01-01' AND '2200-12-31'),
    PRIMARY KEY (fiche_id, site, position),
    UNIQUE (fiche_id, id),
    FOREIGN KEY (fiche_id, site) REFERENCES site ON DELETE CASCADE,
    CHECK (material IS NOT NULL OR cardinality(grades) = 0),
    CHECK (num_nonnulls(tolerance_typed, tolerance_half_um) IN (0, 2)),
    CHECK (tolerance_typed IS NOT NULL
        OR num_nonnulls(tolerance_grade, tolerance_at_mm, tolerance_from_mm, tolerance_up_to_mm) = 0),
    CHECK (tolerance_from_mm <= tolerance_up_to_mm),
    CHECK (num_nonnulls(box_long_mm, box_mid_mm, box_short_mm) IN (0, 3)),
    CHECK (box_long_mm >= box_mid_mm AND box_mid_mm >= box_short_mm),
    CHECK (num_nonnulls(round_diameter_mm, round_length_mm) IN (0, 2)),
    CHECK (thickness_min_mm <= thickness_max_mm),
    CHECK (mass_min_kg <= mass_max_kg),
    CHECK (batch_min <= batch_max),
    CHECK (NOT (subcontracted AND resource IS NOT NULL))
);
COMMENT ON TABLE capability IS 'What one site can make with one process in one family of materials';
COMMENT ON COLUMN capability.resource IS 'Label of the resource group of the same site that it runs on';
COMMENT ON COLUMN capability.tolerance_typed IS 'What the member wrote';
COMMENT ON COLUMN capability.tolerance_half_um IS 'The x of ±x, in µm';
COMMENT ON COLUMN capability.tolerance_grade IS 'Finest grade of ISO 286-1 kept at tolerance_at_mm, or at 40 mm where that is absent';
COMMENT ON COLUMN capability.geometric_um IS 'The tightest geometric zone (ISO 1101), in µm';
COMMENT ON COLUMN capability.ra_um IS 'The best roughness Ra, in µm';
COMMENT ON COLUMN capability.prototype_days IS 'Calendar days from order to delivery';
COMMENT ON COLUMN capability.series_days IS 'Calendar days from order to delivery';

CREATE TABLE capacity (
    fiche_id            uuid NOT NULL,
    site                integer NOT NULL,
    position            integer NOT NULL CHECK (position >= 0),
    process             code NOT NULL,
    state               text NOT NULL CHECK (state IN ('AVAILABLE', 'PARTIAL', 'FULL', 'UNKNOWN')),
    free_hours_per_week double precision CHECK (free_hours_per_week >= 0 AND free_hours_per_week <= 100000),
    from_at             timestamptz CHECK (from_at BETWEEN '1950-01-01 00:00Z' AND '2200-12-31 00:00Z'),
    declared_at         timestamptz NOT NULL CHECK (declared_at BETWEEN '1950-01-01 00:00Z' AND '2200-12-31 00:00Z'),
    declared_by         words NOT NULL,
    valid_until         timestamptz NOT NULL CHECK (valid_until BETWEEN '1950-01-01 00:00Z' AND '2200-12-31 00:00Z'),
    PRIMARY KEY (fiche_id, site, position),
    UNIQUE (fiche_id, site, process),
    FOREIGN KEY (fiche_id, site) REFERENCES site ON DELETE CASCADE,
    CHECK (declared_at <= valid_until),
    CHECK (from_at <= valid_until)
);
COMMENT ON TABLE capacity IS 'How free a site is for a process and all that it comprises';
COMMENT ON COLUMN capacity.free_hours_per_week IS 'The animator''s alone; never on a public page';
COMMENT ON COLUMN capacity.valid_until IS 'From this instant on nobody knows any more';
