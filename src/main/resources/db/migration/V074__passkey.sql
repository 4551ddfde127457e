-- Passkeys: what checks a signature, never what makes one. The account's id is what authenticators know its owner by.
create table passkey (
    id                 uuid primary key default uuidv7(),
    account_id         uuid not null references account on delete cascade,
    credential_id      bytea not null unique check (length(credential_id) between 1 and 1023),
    label              text not null check (length(label) between 1 and 60),
    public_key         bytea not null,
    attestation_object bytea not null,
    signature_count    bigint not null,
    user_verified      boolean not null,
    backup_eligible    boolean not null,
    backed_up          boolean not null,
    transports         text[] not null,
    created_at         timestamptz not null default now(),
    last_used_at       timestamptz
);
comment on table passkey is 'Keys with which accounts sign in without a password';

create index passkey_of_account on passkey (account_id, created_at);
