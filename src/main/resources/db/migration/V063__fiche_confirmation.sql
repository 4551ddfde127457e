-- That somebody looked a fiche over and found it right. A fact of its own: it changes nothing that the fiche says.
create table fiche_confirmation (
    id         bigint generated always as identity primary key,
    fiche_id   uuid not null references fiche on delete cascade,
    version    bigint not null,
    at         timestamptz not null,
    account_id uuid references account on delete set null
);
comment on column fiche_confirmation.version is 'The version that was looked over';

comment on column fiche_confirmation.account_id is 'Who; absent when the person is gone';

create index fiche_confirmation_last on fiche_confirmation (fiche_id, at desc);
