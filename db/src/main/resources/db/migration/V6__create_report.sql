create table report_selection (
  selection_id uuid primary key default gen_random_uuid(),
  owner text not null references account (name),
  name text not null,
  items text not null,
  version integer not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  constraint report_selection_name_is_short check (char_length(name) between 1 and 200),
  constraint report_selection_name_is_one unique (owner, name)
);
comment on table report_selection is 'What a person has picked for a report: charts, tables, headings and captions in order. No figures; they are read when the report is made.';
comment on column report_selection.selection_id is 'Identity of the selection in its address; not secret.';
comment on column report_selection.owner is 'The account that it belongs to; nobody else reads it.';
comment on column report_selection.name is 'What the owner calls it; also the title of the report.';
comment on column report_selection.items is 'The items in order, as JSON: the items of a report package.';
comment on column report_selection.version is 'Counted up by every change, so that two windows do not write over each other.';
comment on column report_selection.changed_at is 'When it was last changed (time with zone).';

create table report_package (
  package_id uuid primary key default gen_random_uuid(),
  owner text not null references account (name),
  roles text[] not null,
  title text not null,
  file_form text not null check (file_form in ('docx', 'zip')),
  language text not null check (language in ('sv', 'en')),
  as_of timestamptz not null,
  items text not null,
  total integer not null check (total >= 0),
  done integer not null default 0,
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
  problems text not null default '[]',
  claim uuid,
  attempts integer not null default 0,
  heartbeat_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  file_bytes bytea,
  constraint report_package_done_has_its_file check (status <> 'done' or file_bytes is not null)
);
create index report_package_owner on report_package (owner, created_at desc);
create index report_package_unfinished on report_package (created_at) where status in ('queued', 'running');
create index report_package_finished on report_package (finished_at) where finished_at is not null;
comment on table report_package is 'A report that is made or has been made: the work of any instance that claims it. Removed some days after it was finished.';
comment on column report_package.package_id is 'Identity of the package in its address; not secret.';
comment on column report_package.owner is 'The account that asked for it; nobody else reads it.';
comment on column report_package.roles is 'Roles that the owner asked with, implied ones included; it is made with those of them that the owner still has.';
comment on column report_package.title is 'Title of the report.';
comment on column report_package.file_form is 'docx (Word document) or zip (pictures, data and alternative texts).';
comment on column report_package.language is 'Language of the report: sv or en.';
comment on column report_package.as_of is 'The moment whose knowledge all of it shows (time with zone).';
comment on column report_package.items is 'The items in order, as JSON.';
comment on column report_package.total is 'How many items there are.';
comment on column report_package.done is 'How many items are made.';
comment on column report_package.status is 'queued, running, done, failed or cancelled.';
comment on column report_package.problems is 'What could not be shown, as JSON: row (number of the item), column, code, message.';
comment on column report_package.claim is 'Mark of the attempt that makes it; another claim makes the former one stop. Null before the first.';
comment on column report_package.attempts is 'How many times the work has begun.';
comment on column report_package.heartbeat_at is 'When the work last said that it goes on; long ago means that its instance has died.';
comment on column report_package.created_at is 'When it was asked for.';
comment on column report_package.finished_at is 'When it was done, failed or was cancelled; null before.';
comment on column report_package.file_bytes is 'The file; null unless done.';
