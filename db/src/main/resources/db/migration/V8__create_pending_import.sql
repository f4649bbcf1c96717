-- Files that somebody looks at before they are imported, and why a person changed what is stored.

alter table revision add column reason text check (length(reason) between 1 and 2000);
comment on column revision.reason is 'Why, in the words of the person who corrected something; null for files and for what needs no reason';

-- Kept until the file is imported, thrown away or too old. Unlogged and outside every backup: after a crash the file is
-- sent again, and nothing of it has been stored.
create unlogged table pending_import (
  pending uuid primary key default gen_random_uuid(),
  author text not null,
  kind text not null,
  form text not null check (form in ('TEXT', 'WORKBOOK')),
  file_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  piece_count integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index pending_import_of_author on pending_import (author, created_at);
comment on table pending_import is 'Files that were sent to be looked at and are not imported; shared by all instances';
comment on column pending_import.pending is 'Identity of the file in addresses; nobody but its author can use it';
comment on column pending_import.author is 'Account that sent the file and alone may see, import or throw it away';
comment on column pending_import.kind is 'What the file holds: observations, indicators, finance …';
comment on column pending_import.form is 'TEXT for delimited text, WORKBOOK for XLSX';
comment on column pending_import.file_name is 'Name of the file as the sender gave it; null when none was given';
comment on column pending_import.sha256 is 'SHA-256 of all bytes in hexadecimal; null until the last of them has come';
comment on column pending_import.piece_count is 'How many pieces the file has; 0 until the last of them has come';
comment on column pending_import.created_at is 'When the sending began';
comment on column pending_import.expires_at is 'When the file may no longer be imported and is thrown away';

create unlogged table pending_import_piece (
  pending uuid not null references pending_import on delete cascade,
  number integer not null check (number >= 0),
  bytes bytea not null,
  primary key (pending, number)
);
comment on table pending_import_piece is 'The bytes of pending files, at most a mebibyte in each piece';
comment on column pending_import_piece.pending is 'File that the piece belongs to';
comment on column pending_import_piece.number is 'Place of the piece, from 0';
comment on column pending_import_piece.bytes is 'The bytes of the piece';
