-- Accounts as people get and lose them.

-- Who signs in by mailed link or passkey has no password.
alter table account alter column password_hash drop not null;
-- Absent as long as an invitation is not answered.
alter table account add column accepted_at timestamptz default now();
alter table account add column invited_at timestamptz;
-- The language of letters.
alter table account add column language text not null default 'fr' check (language in ('fr', 'en', 'de'));
-- A session holds the number of its sign-in's time; growing it ends all of them, on every node.
alter table account add column session_epoch integer not null default 0;

update account set accepted_at = created_at;

-- Links that are keys: the hash of what the link holds, never the link. A row goes when its link was used.
create table account_link (
    token_hash bytea primary key,
    account_id uuid not null references account on delete cascade,
    purpose    text not null check (purpose in ('INVITATION', 'SIGN_IN', 'PASSWORD', 'OLD_ADDRESS', 'NEW_ADDRESS')),
    expires_at timestamptz not null
);

create index account_link_of_account on account_link (account_id, purpose);
create index account_link_ended on account_link (expires_at);

-- A change of address that waits for both sides to confirm it.
create table address_change (
    account_id    uuid primary key references account on delete cascade,
    new_email     text not null check (new_email = lower(new_email) and length(new_email) <= 254),
    asked_at      timestamptz not null default now(),
    old_confirmed boolean not null default false,
    new_confirmed boolean not null default false
);
