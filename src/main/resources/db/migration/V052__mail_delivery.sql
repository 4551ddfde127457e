-- Letters that were given up are kept for a while, without what they said, so that somebody can see whom nothing reached and why.
alter table mail add column given_up_at timestamptz;

drop index mail_due;
create index mail_due on mail (next_attempt_at, id) where given_up_at is null;
create index mail_given_up on mail (given_up_at) where given_up_at is not null;
