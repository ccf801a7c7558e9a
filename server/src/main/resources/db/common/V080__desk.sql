-- Statutory clocks on records: from when, how long, on what basis, paused when and why. Days are ISO 8601 and are
-- Beijing's; due_day is computed, and empty while a pause keeps the term from running out.
create table statutory_clock (
  id text not null primary key,
  record_kind text not null,
  record_id text not null,
  record_title text not null,
  link text not null,
  name text not null,
  basis text not null,
  start_day text not null,
  term_length integer not null,
  term_unit text not null,
  due_day text,
  state text not null,
  ended_on text,
  end_reason text not null default '',
  owner_region text not null,
  responsible_region text not null,
  handler_region text not null,
  created_at text not null
);

create index statutory_clock_record on statutory_clock (record_kind, record_id);
create index statutory_clock_state on statutory_clock (state, due_day);

create table statutory_pause (
  clock_id text not null references statutory_clock (id),
  seq integer not null,
  from_day text not null,
  until_day text,
  reason text not null,
  paused_by text not null,
  primary key (clock_id, seq)
);

-- What somebody has to do next. The holder is a person, a post in a region, or an office; exactly one of them.
create table to_do (
  id text not null primary key,
  clock_id text references statutory_clock (id),
  record_kind text not null,
  record_id text not null,
  record_title text not null,
  link text not null,
  next_step text not null,
  due_day text,
  holder_kind text not null,
  holder_key text not null,
  holder_region text not null,
  giver_account text not null,
  giver_name text not null,
  state text not null,
  owner_region text not null,
  responsible_region text not null,
  handler_region text not null,
  created_at text not null,
  done_at text,
  version integer not null default 1
);

create index to_do_holder on to_do (holder_kind, holder_key, holder_region, state);
create index to_do_state on to_do (state, due_day);
create index to_do_clock on to_do (clock_id);
create index to_do_record on to_do (record_kind, record_id);

-- The way of a to-do through hands.
create table to_do_step (
  to_do_id text not null references to_do (id),
  seq integer not null,
  at text not null,
  account text not null,
  name text not null,
  act text not null,
  holder_kind text not null,
  holder_key text not null,
  holder_region text not null,
  reason text not null,
  primary key (to_do_id, seq)
);

create table message (
  id text not null primary key,
  sender_account text not null,
  sender_name text not null,
  to_kind text not null,
  to_key text not null,
  to_region text not null,
  title text not null,
  body text not null,
  link text not null,
  sent_at text not null
);

create index message_to on message (to_kind, to_key, to_region, sent_at);

create table message_reading (
  message_id text not null references message (id),
  account text not null,
  read_at text not null,
  primary key (message_id, account)
);

-- Arrangements of days off that were entered; they go before those that come with the program.
create table holiday_year (
  year integer not null primary key,
  source text not null,
  entered_by text not null,
  entered_at text not null
);

create table holiday (
  year integer not null references holiday_year (year),
  day text not null,
  worked integer not null,
  name text not null,
  primary key (year, day)
);
