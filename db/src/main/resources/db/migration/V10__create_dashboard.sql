create table dashboard (
  slug text primary key,
  owner text not null references account (name),
  title text not null,
  purpose text not null,
  is_shared boolean not null default false,
  tiles text not null,
  version integer not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  constraint dashboard_slug_is_long check (char_length(slug) >= 26),
  constraint dashboard_title_is_short check (char_length(title) between 1 and 200),
  constraint dashboard_purpose_is_short check (char_length(purpose) <= 300),
  constraint dashboard_title_is_one unique (owner, title)
);
comment on table dashboard is 'A view that a person has put together of indicators and areas. No figures; they are read when it is shown, with the rights of its reader.';
comment on column dashboard.slug is 'Its part of its address: random, not to be guessed. Who has the address may open a shared one.';
comment on column dashboard.owner is 'The account that made it; nobody else changes it.';
comment on column dashboard.title is 'What the owner calls it; one of each for a person.';
comment on column dashboard.purpose is 'One line about what it is for; may be empty.';
comment on column dashboard.is_shared is 'Whether others who have the address may open it; false: the owner alone.';
comment on column dashboard.tiles is 'What it shows in order, as JSON: indicator, area, members, and whether with a picture.';
comment on column dashboard.version is 'Counted up by every change, so that two windows do not write over each other.';
comment on column dashboard.changed_at is 'When it was last changed (time with zone).';
