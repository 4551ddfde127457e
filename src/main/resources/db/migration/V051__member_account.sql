-- Which fiches an account may keep: several people may keep one, and one person several.
create table account_fiche (
    account_id uuid not null references account on delete cascade,
    fiche_id   uuid not null references fiche on delete cascade,
    since      timestamptz not null default now(),
    primary key (account_id, fiche_id)
);

create index account_fiche_of_fiche on account_fiche (fiche_id);
