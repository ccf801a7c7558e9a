-- People who may sign in. An account is never deleted: what somebody did keeps its name.
create table account (
  name text not null primary key,
  person text not null,
  phone text not null,
  office text not null,
  password text,
  password_set_at text,
  locked_at text,
  locked_because text not null,
  totp_secret text,
  totp_since text,
  totp_last_step ${long} not null,
  created_at text not null,
  created_by text not null
);

-- What somebody may do, where and from when until when. Ended by date, never deleted.
create table post (
  id text not null primary key,
  account text not null references account (name),
  kind text not null,
  region text not null,
  valid_from text not null,
  valid_until text,
  granted_at text not null,
  granted_by text not null,
  ended_at text,
  ended_by text
);

create index post_of_account on post (account);
create index post_in_region on post (region);

-- Browsers that are signed in. The token itself is known to the browser alone.
create table sign_in_session (
  token_hash text not null primary key,
  id text not null unique,
  account text not null references account (name),
  way text not null,
  began_at text not null,
  seen_at text not null,
  ends_at text not null,
  address text not null,
  agent text not null
);

create index session_of_account on sign_in_session (account);

-- Wrong passwords in a row, by account or by network address.
create table sign_in_failure (
  subject text not null primary key,
  failures integer not null,
  last_at text not null
);

-- Links by which somebody sets a password: once, and not for ever.
create table invitation (
  token_hash text not null primary key,
  id text not null unique,
  account text not null references account (name),
  made_at text not null,
  made_by text not null,
  ends_at text not null,
  used_at text,
  revoked_at text
);

create index invitation_of_account on invitation (account);

-- Codes that stand in for a lost authenticator, each once.
create table recovery_code (
  account text not null references account (name),
  code_hash text not null,
  used_at text,
  primary key (account, code_hash)
);

-- How this office keeps its accounts; one row at most.
create table access_policy (
  id integer not null primary key check (id = 1),
  separated_administrators integer not null
);
