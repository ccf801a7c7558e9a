-- Who did what, on what, when: one row an act, each sealed together with the seal of the row before. The canonical text
-- that is sealed is written by org.shougeng.audit.AuditEntry; instants have exactly three decimals, so that text sorts.
create table audit_entry (
  seq ${long} not null primary key,
  at text not null,
  account text not null,
  name text not null,
  office text not null,
  act text not null,
  object_kind text not null,
  object_id text not null,
  region text not null,
  detail text not null,
  digests text not null,
  previous_sha256 text not null,
  previous_sm3 text not null,
  sha256 text not null,
  sm3 text not null
);

create index audit_entry_time on audit_entry (at);
create index audit_entry_person on audit_entry (account, seq);
create index audit_entry_act on audit_entry (act, seq);
create index audit_entry_object on audit_entry (object_kind, object_id, seq);

-- The end of the chain. Whoever adds an entry changes this row first, so entries follow one another on every database.
create table audit_head (
  id integer not null primary key check (id = 1),
  seq ${long} not null,
  sha256 text not null,
  sm3 text not null
);

insert into audit_head (id, seq, sha256, sm3) values (1, 0,
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000');
