-- Pictures that were issued for a report: kept as bytes, so that neither later figures nor a later program change them.

create table issued_picture (
  picture text primary key check (picture ~ '^[2-9a-hjkmnp-z]{10}$'),
  form text not null check (form in ('svg', 'png', 'pdf')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  title text not null,
  subtitle text not null,
  kind text not null,
  alternative text not null,
  file_name text not null,
  address_given text not null,
  address text not null,
  known_at timestamptz not null,
  revision bigint not null,
  data_version text not null,
  data_per text not null,
  source text not null,
  style_version text not null,
  program_version text not null,
  java_version text not null,
  audience text not null,
  indicators text not null,
  issued_by text not null,
  issued_at timestamptz not null default clock_timestamp(),
  unique (sha256, address, data_version, audience)
);
create index issued_picture_issued_at on issued_picture (issued_at desc, picture);
comment on table issued_picture is 'A picture issued for a report; never changed and never deleted, only withdrawn';
comment on column issued_picture.picture is 'Identity in its permanent address: ten random characters without look-alikes';
comment on column issued_picture.form is 'Format of the picture: svg, png or pdf';
comment on column issued_picture.sha256 is 'SHA-256 of the bytes of the picture, in hexadecimal';
comment on column issued_picture.title is 'Title that stands in the picture';
comment on column issued_picture.subtitle is 'Measure and unit that stand under the title';
comment on column issued_picture.kind is 'Kind of chart as in addresses, such as line or variance';
comment on column issued_picture.alternative is 'Alternative text: what it shows, in words';
comment on column issued_picture.file_name is 'Name to save it under, without ending';
comment on column issued_picture.address_given is 'Address of the chart as it was given when it was issued';
comment on column issued_picture.address is 'The same address without asOf: the chart as it is now';
comment on column issued_picture.known_at is 'Moment of the figures drawn (time with zone); the address with this as asOf draws them again';
comment on column issued_picture.revision is 'Last revision of the store whose figures counted; 0 when there was none';
comment on column issued_picture.data_version is 'Mark of the values drawn';
comment on column issued_picture.data_per is 'Date of the newest value drawn as printed in the picture; empty when there is none';
comment on column issued_picture.source is 'Titles of the sources as printed in the picture';
comment on column issued_picture.style_version is 'Version of the style it was drawn in';
comment on column issued_picture.program_version is 'Mark of the program that drew it';
comment on column issued_picture.java_version is 'Version of the Java it was drawn by';
comment on column issued_picture.audience is 'Roles that a reader must have to see it, all of them, separated by spaces; empty: everyone';
comment on column issued_picture.indicators is 'Codes of the indicators that its address names, separated by line feeds; who may not read one of them now does not see it';
comment on column issued_picture.issued_by is 'Account that issued it';
comment on column issued_picture.issued_at is 'When it was issued (time with zone)';

create table issued_picture_file (
  picture text not null references issued_picture,
  form text not null check (form in ('svg', 'png', 'pdf', 'txt', 'csv', 'json')),
  content bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (picture, form)
);
comment on table issued_picture_file is 'The bytes of an issued picture and of what stands beside it';
comment on column issued_picture_file.picture is 'The picture';
comment on column issued_picture_file.form is 'svg, png or pdf: the picture; txt: it in words; csv: what is drawn; json: its description';
comment on column issued_picture_file.content is 'The bytes that are answered';
comment on column issued_picture_file.sha256 is 'SHA-256 of these bytes, in hexadecimal';

create table picture_withdrawal (
  picture text primary key references issued_picture,
  reason text not null check (char_length(reason) between 1 and 1000),
  withdrawn_by text not null,
  withdrawn_at timestamptz not null default clock_timestamp()
);
comment on table picture_withdrawal is 'An issued picture that is shown no longer, and why';
comment on column picture_withdrawal.picture is 'The picture';
comment on column picture_withdrawal.reason is 'Why it was withdrawn, for everyone to read';
comment on column picture_withdrawal.withdrawn_by is 'Administrator who withdrew it';
comment on column picture_withdrawal.withdrawn_at is 'When it was withdrawn (time with zone)';

create trigger keep_rows before update or delete or truncate on issued_picture for each statement execute function refuse_change_of_history();
create trigger keep_rows before update or delete or truncate on issued_picture_file for each statement execute function refuse_change_of_history();
create trigger keep_rows before update or delete or truncate on picture_withdrawal for each statement execute function refuse_change_of_history();
