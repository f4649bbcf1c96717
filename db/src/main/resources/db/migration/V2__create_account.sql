create table account (
  name text primary key,
  password_hash text not null,
  roles text[] not null,
  active boolean not null,
  created_at timestamptz not null default now(),
  created_by text not null,
  password_changed_at timestamptz not null default now(),
  credentials_version integer not null default 1,
  constraint account_name_is_short check (char_length(name) between 2 and 80)
);

comment on table account is 'A person who may log in. Never deleted, only made inactive: the name stands on imports and reviews.';
comment on column account.name is 'The name one logs in with, in lower case and Unicode NFC.';
comment on column account.password_hash is 'BCrypt hash of the password with its salt and cost. The password itself is kept nowhere.';
comment on column account.roles is 'Roles given by an administrator, without the ones they imply: finance, editor, admin, reader, or a role named on a restricted indicator.';
comment on column account.active is 'False when the person may no longer log in and the tokens are dead.';
comment on column account.created_at is 'When the account was created.';
comment on column account.created_by is 'Name of the administrator who created the account; "start" for the first one.';
comment on column account.password_changed_at is 'When the password was set last.';
comment on column account.credentials_version is 'Counted up when the password changes or the account is made inactive; a session of an earlier version is no longer valid.';

create table ended_session (
  session_id uuid primary key,
  expires_at timestamptz not null
);

comment on table ended_session is 'Sessions that were ended by logging out, kept until their cookie would have expired anyway.';
comment on column ended_session.session_id is 'The identity that stands in the session cookie.';
comment on column ended_session.expires_at is 'When the cookie expires by itself; the row may be deleted after that.';

create table api_token (
  token_id uuid primary key default gen_random_uuid(),
  name text not null,
  token_sha256 text not null unique,
  owner text not null references account (name),
  roles text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint api_token_hash_is_sha256 check (token_sha256 ~ '^[0-9a-f]{64}$')
);

create index api_token_owner on api_token (owner);

comment on table api_token is 'A key by which a program reads or writes on behalf of its owner.';
comment on column api_token.token_id is 'Identity of the token in lists and when it is revoked; not secret.';
comment on column api_token.name is 'What the owner calls it, such as the program that uses it.';
comment on column api_token.token_sha256 is 'SHA-256 of the token in hexadecimal. The token has 256 random bits and is shown once, when it is issued.';
comment on column api_token.owner is 'The account the token speaks for; when that is inactive or has a newer password the token is dead.';
comment on column api_token.roles is 'Roles of the token. It never has a role that its owner has lost.';
comment on column api_token.created_at is 'When the token was issued.';
comment on column api_token.expires_at is 'When the token stops working.';
comment on column api_token.revoked_at is 'When the token was revoked; null as long as it was not.';
comment on column api_token.last_used_at is 'When the token was used last, to the minute; null when it never was.';

create table signing_key (
  purpose text primary key,
  key_base64 text not null,
  created_at timestamptz not null default now()
);

comment on table signing_key is 'Secret keys of this store, shared by all instances of the service on it.';
comment on column signing_key.purpose is 'What is signed with the key: "session" for session cookies.';
comment on column signing_key.key_base64 is '256 random bits in base64. Deleting the row logs everyone out at the next start.';
comment on column signing_key.created_at is 'When the key was created.';
