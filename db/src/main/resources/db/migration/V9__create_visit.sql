create table visit (
  account text primary key references account (name),
  seen_at timestamptz not null,
  before_at timestamptz
);

comment on table visit is 'When a person last opened the overview, so that it can say what has changed since the time before.';
comment on column visit.account is 'The account of the person.';
comment on column visit.seen_at is 'When the overview was opened last.';
comment on column visit.before_at is 'When the visit before this one ended; null at the first. Pages opened within half an hour are one visit.';

-- What came after a revision is found by the blocks that hold it: values are written in the order of their revisions.
create index observation_by_revision on observation using brin (revision);
create index finance_amount_by_revision on finance_amount using brin (revision);
