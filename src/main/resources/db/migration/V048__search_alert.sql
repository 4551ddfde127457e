-- Searches that somebody wants letters about. An address is kept for that alone: a row goes when its owner ends it, when it was not
-- confirmed in time, and at its end; everything that belongs to it goes with it.
create table search_alert (
    id             uuid primary key,
    email          text not null check (email = lower(email) and length(email) <= 254),
    query          text not null check (length(query) <= 10000),
    language       text not null check (language in ('FR', 'EN', 'DE')),
    period         text not null check (period in ('WEEK', 'TWO_WEEKS', 'MONTH')),
    created_at     timestamptz not null default now(),
    -- The hash of the link's secret, until it was used.
    confirm_hash   bytea unique check (length(confirm_hash) = 32),
    confirmed_at   timestamptz,
    -- When the result is looked at next; the first time is right after the confirmation and sends nothing.
    next_at        timestamptz,
    -- Whether there is a result to compare with.
    compared       boolean not null default false,
    check ((confirmed_at is null) = (confirm_hash is not null)),
    check ((confirmed_at is null) = (next_at is null))
);

create index search_alert_due on search_alert (next_at) where next_at is not null;
create index search_alert_email on search_alert (email);
create index search_alert_created on search_alert (created_at) where confirmed_at is null;

-- The result as its owner was last told of it: a fiche, and a fingerprint of the facts for which it was found.
create table search_alert_fiche (
    alert_id    uuid not null references search_alert on delete cascade,
    fiche_id    text not null,
    fingerprint text not null check (length(fingerprint) = 64),
    primary key (alert_id, fiche_id)
);

-- Each letter has a link of its own that ends the alert, also the one of a year ago; only the hashes of their secrets are kept.
create table search_alert_end (
    end_hash bytea primary key check (length(end_hash) = 32),
    alert_id uuid not null references search_alert on delete cascade
);

create index search_alert_end_alert on search_alert_end (alert_id);
