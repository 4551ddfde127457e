-- Letters that the directory sends by itself to those who keep fiches.

create table letter_choice (
    account_id uuid not null references account on delete cascade,
    kind       text not null check (kind in ('CAPACITY', 'DUE')),
    fiche_id   uuid references fiche on delete cascade,
    rhythm     text not null check (rhythm in ('WEEKLY', 'MONTHLY', 'OFF')),
    chosen_at  timestamptz not null,
    unique nulls not distinct (account_id, kind, fiche_id),
    check ((kind = 'CAPACITY') = (fiche_id is not null))
);
comment on table letter_choice is 'How often a person wants letters of a kind; where there is no row, what the settings say';

-- One row for each person, kind and period, whichever node sends it: the key lets one through.
create table letter (
    id         bigint generated always as identity primary key,
    account_id uuid not null references account on delete cascade,
    kind       text not null check (kind in ('CAPACITY', 'DUE')),
    fiche_id   uuid references fiche on delete cascade,
    period     date not null,
    sent_at    timestamptz not null,
    stop_hash  bytea not null unique,
    unique nulls not distinct (account_id, kind, fiche_id, period),
    check ((kind = 'CAPACITY') = (fiche_id is not null))
);
comment on column letter.period is 'The first day of the week or month that it is for';
comment on column letter.stop_hash is 'Hash of what the link holds that ends letters of this kind; never the link';

create index letter_sent on letter (kind, sent_at);

create table capacity_link (
    token_hash bytea primary key,
    letter_id  bigint not null references letter on delete cascade,
    site       text,
    process    code,
    state      text check (state in ('AVAILABLE', 'PARTIAL', 'FULL')),
    expires_at timestamptz not null,
    used_at    timestamptz,
    made       jsonb,
    undone_at  timestamptz,
    check (num_nonnulls(site, process, state) in (0, 3)),
    check ((used_at is null) = (made is null)),
    check (undone_at is null or used_at is not null)
);
comment on table capacity_link is 'Links of letters about capacity: each sets one line of one fiche to one state, or renews all, once';
comment on column capacity_link.token_hash is 'Hash of what the link holds; never the link';
comment on column capacity_link.made is 'What it changed, before and after, so that it can be taken back for a while';

create index capacity_link_letter on capacity_link (letter_id);
