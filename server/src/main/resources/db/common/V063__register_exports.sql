-- What was exported by whom; the file of a larger one belongs to its job.
create table register_export (
  id text not null primary key,
  account text not null,
  register text not null,
  title text not null,
  file_name text not null,
  row_count ${long} not null,
  ordered_at text not null,
  job_id ${long}
);

create index register_export_of_account on register_export (account, ordered_at);
