-- Every change of a row of a ledger table, with the whole row before and after as JSON; null where there was none.
create table register_change (
  id ${identity},
  register text not null,
  row_key text not null,
  act text not null,
  at text not null,
  account text not null,
  actor_name text not null,
  import_id text,
  before_row text,
  after_row text
);

create index register_change_of_row on register_change (register, row_key);

-- Spreadsheets handed in. Rows lie in register_import_row until the import is old.
create table register_import (
  id text not null primary key,
  register text not null,
  account text not null,
  actor_name text not null,
  file_name text not null,
  state text not null,
  mode text,
  headings text not null,
  column_ids text not null,
  job_id ${long},
  uploaded_at text not null,
  accepted_at text,
  undone_at text,
  fault text
);

create table register_import_row (
  import_id text not null references register_import (id) on delete cascade,
  row_number integer not null,
  state text not null,
  cells text not null,
  entered text not null,
  faults text not null,
  double_key text,
  double_row integer,
  row_key text,
  before_row text,
  after_row text,
  primary key (import_id, row_number)
);
