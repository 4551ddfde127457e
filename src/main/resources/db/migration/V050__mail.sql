-- Letters that no mail server has taken yet. A row goes when one has: what is in it (addresses, links that are keys) is kept no longer
-- than it takes to send it.
create table mail (
    id              bigint generated always as identity primary key,
    recipient       text not null check (recipient = lower(recipient) and length(recipient) <= 254),
    subject         text not null check (length(subject) between 1 and 998),
    text            text not null check (length(text) <= 100000),
    unsubscribe     text check (length(unsubscribe) <= 2000),
    created_at      timestamptz not null default now(),
    attempts        integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null default now(),
    last_error      text
);

create index mail_due on mail (next_attempt_at, id);
