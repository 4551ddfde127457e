-- Who may sign in. The password is only kept as a slow hash, which names its own algorithm.
create table account (
    id              uuid primary key default uuidv7(),
    email           text not null unique check (email = lower(email) and length(email) <= 254),
    password_hash   text not null,
    role            text not null check (role in ('ADMIN', 'MEMBER')),
    enabled         boolean not null default true,
    created_at      timestamptz not null default now(),
    last_sign_in_at timestamptz
);

-- One-time links with which the first ADMIN is made: the hash of what the link holds, never the link.
create table first_admin_link (
    token_hash bytea primary key,
    expires_at timestamptz not null
);
