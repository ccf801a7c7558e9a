-- Long work and what it found. Instants are ISO 8601 text in UTC: the same on every database, readable, sortable.
create table job (
  id ${identity},
  kind text not null,
  title text not null,
  state text not null,
  done ${long} not null default 0,
  total ${long} not null default 0,
  submitted_at text not null,
  started_at text,
  ended_at text,
  result_type text,
  result_id text,
  findings_left_out ${long} not null default 0
);

create table job_finding (
  job_id ${long} not null references job (id) on delete cascade,
  seq integer not null,
  code text not null,
  severity text not null,
  file text,
  row_number ${long} not null,
  field text,
  part integer not null,
  ring integer not null,
  vertex integer not null,
  details text not null,
  primary key (job_id, seq)
);
